"""What the exchange component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class Wanted(Component, frozen=True, kw_only=True):
    """Something that an initiative seeks or offers."""

    kind: str
    """vrijwilligers."""
    text: str


class Exchange(Component, frozen=True, kw_only=True):
    """What an initiative seeks and offers."""

    title: str
    href: str
    where: str
    """The municipality, or nothing."""
    tone: str
    seeks: Sequence[Wanted]
    offers: Sequence[Wanted]
