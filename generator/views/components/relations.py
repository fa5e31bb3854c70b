"""What the relations component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.facts import Row
from generator.views.components.link import Link


class Related(Component, frozen=True, kw_only=True):
    """A municipality with an approach that resembles the challenge."""

    title: str
    href: str
    programmes: Sequence[Link]
    network: Sequence[Row]
