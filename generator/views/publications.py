"""The list of publications, as pages of its own and as an inset."""

from __future__ import annotations

from generator.model import Publication
from generator.views import asking, dutch
from generator.views.cards import cohort_title
from generator.views.lists import PER_PAGE, pager, part, part_keys, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import Sheet

BASE = "publicaties/"
INSET_HOLDS = 12
"""How many publications the inset shows before it points to the whole list."""


def publication_item(sheet: Sheet, publication: Publication) -> Data:
    """See the publication component."""
    directory = sheet.directory
    read = sheet.label("publications.read", publication.read)
    about = [
        {"text": f"Editie {cohort_title(directory, directory.cohorts[one])}", "href": sheet.to(f"edities/{one}/")}
        for one in publication.cohorts
    ] + [
        {"text": directory.municipalities[one].name, "href": sheet.to(f"gemeenten/{one}/")}
        for one in publication.municipalities
    ]
    return {
        "id": f"publicatie-{publication.id}",
        "title": publication.title,
        "href": publication.url if publication.found else "",
        "kind": dutch.capital(sheet.label("publications.kind", publication.kind)),
        "form": "pdf" if publication.url.lower().endswith(".pdf") else "",
        "publisher": publication.publisher,
        "year": str(publication.year or ""),
        "year_note": dutch.sentence(publication.year_note),
        "language": sheet.label("publications.language", publication.language),
        "lang": publication.language,
        "holds": publication.holds,
        "read": read.replace("gelezen", "bekeken") if publication.kind == "video" else read,
        "found": publication.found,
        "about": about,
        "notes": sheet.notes(publication.sources),
        "derived": publication.basis == "derived",
    }


def _page(site: Site, key: str) -> Page:
    number, publications = int(key), list(site.directory.publications.values())
    sheet = Sheet(site, part_url(BASE, number))
    groups: dict[str, list[Data]] = {}
    for one in part(publications, number):
        groups.setdefault(str(one.year or "Jaar onbekend"), []).append(publication_item(sheet, one))
    return sheet.page(
        "publication/list.html",
        title="Publicaties" if number == 1 else f"Publicaties, pagina {number}",
        description="Artikelen, factsheets, rapporten en video’s over de challenge, met wat erin staat.",
        section="kennis",
        trail=(("Publicaties", BASE),) if number > 1 else (),
        data={
            "count": dutch.counted(len(publications), "publicatie", "publicaties"),
            "missing": _missing(publications),
            "door": asking.door(sheet, "Publicaties"),
            "groups": [{"heading": heading, "publications": listed} for heading, listed in groups.items()],
            "pager": pager(sheet, BASE, number, len(publications)),
        },
    )


PAGES = Family(
    lambda site: part_keys(len(site.directory.publications), PER_PAGE), lambda key: part_url(BASE, int(key)), _page
)


def _missing(publications: list[Publication]) -> str:
    """How many are only known by name, in words; nothing when all were found."""
    count = sum(not one.found for one in publications)
    if count == 0:
        return ""
    verb = "is" if count == 1 else "zijn"
    return f"{dutch.capital(dutch.in_words(count))} daarvan {verb} alleen genoemd en niet gevonden."


def inset(sheet: Sheet) -> Data:
    """The newest publications, for a page of prose."""
    publications = list(sheet.directory.publications.values())
    return {
        "publications": [publication_item(sheet, one) for one in publications[:INSET_HOLDS]],
        "more": dutch.number(len(publications)) if len(publications) > INSET_HOLDS else "",
        "href": sheet.to(BASE),
    }
