"""JSON Schemas for editors: completion and diagnostics while typing, from the same descriptors.

They are never stricter than the check itself: the check reads any scalar as text, so an editor must not object to a
number or a boolean, and a key without a value counts as absent.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.periods import PARTIAL_DATE
from generator.schema.descriptors import Package
from generator.schema.record_type import Field, RecordType

_PARTIAL_DATE = f"^{PARTIAL_DATE}$"
_KEYWORDS = {"minimum": "minimum", "maximum": "maximum"}


def write_json_schemas(package: Package, folder: Path) -> list[Path]:
    """Write a JSON Schema for each kind of file that people write: `<folder>/<singular>.json`. Returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for record_type in (*package.record_types.values(), *package.configuration.values()):
        file = folder / f"{record_type.singular}.json"
        text = json.dumps(json_schema(record_type), ensure_ascii=False, indent=2)
        file.write_text(text + "\n", encoding="utf-8")
        files.append(file)
    return files


def json_schema(record_type: RecordType) -> dict[str, Any]:
    """The JSON Schema (draft 7) of a record as it is written: without its id, which is the file name."""
    fields = tuple(field for field in record_type.fields if field.name != "id")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": record_type.label.capitalize(),
        "description": record_type.description,
        **_object(fields),
    }


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: _field(field) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "title": field.title,
        "description": _description(field),
        "examples": [field.example],
        **_value(field),
    }
    if not field.required and not field.never_empty and "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        schema["type"] = [*types, "null"]
    return schema


def _description(field: Field) -> str:
    if not field.labels:
        return field.description
    listed = "\n".join(f"- {value}: {label}" for value, label in field.labels.items())
    return f"{field.description}\n\n{listed}"


def _value(field: Field) -> dict[str, Any]:
    """The JSON Schema keywords for a value of this field."""
    if field.type == "array":
        assert field.item is not None
        schema: dict[str, Any] = {"type": "array", "items": _value(field.item)}
        if "minLength" in field.constraints:
            schema["minItems"] = field.constraints["minLength"]
        return schema
    if field.type == "object":
        return _object(field.fields)
    if field.enum:
        return {"enum": list(field.enum) if field.required else [*field.enum, None]}
    return _text(field) if field.type == "string" else _scalar(field)


def _scalar(field: Field) -> dict[str, Any]:
    bounds = {_KEYWORDS[key]: value for key, value in field.constraints.items() if key in _KEYWORDS}
    if field.type in ("integer", "number"):
        return {"type": field.type, **bounds}
    if field.type == "boolean":
        return {"type": "boolean"}
    return {"type": "string", "format": "date"}


def _text(field: Field) -> dict[str, Any]:
    if field.partial_date:
        return {"type": ["string", "integer"], "pattern": _PARTIAL_DATE}
    if field.format == "uri":
        return {"type": "string", "pattern": "^https?://"}
    schema: dict[str, Any] = {"type": ["string", "number", "boolean"]}
    if "pattern" in field.constraints:
        schema = {"type": "string", "pattern": f"^(?:{field.constraints['pattern']})$"}
    if "maxLength" in field.constraints:
        schema["maxLength"] = field.constraints["maxLength"]
    return schema
