"""The scenario of a demo: which editions there are, where and when, and which initiatives took part in each.

Everything that several records must agree on (ids, winners, totals) is settled here, before any record is written.
The rest of a record is drawn from a random generator of its own, so that records can be made one at a time.
"""

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from random import Random

from generator.demo.schedule import Schedule, current_schedule, past_schedule
from generator.demo.towns import Town, make_towns
from generator.demo.vocabulary import THEMES, Theme

STATES = ("open", "running", "announced", "selecting", "finished")


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One edition.

    Its initiatives have the numbers `first` up to `first + count`, exclusive; `jury` and `audience` are the numbers of
    the winners. `number` counts the editions of its first municipality from 1, `index` all editions from 0. `measured`:
    its impact has been measured by now.
    """

    index: int
    id: str
    towns: tuple[Town, ...]
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
    def town_names(self) -> str:
        """The names of its municipalities, joined as in a Dutch sentence."""
        return " en ".join(town.name for town in self.towns)

    def source(self, kind: str) -> str:
        """The id of one of its sources: `kind` is nieuws, opgave, verslag or meting."""
        return f"{self.id}-{kind}"

    @property
    def source_year(self) -> int:
        """The year its sources date from; not in the future for an edition that has begun."""
        return self.year if self.state == "finished" else self.schedule.signup.year

    @property
    def measurement(self) -> str:
        """The id of the source for its impact: the measurement, or the report while there is none."""
        return self.source("meting") if self.measured else self.report

    @property
    def report(self) -> str:
        """The id of its main source: the report of a finished edition, else the announcement."""
        return self.source("verslag" if self.state == "finished" else "nieuws")

    def witness(self, date: str) -> str:
        """The id of a source recent enough for a (partial) date: its report, or the programme site, read today."""
        newest = self.schedule.final if self.state == "finished" else self.schedule.signup
        return self.report if date <= newest.isoformat() else "voorbeeld-programmasite"


@dataclass(frozen=True, kw_only=True, slots=True)
class Scenario:
    """The scenario of the whole demo.

    `holders` are the editions that have initiatives and `starts` the numbers of their first ones, both ascending.
    `first_years` is the year of the first edition per municipality id, at most this year.
    """

    seed: int
    today: datetime.date
    initiatives: int
    towns: list[Town]
    editions: list[Edition]
    starts: list[int]
    holders: list[Edition]
    first_years: dict[str, int]

    def edition_of(self, number: int) -> Edition:
        """The edition in which initiative `number` took part."""
        return self.holders[bisect_right(self.starts, number) - 1]

    def random(self, *names: object) -> Random:
        """The random generator of one record, seeded with `names`: the same on every run."""
        return Random("/".join(map(str, (self.seed, *names))))


def make_scenario(initiatives: int, seed: int, today: datetime.date) -> Scenario:
    """The scenario for this number of initiatives; the same arguments give the same scenario.

    Without initiatives there is a single edition, open for sign-up.
    """
    rng = Random(f"{seed}/plan/{initiatives}/{today}")
    wanted = max(3, initiatives // 18) if initiatives else 1
    towns = make_towns(max(3, min(300, max(initiatives // 150, min(7, initiatives // 40)))), rng)
    slots = _slots(towns, wanted, today, rng)
    counts = _counts([slot.state in ("finished", "running") for slot in slots], initiatives, rng)
    editions: list[Edition] = []
    numbers = dict.fromkeys((town.id for town in towns), 0)
    first = 0
    for index, (slot, count) in enumerate(zip(slots, counts, strict=True)):
        for town in slot.towns:
            numbers[town.id] += 1
        editions.append(_edition(index, slot, numbers[slot.towns[0].id], first, count, today, rng))
        first += count
    holders = [edition for edition in editions if edition.count]
    first_years: dict[str, int] = {}
    for edition in editions:
        for town in edition.towns:
            first_years.setdefault(town.id, min(edition.year, today.year))
    for town in towns:
        first_years.setdefault(town.id, today.year)
    return Scenario(
        seed=seed, today=today, initiatives=initiatives, towns=towns, editions=editions,
        starts=[edition.first for edition in holders], holders=holders, first_years=first_years,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Slot:
    towns: tuple[Town, ...]
    state: str
    schedule: Schedule


def _slots(towns: list[Town], wanted: int, today: datetime.date, rng: Random) -> list[_Slot]:
    """When and where editions are held, ordered by first day of sign-up; never two in one town and year."""
    current = max(1, wanted // 4 if wanted < 40 else max(10, wanted // 15))
    slots = [
        _Slot((town,), STATES[number % len(STATES)], current_schedule(_age(number), today, rng))
        for number, town in enumerate(rng.sample(towns, min(current, len(towns) - 1)))
    ]
    ends = {slot.towns[0].id: slot.schedule.final.year for slot in slots}
    years = range(min(2012, today.year - 3), today.year)
    free = [(town, year) for town in towns for year in years if year < ends.get(town.id, today.year)]
    rng.shuffle(free)
    free.sort(key=lambda slot: slot[0].id in ends)
    chosen = _spread(free, min(wanted - 1, int(len(free) * 0.85)))
    slots += [_Slot((town,), "finished", past_schedule(year, rng)) for town, year in chosen]
    slots.sort(key=lambda slot: (slot.schedule.signup, slot.towns[0].id))
    return _joined(slots, rng)


def _age(number: int) -> str:
    """How far current edition `number` is, as a key of `current_schedule`: every other running one is voting."""
    turn, state = divmod(number, len(STATES))
    return "voting" if STATES[state] == "running" and turn % 2 == 0 else STATES[state]


def _spread(free: list[tuple[Town, int]], wanted: int) -> list[tuple[Town, int]]:
    """`wanted` of the free slots: one from each town in turn, so that none goes without."""
    by_town: dict[str, list[tuple[Town, int]]] = {}
    for slot in free:
        by_town.setdefault(slot[0].id, []).append(slot)
    chosen: list[tuple[Town, int]] = []
    while len(chosen) < wanted:
        for slots in by_town.values():
            if slots and len(chosen) < wanted:
                chosen.append(slots.pop())
    return chosen


def _joined(slots: list[_Slot], rng: Random) -> list[_Slot]:
    """The same slots, except that now and then two towns hold their edition of a year together.

    They are towns with as many editions so far.
    """
    numbers: dict[str, int] = {}
    waiting: dict[tuple[int, int], int] = {}
    joined: list[_Slot] = []
    for slot in slots:
        town = slot.towns[0]
        number = numbers[town.id] = numbers.get(town.id, 0) + 1
        key = (slot.schedule.final.year, number)
        if slot.state == "finished" and key in waiting and rng.random() < 0.5:
            other = joined[waiting.pop(key)]
            joined[joined.index(other)] = _Slot((*other.towns, town), other.state, other.schedule)
            continue
        if slot.state == "finished" and rng.random() < 0.15:
            waiting[key] = len(joined)
        joined.append(slot)
    return joined


def _counts(holds: list[bool], initiatives: int, rng: Random) -> list[int]:
    """How many initiatives each edition gets, none where `holds` is false; together exactly `initiatives`."""
    weights = [rng.uniform(0.6, 1.4) if has_initiatives else 0.0 for has_initiatives in holds]
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
        id="-".join([*(town.id for town in slot.towns), str(year)]),
        towns=slot.towns,
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
