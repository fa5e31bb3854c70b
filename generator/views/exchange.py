"""What initiatives seek and offer, so that they find each other and others find them."""

from __future__ import annotations

from generator.model import Initiative
from generator.periods import newest
from generator.views import asking, dutch
from generator.views.cards import foremost, tone
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.now import initiative_state
from generator.views.page import Data, Family, Page, Site
from generator.views.people import NETWORK
from generator.views.sheet import Sheet

BASE = "netwerk/vraag-en-aanbod/"
TITLE = "Vraag en aanbod"
PER_PAGE = 60
"""How many initiatives one page holds."""
INSET_HOLDS = 4
"""How many initiatives the inset shows before it points to the whole list."""
_ENDED = ("stopped", "taken-over")


def _page(site: Site, key: str) -> Page:
    number, initiatives = int(key), site.directory.wanting
    sheet = Sheet(site, part_url(BASE, number))
    return sheet.page(
        "exchange/list.html",
        title=TITLE if number == 1 else f"{TITLE}, pagina {number}",
        description="Wat initiatieven zoeken en wat je bij hen kunt kopen, leren of vragen.",
        section="netwerk",
        trail=(NETWORK, (TITLE, BASE)) if number > 1 else (NETWORK,),
        data={
            "count": dutch.counted(len(initiatives), "initiatief", "initiatieven") if initiatives else "",
            "items": [_item(sheet, one) for one in part(initiatives, number, PER_PAGE)],
            "pager": pager(sheet, BASE, number, len(initiatives), PER_PAGE),
            "initiatives": sheet.to("initiatieven/"),
            "door": asking.door(sheet, matter="aanbod"),
        },
    )


PAGES = Family(
    lambda site: part_keys(len(site.directory.wanting), PER_PAGE), lambda key: part_url(BASE, int(key)), _page
)


def inset(sheet: Sheet) -> Data:
    """What initiatives that go on seek, for a page of prose: what is known best comes first."""
    seeking = [one for one in foremost(sheet.directory.wanting) if one.seeks and not _has_ended(one)]
    return {
        "items": [_sought(sheet, one) for one in seeking[:INSET_HOLDS]],
        "more": dutch.number(len(seeking)) if len(seeking) > INSET_HOLDS else "",
        "href": sheet.to(BASE),
    }


def _has_ended(initiative: Initiative) -> bool:
    states = initiative.status
    return bool(states) and states[newest(one.date for one in states)].value in _ENDED


def _sought(sheet: Sheet, initiative: Initiative) -> Data:
    """Without what it offers, and with how long ago anything was known of it."""
    shown = _item(sheet, initiative)
    state = initiative_state(sheet, initiative.status)
    told = f"{state['text']} {state['date']}".strip()
    return {**shown, "offers": [], "where": " · ".join(filter(None, (shown["where"], told)))}


def _item(sheet: Sheet, initiative: Initiative) -> Data:
    directory = sheet.directory
    return {
        "title": initiative.name,
        "href": sheet.to(f"initiatieven/{initiative.id}/"),
        "where": directory.municipalities[initiative.municipality].name if initiative.municipality else "",
        "tone": tone(directory, initiative.themes[0]),
        "seeks": [
            {"kind": sheet.label("initiatives.seeks.kind", one.kind), "text": one.value} for one in initiative.seeks
        ],
        "offers": [
            {"kind": sheet.label("initiatives.offers.kind", one.kind), "text": one.value} for one in initiative.offers
        ],
    }
