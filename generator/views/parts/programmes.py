"""Programmes that are like the challenge, inside a hand-written page."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Organisation
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body, Component, Link

MOST = 6
"""How many programmes the shortcode shows, and how many municipalities of each."""


class Programme(Component, frozen=True, kw_only=True):
    """A programme that is like the challenge, and where it is."""

    title: str
    href: str
    text: str
    where: str


class ProgrammesShortcode(Body, frozen=True, kw_only=True):
    """Programmes that are like the challenge."""

    template = "shortcodes/programmes.html"
    programmes: Sequence[Programme]
    more: Link | None


def shortcode(builder: PageBuilder) -> ProgrammesShortcode:
    """The first related programmes, and the way to the others."""
    organisations, municipalities = builder.directory.organisations, builder.directory.municipalities
    programmes = [organisation for organisation in organisations.values() if organisation.kind == "related-programme"]
    return ProgrammesShortcode(
        programmes=[
            Programme(
                title=programme.name,
                href=builder.link(programme),
                text=programme.summary,
                where=dutch.joined(f"de provincie {province}" for province in programme.provinces)
                or dutch.joined(municipalities[id].name for id in programme.municipalities[:MOST]),
            )
            for programme in programmes[:MOST]
        ],
        more=Link(text="Alle verwante programma’s", href=builder.list_of(Organisation))
        if len(programmes) > MOST
        else None,
    )
