"""Applies the consent of today to an earlier revision: what is no longer allowed is removed.

It denies by default: a personal value stays only if its purpose is granted today and today's record still says the
same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.checks import granted, participants
from generator.reading import Loaded
from generator.schema import RecordType
from generator.source import Record, find_files, load
from generator.withdrawing.redaction import redact, write_values

_NO_ROLE = [{"role": "participant"}]


@dataclass(frozen=True, kw_only=True, slots=True)
class Today:
    """What people allow today, as far as the records of today can be read.

    `purposes` are those that each person grants, by id; `raw` are the records of people as text. `closed` are the ids
    of initiatives of which not all participants agree to be shown, `places` the names of municipalities. `known` are
    the names of people on record: those of today and of every folder since.
    """

    folder: Path
    kind: RecordType
    purposes: Mapping[str, frozenset[str]]
    raw: Mapping[str, Record]
    closed: frozenset[str]
    places: frozenset[str]
    known: set[str] = field(default_factory=set)

    def learn(self, folder: Path) -> None:
        """Add the names of the people on record in a folder to `known`."""
        self.known.update(name for record in people(folder) if isinstance(name := record.values.get("name"), str))


def today_of(data: Path, read: Loaded) -> Today:
    """What people allow, by the records in `data`; `read` are those records as they were checked."""
    kind, context = read.context.record_types["people"], read.context
    purposes = granted(read.records, kind, context.consent, context.consent_day)
    paired = {id for id, named in purposes.items() if "pairing" in named}
    return Today(
        folder=data,
        kind=kind,
        purposes=purposes,
        raw={record.id: record for record in people(data)},
        closed=frozenset(id for id, ids in participants(read.records).items() if not ids <= paired),
        places=context.places(),
    )


def people(data: Path) -> Iterator[Record]:
    """The records of people that can be read, with their values as text."""
    for source in find_files(data, ["people"])[0]:
        record, _ = load(source)
        if record is not None:
            yield record


def allow_only(folder: Path, now: Today) -> None:
    """Keep in the records of a folder only what people allow today, and no names of those who do not."""
    _allow(folder, now, now.purposes)


def allow_nobody(folder: Path, now: Today) -> None:
    """Remove every personal value and every name from the records of a folder."""
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
    """The values of a record that stay: its roles, and what is granted and still said today."""
    values, today = record.values, now.raw.get(record.id)
    stated = today.values if today is not None else {}
    roles = values.get("roles") or _NO_ROLE
    allowed = {"roles": [_role(role, stated, "pairing" in purposes, now) for role in roles]}
    for known in now.kind.fields:
        if known.name not in values or known.name == "roles":
            continue
        if known.public or (known.purpose in purposes and _same(known.name, values, stated, record, now)):
            allowed[known.name] = values[known.name]
    if purposes:
        allowed["consent"] = stated["consent"]
    return allowed


def _same(name: str, values: Mapping[str, Any], stated: Mapping[str, Any], record: Record, now: Today) -> bool:
    """Whether today's record says the same; for a photo also whether the picture itself is the same."""
    if values[name] != stated.get(name):
        return False
    if name != "photo":
        return True
    return isinstance(values[name], dict) and _picture(Path(record.file).parents[1], values) == _picture(
        now.folder, stated
    )


def _picture(data: Path, values: Mapping[str, Any]) -> bytes:
    try:
        return (data / "people" / "images" / Path(str(values["photo"].get("file"))).name).read_bytes()
    except OSError:
        return b""


def _role(role: Mapping[str, Any], stated: Mapping[str, Any], paired: bool, now: Today) -> dict[str, Any]:
    """A role, without its tie to an initiative unless that may be shown.

    The tie of a participant who does not agree stays: linking hides it, and with it the tie of the coach.
    """
    stays = role in (stated.get("roles") or []) if paired else role.get("role") != "coach"
    if role.get("role") == "coach" and role.get("initiative") in now.closed:
        stays = False
    return {name: value for name, value in role.items() if stays or name != "initiative"}


def _remove_photos(folder: Path) -> None:
    """Remove photos of people that no record names any more."""
    photos = (record.values.get("photo") for record in people(folder))
    named = {photo.get("file") for photo in photos if isinstance(photo, dict)}
    for file in (folder / "people" / "images").glob("*"):
        if file.name not in named and file.name != ".gitkeep":
            file.unlink()
