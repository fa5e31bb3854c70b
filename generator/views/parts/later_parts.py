"""The second and later pages of a list of initiatives: of all, or of those of a theme, a place or an edition."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Initiative
from generator.views.builder import PageBuilder
from generator.views.page import Page
from generator.views.parts.cards import initiative_card
from generator.views.parts.lists import pager, part, part_range


def later_part(
    builder: PageBuilder,
    initiatives: Sequence[Initiative],
    number: int,
    *,
    title: str,
    description: str,
    trail: Sequence[tuple[str, str]],
) -> Page:
    """Part `number` (2 or more) of the initiatives that a page lists; `trail` ends with that page."""
    first = trail[-1][1]
    return builder.page(
        "initiative/part.html",
        title=f"{title}, pagina {number}",
        description=description,
        trail=trail,
        data={
            "title": title,
            "range": part_range(number, len(initiatives)),
            "cards": [initiative_card(builder, one) for one in part(initiatives, number)],
            "pager": pager(builder, first, number, len(initiatives)),
            "first_title": trail[-1][0],
            "first_href": builder.to(first),
        },
    )
