"""What the timeline component shows."""

from __future__ import annotations

from generator.views.components.base import Component
from generator.views.components.figure import Value


class TimelineItem(Component, frozen=True, kw_only=True):
    """A moment in a line of them, the oldest first."""

    when: str
    """oktober 2020, or nothing."""
    shown: Value
