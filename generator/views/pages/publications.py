"""The list of publications, as pages of its own and as a shortcode."""

from __future__ import annotations

from generator.model import Publication
from generator.views import dutch
from generator.views.addresses import PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.lists import PER_PAGE, pager, part, part_keys, part_url
from generator.views.parts.publication import publication_item

SHORTCODE_HOLDS = 12
"""How many publications the shortcode shows before it points to the whole list."""


def _page(context: ViewContext, key: str) -> Page:
    number, publications = int(key), list(context.directory.publications.values())
    builder = PageBuilder(context, part_url(PUBLICATIONS, number))
    groups: dict[str, list[Data]] = {}
    for one in part(publications, number):
        groups.setdefault(str(one.year or "Jaar onbekend"), []).append(publication_item(builder, one))
    return builder.page(
        "publication/list.html",
        title="Publicaties" if number == 1 else f"Publicaties, pagina {number}",
        description="Artikelen, factsheets, rapporten en video’s over de challenge, met wat erin staat.",
        section="kennis",
        trail=(("Publicaties", PUBLICATIONS),) if number > 1 else (),
        data={
            "count": dutch.counted(len(publications), "publicatie", "publicaties"),
            "missing": _missing(publications),
            "door": asking.door(builder, "Publicaties"),
            "groups": [{"heading": heading, "publications": listed} for heading, listed in groups.items()],
            "pager": pager(builder, PUBLICATIONS, number, len(publications)),
        },
    )


PAGES = Family(
    lambda context: part_keys(len(context.directory.publications), PER_PAGE),
    lambda key: part_url(PUBLICATIONS, int(key)),
    _page,
)


def _missing(publications: list[Publication]) -> str:
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
