"""The pages of target groups: the list, and per group the initiatives that are for it or for a narrower group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.model import Directory, Initiative, TargetGroup, Theme
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, row
from generator.views.components import Body, InitiativeCard, Link, Pager, Row, Term, Value
from generator.views.page import Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.cards import initiative_card
from generator.views.parts.later_parts import LaterPages, family_with_initiatives
from generator.views.parts.lists import ListPage
from generator.views.parts.target_groups import below, initiatives_for, page_of_pair
from generator.views.parts.terms import linked_data

BASE = section_of(TargetGroup)
TRAIL = (("Doelgroepen", BASE),)


class TargetGroupList(Body, frozen=True, kw_only=True):
    """The vocabulary of target groups: the broadest ones, each with those below it."""

    template = "group/list.html"
    count: str
    terms: Sequence[Term]
    themes_href: str


def _list_page(context: ViewContext, key: str) -> Page[TargetGroupList]:
    groups = context.directory.groups.values()
    builder = PageBuilder(context, BASE)
    return builder.page(
        TargetGroupList(
            count=dutch.counted(len(groups), "doelgroep", "doelgroepen"),
            terms=[_term(builder, group) for group in groups if not group.broader],
            themes_href=builder.list_of(Theme),
        ),
        title="Doelgroepen",
        description="Voor wie initiatieven uit de Sociale Ondernemers Challenge er zijn, van breed naar smal.",
    )


LIST = Family(
    lambda context: ["1"],
    lambda key: BASE,
    _list_page,
    bodies=(TargetGroupList,),
    reads=("initiatives", "groups"),
)


def _term(builder: PageBuilder, group: TargetGroup) -> Term:
    return Term(
        title=dutch.capital(group.title),
        href=builder.link(group),
        count=_counted(initiatives_for(builder.context, group.id)),
        narrower=[
            Term(
                title=dutch.capital(other.title),
                href=builder.link(other),
                count=_counted(initiatives_for(builder.context, other.id)),
                narrower=[],
            )
            for other in below(builder.directory, group.id)
        ],
    )


def _counted(initiatives: Sequence[Initiative]) -> str:
    return dutch.counted(len(initiatives), "initiatief", "initiatieven") if initiatives else "nog geen initiatief"


class TargetGroupPage(Body, frozen=True, kw_only=True):
    """A target group and the initiatives for it."""

    template = "group/page.html"
    name: str
    story: str
    """Markdown."""
    cited: Mapping[str, int]
    """The numbers of the sources that the story names."""
    facts: Sequence[Row]
    count: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    door: Link


def _page(builder: PageBuilder, group: TargetGroup, listed: ListPage[Initiative]) -> Page[TargetGroupPage]:
    """A target group, with its initiatives."""
    return builder.page(
        TargetGroupPage(
            name=dutch.capital(group.title),
            story=group.description,
            cited=builder.cited(group.description),
            facts=_facts(builder, group),
            count=dutch.counted(listed.total, "initiatief", "initiatieven"),
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            door=asking.door(builder, dutch.capital(group.title)),
        ),
        title=f"Voor {group.title}",
        description=_description(group),
        trail=TRAIL,
        linked_data=linked_data(builder.context, group),
    )


def _later(_: Directory, group: TargetGroup) -> LaterPages:
    return LaterPages(of=dutch.capital(group.title), title=f"Voor {group.title}", description=_description(group))


PAGES = family_with_initiatives(
    TRAIL,
    lambda context: context.directory.groups,
    initiatives_for,
    _page,
    _later,
    body=TargetGroupPage,
    reads=("initiatives", "municipalities", "themes", "groups", "sources", "pictures", "day"),
)


def _description(group: TargetGroup) -> str:
    return f"Initiatieven uit de Sociale Ondernemers Challenge voor {group.title}."


def _facts(builder: PageBuilder, group: TargetGroup) -> list[Row]:
    """The questions that the initiatives work on, and the place of the group among the others."""
    groups, rows = builder.directory.groups, []
    if themes := _themes(builder, group):
        rows.append(row("Thema’s", themes))
    if group.broader:
        rows.append(row("Valt onder", _links(builder, (groups[id] for id in group.broader))))
    if narrower := builder.directory.narrower[group.id]:
        rows.append(row("Hieronder vallen", _links(builder, narrower)))
    if group.synonyms:
        rows.append(row("Ook wel", [Value(text=dutch.joined(group.synonyms))]))
    return rows


def _links(builder: PageBuilder, groups: Iterable[TargetGroup]) -> list[Value]:
    return [Value(text=dutch.capital(group.title), href=builder.link(group)) for group in groups]


def _themes(builder: PageBuilder, group: TargetGroup) -> list[Value]:
    """The themes of the initiatives for the group, the one that most of them have first."""
    themes = builder.directory.themes
    counts = Counter(id for initiative in initiatives_for(builder.context, group.id) for id in initiative.themes)
    return [
        Value(text=f"{themes[id].name} ({dutch.number(count)})", href=builder.to(page_of_pair(id, group.id)))
        for id, count in counts.most_common()
    ]
