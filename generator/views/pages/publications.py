"""The list of publications, as pages of its own and as a shortcode."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Publication
from generator.views import dutch
from generator.views.addresses import PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.page import Data, Page
from generator.views.parts import asking
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.publication import publication_item

SHORTCODE_HOLDS = 12
"""How many publications the shortcode shows before it points to the whole list."""


def _page(builder: PageBuilder, listed: ListPage[Publication]) -> Page:
    groups: dict[str, list[Data]] = {}
    for publication in listed.items:
        year = str(publication.year or "Jaar onbekend")
        groups.setdefault(year, []).append(publication_item(builder, publication))
    return builder.page(
        "publication/list.html",
        title=listed.titled("Publicaties"),
        description="Artikelen, factsheets, rapporten en video’s over de challenge, met wat erin staat.",
        section="kennis",
        trail=listed.trail("Publicaties"),
        data={
            "count": dutch.counted(listed.total, "publicatie", "publicaties"),
            "missing": _missing(builder.directory.publications.values()),
            "door": asking.door(builder, "Publicaties"),
            "groups": [{"heading": heading, "publications": items} for heading, items in groups.items()],
            "pager": listed.pager(builder),
        },
    )


PAGES = list_family(PUBLICATIONS, lambda context: list(context.directory.publications.values()), _page)


def _missing(publications: Iterable[Publication]) -> str:
    """How many are only known by name, in words; nothing when all were found."""
    count = sum(not one.found for one in publications)
    if count == 0:
        return ""
    verb = "is" if count == 1 else "zijn"
    return f"{dutch.capital(dutch.in_words(count))} daarvan {verb} alleen genoemd en niet gevonden."


def shortcode(builder: PageBuilder) -> Data:
    """The newest publications, for a page of prose."""
    publications = list(builder.directory.publications.values())
    return {
        "publications": [publication_item(builder, one) for one in publications[:SHORTCODE_HOLDS]],
        "more": dutch.number(len(publications)) if len(publications) > SHORTCODE_HOLDS else "",
        "href": builder.to(PUBLICATIONS),
    }
