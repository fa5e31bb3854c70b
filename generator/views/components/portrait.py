"""What the portrait component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Portrait(Component, frozen=True, kw_only=True):
    """The sign of a person: letters, or a shape that takes their place."""

    tone: str
    letters: str
    """NV, or nothing."""
    shape: str
    """A path in a box of 80 by 80, or nothing."""
