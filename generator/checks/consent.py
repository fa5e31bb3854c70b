"""What a consent grants on a day. Anything odd about it grants nothing.

The rules say what is wrong with a consent, and linking obeys it: both ask here, so that they always agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.problems import Pointer
from generator.schema import RecordType
from generator.source import Record, Records

_LONGEST_YEARS = 2
_ZEROS = re.compile("(?<=-)0+")
_PARTS = {"given_on": date, "expires_on": date, "purposes": tuple, "proof": str, "version": int}


@dataclass(frozen=True, slots=True)
class Terms:
    """What the house asks of every consent: how many years it lasts at most, and the versions of its text."""

    longest_years: int = _LONGEST_YEARS
    versions: frozenset[int] = frozenset({1})

    @classmethod
    def of(cls, package: Mapping[str, Any]) -> Terms:
        """The terms in `consent` of a data package; what is absent or makes no sense there is as it is by default."""
        stated = package.get("consent")
        stated = stated if isinstance(stated, Mapping) else {}
        years, versions = _number(stated.get("longest_years")), stated.get("versions")
        listed = [_number(one) for one in versions] if isinstance(versions, (list, tuple)) else [1]
        return cls(min(years, _LONGEST_YEARS * 5) or _LONGEST_YEARS, frozenset(filter(None, listed)))

    def last_day(self, given: date) -> date:
        """The last day on which a consent that was given on this day can be valid."""
        year = min(given.year + self.longest_years, date.max.year)
        try:
            return given.replace(year=year)
        except ValueError:  # 29 February
            return given.replace(year=year, day=28)


def granted(records: Records, kind: RecordType, terms: Terms, day: date) -> dict[str, frozenset[str]]:
    """The purposes that the consent of each person covers on a day, by id; none for whoever consented to nothing."""
    wrong = odd(records, kind, terms)
    return {
        one.id: frozenset() if one.id in wrong else _purposes(one, terms, day) for one in records.of("people").values()
    }


def odd(records: Records, kind: RecordType, terms: Terms) -> set[str]:
    """The ids of the people with a consent that is not whole, or that shares its proof with another."""
    twice = {id for sharing in shared_proofs(records).values() for id, _ in sharing}
    known = {one.name for one in kind.fields}
    return twice | {one.id for one in records.of("people").values() if not _is_whole(one, known, terms)}


def shared_proofs(records: Records) -> dict[str, list[tuple[str, Pointer]]]:
    """The proofs that stand for more than one consent: the id of the person and the place of each.

    Zeros before a number do not make it another.
    """
    places: dict[str, list[tuple[str, Pointer]]] = defaultdict(list)
    for record in records.of("people").values():
        for pointer, term in terms_of(record):
            if isinstance(term.get("proof"), str):
                places[_ZEROS.sub("", term["proof"])].append((record.id, pointer))
    return {proof: sharing for proof, sharing in places.items() if len(sharing) > 1}


def terms_of(record: Record) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    """The consent of a person and the terms before it, with their places."""
    consent = record.values.get("consent")
    if isinstance(consent, Mapping):
        yield ("consent",), consent
        yield from record.each("consent", "earlier")


def _purposes(record: Record, terms: Terms, day: date) -> frozenset[str]:
    """What a consent that is whole covers on a day."""
    consent = record.values.get("consent")
    if consent is None or "withdrawn_on" in consent:
        return frozenset()
    last = min(consent["expires_on"], terms.last_day(consent["given_on"]))
    return frozenset(consent["purposes"]) if consent["given_on"] <= day <= last else frozenset()


def _is_whole(record: Record, known: set[str], terms: Terms) -> bool:
    """Whether every part of a consent is there and fits, and nothing else in the file may have been meant to be one."""
    consent = record.values.get("consent")
    if record.misread or not record.sound("consent") or any(fault[0] not in known for fault in record.faults if fault):
        return False
    if consent is None:
        return True
    return (
        isinstance(consent, Mapping)
        and all(type(consent.get(name)) is type_ for name, type_ in _PARTS.items())
        and bool(consent["proof"])
        and bool(consent["purposes"])
        and all(type(one) is str for one in consent["purposes"])
        and consent["version"] in terms.versions
    )


def _number(value: Any) -> int:
    """A whole number above zero, also when it was read as text; 0 for anything else."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
