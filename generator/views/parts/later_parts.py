"""The second and later pages of a list of initiatives: of all, or of those of a theme, a place or an edition."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Initiative
from generator.views.builder import PageBuilder
from generator.views.components import Body, InitiativeCard, Pager
from generator.views.page import Page
from generator.views.parts.cards import initiative_card
from generator.views.parts.lists import ListPage


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
) -> Page:
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
