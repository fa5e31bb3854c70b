"""What the plate component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Plate(Component, frozen=True, kw_only=True):
    """The drawing of something that has no photo, in a box of 320 by 160.

    The thread comes in at the left and goes out at the right at half height, so pictures beside each other join.
    """

    tone: str
    ground: str
    """pale, vivid or deep."""
    first: str
    second: str
    accent: str
    thread: str
    stops: str
    """Paths."""
    partner: str
    """The tone of the accent."""
