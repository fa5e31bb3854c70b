"""Turns checked records into the directory. Cannot fail on records without errors.

Consent is obeyed here, so that nothing behind this point can publish what a person did not agree to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from msgspec import convert
from msgspec.structs import replace

from generator.bidi import isolated
from generator.checks import Context, granted, own_statements, participants
from generator.collation import Key, sort_key
from generator.model import (
    Cohort,
    Directory,
    Event,
    Initiative,
    Municipality,
    Organisation,
    Person,
    Place,
    Publication,
    Source,
    Theme,
)
from generator.schema import RecordType
from generator.source import Record, Records

R = TypeVar("R")
Purposes = Mapping[str, frozenset[str]]
"""What the consent of each person covers, by id."""


def link(records: Records, context: Context, *, demo: bool) -> Directory:
    """The directory of records that were checked and found without errors."""
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    people = _people(records, context, purposes)
    own = own_statements(records)
    return Directory(
        themes=_built(Theme, records.of("themes").values(), _by_name),
        sources=_built(Source, records.of("sources").values(), lambda one: sort_key(one.title)),
        municipalities=_built(Municipality, records.of("municipalities").values(), _by_name, own),
        organisations=_built(Organisation, records.of("organisations").values(), _by_name, own),
        cohorts=_built(Cohort, records.of("cohorts").values(), lambda one: (-one.year, one.id), own),
        initiatives=_initiatives(records, people, purposes, own),
        people=dict(sorted(people.items(), key=lambda pair: (not pair[1].name, sort_key(pair[1].name), pair[0]))),
        events=_built(Event, records.of("events").values(), lambda one: (one.date, one.id)),
        publications=_built(Publication, records.of("publications").values(), lambda one: (-(one.year or 0), one.id)),
        places={code: _place(row) for code, row in context.municipalities.items()},
        labels=_labels(context.record_types),
        demo=demo,
    )


def _labels(record_types: Mapping[str, RecordType]) -> dict[str, str]:
    """The Dutch words of all fixed lists, by place and value; those of provenance also without a place."""
    labels = {}
    for record_type in record_types.values():
        for path, one in record_type.walk():
            for value, label in one.labels.items():
                labels[f"{record_type.name}.{'.'.join(path)}:{value}"] = label
                labels[f"provenance.{path[-1]}:{value}"] = label
    return labels


def _built(
    kind: type[R], records: Iterable[Record], order: Callable[[R], Any], own: frozenset[str] = frozenset()
) -> dict[str, R]:
    values = [{"id": one.id, **(_levelled(one.values, own) if own else one.values)} for one in records]
    for one in values:
        for key in _NAMES:
            if key in one:
                one[key] = isolated(one[key])
    made = sorted(convert(values, list[kind]), key=order)  # type: ignore[valid-type]
    return {one.id: one for one in made}  # type: ignore[attr-defined]


def _levelled(value: Any, own: frozenset[str]) -> Any:
    """The same values, in which a number that rests on an organisation's own statements alone is self-reported."""
    if isinstance(value, tuple):
        return tuple(_levelled(one, own) for one in value)
    if not isinstance(value, Mapping):
        return value
    told = {key: _levelled(one, own) if isinstance(one, (tuple, Mapping)) else one for key, one in value.items()}
    alone = told.get("sources") and own.issuperset(told["sources"])
    if alone and not told.get("level") and any(isinstance(told.get(key), (int, float)) for key in _NUMBERS):
        told["level"] = "self-reported"
    return told


_NUMBERS = ("value", "amount", "votes", "months")


def _initiatives(
    records: Records, people: Mapping[str, Person], purposes: Purposes, own: frozenset[str]
) -> dict[str, Initiative]:
    """The initiatives, each without the person who brought it in unless that person agreed to be shown with others.

    A picture is shown only while everybody who can be recognised in it agrees.
    """
    made = _built(Initiative, records.of("initiatives").values(), _by_name, own)
    for one in list(made.values()):
        if one.via and one.via.person and not people[one.via.person].pairs:
            made[one.id] = replace(one, via=replace(one.via, person=""))
        if one.image and not _agreed(records.of("initiatives")[one.id].values["image"], purposes):
            made[one.id] = replace(made[one.id], image=None)
    return made


def _people(records: Records, context: Context, purposes: Purposes) -> dict[str, Person]:
    """The people with only what their consent covers today."""
    kind, raw = context.record_types["people"], records.of("people")
    paired = {id for id, named in purposes.items() if "pairing" in named}
    open_initiatives = {initiative for initiative, ids in participants(records).items() if ids <= paired}
    people = {}
    for one in raw.values():
        values = _published(one, kind, purposes[one.id])
        values["roles"] = tuple(_role(role, one.id in paired, open_initiatives) for role in values["roles"])
        if "name" in values:
            values["name"] = isolated(values["name"])
        if not _agreed(values.get("photo", {}), purposes):
            del values["photo"]
        if values.get("brought_in_by") not in paired:
            values.pop("brought_in_by", None)
        people[one.id] = convert(
            {"id": one.id, "published": bool(purposes[one.id]), "pairs": one.id in paired, **values}, Person
        )
    return people


def _agreed(picture: Mapping[str, Any], purposes: Purposes) -> bool:
    """Whether everybody agrees today who is on record as to be recognised in a picture."""
    return all("photo" in purposes.get(id, ()) for id in picture.get("consents", ()))


def _published(record: Record, kind: RecordType, purposes: frozenset[str]) -> dict[str, Any]:
    """The fields that are public, or whose purpose is granted."""
    shown = {one.name for one in kind.fields if one.public or (one.purpose and one.purpose in purposes)}
    return {name: value for name, value in record.values.items() if name in shown}


def _role(role: Mapping[str, Any], paired: bool, open_initiatives: set[str]) -> dict[str, Any]:
    """A role without the initiative, unless the person agreed to be shown with it.

    A coach is shown with an initiative if all who are on record as taking part with it agreed to that too.
    """
    if role["role"] == "coach":
        hide = not (paired and role.get("initiative") in open_initiatives)
    else:
        hide = not paired
    return {name: value for name, value in role.items() if not (hide and name == "initiative")}


def _place(row: Mapping[str, str]) -> Place:
    return Place(
        cbs_code=row["gm_code"],
        name=row["name"],
        province=row["province"],
        latitude=float(row["lat"]),
        longitude=float(row["lng"]),
    )


_NAMES = ("name", "title")
"""What stands in Dutch sentences, whatever way it is written."""


def _by_name(one: Any) -> tuple[Key, str]:
    return sort_key(one.name), one.id
