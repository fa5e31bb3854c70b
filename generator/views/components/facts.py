"""What the facts component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.figure import Value


class Row(Component, frozen=True, kw_only=True):
    """A fact with its values; without any it is unknown."""

    label: str
    shown: Sequence[Value]
    differs: bool = False
    """Sources disagree about it."""
