"""What the inset component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.criteria import CriteriaList
from generator.views.components.facts import Row
from generator.views.components.link import Link


class Edition(Component, frozen=True, kw_only=True):
    """What is known of one subject in one edition."""

    title: str
    href: str
    rows: Sequence[Row] = ()
    lists: Sequence[CriteriaList] = ()


class Earlier(Component, frozen=True, kw_only=True):
    """Editions that are folded below the newest."""

    text: str
    editions: Sequence[Edition]


class Editions(Component, frozen=True, kw_only=True):
    """What is known of one subject, edition by edition, inside a hand-written page."""

    editions: Sequence[Edition]
    earlier: Earlier | None
    missing: str
    """A sentence on the editions of which nothing is known, or nothing."""
    more: Link | None
