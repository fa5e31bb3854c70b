"""Consent in every state that a record can be in, dated around the day of the demo."""

import datetime
from dataclasses import dataclass
from random import Random

from generator.demo.emitter import Record

PURPOSES = ("name", "bio", "quote", "photo", "profile", "pairing")

STATES = (
    "full",
    "some",
    "full",
    "withdrawn",
    "full",
    "none",
    "name-only",
    "some",
    "full",
    "expiring",
    "nameless",
    "some",
    "full",
    "expired",
    "withdrawn",
    "none",
)
"""Handed out in turn, so that even a small demo has every state."""

_TWO_YEARS = datetime.timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Consent:
    """The consent of one person.

    `record` is the object in the person's file, or None without consent. `purposes` are those it names, none if it was
    withdrawn. `pairs` says whether ties to others may be shown today.
    """

    record: Record | None
    purposes: frozenset[str]
    confirmed_on: datetime.date | None
    pairs: bool = False


def make_consent(state: str, number: int, today: datetime.date, rng: Random) -> Consent:
    """The consent of person `number`, in one of STATES; withdrawn or absent consent has no purposes."""
    if state == "none":
        return Consent(None, frozenset(), None)
    purposes = _purposes(state, rng)
    given = _given(state, today, rng)
    record: Record = {"given_on": given, "expires_on": given + _TWO_YEARS}
    if state == "withdrawn":
        record["withdrawn_on"] = given + (today - given) // 2
    record["purposes"] = purposes
    record["proof"] = f"dossier-{number:06d}"
    record["version"] = 1
    if state == "withdrawn":
        return Consent(record, frozenset(), None)
    pairs = "pairing" in purposes and state != "expired"
    return Consent(record, frozenset(purposes), given + (today - given) // 3, pairs)


def _purposes(state: str, rng: Random) -> list[str]:
    if state in ("full", "expiring"):
        return list(PURPOSES)
    if state == "name-only":
        return ["name"]
    if state == "nameless":
        return ["bio", "quote", "profile"]
    if state == "some":
        return ["name", *(purpose for purpose in PURPOSES[1:] if rng.random() < 0.6)]
    return ["name", "bio", "profile", "pairing"]


def _given(state: str, today: datetime.date, rng: Random) -> datetime.date:
    """The day on which it was given; consent lasts two years."""
    if state == "expiring":
        return today - _TWO_YEARS + datetime.timedelta(days=rng.randint(5, 55))
    if state == "expired":
        return today - _TWO_YEARS - datetime.timedelta(days=rng.randint(5, 300))
    return today - datetime.timedelta(days=rng.randint(20, 640))
