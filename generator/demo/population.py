"""The invented people: their ids, roles and ties, settled before any record is written."""

from bisect import bisect_left
from dataclasses import dataclass, field
from random import Random

from generator.demo.consent import STATES, Consent, make_consent
from generator.demo.names import Names
from generator.demo.scenario import Edition, Scenario


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """One person. `editions` are those in which they have their role, in order.

    `origin` is the number of the initiative that a participant or ambassador took part with.
    """

    id: str
    role: str
    name: str
    editions: tuple[Edition, ...]
    origin: int | None
    consent: Consent
    brought_in_by: str | None
    number: int


@dataclass(slots=True)
class Population:
    """All people, and who of them may be shown with others."""

    everyone: list[Person] = field(default_factory=list)
    _ambassadors: dict[str, tuple[list[int], list[str]]] = field(default_factory=dict)
    """Per municipality, those whose ties may be shown: the indexes of their editions, ascending, and their ids."""
    _agreed: dict[int, bool] = field(default_factory=dict)

    def ambassador_for(self, edition: Edition, rng: Random) -> str | None:
        """The id of an ambassador of the same municipality who took part in an earlier edition, if there is one."""
        indexes, ids = self._ambassadors.get(edition.towns[0].id, ([], []))
        earlier = bisect_left(indexes, edition.index)
        return ids[rng.randrange(earlier)] if earlier else None

    def open_to_coaches(self, edition: Edition) -> list[int]:
        """The numbers of the initiatives of an edition whose participants all agreed to be shown with others."""
        numbers = range(edition.first, edition.first + edition.count)
        return [number for number in numbers if self._agreed.get(number)]

    def add(self, person: Person) -> None:
        """Add a person. Ambassadors must be added in order of their edition."""
        self.everyone.append(person)
        if person.origin is not None and "pairing" in person.consent.purposes:
            self._agreed[person.origin] = self._agreed.get(person.origin, True) and person.consent.pairs
        if person.role == "ambassador" and person.consent.pairs:
            indexes, ids = self._ambassadors.setdefault(person.editions[0].towns[0].id, ([], []))
            indexes.append(person.editions[0].index)
            ids.append(person.id)


def make_population(scenario: Scenario) -> Population:
    """Coaches, ambassadors, participants, jury members and coordinators, in proportion to the initiatives."""
    rng, names, population = scenario.random("people"), Names(scenario.random("names")), Population()
    if not scenario.initiatives:
        return population
    finished = [edition for edition in scenario.holders if edition.state == "finished"]
    ambassadors = sorted(_origin(finished, rng) for _ in range(max(6, scenario.initiatives // 8)))
    participants = [rng.randrange(scenario.initiatives) for _ in range(max(3, scenario.initiatives // 30))]
    for origin in ambassadors:
        _add(population, "ambassador", (scenario.edition_of(origin),), origin, scenario, names, rng)
    for origin in participants:
        _add(population, "participant", (scenario.edition_of(origin),), origin, scenario, names, rng)
    for _ in range(max(6, scenario.initiatives // 12)):
        _add(population, "coach", _sample(scenario.holders, rng, rng.choice((1, 1, 2, 3))), None, scenario, names, rng)
    for _ in range(max(2, scenario.initiatives // 60)):
        _add(population, "jury", _sample(scenario.holders, rng, 1), None, scenario, names, rng)
    for _ in range(max(1, len(scenario.towns) // 2)):
        _add(population, "coordinator", _sample(scenario.holders, rng, rng.choice((1, 2))), None, scenario, names, rng)
    return population


def _origin(finished: list[Edition], rng: Random) -> int:
    """The number of an initiative of a finished edition: ambassadors completed the programme themselves."""
    edition = rng.choice(finished)
    return edition.first + rng.randrange(edition.count)


def _sample(editions: list[Edition], rng: Random, count: int) -> tuple[Edition, ...]:
    chosen = rng.sample(editions, min(count, len(editions)))
    return tuple(sorted(chosen, key=lambda edition: edition.index))


def _add(
    population: Population,
    role: str,
    editions: tuple[Edition, ...],
    origin: int | None,
    scenario: Scenario,
    names: Names,
    rng: Random,
) -> None:
    number = len(population.everyone)
    consent = make_consent(STATES[number % len(STATES)], number, scenario.today, rng)
    introducer = (
        population.ambassador_for(editions[-1], rng) if rng.random() < 0.6 and role in ("ambassador", "coach") else None
    )
    population.add(
        Person(
            id=names.id({"participant": "d", "coordinator": "o"}.get(role, role[0])),
            role=role,
            name=names.name(),
            editions=editions,
            origin=origin,
            consent=consent,
            brought_in_by=introducer if "pairing" in consent.purposes else None,
            number=number,
        )
    )
