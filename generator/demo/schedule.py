"""The days of one invented edition, from sign-up to impact measurement, and the state that follows from them."""

import datetime
from dataclasses import dataclass
from random import Random

_PHASES = (
    ("sign-up", 0, 42),
    ("intake", 45, 66),
    ("plan", 68, 92),
    ("selection", 96, 103),
    ("programme", 117, 242),
    ("vote", 245, 262),
    ("final", 268, 268),
    ("impact-measurement", 300, 390),
)
"""Phase, first and last day, counted from the first day of sign-up; phases never overlap."""

_AGES = {
    "announced": (-110, -40),
    "open": (10, 30),
    "selecting": (97, 102),
    "running": (140, 225),
    "voting": (247, 259),
    "finished": (285, 340),
}
"""How many days ago sign-up began in an edition that is this far today; one that is voting has the state `running`."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """`phases` maps a phase to its first and last day."""

    phases: dict[str, tuple[datetime.date, datetime.date]]

    @property
    def final(self) -> datetime.date:
        """The day of the final; its year is the year of the edition."""
        return self.phases["final"][0]

    @property
    def signup(self) -> datetime.date:
        """The first day on which entrepreneurs could sign up."""
        return self.phases["sign-up"][0]


def past_schedule(year: int, rng: Random) -> Schedule:
    """An edition that began and ended within `year`."""
    return _from(datetime.date(year, 1, 6) + datetime.timedelta(days=rng.randrange(70)))


def current_schedule(state: str, today: datetime.date, rng: Random) -> Schedule:
    """An edition that is in `state` on `today`."""
    return _from(today - datetime.timedelta(days=rng.randint(*_AGES[state])))


def _from(first: datetime.date) -> Schedule:
    return Schedule(
        {
            name: (first + datetime.timedelta(days=start), first + datetime.timedelta(days=end))
            for name, start, end in _PHASES
        }
    )
