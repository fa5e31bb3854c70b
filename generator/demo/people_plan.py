"""Who there is: the ids, roles and ties of all invented people, settled before any record is written."""

from bisect import bisect_left
from dataclasses import dataclass, field
from random import Random

from generator.demo.consent import STATES, Consent, make_consent
from generator.demo.names import Names
from generator.demo.plan import Edition, Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """`editions` are those of the role; `origin` is the initiative (number) a participant or ambassador came with."""

    id: str
    role: str
    name: str
    editions: tuple[Edition, ...]
    origin: int | None
    consent: Consent
    brought_in_by: str | None
    number: int


@dataclass(slots=True)
class People:
    """All people, and per municipality the ambassadors whose ties may be shown, in order of their edition."""

    everyone: list[Person] = field(default_factory=list)
    _ambassadors: dict[str, tuple[list[int], list[str]]] = field(default_factory=dict)
    _agreed: dict[int, bool] = field(default_factory=dict)

    def ambassador_for(self, edition: Edition, rng: Random) -> str | None:
        """An ambassador of the same municipality who took part in an earlier edition."""
        indexes, ids = self._ambassadors.get(edition.places[0].id, ([], []))
        earlier = bisect_left(indexes, edition.index)
        return ids[rng.randrange(earlier)] if earlier else None

    def open_to_coaches(self, edition: Edition) -> list[int]:
        """The initiatives of an edition (by number) whose participants all agreed to be shown with others."""
        numbers = range(edition.first, edition.first + edition.count)
        return [number for number in numbers if self._agreed.get(number)]

    def add(self, person: Person) -> None:
        """Add a person; ambassadors must come in order of their edition."""
        self.everyone.append(person)
        if person.origin is not None and "pairing" in person.consent.purposes:
            self._agreed[person.origin] = self._agreed.get(person.origin, True) and person.consent.pairs
        if person.role == "ambassador" and person.consent.pairs:
            indexes, ids = self._ambassadors.setdefault(person.editions[0].places[0].id, ([], []))
            indexes.append(person.editions[0].index)
            ids.append(person.id)


def make_people(plan: Plan) -> People:
    """Coaches, ambassadors, participants, jury members and coordinators, in proportion to the initiatives."""
    rng, names, people = plan.random("people"), Names(plan.random("names")), People()
    if not plan.initiatives:
        return people
    finished = [edition for edition in plan.holders if edition.state == "finished"]
    ambassadors = sorted(_origin(finished, rng) for _ in range(max(6, plan.initiatives // 8)))
    participants = [rng.randrange(plan.initiatives) for _ in range(max(3, plan.initiatives // 30))]
    for origin in ambassadors:
        _add(people, "ambassador", (plan.edition_of(origin),), origin, plan, names, rng)
    for origin in participants:
        _add(people, "participant", (plan.edition_of(origin),), origin, plan, names, rng)
    for _ in range(max(6, plan.initiatives // 12)):
        _add(people, "coach", _some(plan.holders, rng, rng.choice((1, 1, 2, 3))), None, plan, names, rng)
    for _ in range(max(2, plan.initiatives // 60)):
        _add(people, "jury", _some(plan.holders, rng, 1), None, plan, names, rng)
    for _ in range(max(1, len(plan.places) // 2)):
        _add(people, "coordinator", _some(plan.holders, rng, rng.choice((1, 2))), None, plan, names, rng)
    return people


def _origin(finished: list[Edition], rng: Random) -> int:
    """An initiative of a finished edition: ambassadors went all the way themselves."""
    edition = rng.choice(finished)
    return edition.first + rng.randrange(edition.count)


def _some(editions: list[Edition], rng: Random, count: int) -> tuple[Edition, ...]:
    chosen = rng.sample(editions, min(count, len(editions)))
    return tuple(sorted(chosen, key=lambda edition: edition.index))


def _add(
    people: People, role: str, editions: tuple[Edition, ...], origin: int | None, plan: Plan, names: Names, rng: Random
) -> None:
    number = len(people.everyone)
    consent = make_consent(STATES[number % len(STATES)], number, plan.today, rng)
    bringer = (
        people.ambassador_for(editions[-1], rng) if rng.random() < 0.6 and role in ("ambassador", "coach") else None
    )
    people.add(
        Person(
            id=names.id({"participant": "d", "coordinator": "o"}.get(role, role[0])),
            role=role,
            name=names.name(),
            editions=editions,
            origin=origin,
            consent=consent,
            brought_in_by=bringer if "pairing" in consent.purposes else None,
            number=number,
        )
    )
