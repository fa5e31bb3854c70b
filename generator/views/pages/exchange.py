"""What initiatives seek and offer, so that they find each other and others find them."""

from __future__ import annotations

from generator.model import Initiative
from generator.periods import newest
from generator.views import dutch
from generator.views.addresses import NETWORK
from generator.views.builder import PageBuilder
from generator.views.page import Data, Page
from generator.views.parts import asking
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.now import initiative_state
from generator.views.parts.steps import NETWORK_CRUMB
from generator.views.records import foremost, tone

BASE = f"{NETWORK}vraag-en-aanbod/"
TITLE = "Vraag en aanbod"
PER_PAGE = 60
"""How many initiatives one page holds."""
SHORTCODE_HOLDS = 4
"""How many initiatives the shortcode shows before it points to the whole list."""
_ENDED = ("stopped", "taken-over")


def _page(builder: PageBuilder, listed: ListPage[Initiative]) -> Page:
    return builder.page(
        "exchange/list.html",
        title=listed.titled(TITLE),
        description="Wat initiatieven zoeken en wat je bij hen kunt kopen, leren of vragen.",
        trail=(NETWORK_CRUMB, *listed.trail(TITLE)),
        data={
            "count": dutch.counted(listed.total, "initiatief", "initiatieven") if listed.total else "",
            "items": [_item(builder, initiative) for initiative in listed.items],
            "pager": listed.pager(builder),
            "initiatives": builder.list_of(Initiative),
            "door": asking.door(builder, matter="aanbod"),
        },
    )


PAGES = list_family(BASE, lambda context: context.directory.wanting, _page, PER_PAGE)


def shortcode(builder: PageBuilder) -> Data:
    """What initiatives that go on seek, for a page of prose: what is known best comes first."""
    seeking = [one for one in foremost(builder.directory.wanting) if one.seeks and not _has_ended(one)]
    return {
        "items": [_sought(builder, one) for one in seeking[:SHORTCODE_HOLDS]],
        "more": dutch.number(len(seeking)) if len(seeking) > SHORTCODE_HOLDS else "",
        "href": builder.to(BASE),
    }


def _has_ended(initiative: Initiative) -> bool:
    states = initiative.status
    return bool(states) and states[newest(one.date for one in states)].value in _ENDED


def _sought(builder: PageBuilder, initiative: Initiative) -> Data:
    """Without what it offers, and with how long ago anything was known of it."""
    shown = _item(builder, initiative)
    state = initiative_state(builder, initiative.status)
    told = f"{state['text']} {state['date']}".strip()
    return {**shown, "offers": [], "where": " · ".join(filter(None, (shown["where"], told)))}


def _item(builder: PageBuilder, initiative: Initiative) -> Data:
    directory = builder.directory
    return {
        "title": initiative.name,
        "href": builder.link(initiative),
        "where": directory.municipalities[initiative.municipality].name if initiative.municipality else "",
        "tone": tone(directory, initiative.themes[0]),
        "seeks": [
            {"kind": builder.label("initiatives.seeks.kind", one.kind), "text": one.value} for one in initiative.seeks
        ],
        "offers": [
            {"kind": builder.label("initiatives.offers.kind", one.kind), "text": one.value} for one in initiative.offers
        ],
    }
