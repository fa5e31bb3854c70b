"""What the funnel component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.facts import Row


class Bar(Component, frozen=True, kw_only=True):
    """A step of the picture: a row of 64 pixels high."""

    label: str
    """Intakes."""
    text: str
    """84."""
    percent: float
    """The width of the bar, from 0 to 100."""
    text_y: int
    bar_y: int
    """Whole pixels from the top: 20 and 28, 84 and 92, ..."""


class Funnel(Component, frozen=True, kw_only=True):
    """From sign-up to selection: a picture, and a table beside it that holds every count and its source."""

    id: str
    """Unique on the page."""
    title: str
    description: str
    """One sentence that says what the picture shows."""
    steps: Sequence[Bar]
    """None, or 2 to 4; without steps there is no picture."""
    height: int
    """In pixels."""
    rows: Sequence[Row]
