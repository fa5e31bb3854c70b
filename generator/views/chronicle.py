"""Events and publications on the page of what they belong to: the newest ones, and where the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Event, Publication
from generator.views import dutch
from generator.views.events import moment
from generator.views.page import Data
from generator.views.publications import publication_item
from generator.views.sheet import Sheet

MOST = 6
"""How many a page shows."""


def events(sheet: Sheet, items: Sequence[Event]) -> Data | None:
    """The newest events first; None when there are none."""
    if not items:
        return None
    newest = [*reversed([one for one in items if one.date]), *(one for one in items if not one.date)]
    moments = [moment(sheet, one) for one in newest[:MOST]]
    return {
        "moments": [{**shown, "links": _elsewhere(sheet, shown["links"])} for shown in moments],
        "left_out": dutch.number(len(items) - MOST) if len(items) > MOST else "",
        "href": sheet.to("agenda/"),
    }


def publications(sheet: Sheet, items: Sequence[Publication]) -> Data | None:
    """The newest publications first; None when there are none."""
    if not items:
        return None
    listed = [publication_item(sheet, one) for one in items[:MOST]]
    return {
        "listed": [{**shown, "about": _elsewhere(sheet, shown["about"])} for shown in listed],
        "left_out": dutch.counted(len(items) - MOST, "publicatie", "publicaties") if len(items) > MOST else "",
        "href": sheet.to("publicaties/"),
    }


def _elsewhere(sheet: Sheet, links: Iterable[Data]) -> list[Data]:
    """The links that lead away from the page they stand on."""
    return [one for one in links if one["href"] != sheet.to(sheet.url)]
