"""Values get the type of their field, never one that YAML 1.1 would guess."""

from __future__ import annotations

from datetime import date
from typing import Any

import frictionless
import pytest

from generator.schema import CastProblem, Field, RecordType, compile_caster
from tests.unchanging import PACKAGE


def cast(value: Any, type: str, **more: Any) -> tuple[Any, list[str]]:
    """The cast value (None if there is none) and the kinds of problems."""
    field = Field(name="x", title="X", description="X.", example="x", type=type, **more)
    kind = RecordType(name="r", singular="r", title="R", label="r", description="R.", fields=(field,))
    problems: list[CastProblem] = []
    return compile_caster(kind, {})({"x": value}, problems).get("x"), [problem.kind for problem in problems]


GUESSES = ["no", "yes", "0363", "12:30", "2024-02-30", "1e3", "0o17", "0x1F", "1_000", ".inf", "NaN", "1,5", "１２"]
READ_AS: dict[str, dict[str, Any]] = {
    "string": {value: value for value in GUESSES},
    "integer": {"0363": 363},
    "number": {"0363": 363.0, "1e3": 1000.0},
    "boolean": {},
    "date": {},
}


def test_frictionless_accepts_every_field_of_the_schemas() -> None:
    """Casting constructs the fields of Frictionless directly, which skips its validation of the descriptor."""
    for record_type in PACKAGE.record_types.values():
        for path, field in record_type.walk():
            for part in (field, field.item) if field.item else (field,):
                descriptor = {
                    "name": path[-1],
                    "type": part.type,
                    "format": part.format,
                    "constraints": part.constraints,
                }
                frictionless.Field.from_descriptor(descriptor)  # raises for a constraint that the type does not know


@pytest.mark.parametrize("value", GUESSES)
@pytest.mark.parametrize("type", READ_AS)
def test_yaml_does_not_guess(type: str, value: str) -> None:
    result, problems = cast(value, type)
    if value in READ_AS[type]:
        assert (result, problems) == (READ_AS[type][value], [])
    else:
        assert (result, problems) == (None, ["date" if (type, value) == ("date", "2024-02-30") else "type"])


@pytest.mark.parametrize("type", READ_AS)
def test_a_missing_value_is_not_a_fault(type: str) -> None:
    assert cast(None, type) == (None, [])


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ("2020", []),
        ("2020-05", []),
        ("2020-05-13", []),
        ("2024-02-29", []),
        ("2023-02-29", ["date"]),
        ("2020-13", ["date"]),
        ("2020-5-1", ["type"]),
        ("13-05-2020", ["type"]),
        ("0363", ["type"]),
        ("mei 2020", ["type"]),
        ("2020-05-13T10:00", ["type"]),
    ],
)
def test_a_date_may_be_partial(value: str, problems: list[str]) -> None:
    assert cast(value, "string", partial_date=True) == (None if problems else value, problems)


def test_a_date_becomes_a_date() -> None:
    assert cast("2024-02-29", "date") == (date(2024, 2, 29), [])
    assert cast("2024-02", "date") == (None, ["type"])


@pytest.mark.parametrize("type", ["integer", "number"])
@pytest.mark.parametrize("value", ["1.000", "12.500", "1.000.000"])
def test_points_between_thousands_are_a_fault(type: str, value: str) -> None:
    assert cast(value, type) == (None, ["thousands"])


@pytest.mark.parametrize(
    "value",
    [
        *("javascript:alert(1)", "//evil.example", "data:text/html,x", "ftp://a.nl", "http:a.nl", "https://"),
        *("https://a b.nl", "https://a.nl/<x>", "HTTPS:/a.nl", "vbscript:x", " https://a.nl", "mailto:x@y.nl"),
        "https://a.nl\\@evil.example",
    ],
)
def test_other_texts_are_not_web_addresses(value: str) -> None:
    result, problems = cast(value, "string", format="uri")
    assert result is None
    assert problems


@pytest.mark.parametrize("value", ["https://omapost.nl", "http://a.nl/x?y=1#z", "https://sub.a-b.nl/pad/"])
def test_web_addresses_pass(value: str) -> None:
    assert cast(value, "string", format="uri") == (value, [])


@pytest.mark.parametrize("type", [*READ_AS, "array", "object"])
@pytest.mark.parametrize("value", [["x"], {"x": "y"}, [["x"]], "x" * 1000])
def test_the_wrong_shape_is_a_fault(type: str, value: Any) -> None:
    more: dict[str, Any] = {}
    if type == "array":
        more["item"] = Field(name="x", title="X", description="X.", example="x", type="string")
    result, problems = cast(value, type, **more)
    if problems:
        assert result in (None, (None,), {})
    else:
        assert (type, result) in [("string", value), ("array", tuple(value) if value == ["x"] else None)]


def test_an_invalid_item_keeps_its_index() -> None:
    item = Field(name="x", title="X", description="X.", example="x", type="integer")
    assert cast(["1", "twee", None, "4"], "array", item=item) == ((1, None, None, 4), ["type", "empty"])


@pytest.mark.parametrize(("value", "problems"), [([], ["minLength"]), (["a"], ["minLength"]), (["a", "b"], [])])
def test_a_list_has_a_minimum_length(value: list[str], problems: list[str]) -> None:
    """The values stay, so that what is there can still be linked."""
    item = Field(name="x", title="X", description="X.", example="x", type="string")
    assert cast(value, "array", item=item, constraints={"minLength": 2}) == (tuple(value), problems)


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ("999999999999999", []),
        ("-999999999999999", []),
        ("1e14", []),
        ("1e15", ["type"]),
        ("-1e15", ["type"]),
        ("1e99", ["type"]),
        ("1000000000000000", ["type"]),
    ],
)
def test_a_number_has_a_maximum(value: str, problems: list[str]) -> None:
    """A float is exact for every integer below that, so that a page shows what the source says."""
    assert cast(value, "number") == (None if problems else float(value), problems)


@pytest.mark.parametrize(
    ("raw", "problems"),
    [
        ({}, [("required", ()), ("advised", ())]),
        ({"x": None, "y": "1"}, [("required", ("x",))]),
        ({"x": "a", "y": "1"}, [("type", ("x",))]),
        ({"x": " ", "y": " "}, [("required", ("x",)), ("advised", ("y",))]),
        ({"x": "1", "y": "2"}, []),
    ],
)
def test_what_is_needed_is_missed_once(raw: dict[str, Any], problems: list[tuple[str, tuple[str, ...]]]) -> None:
    """The pointer of a missing key is that of its object; of a key without a value it is the key itself."""
    common: dict[str, Any] = {"title": "X", "description": "X.", "example": 1, "type": "integer"}
    fields = (Field(name="x", constraints={"required": True}, **common), Field(name="y", advised=True, **common))
    kind = RecordType(name="r", singular="r", title="R", label="r", description="R.", fields=fields)
    found: list[CastProblem] = []
    compile_caster(kind, {})(raw, found)
    assert [(problem.kind, problem.pointer) for problem in found] == problems
