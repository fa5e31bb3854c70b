"""What initiatives seek and offer, so that they find each other and others find them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Initiative
from generator.model.initiative import Want
from generator.views import dutch
from generator.views.addresses import NETWORK
from generator.views.builder import PageBuilder
from generator.views.components import Body, Exchange, Link, Pager, Wanted
from generator.views.page import Page
from generator.views.parts import asking
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.now import initiative_state
from generator.views.parts.steps import NETWORK_CRUMB
from generator.views.records import foremost, newest_claim, tone

BASE = f"{NETWORK}vraag-en-aanbod/"
TITLE = "Vraag en aanbod"
PER_PAGE = 60
"""How many initiatives one page holds."""
SHORTCODE_HOLDS = 4
"""How many initiatives the shortcode shows before it points to the whole list."""
_ENDED = ("stopped", "taken-over")


class ExchangeList(Body, frozen=True, kw_only=True):
    """What initiatives seek and offer."""

    template = "exchange/list.html"
    count: str
    items: Sequence[Exchange]
    pager: Pager
    initiatives: str
    door: Link


def _page(builder: PageBuilder, listed: ListPage[Initiative]) -> Page[ExchangeList]:
    return builder.page(
        ExchangeList(
            count=dutch.counted(listed.total, "initiatief", "initiatieven") if listed.total else "",
            items=[_item(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            initiatives=builder.list_of(Initiative),
            door=asking.door(builder, matter="aanbod"),
        ),
        title=listed.titled(TITLE),
        description="Wat initiatieven zoeken en wat je bij hen kunt kopen, leren of vragen.",
        trail=(NETWORK_CRUMB, *listed.trail(TITLE)),
    )


PAGES = list_family(
    BASE,
    lambda context: context.directory.exchanging,
    _page,
    bodies=(ExchangeList,),
    reads=("initiatives", "municipalities", "themes"),
    per_page=PER_PAGE,
)


class SoughtShortcode(Body, frozen=True, kw_only=True):
    """What initiatives seek, inside a hand-written page."""

    template = "shortcodes/sought.html"
    items: Sequence[Exchange]
    more: str
    """How many there are in all, or nothing when these are all."""
    href: str


def shortcode(builder: PageBuilder) -> SoughtShortcode:
    """What initiatives that go on seek, in order of precedence."""
    exchanging = foremost(builder.directory.exchanging)
    seeking = [initiative for initiative in exchanging if initiative.seeks and not _has_ended(initiative)]
    return SoughtShortcode(
        items=[_sought(builder, initiative) for initiative in seeking[:SHORTCODE_HOLDS]],
        more=dutch.number(len(seeking)) if len(seeking) > SHORTCODE_HOLDS else "",
        href=builder.to(BASE),
    )


def _has_ended(initiative: Initiative) -> bool:
    return bool(initiative.status) and newest_claim(initiative.status).value in _ENDED


def _sought(builder: PageBuilder, initiative: Initiative) -> Exchange:
    """What it seeks alone, with the date of its last known state."""
    status = initiative_state(builder.context, initiative.status)
    standing = f"{status.text} {status.date}".strip()
    where = " · ".join(filter(None, (_where(builder, initiative), standing)))
    return _exchange(builder, initiative, where, offers=())


def _item(builder: PageBuilder, initiative: Initiative) -> Exchange:
    return _exchange(builder, initiative, _where(builder, initiative), initiative.offers)


def _where(builder: PageBuilder, initiative: Initiative) -> str:
    return builder.directory.municipalities[initiative.municipality].name if initiative.municipality else ""


def _exchange(builder: PageBuilder, initiative: Initiative, where: str, offers: Iterable[Want]) -> Exchange:
    return Exchange(
        title=initiative.name,
        href=builder.link(initiative),
        where=where,
        tone=tone(builder.directory, initiative.themes[0]),
        seeks=_wants(builder, initiative.seeks, "initiatives.seeks.kind"),
        offers=_wants(builder, offers, "initiatives.offers.kind"),
    )


def _wants(builder: PageBuilder, wants: Iterable[Want], field: str) -> list[Wanted]:
    return [Wanted(kind=builder.label(field, want.kind), text=want.value) for want in wants]
