"""The dates of one invented edition, from sign-up to impact measurement."""

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
"""Each phase with its first and last day, in days since sign-up began; phases never overlap."""

_AGES = {
    "announced": (-110, -40),
    "open": (10, 30),
    "selecting": (97, 102),
    "running": (140, 225),
    "voting": (247, 259),
    "finished": (285, 340),
}
"""The range of days since sign-up began, by how far an edition is today; one that is voting has the state `running`."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The first and last day of each phase."""

    phases: dict[str, tuple[datetime.date, datetime.date]]

    @property
    def final(self) -> datetime.date:
        """The day of the final; the year of an edition is that of its final."""
        return self.phases["final"][0]

    @property
    def signup(self) -> datetime.date:
        """The first day of sign-up."""
        return self.phases["sign-up"][0]


def past_schedule(year: int, rng: Random) -> Schedule:
    """The schedule of an edition whose final was in `year`."""
    return _from(datetime.date(year, 1, 6) + datetime.timedelta(days=rng.randrange(70)))


def current_schedule(progress: str, today: datetime.date, rng: Random) -> Schedule:
    """The schedule of an edition that is this far today; `progress` is a key of _AGES."""
    return _from(today - datetime.timedelta(days=rng.randint(*_AGES[progress])))


def _from(first: datetime.date) -> Schedule:
    return Schedule(
        {
            name: (first + datetime.timedelta(days=start), first + datetime.timedelta(days=end))
            for name, start, end in _PHASES
        }
    )
