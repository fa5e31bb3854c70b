"""What the locator component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Locator(Component, frozen=True, kw_only=True):
    """The outline of the Netherlands with a dot at one municipality, or at several."""

    title: str
    """What the picture shows, for those who cannot see it."""
    dots: str
    others: str = ""
    """Paths of points in a box of 200 by 240."""
    note: str = ""
    """What the colours mean."""
    large: bool = False
    """The dot is large."""
