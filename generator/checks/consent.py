"""What a consent grants on a given day. A consent with anything wrong about it grants nothing (GDPR art. 6 and 7).

The rules report what is wrong with a consent, and linking obeys it: both ask here, so that they always agree.
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

_DEFAULT_YEARS = 2
_LEADING_ZEROS = re.compile("(?<=-)0+")
_PARTS = {"given_on": date, "expires_on": date, "purposes": tuple, "proof": str, "version": int}


@dataclass(frozen=True, slots=True)
class Terms:
    """The conditions for every consent: its maximum duration in years, and the known versions of its text."""

    longest_years: int = _DEFAULT_YEARS
    versions: frozenset[int] = frozenset({1})

    @classmethod
    def of(cls, package: Mapping[str, Any]) -> Terms:
        """The terms under `consent` in a data package; the default for each that is missing or invalid."""
        stated = package.get("consent")
        stated = stated if isinstance(stated, Mapping) else {}
        years, versions = _number(stated.get("longest_years")), stated.get("versions")
        listed = [_number(version) for version in versions] if isinstance(versions, (list, tuple)) else [1]
        return cls(min(years, _DEFAULT_YEARS * 5) or _DEFAULT_YEARS, frozenset(filter(None, listed)))

    def last_day(self, given: date) -> date:
        """The last day on which a consent given on this day can be valid."""
        year = min(given.year + self.longest_years, date.max.year)
        try:
            return given.replace(year=year)
        except ValueError:  # 29 February
            return given.replace(year=year, day=28)


def granted(records: Records, kind: RecordType, terms: Terms, day: date) -> dict[str, frozenset[str]]:
    """The purposes that each person's consent covers on a day, by the id of the person; empty if it grants nothing."""
    without = invalid(records, kind, terms)
    return {
        person.id: frozenset() if person.id in without else _purposes(person, terms, day)
        for person in records.of("people").values()
    }


def invalid(records: Records, kind: RecordType, terms: Terms) -> set[str]:
    """The ids of the people with a consent that is incomplete or invalid, or that shares its proof with another."""
    sharers = {id for sharing in shared_proofs(records).values() for id, _ in sharing}
    known = {field.name for field in kind.fields}
    return sharers | {person.id for person in records.of("people").values() if not _is_complete(person, known, terms)}


def shared_proofs(records: Records) -> dict[str, list[tuple[str, Pointer]]]:
    """The proofs of more than one consent, each with the ids of the people and the pointers to their consents.

    Proofs that differ only in leading zeros are the same.
    """
    consents: dict[str, list[tuple[str, Pointer]]] = defaultdict(list)
    for record in records.of("people").values():
        for pointer, term in terms_of(record):
            if isinstance(term.get("proof"), str):
                consents[_LEADING_ZEROS.sub("", term["proof"])].append((record.id, pointer))
    return {proof: sharing for proof, sharing in consents.items() if len(sharing) > 1}


def terms_of(record: Record) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    """The consent of a person and the earlier ones, each with the pointer to it."""
    consent = record.values.get("consent")
    if isinstance(consent, Mapping):
        yield ("consent",), consent
        yield from record.each("consent", "earlier")


def _purposes(record: Record, terms: Terms, day: date) -> frozenset[str]:
    """The purposes that a valid consent covers on a day."""
    consent = record.values.get("consent")
    if consent is None or "withdrawn_on" in consent:
        return frozenset()
    last = min(consent["expires_on"], terms.last_day(consent["given_on"]))
    return frozenset(consent["purposes"]) if consent["given_on"] <= day <= last else frozenset()


def _is_complete(record: Record, known: set[str], terms: Terms) -> bool:
    """Whether a consent has all its parts, all valid, and no unknown key may have been meant as a part of it."""
    consent = record.values.get("consent")
    if (
        record.malformed
        or not record.sound("consent")
        or any(pointer[0] not in known for pointer in record.invalid if pointer)
    ):
        return False
    if consent is None:
        return True
    return (
        isinstance(consent, Mapping)
        and all(type(consent.get(name)) is type_ for name, type_ in _PARTS.items())
        and bool(consent["proof"])
        and bool(consent["purposes"])
        and all(type(purpose) is str for purpose in consent["purposes"])
        and consent["version"] in terms.versions
    )


def _number(value: Any) -> int:
    """A positive number of at most three digits, also if it is text; 0 for anything else."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
