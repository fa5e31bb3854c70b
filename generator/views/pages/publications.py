"""The list of publications, as pages of its own and as a shortcode."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Publication
from generator.views import dutch
from generator.views.addresses import PUBLICATIONS
from generator.views.builder import PageBuilder
from generator.views.components import Body, Component, Link, Pager, PublicationItem
from generator.views.page import Page
from generator.views.parts import asking
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.publication import publication_item

SHORTCODE_HOLDS = 12
"""How many publications the shortcode shows before it points to the whole list."""


class PublicationYear(Component, frozen=True, kw_only=True):
    """The publications of one year."""

    heading: str
    publications: Sequence[PublicationItem]


class PublicationList(Body, frozen=True, kw_only=True):
    """The list of publications, year by year."""

    template = "publication/list.html"
    count: str
    missing: str
    """How many were not found, in a sentence, or nothing."""
    door: Link
    groups: Sequence[PublicationYear]
    pager: Pager


def _page(builder: PageBuilder, listed: ListPage[Publication]) -> Page[PublicationList]:
    groups: dict[str, list[PublicationItem]] = {}
    for publication in listed.items:
        year = str(publication.year or "Jaar onbekend")
        groups.setdefault(year, []).append(publication_item(builder, publication))
    return builder.page(
        PublicationList(
            count=dutch.counted(listed.total, "publicatie", "publicaties"),
            missing=_missing(builder.directory.publications.values()),
            door=asking.door(builder, "Publicaties"),
            groups=[PublicationYear(heading=heading, publications=items) for heading, items in groups.items()],
            pager=listed.pager(builder),
        ),
        title=listed.titled("Publicaties"),
        description="Artikelen, factsheets, rapporten en video’s over de challenge, met wat erin staat.",
        section="kennis",
        trail=listed.trail("Publicaties"),
    )


PAGES = list_family(
    PUBLICATIONS,
    lambda context: list(context.directory.publications.values()),
    _page,
    bodies=(PublicationList,),
    reads=("cohorts", "municipalities", "publications", "sources"),
)


def _missing(publications: Iterable[Publication]) -> str:
    """How many are only known by name, in words; nothing when all were found."""
    count = sum(not publication.found for publication in publications)
    if count == 0:
        return ""
    verb = "is" if count == 1 else "zijn"
    return f"{dutch.capital(dutch.in_words(count))} daarvan {verb} alleen genoemd en niet gevonden."


class PublicationsShortcode(Body, frozen=True, kw_only=True):
    """The newest publications, inside a hand-written page."""

    template = "shortcodes/publications.html"
    publications: Sequence[PublicationItem]
    more: str
    """How many there are in all, or nothing when these are all."""
    href: str


def shortcode(builder: PageBuilder) -> PublicationsShortcode:
    """The newest publications, for a page of prose."""
    publications = list(builder.directory.publications.values())
    return PublicationsShortcode(
        publications=[publication_item(builder, publication) for publication in publications[:SHORTCODE_HOLDS]],
        more=dutch.number(len(publications)) if len(publications) > SHORTCODE_HOLDS else "",
        href=builder.to(PUBLICATIONS),
    )
