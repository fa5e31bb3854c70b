"""What the criteria component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.figure import Value


class Criterion(Component, frozen=True, kw_only=True):
    """One criterion as a source words it."""

    label: str
    name: str
    """The usual name; empty when it is the same."""
    weight: str
    """30 procent, or nothing."""


class CriteriaList(Component, frozen=True, kw_only=True):
    """The criteria as one source words them."""

    given: Value
    """Whose words they are."""
    entries: Sequence[Criterion]
