"""The second and later pages of a list of initiatives: of all, or of those of a theme, a place or an edition."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.model import Directory, Initiative
from generator.views.builder import PageBuilder
from generator.views.components import Body, InitiativeCard, Pager
from generator.views.page import Family, Page, Reads, ViewContext
from generator.views.parts.cards import initiative_card
from generator.views.parts.lists import ListPage, record_family

B = TypeVar("B", bound=Body)
R = TypeVar("R")


class LaterPart(Body, frozen=True, kw_only=True):
    """A later page of a list of initiatives."""

    template = "initiative/part.html"
    title: str
    range: str
    """49 tot en met 96 van 300."""
    cards: Sequence[InitiativeCard]
    pager: Pager
    first_title: str
    first_href: str
    """The page of which this is a later part."""


def later_part(
    builder: PageBuilder,
    listed: ListPage[Initiative],
    *,
    title: str,
    description: str,
    trail: Sequence[tuple[str, str]],
) -> Page[LaterPart]:
    """A later page of the initiatives that another page lists; `trail` ends with that page."""
    first_title, first_url = trail[-1]
    return builder.page(
        LaterPart(
            title=title,
            range=listed.range,
            cards=[initiative_card(builder, initiative) for initiative in listed.items],
            pager=listed.pager(builder),
            first_title=first_title,
            first_href=builder.to(first_url),
        ),
        title=listed.titled(title),
        description=description,
        trail=trail,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class LaterPages:
    """What identifies the later pages of the initiatives of a record: its name, their title and description."""

    of: str
    title: str
    description: str


def family_with_initiatives(
    trail: Sequence[tuple[str, str]],
    records: Callable[[ViewContext], Mapping[str, R]],
    initiatives: Callable[[ViewContext, str], Sequence[Initiative]],
    page: Callable[[PageBuilder, R, ListPage[Initiative]], Page[B]],
    later: Callable[[Directory, R], LaterPages],
    body: type[B],
    reads: Reads,
) -> Family[B | LaterPart]:
    """A page for each of the `records`, below the list that `trail` ends with, with the first of its initiatives.

    What does not fit on it is on later pages.
    """

    def make(builder: PageBuilder, record: R, listed: ListPage[Initiative]) -> Page[B | LaterPart]:
        if listed.is_first:
            return page(builder, record, listed)
        words = later(builder.directory, record)
        up = (*trail, (words.of, listed.base))
        return later_part(builder, listed, title=words.title, description=words.description, trail=up)

    return record_family(trail[-1][1], records, initiatives, make, (body, LaterPart), reads)
