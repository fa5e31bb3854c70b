"""Events and publications on the page of what they belong to: the newest ones, and where the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Event, Publication
from generator.views import dutch
from generator.views.addresses import AGENDA, PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.page import Data
from generator.views.parts.moments import moment
from generator.views.parts.publication import publication_item

MOST = 6
"""How many a page shows."""


def events(builder: PageBuilder, items: Sequence[Event]) -> Data | None:
    """The newest events first; None when there are none."""
    if not items:
        return None
    newest = [*reversed([one for one in items if one.date]), *(one for one in items if not one.date)]
    moments = [moment(builder, one) for one in newest[:MOST]]
    return {
        "moments": [{**shown, "links": _elsewhere(builder, shown["links"])} for shown in moments],
        "left_out": dutch.number(len(items) - MOST) if len(items) > MOST else "",
        "href": builder.to(AGENDA),
    }


def publications(builder: PageBuilder, items: Sequence[Publication]) -> Data | None:
    """The newest publications first; None when there are none."""
    if not items:
        return None
    listed = [publication_item(builder, one) for one in items[:MOST]]
    return {
        "listed": [{**shown, "about": _elsewhere(builder, shown["about"])} for shown in listed],
        "left_out": dutch.counted(len(items) - MOST, "publicatie", "publicaties") if len(items) > MOST else "",
        "href": builder.to(PUBLICATIONS),
    }


def _elsewhere(builder: PageBuilder, links: Iterable[Data]) -> list[Data]:
    """The links that lead away from the page they stand on."""
    return [one for one in links if one["href"] != builder.to(builder.url)]
