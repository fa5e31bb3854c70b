"""Which initiatives are for which target group, and which groups stand above and below each other."""

from __future__ import annotations

from collections.abc import Mapping

from generator.fast import remembered
from generator.model import Directory, Initiative, TargetGroup, Theme
from generator.values import folded
from generator.views.addresses import section_of
from generator.views.page import ViewContext


def group_of(directory: Directory, word: str) -> TargetGroup | None:
    """The group that an initiative names in this word; None for a word that the vocabulary does not have."""
    id = directory.group_called.get(folded(word))
    return directory.groups[id] if id else None


def initiatives_for(context: ViewContext, id: str) -> tuple[Initiative, ...]:
    """The initiatives for a group or for a narrower one, in the order of the site."""
    return _by_group(context).get(id, ())


@remembered("initiatives", "groups")
def _by_group(context: ViewContext) -> Mapping[str, tuple[Initiative, ...]]:
    directory, found = context.directory, dict[str, dict[str, Initiative]]()
    ids: dict[str, frozenset[str]] = {}
    for initiative in directory.initiatives.values():
        for word in initiative.target_groups:
            if word not in ids:
                group = group_of(directory, word)
                ids[word] = with_broader(directory, group.id) if group else frozenset()
            for id in ids[word]:
                found.setdefault(id, {})[initiative.id] = initiative
    return {id: tuple(initiatives.values()) for id, initiatives in found.items()}


def initiatives_on_for(context: ViewContext, theme: str, group: str) -> tuple[Initiative, ...]:
    """The initiatives on a theme that are for a group or for a narrower one, in the order of the site."""
    return _by_theme_and_group(context).get((theme, group), ())


def pairs(context: ViewContext) -> list[tuple[str, str]]:
    """The ids of each theme and group that have an initiative together, in the order of the site."""
    found, directory = _by_theme_and_group(context), context.directory
    return [(theme, group) for theme in directory.themes for group in directory.groups if (theme, group) in found]


def page_of_pair(theme: str, group: str) -> str:
    """The address of the page of a theme and a group together: "themas/eenzaamheid/voor/ouderen/"."""
    return f"{section_of(Theme)}{theme}/voor/{group}/"


@remembered("initiatives", "groups")
def _by_theme_and_group(context: ViewContext) -> Mapping[tuple[str, str], tuple[Initiative, ...]]:
    found: dict[tuple[str, str], list[Initiative]] = {}
    for group, initiatives in _by_group(context).items():
        for initiative in initiatives:
            for theme in dict.fromkeys(initiative.themes):
                found.setdefault((theme, group), []).append(initiative)
    return {pair: tuple(initiatives) for pair, initiatives in found.items()}


def with_broader(directory: Directory, id: str) -> frozenset[str]:
    """A group and all groups above it, by id."""
    found: set[str] = set()
    todo = [id]
    while todo:
        if (group := todo.pop()) not in found:
            found.add(group)
            todo += directory.groups[group].broader
    return frozenset(found)


def below(directory: Directory, id: str) -> list[TargetGroup]:
    """All groups below one, in the order of the site."""
    return [group for group in directory.groups.values() if group.id != id and id in with_broader(directory, group.id)]
