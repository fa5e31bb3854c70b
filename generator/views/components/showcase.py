"""What the showcase component shows."""

from __future__ import annotations

from generator.views.components.base import Component
from generator.views.components.card import InitiativeCard
from generator.views.components.figure import Value


class Fact(Component, frozen=True, kw_only=True):
    """The one fact that says most."""

    label: str
    shown: Value


class Showcase(Component, frozen=True, kw_only=True):
    """An initiative on the front page: its card, and the one fact that says most."""

    card: InitiativeCard
    known: str
    """7 bronnen."""
    fact: Fact | None
