"""Reads a demo folder for the other generators: the text of each record, and the little a listing needs of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import yaml

from generator.kinds import KINDS

SECTIONS = {
    section.rstrip("/"): kind.resource
    for kind in KINDS
    for section in (kind.sections if kind.resource == "people" else kind.sections[:1])
}
"""The parts of the site where the pages of a record type stand: of people two, and no other is a copy."""

_DESCRIPTION = re.compile(r"^description:(?: [|>]-?\n(?:(?:  .*)?\n)+| .*\n(?:  .*\n)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Record:
    """One file: `text` is its YAML without comments and without the description, which stands apart."""

    id: str
    text: str
    description: str
    values: dict[str, Any]

    @property
    def title(self) -> str:
        """The words that stand for the record."""
        return str(self.values.get("name") or self.values.get("title") or self.id)

    @property
    def variant(self) -> int:
        """Which drawing a card of the record shows, as in generator/views/parts/cards.py."""
        return crc32(self.id.encode()) % 6 + 1


def read(data: Path, resource: str) -> Iterator[Record]:
    """The records of a resource by id."""
    for file in sorted((data / resource).glob("*.yaml")):
        raw = file.read_text(encoding="utf-8")
        values = yaml.load(raw, Loader=yaml.CSafeLoader)
        text = "".join(line for line in raw.splitlines(keepends=True) if not line.startswith("#"))
        yield Record(file.stem, _DESCRIPTION.sub("", text), str(values.get("description", "")), values)


def terms_of(initiative: Record) -> dict[str, list[str]]:
    """The ids under which an initiative is listed, by section."""
    values = initiative.values
    return {
        "themas": list(values.get("themes", ())),
        "gemeenten": [values["municipality"]] if "municipality" in values else [],
        "edities": list(dict.fromkeys(part["cohort"] for part in values.get("participations", ()) if "cohort" in part)),
    }
