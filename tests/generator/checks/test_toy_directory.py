"""The toy directory has a value in every field, so that every check, page and export meets them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.schema import RecordType
from generator.source import Record, find_files, load
from tests.unchanging import PACKAGE

VALID = Path(__file__).parents[2] / "examples" / "valid"
TYPES = PACKAGE.record_types
SHARED = {"qualifier", "date", "level", "note"}
"""What every figure and claim may have: once per kind of record is enough."""


def records(resource: str) -> list[Record]:
    files, _ = find_files(VALID, TYPES)
    loaded = [load(file) for file in files if file.resource == resource]
    assert not any(problems for _, problems in loaded)
    return [record for record, _ in loaded if record is not None]


def written(value: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every path of keys in a value."""
    if isinstance(value, list):
        for item in value:
            yield from written(item, above)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield (*above, key)
            yield from written(inner, (*above, key))


@pytest.mark.parametrize("resource", TYPES)
def test_there_are_two_records_of_each_type(resource: str) -> None:
    assert len(records(resource)) >= 2


@pytest.mark.parametrize("record_type", TYPES.values(), ids=TYPES)
def test_every_field_occurs(record_type: RecordType) -> None:
    paths = {path for record in records(record_type.name) for path in written(record.values)}
    shared = {path[-1] for path in paths} & SHARED
    missing = [
        ".".join(path)
        for path, _ in record_type.walk()
        if path != ("id",) and path not in paths and not (len(path) > 1 and path[-1] in shared)
    ]
    assert missing == []
