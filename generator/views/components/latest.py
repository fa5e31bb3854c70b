"""What the latest component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class Latest(Component, frozen=True, kw_only=True):
    """A dated fact in one line."""

    when: str
    """juni 2022."""
    kind: str
    """Whom it is about."""
    title: str
    """What happened."""
    href: str
    notes: Sequence[int]
    derived: bool
