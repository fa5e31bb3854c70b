"""The second and later pages of a list of initiatives: of all, or of those of a theme, a place or an edition."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Initiative
from generator.views.builder import PageBuilder
from generator.views.page import Page
from generator.views.parts.cards import initiative_card
from generator.views.parts.lists import ListPage


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
        "initiative/part.html",
        title=listed.titled(title),
        description=description,
        trail=trail,
        data={
            "title": title,
            "range": listed.range,
            "cards": [initiative_card(builder, initiative) for initiative in listed.items],
            "pager": listed.pager(builder),
            "first_title": first_title,
            "first_href": builder.to(first_url),
        },
    )
