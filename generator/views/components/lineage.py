"""What the lineage component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class LineageEntry(Component, frozen=True, kw_only=True):
    """Somebody or something that passed the challenge on."""

    kind: str
    """editie, initiatief, ambassadeur."""
    title: str
    href: str
    detail: str
    """A sentence, or nothing."""
    notes: Sequence[int]
    derived: bool


class LineageYear(Component, frozen=True, kw_only=True):
    """Who and what passed the challenge on in a year."""

    year: str
    entries: Sequence[LineageEntry]
