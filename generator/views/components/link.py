"""What many components show: a way to somewhere else."""

from __future__ import annotations

from generator.views.components.base import Component
from generator.views.components.figure import Value


class Link(Component, frozen=True, kw_only=True):
    """An address and the words that lead there."""

    text: str
    href: str


class LinkedValue(Component, frozen=True, kw_only=True):
    """Something with a page of its own, and what is known of it here."""

    title: str
    href: str
    shown: Value
