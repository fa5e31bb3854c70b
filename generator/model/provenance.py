"""What is claimed about the real world, and from whom we know it.

An absent text is the empty string, an absent number or date is None: both mean "unknown".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """`date` is partial (2020, 2020-05 or 2020-05-13); `sources` are ids; `basis` is stated or derived."""

    qualifier: str = ""
    date: str = ""
    sources: tuple[str, ...] = ()
    basis: str = ""
    level: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Provenance):
    """A statement in words, or a value from a fixed list."""

    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement(Claim):
    """A statement in words under a heading of its own."""

    topic: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure(Provenance):
    """A number and its unit; `value_max` closes a range."""

    measure: str
    value: float
    unit: str
    value_max: float | None = None
    period: str = ""
    method: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Website(Provenance):
    """A web address and who names it."""

    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Phase(Provenance):
    """One phase of a challenge; `start` and `end` are partial dates."""

    phase: str
    start: str = ""
    end: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finance(Provenance):
    """One rule or amount of the microkrediet; `unit` is procent or euro."""

    item: str
    value: float | None = None
    unit: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Criterion:
    """One criterion in the words of an edition; `weight` in percent."""

    criterion: str
    label: str
    weight: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Criteria(Provenance):
    """The criteria as one source words them."""

    wording: str
    items: tuple[Criterion, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Image:
    """A picture in the folder `images` beside the record."""

    file: str
    alt: str = ""
    decorative: bool = False
    credit: str
    licence: str
