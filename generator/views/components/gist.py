"""What the gist component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class GistValue(Component, frozen=True, kw_only=True):
    """A value at a glance, with the numbers of its sources."""

    text: str
    """85."""
    label: str
    """aanmeldingen, or nothing."""
    notes: Sequence[int]
    derived: bool
    differs: bool
    """Sources do not agree."""


class Gist(Component, frozen=True, kw_only=True):
    """One of the things that one comes to an edition for; without values it is unknown."""

    label: str
    values: Sequence[GistValue]
    onward: bool
    """The second value is what became of the first."""
