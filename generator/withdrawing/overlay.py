"""Lays the consent of today over an earlier revision: what is not allowed now is not in it any more.

Closed for people: a personal value stays only if its purpose is granted today and today's record still says the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.checks import granted, participants
from generator.pipeline import Checked
from generator.schema import RecordType
from generator.source import Record, find_files, load
from generator.withdrawing.redaction import redact, write_values

_NO_ROLE = [{"role": "participant"}]


@dataclass(frozen=True, kw_only=True, slots=True)
class Today:
    """What people allow now, as far as the records of today can be read.

    `purposes` are granted by each person; `raw` are the records of people as text. `closed` are the initiatives with
    which not all who took part agree to be shown, `places` the names of municipalities. `known` are the names of people
    on record, of today and of all that was looked at since.
    """

    folder: Path
    kind: RecordType
    purposes: Mapping[str, frozenset[str]]
    raw: Mapping[str, Record]
    closed: frozenset[str]
    places: frozenset[str]
    known: set[str] = field(default_factory=set)

    def learn(self, folder: Path) -> None:
        """Take note of the names of people on record in a folder."""
        self.known.update(name for one in people(folder) if isinstance(name := one.values.get("name"), str))


def today_of(data: Path, read: Checked) -> Today:
    """What people allow by the records in `data`."""
    kind, context = read.context.record_types["people"], read.context
    purposes = granted(read.records, kind, context.consent, context.consent_day)
    paired = {id for id, named in purposes.items() if "pairing" in named}
    return Today(
        folder=data,
        kind=kind,
        purposes=purposes,
        raw={one.id: one for one in people(data)},
        closed=frozenset(one for one, ids in participants(read.records).items() if not ids <= paired),
        places=context.places(),
    )


def people(data: Path) -> Iterator[Record]:
    """The records of people that can be read, as text."""
    for source in find_files(data, ["people"])[0]:
        record, _ = load(source)
        if record is not None:
            yield record


def allow_only(folder: Path, now: Today) -> None:
    """Leave in the records of a folder only what people allow now, and no name of who does not."""
    _allow(folder, now, now.purposes)


def allow_nobody(folder: Path, now: Today) -> None:
    """Leave no personal value in the records of a folder, and no name."""
    _allow(folder, now, {})


def _allow(folder: Path, now: Today, purposes: Mapping[str, frozenset[str]]) -> None:
    now.learn(now.folder)
    now.learn(folder)
    shown: set[str] = set()
    for record in people(folder):
        values = _allowed(record, now, purposes.get(record.id, frozenset()))
        if "name" in values:
            shown.add(values["name"])
        write_values(Path(record.file), values)
    _remove_photos(folder)
    redact(folder, now.known - shown, shown, now.places)


def _allowed(record: Record, now: Today, purposes: frozenset[str]) -> dict[str, Any]:
    """What of a record stays: its roles, and what is granted and still said today."""
    values, today = record.values, now.raw.get(record.id)
    said = today.values if today is not None else {}
    made = {"roles": [_role(one, said, "pairing" in purposes, now) for one in values.get("roles") or _NO_ROLE]}
    for one in now.kind.fields:
        if one.name not in values or one.name == "roles":
            continue
        if one.public or (one.purpose in purposes and _same(one.name, values, said, record, now)):
            made[one.name] = values[one.name]
    if purposes:
        made["consent"] = said["consent"]
    return made


def _same(name: str, values: Mapping[str, Any], said: Mapping[str, Any], record: Record, now: Today) -> bool:
    """Whether today's record says the same; of a photo also the picture itself."""
    if values[name] != said.get(name):
        return False
    if name != "photo":
        return True
    return isinstance(values[name], dict) and _picture(Path(record.file).parents[1], values) == _picture(
        now.folder, said
    )


def _picture(data: Path, values: Mapping[str, Any]) -> bytes:
    try:
        return (data / "people" / "images" / Path(str(values["photo"].get("file"))).name).read_bytes()
    except OSError:
        return b""


def _role(role: Mapping[str, Any], said: Mapping[str, Any], paired: bool, now: Today) -> dict[str, Any]:
    """A role without its tie, unless it may be shown.

    That of a participant who does not agree stays: linking hides it, and with it the tie of the coach.
    """
    stays = role in (said.get("roles") or []) if paired else role.get("role") != "coach"
    if role.get("role") == "coach" and role.get("initiative") in now.closed:
        stays = False
    return {name: value for name, value in role.items() if stays or name != "initiative"}


def _remove_photos(folder: Path) -> None:
    """Remove the photos of people that no record names any more."""
    named = {one.values["photo"].get("file") for one in people(folder) if isinstance(one.values.get("photo"), dict)}
    for file in (folder / "people" / "images").glob("*"):
        if file.name not in named and file.name != ".gitkeep":
            file.unlink()
