"""Turns checked records into the directory. Cannot fail on records without errors.

Consent is obeyed here, so that nothing behind this point can publish what a person did not agree to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from msgspec import convert
from msgspec.structs import replace

from generator.bidi import isolated
from generator.checks import Context, granted, own_statements, participants
from generator.collation import sort_key
from generator.kinds import KIND, KINDS, Kind
from generator.model import STRUCTS, Directory, Initiative, Person, ReferenceMunicipality
from generator.profiles import NOTE, newest
from generator.schema import RecordType
from generator.source import Record, Records

R = TypeVar("R")
Purposes = Mapping[str, frozenset[str]]
"""What the consent of each person covers, by id."""


def link(records: Records, context: Context, *, demo: bool) -> Directory:
    """The directory of records that were checked and found without errors."""
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    own = own_statements(records)
    built = {
        kind.resource: in_order(kind, _built(STRUCTS[kind.resource], records.of(kind.resource).values(), own))
        for kind in KINDS
        if kind.resource != "people"
    }
    built["people"] = in_order(KIND["people"], _people(records, context, purposes))
    built["initiatives"] = _agreed_to(built["initiatives"], records, built["people"], purposes)
    return Directory(
        **built,
        reference_municipalities={code: _reference_municipality(row) for code, row in context.municipalities.items()},
        labels=_labels(context.record_types),
        demo=demo,
    )


def _labels(record_types: Mapping[str, RecordType]) -> dict[str, str]:
    """The Dutch words of all fixed lists, by place and value; those of provenance also without a place."""
    labels = {}
    for record_type in record_types.values():
        for path, field in record_type.walk():
            for value, label in field.labels.items():
                labels[f"{record_type.name}.{'.'.join(path)}:{value}"] = label
                labels[f"provenance.{path[-1]}:{value}"] = label
    return labels


def _built(struct: type[R], records: Iterable[Record], own: frozenset[str]) -> list[R]:
    values = [{"id": record.id, **(_levelled(record.values, own) if own else record.values)} for record in records]
    for record in values:
        for key in _NAMES:
            if key in record:
                record[key] = isolated(record[key])
    return convert(values, list[struct])  # type: ignore[valid-type]


def in_order(kind: Kind, records: Iterable[Any]) -> dict[str, Any]:
    """The records by id, in the order of their kind. Names are sorted as in a dictionary, the unknown last."""
    field = kind.order.removeprefix("-")

    def key(record: Any) -> tuple[Any, ...]:
        value = getattr(record, field)
        if field != kind.order:
            return -(value or 0), record.id
        return (not value, sort_key(value), record.id) if field in _NAMES else (value, record.id)

    return {record.id: record for record in sorted(records, key=key)}


def _levelled(value: Any, own: frozenset[str]) -> Any:
    """The same values, in which a number that rests on an organisation's own statements alone is self-reported."""
    if isinstance(value, tuple):
        return tuple(_levelled(item, own) for item in value)
    if not isinstance(value, Mapping):
        return value
    values = {key: _levelled(item, own) if isinstance(item, (tuple, Mapping)) else item for key, item in value.items()}
    alone = values.get("sources") and own.issuperset(values["sources"])
    if alone and not values.get("level") and any(isinstance(values.get(key), (int, float)) for key in _NUMBERS):
        values["level"] = "self-reported"
    return values


_NUMBERS = ("value", "amount", "votes", "months")


def _agreed_to(
    initiatives: Mapping[str, Initiative], records: Records, people: Mapping[str, Person], purposes: Purposes
) -> dict[str, Initiative]:
    """The initiatives, each without the person who brought it in unless that person agreed to be shown with others.

    A picture is shown only while everybody who can be recognised in it agrees.
    """
    made = dict(initiatives)
    for id, initiative in initiatives.items():
        if initiative.via and initiative.via.person and not people[initiative.via.person].pairs:
            made[id] = replace(initiative, via=replace(initiative.via, person=""))
        if initiative.image and not _agreed(records.of("initiatives")[id].values["image"], purposes):
            made[id] = replace(made[id], image=None)
    return made


def _people(records: Records, context: Context, purposes: Purposes) -> Iterator[Person]:
    """The people with only what their consent covers today."""
    kind, raw = context.record_types["people"], records.of("people")
    paired = {id for id, named in purposes.items() if "pairing" in named}
    open_initiatives = {initiative for initiative, ids in participants(records).items() if ids <= paired}
    for person in raw.values():
        values = _published(person, kind, purposes[person.id])
        values["roles"] = tuple(_role(role, person.id in paired, open_initiatives) for role in values["roles"])
        if "name" in values:
            values["name"] = isolated(values["name"])
        if not _agreed(values.get("photo", {}), purposes):
            del values["photo"]
        if values.get("brought_in_by") not in paired:
            values.pop("brought_in_by", None)
        yield convert(
            {"id": person.id, "published": bool(purposes[person.id]), "pairs": person.id in paired, **values}, Person
        )


def _agreed(picture: Mapping[str, Any], purposes: Purposes) -> bool:
    """Whether everybody agrees today who is on record as to be recognised in a picture."""
    return all("photo" in purposes.get(id, ()) for id in picture.get("consents", ()))


def _published(record: Record, kind: RecordType, purposes: frozenset[str]) -> dict[str, Any]:
    """The fields that are public, or whose purpose is granted."""
    shown = {field.name for field in kind.fields if field.public or (field.purpose and field.purpose in purposes)}
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


def _reference_municipality(row: Mapping[str, str]) -> ReferenceMunicipality:
    return ReferenceMunicipality(
        cbs_code=row["gm_code"],
        name=row["name"],
        province=row["province"],
        latitude=float(row["lat"]),
        longitude=float(row["lng"]),
        figures=newest(row),
        note=row.get(NOTE, ""),
    )


_NAMES = ("name", "title")
"""What stands in Dutch sentences, whatever way it is written."""
