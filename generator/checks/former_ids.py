"""Follows references by an id that a record had before, so that a record can be renamed without touching others."""

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
    """The former ids that are of one record, and of none today: which record is meant by others is not known."""
    found: dict[str, dict[str, set[str]]] = {}
    for record in records:
        for id in record.values.get("former_ids", ()):
            if id and id not in ids[record.resource]:
                found.setdefault(record.resource, {}).setdefault(id, set()).add(record.id)
    return {
        resource: {former: next(iter(owners)) for former, owners in by_former.items() if len(owners) == 1}
        for resource, by_former in found.items()
    }


def follow(
    survey: Survey,
    former: Former,
    ids: Mapping[str, Container[str]],
    kinds: Mapping[str, RecordType],
    data: Path,
    today: date,
) -> tuple[list[Record], Survey]:
    """The records that refer by a former id, as if they named the present one, and the survey of all with them in it.

    `kinds` are those of records and of the data package in `data`; `today` is the day from which dates lie ahead. An id
    that is of a record of another resource is a mistake and not followed. What else is wrong with such a record was
    told when it was read first.
    """
    meant: dict[str, dict[Pointer, Spot]] = {}
    for spot in survey.dangling:
        if spot.value in former.get(spot.field.references, {}) and not any(spot.value in some for some in ids.values()):
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
        used.update(id for former_id, id in by_former.items() if former_id in used)  # in a text
    return records, replace(survey, renamed=renamed)


def _read_again(
    record: Record,
    texts: Mapping[Pointer, str],
    ids: Mapping[str, Container[str]],
    kinds: Mapping[str, RecordType],
    data: Path,
) -> Record:
    """A record with other texts at some of its pointers."""
    loaded, _ = (
        load(SourceFile(record.resource, record.id, record.file, record.path))
        if record.resource in ids
        else read_datapackage(data)
    )
    assert loaded is not None, "it was read before"
    values: Any = deepcopy(loaded.values)  # the reader may give equal lists of two files as one
    for pointer, text in texts.items():
        at = values
        for step in pointer[:-1]:
            at = at[step]
        at[pointer[-1]] = text
    kind = kinds[record.resource]
    return cast(replace(loaded, values=values), kind, compile_caster(kind, ids), ids)[0]
