"""The JSON Schema of a field is never stricter than the check."""

from __future__ import annotations

from typing import Any

import pytest

from generator.periods import PARTIAL_DATE
from generator.schema import Field, RecordType
from generator.schema.json_schema import json_schema


def schema_of(**more: Any) -> Any:
    """The JSON Schema of a field, without its title, description and example."""
    field = Field(name="x", title="X", description="X.", example="x", **more)
    kind = RecordType(name="r", singular="r", title="R", label="r", description="R.", fields=(field,))
    schema = json_schema(kind)["properties"]["x"]
    return {key: value for key, value in schema.items() if key not in ("title", "description", "examples")}


@pytest.mark.parametrize(
    ("field", "schema"),
    [
        ({"type": "string"}, {"type": ["string", "number", "boolean", "null"]}),
        ({"type": "string", "never_empty": True}, {"type": ["string", "number", "boolean"]}),
        ({"type": "string", "constraints": {"pattern": "a|b"}}, {"type": ["string", "null"], "pattern": "^(?:a|b)$"}),
        (
            {"type": "string", "constraints": {"maxLength": 9}},
            {"type": ["string", "number", "boolean", "null"], "maxLength": 9},
        ),
        ({"type": "string", "format": "uri"}, {"type": ["string", "null"], "pattern": "^https?://"}),
        (
            {"type": "string", "partial_date": True},
            {"type": ["string", "integer", "null"], "pattern": f"^{PARTIAL_DATE}$"},
        ),
        ({"type": "string", "constraints": {"enum": ["a", "b"]}}, {"enum": ["a", "b", None]}),
        ({"type": "string", "constraints": {"enum": ["a"], "required": True}}, {"enum": ["a"]}),
        ({"type": "date"}, {"type": ["string", "null"], "format": "date"}),
        ({"type": "boolean"}, {"type": ["boolean", "null"]}),
        (
            {"type": "integer", "constraints": {"minimum": 1, "maximum": 17, "required": True}},
            {"type": "integer", "minimum": 1, "maximum": 17},
        ),
        ({"type": "number"}, {"type": ["number", "null"]}),
        (
            {
                "type": "array",
                "constraints": {"minLength": 2},
                "item": Field(name="x", title="X", description="X.", example=1, type="integer"),
            },
            {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2},
        ),
        (
            {"type": "object", "fields": ()},
            {"type": ["object", "null"], "properties": {}, "required": [], "additionalProperties": False},
        ),
    ],
)
def test_the_keywords_of_a_field(field: dict[str, Any], schema: dict[str, Any]) -> None:
    assert schema_of(**field) == schema


def test_labels_are_listed_in_the_description() -> None:
    field = Field(
        name="x", title="X", description="Kies.", example="a", type="string",
        labels={"a": "eerste"}, constraints={"enum": ["a"]},
    )  # fmt: skip
    kind = RecordType(name="r", singular="r", title="R", label="editie", description="R.", fields=(field,))
    schema = json_schema(kind)
    assert schema["title"] == "Editie"
    assert schema["properties"]["x"]["description"] == "Kies.\n\n- a: eerste"


def test_the_id_is_the_file_name() -> None:
    fields = tuple(Field(name=name, title="X", description="X.", example="x", type="string") for name in ("id", "x"))
    kind = RecordType(name="r", singular="r", title="R", label="r", description="R.", fields=fields)
    assert list(json_schema(kind)["properties"]) == ["x"]
