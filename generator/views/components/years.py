"""What the years component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class YearEdition(Component, frozen=True, kw_only=True):
    """An edition in its year."""

    title: str
    href: str
    kicker: str
    name: str
    known: str
    """20 initiatieven gekozen, or nothing."""
    notes: Sequence[int]


class Year(Component, frozen=True, kw_only=True):
    """A year along the thread; without editions it says so."""

    year: str
    """2017, or Na 2020."""
    editions: Sequence[YearEdition] = ()
    more: str = ""
    """en nog 4 edities, or nothing."""
