"""Figures of municipalities: the columns of the reference list that hold them, such as `inhabitants_2026`.

The figures of Statistics Netherlands (CBS) are under CC BY 4.0. A newer year is a new column: the newest counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

BOUNDS: Mapping[str, tuple[float, float]] = {
    "inhabitants": (1, 2_000_000),
    "urbanity": (1, 5),
    "address_density": (0, 20_000),
    "land_area": (0, 1_000),
    "share_65": (0, 100),
    "share_low_income": (0, 100),
    "share_high_income": (0, 100),
}
"""The measures, each with the least and the most that it can be of a Dutch municipality.

inhabitants: on 1 January of the year
urbanity: the class of CBS, from 1 (very strongly urban) to 5 (not urban)
address_density: addresses per km² around the average address
land_area: km²
share_65: percentage of the inhabitants who are 65 or older
share_low_income: percentage of the inhabitants among the 40 percent of the country with the lowest incomes
share_high_income: percentage among the 20 percent with the highest
"""
WHOLE = ("inhabitants", "urbanity", "address_density")
"""Those that are whole numbers."""
NOTE = "profile_note"
"""The column with what there is to know about the figures, in Dutch."""

_COLUMN = re.compile(rf"({'|'.join(BOUNDS)})_((?:19|20)[0-9]{{2}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of a municipality, and the year that it is about."""

    value: float
    year: int


def columns(header: Iterable[str]) -> Mapping[str, tuple[str, int]]:
    """The measure and the year of each column that holds figures."""
    return _columns(tuple(header))


@cache
def _columns(header: tuple[str, ...]) -> Mapping[str, tuple[str, int]]:
    found = ((name, _COLUMN.fullmatch(name)) for name in header)
    return {name: (match[1], int(match[2])) for name, match in found if match}


def newest(row: Mapping[str, str]) -> dict[str, Measured]:
    """The newest figure of each measure in a valid row of the list; what is empty is not known."""
    dated = sorted((year, measure, name) for name, (measure, year) in columns(row).items() if row[name])
    return {measure: Measured(float(row[name]), year) for year, measure, name in dated}
