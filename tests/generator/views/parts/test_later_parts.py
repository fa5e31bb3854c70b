"""The later pages of a list of initiatives."""

from __future__ import annotations

from generator.views import PageBuilder, ViewContext
from generator.views.parts.later_parts import LaterPart, later_part
from generator.views.parts.lists import list_page


def test_a_later_page_says_which_part_it_is_and_leads_to_the_first(toy_site: ViewContext) -> None:
    initiatives = list(toy_site.directory.initiatives.values())
    listed = list_page("themas/samen-eten/", initiatives, 2, per_page=1)
    trail = (("Thema’s", "themas/"), ("Samen eten", "themas/samen-eten/"))
    page = later_part(
        PageBuilder(toy_site, listed.url), listed, title="Thema Samen eten", description="Meer.", trail=trail
    )
    assert (page.title, page.description) == ("Thema Samen eten, pagina 2", "Meer.")
    assert (page.url, page.section) == ("themas/samen-eten/pagina/2/", "themas")
    assert [crumb.title for crumb in page.breadcrumb] == ["Voorpagina", "Thema’s", "Samen eten", page.title]
    body = page.body
    assert isinstance(body, LaterPart)
    assert (body.title, body.range) == ("Thema Samen eten", "2 tot en met 2 van 2")
    assert [card.href for card in body.cards] == [f"../../../../initiatieven/{initiatives[1].id}/"]
    assert (body.first_title, body.first_href) == ("Samen eten", "../../../../themas/samen-eten/")
    assert (body.pager.page, body.pager.pages) == (2, 2)
