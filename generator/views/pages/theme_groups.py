"""The pages of a theme and a target group together: what is tried about this, for these people."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body, InitiativeCard, Link, Pager, Tag
from generator.views.page import Family, Page, ViewContext
from generator.views.pages import themes
from generator.views.parts import asking
from generator.views.parts.cards import initiative_card
from generator.views.parts.lists import list_page, page_count, page_url
from generator.views.parts.target_groups import initiatives_on_for, page_of_pair, pairs
from generator.views.records import tone


class ThemeGroupPage(Body, frozen=True, kw_only=True):
    """The initiatives on a theme for a target group, and the way to other groups and other themes."""

    template = "theme/group.html"
    title: str
    count: str
    lead: str
    groups: Sequence[Tag]
    """The groups of this theme; the one of this page has no address."""
    group: str
    """The text of that one."""
    themes: Sequence[Tag]
    """The themes of this group, likewise."""
    theme: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    door: Link


def _keys(context: ViewContext) -> list[str]:
    """A key for every page of every list: eenzaamheid/ouderen/1."""
    return [
        f"{theme}/{group}/{number}"
        for theme, group in pairs(context)
        for number in range(1, page_count(len(initiatives_on_for(context, theme, group))) + 1)
    ]


def _url(key: str) -> str:
    theme, group, number = key.split("/")
    return page_url(page_of_pair(theme, group), int(number))


def _page(context: ViewContext, key: str) -> Page[ThemeGroupPage]:
    theme_id, group_id, number = key.split("/")
    theme, group = context.directory.themes[theme_id], context.directory.groups[group_id]
    base = page_of_pair(theme_id, group_id)
    listed = list_page(base, initiatives_on_for(context, theme_id, group_id), int(number))
    builder = PageBuilder(context, listed.url)
    title = f"{theme.name}: {group.title}"
    groups, of_group = _groups(builder, theme_id, group_id), _themes(builder, theme_id, group_id)
    lead = f"Initiatieven bij het thema {theme.name}, voor {group.title}."
    return builder.page(
        ThemeGroupPage(
            title=listed.titled(title),
            count=dutch.counted(listed.total, "initiatief", "initiatieven"),
            lead=lead,
            groups=groups,
            group=_chosen(groups),
            themes=of_group,
            theme=_chosen(of_group),
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            door=asking.door(builder, title),
        ),
        title=listed.titled(title),
        description=lead,
        trail=(*themes.TRAIL, (theme.name, f"{themes.BASE}{theme_id}/"), *listed.trail(title)),
    )


def _chosen(tags: Sequence[Tag]) -> str:
    return next(tag.text for tag in tags if not tag.href)


def _groups(builder: PageBuilder, theme: str, chosen: str) -> list[Tag]:
    names = builder.directory.groups
    return [
        Tag(
            text=f"{dutch.capital(names[group].title)} ({_number(builder, theme, group)})",
            href="" if group == chosen else builder.to(page_of_pair(theme, group)),
        )
        for other, group in pairs(builder.context)
        if other == theme
    ]


def _themes(builder: PageBuilder, chosen: str, group: str) -> list[Tag]:
    names = builder.directory.themes
    return [
        Tag(
            text=f"{names[theme].name} ({_number(builder, theme, group)})",
            href="" if theme == chosen else builder.to(page_of_pair(theme, group)),
            tone=tone(builder.directory, theme),
        )
        for theme, other in pairs(builder.context)
        if other == group
    ]


def _number(builder: PageBuilder, theme: str, group: str) -> str:
    return dutch.number(len(initiatives_on_for(builder.context, theme, group)))


def _instead(context: ViewContext, address: str) -> str:
    """The page of the theme, under its present id, for a pair without an initiative; without that theme the list."""
    steps = address.split("/")
    if len(steps) != 5 or f"{steps[0]}/" != themes.BASE or steps[2] != "voor":
        return ""
    known = (theme.id for theme in context.directory.themes.values() if steps[1] in (theme.id, *theme.former_ids))
    return "/".join((steps[0], *known, ""))


PAGES = Family(
    _keys,
    _url,
    _page,
    instead=_instead,
    bodies=(ThemeGroupPage,),
    reads=("initiatives", "municipalities", "themes", "groups", "pictures", "day"),
)
