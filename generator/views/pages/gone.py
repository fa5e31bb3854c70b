"""Tombstones: pages at the addresses of withdrawn pages. They tell neither what stood there nor why it went."""

from __future__ import annotations

from generator.views.builder import PageBuilder
from generator.views.components import Body
from generator.views.page import Family, Page, ViewContext


def gone(context: ViewContext) -> list[str]:
    """The addresses of pages that were withdrawn."""
    return [entry.address for entry in context.ledger.values() if entry.gone]


class GonePage(Body, frozen=True, kw_only=True):
    """That a page is gone; `home` is the address of the front page."""

    template = "gone/page.html"
    home: str


def _page(context: ViewContext, key: str) -> Page[GonePage]:
    builder = PageBuilder(context, key)
    return builder.page(
        GonePage(home=builder.to("")),
        title="Deze pagina is weg",
        description="De pagina die op dit adres stond, is weggehaald.",
        indexed=False,
    )


PAGES = Family(gone, lambda key: key, _page, listed=False, lasting=False, bodies=(GonePage,))
