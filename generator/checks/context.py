"""What a check may know besides the records."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.schema import RecordType


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """`today` is the day the check speaks of; `used` holds, per resource, the ids that some record refers to.

    `reference` maps a municipality code to its row in `data/reference/municipalities.csv`; `addresses` are the
    (resource, id) pairs that were ever published.
    """

    today: date
    data: Path
    record_types: Mapping[str, RecordType]
    municipalities: Mapping[str, Mapping[str, str]]
    addresses: Mapping[tuple[str, str], int]


def read_municipalities(data: Path) -> dict[str, dict[str, str]]:
    """The rows of `reference/municipalities.csv` by CBS code; empty without the file."""
    return {row["gm_code"]: row for row in _rows(data / "reference" / "municipalities.csv")}


def read_addresses(data: Path) -> dict[tuple[str, str], int]:
    """The published (resource, id) pairs of `reference/addresses.csv` with their line; empty without the file."""
    rows = enumerate(_rows(data / "reference" / "addresses.csv"), start=2)
    return {(row["resource"], row["id"]): line for line, row in rows}


def _rows(file: Path) -> list[dict[str, str]]:
    if not file.is_file():
        return []
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
