"""Whatever values a record holds, casting and every rule handle them without an exception."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.checks import cast, check, survey
from generator.checks.context import Context
from generator.schema import Field, RecordType, compile_caster
from generator.source import Record, Records, in_order
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
IDS = {name: frozenset({"een", "twee"}) for name in TYPES}
CASTERS = {name: compile_caster(kind, IDS) for name, kind in TYPES.items()}
TEXT = (
    st.none()
    | st.sampled_from(["een", "twee", "2020", "2020-05", "2020-05-13", "100", "-1", "0.5", "true", "no", ""])
    | st.sampled_from(["x@y.nl", "06-12345678", "111222333", "Noor Voorbeeld", "een.png", "https://a.nl"])
    | st.sampled_from(["[hier](x)", "# a\n### b", "<b>"])
    | st.text(max_size=30)
)
ANYTHING = st.recursive(
    TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


def of_field(field: Field) -> st.SearchStrategy[Any]:
    """Values that mostly look like what a field wants: nonsense alone would never reach the rules."""
    if field.type == "array" and field.item is not None:
        return st.lists(of_field(field.item), max_size=3) | TEXT
    if field.type == "object":
        return of_fields(field.fields) | TEXT
    if field.enum:
        return st.sampled_from(field.enum) | TEXT
    if field.references:
        return st.sampled_from(["een", "twee"]) | TEXT
    if field.type in ("integer", "number"):
        return st.integers(0, 120).map(str) | TEXT
    if field.type == "date" or field.partial_date:
        return st.dates(date(2016, 1, 1), date(2028, 1, 1)).map(str) | TEXT
    return TEXT | ANYTHING


def of_fields(fields: tuple[Field, ...]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={field.name: of_field(field) for field in fields if field.name != "id"})


def records(record_type: RecordType) -> st.SearchStrategy[dict[str, Any]]:
    likely = of_fields(record_type.fields)
    return likely | st.builds(
        lambda values, more: {**values, **more}, likely, st.dictionaries(st.text(max_size=8), ANYTHING, max_size=2)
    )


@settings(max_examples=settings().max_examples // 10, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_values_in_records_of_all_types(data: st.DataObject) -> None:
    by_resource: dict[str, dict[str, Record]] = {}
    for name, kind in TYPES.items():
        by_resource[name] = {}
        for id in ("een", "twee"):
            raw = Record(name, id, f"/nergens/{id}.yaml", f"{name}/{id}.yaml", data.draw(records(kind)))
            record, problems = cast(raw, kind, CASTERS[name], IDS)
            assert all(problem.message for problem in problems)
            by_resource[name][id] = record
    read = Records(by_resource)
    surveyed = survey(read.all(), TYPES.values())
    context = Context(today=date(2026, 11, 23), data=Path("/nergens"), record_types=TYPES, ids=IDS, survey=surveyed)
    assert all(problem.message and problem.position for problem in in_order(check(read, context)))
