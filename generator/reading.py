"""From the files of a data folder to records: read, cast by their schemas, and looked over for the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.checks import (
    Context,
    Survey,
    Terms,
    cast,
    in_its_place,
    in_no_folder,
    read_context,
    survey,
    together,
    veiling,
)
from generator.checks.configuration import cast_datapackage
from generator.checks.former_ids import follow, former_ids
from generator.fast import parallel_map
from generator.problems import Problem
from generator.schema import Caster, Package, compile_caster, load_package
from generator.source import Record, Records, SourceFile, find_files, load, strays

_LAST = 12
"""Of every hundred files, how many can be read in the time that another process needs to hand over its records."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """The records of a data folder, cast, and the problems found in them so far, unordered."""

    package: Package
    records: Records
    context: Context
    problems: list[Problem]


def read_records(data: Path, schemas: Path, today: date, real_day: date | None = None) -> Loaded:
    """Read every file below `data` and cast its values; the problems are those of single files and values.

    `schemas` is the folder of the descriptors. `real_day` is the actual date, for records of real people: see
    `Context`.
    """
    package = load_package(schemas)
    files, problems = find_files(data, package.record_types)
    files += strays(data, package.record_types, files)
    ids = {name: frozenset(file.id for file in files if file.resource in (name, "")) for name in package.record_types}
    casters = {name: compile_caster(kind, ids) for name, kind in package.record_types.items()}

    by_resource: dict[str, dict[str, Record]] = {name: {} for name in package.record_types}
    read = partial(_read, package=package, casters=casters, ids=ids, today=today)
    parts = parallel_map(read, files, last=_LAST)
    for part, part_problems, _ in parts:
        problems += part_problems
        for record in part:
            by_resource[record.resource][record.id] = record
    described, problems_of_package = cast_datapackage(data, package.configuration["datapackage"], ids)
    problems += problems_of_package
    surveys = [*(surveyed for _, _, surveyed in parts), survey(described, package.configuration.values())]
    former = former_ids((record for by_id in by_resource.values() for record in by_id.values()), ids)
    kinds = {**package.record_types, **package.configuration}
    again, surveyed = follow(together(surveys), former, ids, kinds, data, today)
    for record in again:
        by_resource.get(record.resource, {})[record.id] = record
    described = [record for record in again if record.resource not in casters] or described
    stated = {key: value for record in described for key, value in record.values.items()}
    records = Records({name: dict(sorted(by_id.items())) for name, by_id in by_resource.items()})
    context = read_context(
        data,
        today,
        package.record_types,
        ids,
        surveyed,
        stated,
        real_day=real_day,
        consent=Terms.of(stated),
        former=former,
    )
    return Loaded(package=package, records=records, context=context, problems=problems)


def _read(
    files: Iterable[SourceFile],
    package: Package,
    casters: Mapping[str, Caster],
    ids: Mapping[str, frozenset[str]],
    today: date,
) -> tuple[list[Record], list[Problem], Survey]:
    """The records in these files, cast, what is wrong with the others, and what the rules will look at."""
    records: list[Record] = []
    problems: list[Problem] = []
    known = {name: {field.name for field in kind.fields} for name, kind in package.record_types.items()}
    for source in files:
        loaded, file_problems = load(source)
        problems += _redacted(file_problems, source.resource, source, package)
        if loaded is None:
            problems += () if source.resource else in_no_folder(source.path, package.record_types)
            continue
        if not loaded.values.keys() <= known.get(loaded.resource, set()):
            loaded, file_problems = in_its_place(loaded, package.record_types)
            problems += file_problems
        if loaded and (source.resource in ("", loaded.resource) or loaded.id not in ids[loaded.resource]):
            record, file_problems = cast(loaded, package.record_types[loaded.resource], casters[loaded.resource], ids)
            records.append(record)
            problems += _redacted(file_problems, loaded.resource, source, package)
    return records, problems, survey(records, package.record_types.values(), today)


def _redacted(problems: list[Problem], resource: str, source: SourceFile, package: Package) -> Iterable[Problem]:
    """The problems of one file; for the file of a person, marked so that no report quotes it."""
    if resource != "people" or not problems:
        return problems
    return veiling.marked(problems, package.record_types["people"], {source.path})
