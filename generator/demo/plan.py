"""The outline of a demo: which editions there are, where and when, and which initiatives each of them holds.

Everything that several records must agree on (ids, winners, totals) is settled here, before a record is written.
The rest of a record is drawn from a random generator of its own, so that records can be made one at a time.
"""

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from random import Random

from generator.demo.places import Place, make_places
from generator.demo.schedule import Schedule, current_schedule, past_schedule
from generator.demo.vocabulary import THEMES, Theme

STATES = ("open", "running", "announced", "selecting", "finished")


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One edition; its initiatives are numbers `first` up to (not including) `first + count`.

    `measured` tells whether its impact has been measured by now.
    """

    index: int
    id: str
    places: tuple[Place, ...]
    year: int
    number: int
    state: str
    schedule: Schedule
    themes: tuple[Theme, ...]
    first: int
    count: int
    measured: bool
    jury: tuple[int, ...]
    audience: int | None

    @property
    def place_names(self) -> str:
        """The names of its municipalities as people say them."""
        return " en ".join(place.name for place in self.places)

    def source(self, kind: str) -> str:
        """The id of one of its sources: nieuws, verslag or meting."""
        return f"{self.id}-{kind}"

    @property
    def told(self) -> int:
        """The year from which its sources speak: never later than today for an edition that has begun."""
        return self.year if self.state == "finished" else self.schedule.signup.year

    @property
    def measurement(self) -> str:
        """The id of the source of its measured impact; the report while nothing has been measured."""
        return self.source("meting") if self.measured else self.report

    @property
    def report(self) -> str:
        """The id of the source that tells most: the report of a finished edition, else the announcement."""
        return self.source("verslag" if self.state == "finished" else "nieuws")

    def witness(self, date: str) -> str:
        """The id of a source that can know of a date: its report, or the site of the programme, read today."""
        told = self.schedule.final if self.state == "finished" else self.schedule.signup
        return self.report if date <= told.isoformat() else "voorbeeld-programmasite"


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """The outline of the whole set.

    `starts` are the first numbers of the editions that hold initiatives
    (`holders`); `first_years` tells, per municipality, the year of its first edition, at most this year.
    """

    seed: int
    today: datetime.date
    initiatives: int
    places: list[Place]
    editions: list[Edition]
    starts: list[int]
    holders: list[Edition]
    first_years: dict[str, int]

    def edition_of(self, number: int) -> Edition:
        """The edition that initiative `number` took part in."""
        return self.holders[bisect_right(self.starts, number) - 1]

    def random(self, *names: object) -> Random:
        """A random generator for one record, the same on every run."""
        return Random("/".join(map(str, (self.seed, *names))))


def make_plan(initiatives: int, seed: int, today: datetime.date) -> Plan:
    """The outline for this number of initiatives; the same input gives the same outline.

    Without initiatives there is one edition, that people can sign up for.
    """
    rng = Random(f"{seed}/plan/{initiatives}/{today}")
    wanted = max(3, initiatives // 18) if initiatives else 1
    places = make_places(max(3, min(300, max(initiatives // 150, min(7, initiatives // 40)))), rng)
    slots = _slots(places, wanted, today, rng)
    counts = _counts([slot.state in ("finished", "running") for slot in slots], initiatives, rng)
    editions: list[Edition] = []
    numbers = dict.fromkeys((place.id for place in places), 0)
    first = 0
    for index, (slot, count) in enumerate(zip(slots, counts, strict=True)):
        for place in slot.places:
            numbers[place.id] += 1
        editions.append(_edition(index, slot, numbers[slot.places[0].id], first, count, today, rng))
        first += count
    holders = [edition for edition in editions if edition.count]
    first_years: dict[str, int] = {}
    for edition in editions:
        for place in edition.places:
            first_years.setdefault(place.id, min(edition.year, today.year))
    for place in places:
        first_years.setdefault(place.id, today.year)
    return Plan(
        seed=seed, today=today, initiatives=initiatives, places=places, editions=editions,
        starts=[edition.first for edition in holders], holders=holders, first_years=first_years,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Slot:
    places: tuple[Place, ...]
    state: str
    schedule: Schedule


def _slots(places: list[Place], wanted: int, today: datetime.date, rng: Random) -> list[_Slot]:
    """When and where editions are held, in order of the day sign-up begins; never two in one place and year."""
    current = max(1, wanted // 4 if wanted < 40 else max(10, wanted // 15))
    slots = [
        _Slot((place,), STATES[number % len(STATES)], current_schedule(_age(number), today, rng))
        for number, place in enumerate(rng.sample(places, min(current, len(places) - 1)))
    ]
    ends = {slot.places[0].id: slot.schedule.final.year for slot in slots}
    years = range(min(2012, today.year - 3), today.year)
    free = [(place, year) for place in places for year in years if year < ends.get(place.id, today.year)]
    rng.shuffle(free)
    free.sort(key=lambda slot: slot[0].id in ends)
    chosen = _spread(free, min(wanted - 1, int(len(free) * 0.85)))
    slots += [_Slot((place,), "finished", past_schedule(year, rng)) for place, year in chosen]
    slots.sort(key=lambda slot: (slot.schedule.signup, slot.places[0].id))
    return _joined(slots, rng)


def _age(number: int) -> str:
    """How far a current edition is: every other one that runs is at its vote."""
    turn, state = divmod(number, len(STATES))
    return "voting" if STATES[state] == "running" and turn % 2 == 0 else STATES[state]


def _spread(free: list[tuple[Place, int]], wanted: int) -> list[tuple[Place, int]]:
    """`wanted` of the free slots, taking one of each place in turn so that no place stays empty."""
    by_place: dict[str, list[tuple[Place, int]]] = {}
    for slot in free:
        by_place.setdefault(slot[0].id, []).append(slot)
    chosen: list[tuple[Place, int]] = []
    while len(chosen) < wanted:
        for slots in by_place.values():
            if slots and len(chosen) < wanted:
                chosen.append(slots.pop())
    return chosen


def _joined(slots: list[_Slot], rng: Random) -> list[_Slot]:
    """The same slots, where now and then two places that are equally far hold their edition of a year together."""
    numbers: dict[str, int] = {}
    waiting: dict[tuple[int, int], int] = {}
    joined: list[_Slot] = []
    for slot in slots:
        place = slot.places[0]
        number = numbers[place.id] = numbers.get(place.id, 0) + 1
        key = (slot.schedule.final.year, number)
        if slot.state == "finished" and key in waiting and rng.random() < 0.5:
            other = joined[waiting.pop(key)]
            joined[joined.index(other)] = _Slot((*other.places, place), other.state, other.schedule)
            continue
        if slot.state == "finished" and rng.random() < 0.15:
            waiting[key] = len(joined)
        joined.append(slot)
    return joined


def _counts(holds: list[bool], initiatives: int, rng: Random) -> list[int]:
    """How many initiatives each edition gets: at least one where there are enough, together exactly all."""
    weights = [rng.uniform(0.6, 1.4) if one else 0.0 for one in holds]
    total = sum(weights)
    counts, done, shared = [], 0, 0.0
    for weight in weights:
        shared += weight
        upto = round(initiatives * shared / (total or 1))
        counts.append(upto - done)
        done = upto
    return counts


def _edition(
    index: int, slot: _Slot, number: int, first: int, count: int, today: datetime.date, rng: Random
) -> Edition:
    year = slot.schedule.final.year
    finished = slot.state == "finished" and count > 0
    members = range(first, first + count)
    return Edition(
        index=index,
        id="-".join([*(place.id for place in slot.places), str(year)]),
        places=slot.places,
        year=year,
        number=number,
        state=slot.state,
        schedule=slot.schedule,
        themes=tuple(THEMES[(index * 4 + step) % len(THEMES)] for step in range(4)),
        first=first,
        measured=finished and slot.schedule.phases["impact-measurement"][1] < today,
        count=count,
        jury=tuple(sorted(rng.sample(members, min(count, rng.choice((1, 1, 2, 3)))))) if finished else (),
        audience=rng.choice(members) if finished else None,
    )
