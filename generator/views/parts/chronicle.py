"""The newest events and publications of a record, and the way to the others."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Event, Publication
from generator.views import dutch
from generator.views.addresses import AGENDA, PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.components import Component, MomentItem, PublicationItem
from generator.views.parts.moments import event_item
from generator.views.parts.publication import publication_item

MOST = 6
"""How many a page shows."""


class Events(Component, frozen=True, kw_only=True):
    """The newest events of a record."""

    moments: Sequence[MomentItem]
    left_out: str
    """How many there are besides, or nothing."""
    href: str
    """The agenda."""


class Publications(Component, frozen=True, kw_only=True):
    """The newest publications of a record."""

    listed: Sequence[PublicationItem]
    left_out: str
    """How many there are besides, in words, or nothing."""
    href: str
    """The list of all publications."""


def events(builder: PageBuilder, items: Sequence[Event]) -> Events | None:
    """The newest events first; None when there are none."""
    if not items:
        return None
    newest = [*reversed([event for event in items if event.date]), *(event for event in items if not event.date)]
    return Events(
        moments=[event_item(builder, event) for event in newest[:MOST]],
        left_out=dutch.number(len(items) - MOST) if len(items) > MOST else "",
        href=builder.to(AGENDA),
    )


def publications(builder: PageBuilder, items: Sequence[Publication]) -> Publications | None:
    """The newest publications first; None when there are none."""
    if not items:
        return None
    return Publications(
        listed=[publication_item(builder, publication) for publication in items[:MOST]],
        left_out=dutch.counted(len(items) - MOST, "publicatie", "publicaties") if len(items) > MOST else "",
        href=builder.to(PUBLICATIONS),
    )
