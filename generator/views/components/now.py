"""What the now component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.link import Link


class NowItem(Component, frozen=True, kw_only=True):
    """Something that one can do, with the door to it."""

    title: str
    """Aanmelden."""
    about: Link | None
    """What it is about: Groningen 2026."""
    when: str
    """A sentence."""
    href: str
    """Where one does it, or nothing."""
    action: str
    """The words on that door."""
    ask: Link | None
    """Who can tell where one does it."""
    notes: Sequence[int]


class Now(Component, frozen=True, kw_only=True):
    """What one can do today, and what comes."""

    opportunities: Sequence[NowItem]
    later: Sequence[NowItem]
    """What is still to come."""
    beyond: int
    """How many are left out."""
    agenda: str
    """The address of the agenda."""
