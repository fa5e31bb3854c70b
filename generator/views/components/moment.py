"""What the moment component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.badge import Badge
from generator.views.components.base import Component
from generator.views.components.link import Link


class MomentItem(Component, frozen=True, kw_only=True):
    """Something that happened or will happen, with what is known about it."""

    id: str
    title: str
    kind: str
    """Finale."""
    when: str
    """november 2020, or nothing."""
    date_note: str
    place: str
    status: Badge
    status_text: str
    status_note: str
    """A sentence each, or nothing."""
    links: Sequence[Link]
    door: Link | None
    """To where one can go to it or take part in it."""
    notes: Sequence[int]
    derived: bool
