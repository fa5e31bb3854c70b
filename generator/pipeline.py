"""The way from a data folder to a site, one call a line.

Nothing here prints or reads the clock: `today` is an argument, problems are values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.checks import Context, cast, check, sorted_problems
from generator.checks.context import read_addresses, read_municipalities
from generator.problems import Problem
from generator.schema import Package, compile_caster, load_package
from generator.source import Record, Records, find_files, load

HOUSE = Path(__file__).resolve().parent.parent
SCHEMAS = HOUSE / "data" / "schemas"


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What came of reading a data folder: its records, cast, and all problems in them."""

    package: Package
    records: Records
    context: Context
    problems: list[Problem]


def load_and_check(data: Path, today: date) -> Checked:
    """Read every file below `data`, cast its values and apply every rule."""
    package = load_package(SCHEMAS)
    files, problems = find_files(data, package.record_types)
    ids = {name: frozenset(one.id for one in files if one.resource == name) for name in package.record_types}
    casters = {name: compile_caster(kind, ids) for name, kind in package.record_types.items()}
    by_resource: dict[str, dict[str, Record]] = {name: {} for name in package.record_types}
    for source in files:
        loaded = load(source)
        if isinstance(loaded, Record):
            record, found = cast(loaded, package.record_types[source.resource], casters[source.resource], ids)
            by_resource[source.resource][source.id] = record
            problems += found
        else:
            problems += loaded
    records = Records(by_resource)
    context = Context(
        today=today,
        data=data,
        record_types=package.record_types,
        municipalities=read_municipalities(data),
        addresses=read_addresses(data),
    )
    problems += check(records, context)
    return Checked(package=package, records=records, context=context, problems=sorted_problems(problems))
