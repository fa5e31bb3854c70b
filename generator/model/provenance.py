"""What is claimed about the real world, and from whom we know it.

An absent text is the empty string, an absent number or date is None: both mean "unknown".
"""

from __future__ import annotations

from msgspec import Struct


class Provenance(Struct, frozen=True, kw_only=True, gc=False):
    """`date` is partial (2020, 2020-05 or 2020-05-13); `sources` are ids; `basis` is stated or derived."""

    qualifier: str = ""
    date: str = ""
    sources: tuple[str, ...] = ()
    basis: str = ""
    level: str = ""
    note: str = ""


class Claim(Provenance, frozen=True, kw_only=True, gc=False):
    """A statement in words, or a value from a fixed list."""

    value: str


class Statement(Claim, frozen=True, kw_only=True, gc=False):
    """A statement in words under a heading of its own."""

    topic: str


class Figure(Provenance, frozen=True, kw_only=True, gc=False):
    """A number and its unit; `value_max` closes a range."""

    measure: str
    value: float
    unit: str
    value_max: float | None = None
    period: str = ""
    method: str = ""


class Impact(Figure, frozen=True, kw_only=True, gc=False):
    """A number about what was brought about; `kind` is reach, result, effect, or goal for what is not there yet."""

    kind: str


class Website(Provenance, frozen=True, kw_only=True, gc=False):
    """A web address and who names it."""

    url: str


class Phase(Provenance, frozen=True, kw_only=True, gc=False):
    """One phase of a challenge; `start` and `end` are partial dates."""

    phase: str
    start: str = ""
    end: str = ""


class Finance(Provenance, frozen=True, kw_only=True, gc=False):
    """One rule or amount of the microkrediet; `unit` is procent or euro."""

    item: str
    value: float | None = None
    unit: str = ""
    text: str = ""


class Criterion(Struct, frozen=True, kw_only=True, gc=False):
    """One criterion in the words of an edition; `weight` in percent."""

    criterion: str
    label: str
    weight: float | None = None


class Criteria(Provenance, frozen=True, kw_only=True, gc=False):
    """The criteria as one source words them."""

    wording: str
    items: tuple[Criterion, ...]


class Image(Struct, frozen=True, kw_only=True, gc=False):
    """A picture in the folder `images` beside the record. Who agreed to it stays behind in the record."""

    file: str
    alt: str = ""
    decorative: bool = False
    credit: str
    licence: str
