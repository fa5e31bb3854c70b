"""A publication in a list: what it is, what it holds and what it is about."""

from __future__ import annotations

from generator.model import Publication
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import PublicationItem
from generator.views.records import record_link


def publication_item(builder: PageBuilder, publication: Publication) -> PublicationItem:
    """What the publication component shows; a link to the page it stands on is left out."""
    directory = builder.directory
    read = builder.label("publications.read", publication.read)
    about = [
        *(record_link(builder, directory.cohorts[id]) for id in publication.cohorts),
        *(record_link(builder, directory.municipalities[id]) for id in publication.municipalities),
    ]
    return PublicationItem(
        id=f"publicatie-{publication.id}",
        title=publication.title,
        href=publication.url if publication.found else "",
        kind=dutch.capital(builder.label("publications.kind", publication.kind)),
        form="pdf" if publication.url.lower().endswith(".pdf") else "",
        publisher=publication.publisher,
        year=str(publication.year or ""),
        year_note=dutch.sentence(publication.year_note),
        language=builder.label("publications.language", publication.language),
        lang=publication.language,
        holds=publication.holds,
        read=read.replace("gelezen", "bekeken") if publication.kind == "video" else read,
        found=publication.found,
        about=[link for link in about if link.href != builder.to(builder.url)],
        notes=builder.notes(publication.sources),
        derived=publication.basis == "derived",
    )
