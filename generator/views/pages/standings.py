"""The lists of initiatives and of editions by standing: now, coming, past or unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.course import COMING, NOW, PAST, UNKNOWN
from generator.fast import remembered
from generator.model import Cohort, Initiative
from generator.periods import OLD_AFTER
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder
from generator.views.components import Body, CohortCard, InitiativeCard, Pager, Tag
from generator.views.page import Family, Page, ViewContext
from generator.views.parts.cards import cohort_card, initiative_card
from generator.views.parts.lists import PER_PAGE, ListPage, list_page, page_count, page_url
from generator.views.parts.now import WORDS, course_of, glance

_ORDER = (NOW, COMING, PAST, UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is listed by standing: its address, its names, its records by standing, and a lead for each."""

    base: str
    title: str
    words: tuple[str, str]
    groups: Callable[[ViewContext], Mapping[str, Sequence[Any]]]
    leads: Mapping[str, str]


@remembered("initiatives", "day")
def _initiatives(context: ViewContext) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for initiative in context.directory.initiatives.values():
        found.setdefault(glance(context, initiative.status), []).append(initiative)
    return found


@remembered("cohorts", "events", "day")
def _editions(context: ViewContext) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for cohort in context.directory.cohorts.values():
        found.setdefault(course_of(context, cohort).when, []).append(cohort)
    return found


_KINDS = {
    kind.base: kind
    for kind in (
        _Kind(
            section_of(Initiative),
            "Initiatieven",
            ("initiatief", "initiatieven"),
            _initiatives,
            {
                NOW: f"Van deze initiatieven is uit de laatste {OLD_AFTER} bekend dat ze bezig zijn.",
                PAST: "Deze initiatieven zijn gestopt of overgenomen, of het laatste bericht is ouder dan "
                f"{OLD_AFTER}. Of ze dan nog bezig zijn, weten wij niet.",
                UNKNOWN: "Van deze initiatieven vonden wij geen bericht met een datum over hoe het ermee staat.",
            },
        ),
        _Kind(
            section_of(Cohort),
            "Edities",
            ("editie", "edities"),
            _editions,
            {
                NOW: "Deze edities lopen nu, van het aanmelden tot en met de finale.",
                COMING: "Deze edities moeten nog beginnen.",
                PAST: "Deze edities zijn afgelopen, of het jaar ervan is voorbij.",
                UNKNOWN: "Van deze edities weten wij niet of ze nog lopen.",
            },
        ),
    )
}


def _count(kind: _Kind, listed: ListPage[Any]) -> str:
    """How many are listed; if the list has several pages, which of them this page shows."""
    return listed.range if listed.total > PER_PAGE else dutch.counted(listed.total, *kind.words)


def _address(base: str, when: str) -> str:
    return f"{base}stand-{WORDS[when].lower()}/"


def choices(builder: PageBuilder, base: str, chosen: str = "") -> list[Tag]:
    """The lists to choose from; none if there is only one."""
    groups = _KINDS[base].groups(builder.context)
    if len(groups) < 2:
        return []
    return [
        Tag(text="Alle", href=builder.to(base) if chosen else ""),
        *(
            Tag(
                text=f"{WORDS[when]} ({dutch.number(len(groups[when]))})",
                href="" if when == chosen else builder.to(_address(base, when)),
            )
            for when in _ORDER
            if when in groups
        ),
    ]


def _keys(context: ViewContext) -> list[str]:
    """A key for every page of every list: edities/now/1."""
    return [
        f"{base}{when}/{number}"
        for base, kind in _KINDS.items()
        for groups in (kind.groups(context),)
        if len(groups) > 1
        for when in _ORDER
        if when in groups
        for number in range(1, page_count(len(groups[when])) + 1)
    ]


def _parts(key: str) -> tuple[str, str, int]:
    base, when, number = key.split("/")
    return f"{base}/", when, int(number)


def _url(key: str) -> str:
    base, when, number = _parts(key)
    return page_url(_address(base, when), number)


class StandingList(Body, frozen=True, kw_only=True):
    """The editions or the initiatives with one standing."""

    template = "standing/list.html"
    title: str
    count: str
    lead: str
    choices: Sequence[Tag]
    chosen: str
    """The text of the choice that this page shows."""
    editions: Sequence[CohortCard]
    initiatives: Sequence[InitiativeCard]
    """One of these two is empty."""
    pager: Pager


def _page(context: ViewContext, key: str) -> Page[StandingList]:
    base, when, number = _parts(key)
    kind, of_editions = _KINDS[base], base == section_of(Cohort)
    listed = list_page(_address(base, when), kind.groups(context)[when], number)
    builder = PageBuilder(context, listed.url)
    title = f"{kind.title}: {WORDS[when].lower()}"
    listing = choices(builder, base, when)
    return builder.page(
        StandingList(
            title=title,
            count=_count(kind, listed),
            lead=kind.leads[when],
            choices=listing,
            chosen=next(tag.text for tag in listing if not tag.href),
            editions=[cohort_card(builder, cohort) for cohort in listed.items] if of_editions else [],
            initiatives=[] if of_editions else [initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
        ),
        title=listed.titled(title),
        description=kind.leads[when],
        trail=((kind.title, base), *listed.trail(title)),
    )


def _instead(context: ViewContext, address: str) -> str:
    """The whole list, for a standing that no record or every record has."""
    return next((base for base in _KINDS for when in _ORDER if address == _address(base, when)), "")


PAGES = Family(
    _keys,
    _url,
    _page,
    instead=_instead,
    bodies=(StandingList,),
    reads=("initiatives", "cohorts", "municipalities", "themes", "events", "pictures", "day"),
)
