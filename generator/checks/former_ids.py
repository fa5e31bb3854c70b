"""Resolves references by the former id of a record, so that a record can be renamed without editing others."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.checks.context import Former
from generator.checks.spots import Spot
from generator.checks.survey import Survey, together, without
from generator.checks.surveying import survey as survey_of
from generator.checks.validation import cast
from generator.problems import Pointer
from generator.schema import RecordType, compile_caster
from generator.source import Record, SourceFile, load
from generator.source.datapackage import read_datapackage


def former_ids(records: Iterable[Record], ids: Mapping[str, Container[str]]) -> Former:
    """Per resource, the present id by each former id that is unambiguous: of one record, and in use by none."""
    owners: dict[str, dict[str, set[str]]] = {}
    for record in records:
        for id in record.values.get("former_ids", ()):
            if id and id not in ids[record.resource]:
                owners.setdefault(record.resource, {}).setdefault(id, set()).add(record.id)
    return {
        resource: {former: next(iter(present)) for former, present in by_former.items() if len(present) == 1}
        for resource, by_former in owners.items()
    }


def follow(
    survey: Survey,
    former: Former,
    ids: Mapping[str, Container[str]],
    kinds: Mapping[str, RecordType],
    data: Path,
    today: date,
) -> tuple[list[Record], Survey]:
    """The records that refer by a former id, read as if they used the present one, and the survey with these in it.

    `kinds` are the types of records and of the data package in `data`; `today` is the day after which dates are in the
    future. An id that belongs to a record of another resource is a mistake, and is not resolved. Other problems of
    these records were reported when they were first read.
    """
    meant: dict[str, dict[Pointer, Spot]] = {}
    for spot in survey.dangling:
        in_use = any(spot.value in known for known in ids.values())
        if not in_use and spot.value in former.get(spot.field.references, {}):
            meant.setdefault(spot.record.path, {})[spot.pointer] = spot
    records, renamed = [], []
    for spots in meant.values():
        texts = {pointer: former[spot.field.references][spot.value] for pointer, spot in spots.items()}
        record = _read_again(next(iter(spots.values())).record, texts, ids, kinds, data)
        records.append(record)
        renamed += [replace(spot, record=record) for spot in spots.values()]
    if records:
        survey = together([without(survey, meant), survey_of(records, kinds.values(), today)])
    for resource, by_former in former.items():
        used = survey.used[resource]
        used.update(id for former_id, id in by_former.items() if former_id in used)  # by a link in a text
    return records, replace(survey, renamed=renamed)


def _read_again(
    record: Record,
    texts: Mapping[Pointer, str],
    ids: Mapping[str, Container[str]],
    kinds: Mapping[str, RecordType],
    data: Path,
) -> Record:
    """A record, read again and cast with other texts at some of its pointers."""
    loaded, _ = (
        load(SourceFile(record.resource, record.id, record.file, record.path))
        if record.resource in ids
        else read_datapackage(data)
    )
    assert loaded is not None, "it was read before"
    values: Any = deepcopy(loaded.values)  # the reader may share equal lists between files
    for pointer, text in texts.items():
        container = values
        for step in pointer[:-1]:
            container = container[step]
        container[pointer[-1]] = text
    kind = kinds[record.resource]
    return cast(replace(loaded, values=values), kind, compile_caster(kind, ids), ids)[0]
