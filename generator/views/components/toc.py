"""What the toc component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Entry(Component, frozen=True, kw_only=True):
    """A heading of a long page."""

    title: str
    url: str
    """#een-kop."""
