"""The list of editions, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, zip_longest

from generator.model import Cohort
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder
from generator.views.components import Body, CohortCard, Component, OrganisationCard, Pager, Tag
from generator.views.page import Page
from generator.views.pages.standings import choices
from generator.views.parts.cards import cohort_card, organisation_card
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.years import gap_words

BASE = section_of(Cohort)


class CohortYear(Component, frozen=True, kw_only=True):
    """The editions of one year."""

    year: int
    cards: Sequence[CohortCard]
    gap: str
    """The years without an edition between this one and the next, in a sentence, or nothing."""


class CohortList(Body, frozen=True, kw_only=True):
    """The list of editions, year by year."""

    template = "cohort/list.html"
    count: str
    municipalities: str
    years: Sequence[CohortYear]
    pager: Pager
    choices: Sequence[Tag]
    related: Sequence[OrganisationCard]
    """Related programmes, which are not editions."""
    start_href: str


def _page(builder: PageBuilder, listed: ListPage[Cohort]) -> Page[CohortList]:
    directory = builder.directory
    related = [found for found in directory.organisations.values() if found.kind == "related-programme"]
    years = [(year, list(same)) for year, same in groupby(listed.items, key=lambda cohort: cohort.year)]
    older = [year for year, _ in years[1:]]
    return builder.page(
        CohortList(
            count=dutch.counted(listed.total, "editie", "edities"),
            municipalities=dutch.counted(len(directory.cohorts_of), "gemeente", "gemeenten"),
            years=[
                CohortYear(
                    year=year, cards=[cohort_card(builder, cohort) for cohort in same], gap=gap_words(year, before)
                )
                for (year, same), before in zip_longest(years, older)
            ],
            pager=listed.pager(builder),
            choices=choices(builder, BASE) if listed.is_first else [],
            related=[organisation_card(builder, programme) for programme in related] if listed.is_first else [],
            start_href=builder.to("start/"),
        ),
        title=listed.titled("Edities"),
        description="Alle bekende edities van de Sociale Ondernemers Challenge, de nieuwste eerst, met hun bronnen.",
        trail=listed.trail("Edities"),
    )


PAGES = list_family(
    BASE,
    lambda context: list(context.directory.cohorts.values()),
    _page,
    bodies=(CohortList,),
    reads=("cohorts", "municipalities", "organisations", "events", "day"),
)
