"""What the terms component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class Term(Component, frozen=True, kw_only=True):
    """A term of a vocabulary with how much there is under it, and the narrower terms below it, two levels in all."""

    title: str
    href: str
    count: str
    narrower: Sequence[Term]
