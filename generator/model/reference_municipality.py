"""A municipality in the reference list: what is known of every municipality, with or without a record of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.profiles import Measured


@dataclass(frozen=True, kw_only=True, slots=True)
class ReferenceMunicipality:
    """A municipality in the reference list; its coordinates are those of its main settlement, in degrees (WGS 84).

    `figures` holds the newest figure of each measure that is known, see `profiles`; `note` says in Dutch what there is
    to know about them.
    """

    cbs_code: str
    name: str
    province: str
    latitude: float
    longitude: float
    figures: Mapping[str, Measured] = field(default_factory=dict)
    note: str = ""

    def figure(self, measure: str) -> float | None:
        """The newest value of a measure; None if it is not known."""
        found = self.figures.get(measure)
        return found.value if found else None

    @property
    def is_invented(self) -> bool:
        """Whether it is a municipality of an example: CBS gave no real one so high a code."""
        return self.cbs_code >= "GM9000"
