"""What the publication component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.link import Link


class PublicationItem(Component, frozen=True, kw_only=True):
    """An article, factsheet, report or video, with what it holds and whether it was found."""

    id: str
    title: str
    href: str
    """Linked by the title and never printed: it may hold a person's name."""
    kind: str
    """Artikel."""
    form: str
    """pdf, or nothing."""
    publisher: str
    year: str
    year_note: str
    """A sentence, or nothing."""
    language: str
    """Nederlands."""
    lang: str
    """nl."""
    holds: str
    read: str
    """How much of it was read."""
    found: bool
    about: Sequence[Link]
    notes: Sequence[int]
    derived: bool
