"""The editions before and after an edition, in any of its municipalities."""

from __future__ import annotations

from typing import Literal

from generator.model import Cohort
from generator.views.builder import PageBuilder
from generator.views.components import Component
from generator.views.records import edition_link


class Neighbour(Component, frozen=True, kw_only=True):
    """The edition before or after; `rel` says which to a browser."""

    text: str
    title: str
    href: str
    rel: Literal["prev", "next"]


def neighbours(builder: PageBuilder, cohort: Cohort) -> list[Neighbour]:
    """The edition before and the one after, in any of its municipalities."""
    same = {other.id: other for id in cohort.municipalities for other in builder.directory.cohorts_of[id]}
    before = [other for other in same.values() if other.year < cohort.year]
    after = [other for other in same.values() if other.year > cohort.year]
    found: list[Neighbour] = []
    if before:
        link = edition_link(builder, max(before, key=lambda other: (other.year, other.id)))
        found.append(Neighbour(text="Vorige editie", rel="prev", title=link.text, href=link.href))
    if after:
        link = edition_link(builder, min(after, key=lambda other: (other.year, other.id)))
        found.append(Neighbour(text="Volgende editie", rel="next", title=link.text, href=link.href))
    return found
