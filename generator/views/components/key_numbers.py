"""What the key-numbers component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class KeyNumber(Component, frozen=True, kw_only=True):
    """A large number with its sources."""

    text: str
    """84."""
    label: str
    """intakes."""
    detail: str
    """bronnen verschillen, or nothing."""
    notes: Sequence[int]
    derived: bool
    share: int
    """How long the thread above it is beside the first one, from 0 to 100."""
