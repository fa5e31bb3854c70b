"""Records that pass the check can be linked: any change of one field gives an error or a directory."""

from __future__ import annotations

import copy
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.checks import cast, check, survey
from generator.checks.context import Context
from generator.linking import link
from generator.problems import has_errors
from generator.schema import Field, compile_caster
from generator.source import Record, Records, find_files, load
from tests.unchanging import PACKAGE

TOY = Path(__file__).parents[2] / "examples" / "valid"
TODAY = date(2026, 11, 23)
TYPES = PACKAGE.record_types
FILES = find_files(TOY, TYPES)[0]
IDS = {name: frozenset(file.id for file in FILES if file.resource == name) for name in TYPES}
CASTERS = {name: compile_caster(kind, IDS) for name, kind in TYPES.items()}
RAW = [record for file in FILES if (record := load(file)[0]) is not None]
ODD = st.sampled_from(
    ["", " ", "\u200b", "een", "ja", "3.000", "ca. 92", "2020", "13 mei 2026", "https://a..b/", "../../x", "\0"]
)
ANY = st.recursive(
    ODD | st.none() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["value", "url", "x"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def spoiled(data: st.DataObject, values: dict[str, Any], fields: tuple[Field, ...]) -> None:
    """Puts anything in one field of an object, or in a field of one that it holds."""
    field = data.draw(st.sampled_from([field for field in fields if field.name != "id"]))
    inner = (field.item or field).fields
    held = values.get(field.name)
    below = held[0] if isinstance(held, list) and held else held
    if inner and isinstance(below, dict) and data.draw(st.booleans()):
        spoiled(data, below, inner)
    elif isinstance(held, list) and data.draw(st.booleans()):
        held.append(data.draw(ANY))
    elif data.draw(st.integers(0, 5)):
        values[field.name] = data.draw(ANY)
    else:
        values.pop(field.name, None)


@settings(max_examples=settings().max_examples // 2, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_records_that_pass_can_be_linked(data: st.DataObject) -> None:
    chosen = data.draw(st.integers(0, len(RAW) - 1))
    by_resource: dict[str, dict[str, Record]] = {name: {} for name in TYPES}
    problems = []
    for number, raw in enumerate(RAW):
        values = copy.deepcopy(dict(raw.values))
        if number == chosen:
            spoiled(data, values, TYPES[raw.resource].fields)
        record = Record(raw.resource, raw.id, raw.file, raw.path, values)
        made, found = cast(record, TYPES[raw.resource], CASTERS[raw.resource], IDS)
        by_resource[raw.resource][raw.id] = made
        problems += found
    records = Records(by_resource)
    surveyed = survey(records.all(), TYPES.values(), TODAY)
    context = Context(today=TODAY, data=TOY, record_types=TYPES, ids=IDS, survey=surveyed)
    problems += check(records, context)
    if not has_errors(problems):
        assert len(link(records, context, demo=False).initiatives) == len(IDS["initiatives"])
