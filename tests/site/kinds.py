"""Which kinds of page a site has, and one page of each."""

from __future__ import annotations

from functools import cache

from generator.outputs import shown_pictures
from generator.viewing import view_context
from generator.views import FAMILIES
from tests.site.building import Built


@cache
def templates(site: Built, *, staying: bool = False) -> dict[str, list[str]]:
    """The files of all record pages, by their template; later parts of a list are a kind of their own.

    With `staying`, pages that only send a visitor on are left out: a browser never stays there.
    """
    shown = shown_pictures(site.checked.context.data, site.directory)
    pictures = {(picture.resource, picture.name): picture.size for picture in shown}
    views = view_context(site.checked, site.directory, url=site.crawl.url, name="Toets", pictures=pictures)
    found: dict[str, list[str]] = {}
    for family in (family for family in FAMILIES.values() if family.listed or not staying):
        for key in family.keys(views):
            page = family.page(views, key)
            kind = f"{page.body.template}, later part" if "/pagina/" in page.url else page.body.template
            found.setdefault(kind, []).append(f"{page.url}index.html")
    return found


def record_pages(site: Built) -> set[str]:
    """The files of all record pages."""
    return {file for files in templates(site).values() for file in files}


def prose_pages(site: Built) -> list[str]:
    """The files of all hand-written pages; the page for what is not found is not one of them."""
    return sorted({*site.crawl.names} - record_pages(site) - {"404.html"})
