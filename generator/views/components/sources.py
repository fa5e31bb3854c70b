"""What the sources component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class SourceItem(Component, frozen=True, kw_only=True):
    """A source as every page that cites it prints it. On paper the address follows the title."""

    title: str
    href: str
    publisher: str
    published: str
    """oktober 2020, zonder datum, or nothing."""
    kind: str
    """nieuwsbericht; eigen opgave van de organisatie (coördinator, 3 oktober 2026)."""
    accessed: str
    """22 november 2026, or nothing."""
    read: str
    """How much of it was read."""
    note: str
    language: str
    """en; nothing for Dutch."""
    quiet: bool
    """The address holds a person's name and is never printed."""


class NumberedSource(Component, frozen=True, kw_only=True):
    """A source under its number on a page; figures link to #bron-N."""

    number: int
    source: SourceItem
