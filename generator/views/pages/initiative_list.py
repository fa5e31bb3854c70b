"""The list of initiatives."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Cohort, Initiative, TargetGroup
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder
from generator.views.components import Body, InitiativeCard, Pager, Tag
from generator.views.page import Family, Page
from generator.views.pages.standings import choices
from generator.views.parts.cards import initiative_card
from generator.views.parts.later_parts import LaterPart, later_part
from generator.views.parts.lists import ListPage, list_family
from generator.views.records import tone

BASE = section_of(Initiative)
TRAIL = (("Initiatieven", BASE),)


class InitiativeList(Body, frozen=True, kw_only=True):
    """The first page of the list of initiatives."""

    template = "initiative/list.html"
    lead: str
    count: str
    choices: Sequence[Tag]
    themes: Sequence[Tag]
    groups_href: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    editions_href: str
    approach_href: str
    join_href: str


def _page(builder: PageBuilder, listed: ListPage[Initiative]) -> Page[InitiativeList | LaterPart]:
    directory = builder.directory
    description = "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie."
    if not listed.is_first:
        return later_part(builder, listed, title="Initiatieven", description=description, trail=TRAIL)
    themes = [
        Tag(
            text=f"{theme.name} ({dutch.number(len(directory.initiatives_on[theme.id]))})",
            href=builder.link(theme),
            tone=tone(directory, theme.id),
        )
        for theme in directory.themes.values()
        if directory.initiatives_on[theme.id]
    ]
    return builder.page(
        InitiativeList(
            lead=description,
            count=dutch.counted(listed.total, "initiatief", "initiatieven"),
            choices=choices(builder, BASE),
            themes=themes,
            groups_href=builder.list_of(TargetGroup),
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            editions_href=builder.list_of(Cohort),
            approach_href=builder.to("aanpak/"),
            join_href=builder.to("meedoen/"),
        ),
        title="Initiatieven",
        description=description,
    )


PAGES: Family[InitiativeList | LaterPart] = list_family(
    BASE,
    lambda context: list(context.directory.initiatives.values()),
    _page,
    bodies=(InitiativeList, LaterPart),
    reads=("initiatives", "municipalities", "themes", "pictures", "day"),
)
