"""Which municipalities are alike: first in inhabitants and urbanity together, then in their share of people over 65."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.reference_municipality import ReferenceMunicipality

STEP = 1.5
"""Being this many times as large is as much of a difference as one class of urbanity."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How another municipality differs.

    ratio: how many times as many inhabitants it has
    urbanity: how many classes it is less urban; negative if it is more urban
    older: how many percentage points more people over 65; None if that is unknown of either
    """

    ratio: float
    urbanity: int
    older: float | None

    @property
    def steps(self) -> int:
        """How many steps apart they are, in inhabitants (each a factor `STEP`) and in urbanity together."""
        return math.floor(abs(math.log(self.ratio)) / math.log(STEP) + _ROUNDING) + abs(self.urbanity)


_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A municipality that resembles another one, and how it differs."""

    municipality: ReferenceMunicipality
    difference: Difference


def difference(one: ReferenceMunicipality, other: ReferenceMunicipality) -> Difference | None:
    """How the other differs from the one; None if inhabitants or urbanity are unknown of either."""
    sizes = one.figure("inhabitants"), other.figure("inhabitants")
    classes = one.figure("urbanity"), other.figure("urbanity")
    if not (sizes[0] and sizes[1] and classes[0] and classes[1]):
        return None
    shares = one.figure("share_65"), other.figure("share_65")
    older = None if shares[0] is None or shares[1] is None else shares[1] - shares[0]
    return Difference(sizes[1] / sizes[0], int(classes[1] - classes[0]), older)


def neighbours(one: ReferenceMunicipality, others: Iterable[ReferenceMunicipality]) -> list[Neighbour]:
    """The others, nearest first: by steps, then by their share of people over 65, then by inhabitants."""
    found = [
        Neighbour(other, differs)
        for other in others
        if other.cbs_code != one.cbs_code and (differs := difference(one, other))
    ]
    return sorted(found, key=_distance)


def _distance(neighbour: Neighbour) -> tuple[int, float, float, str]:
    differs = neighbour.difference
    older = math.inf if differs.older is None else abs(differs.older)
    return differs.steps, older, abs(math.log(differs.ratio)), neighbour.municipality.name
