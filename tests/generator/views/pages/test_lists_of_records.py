"""Publications, exchange and the open data page on the toy directory."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.pages import exchange, open_data, publications
from generator.views.parts.publication import publication_item
from tests.generator.views.conftest import MakeSite


def test_a_publication_that_was_not_found_has_no_link(toy_site: ViewContext) -> None:
    publication = replace(
        toy_site.directory.publications["factsheet-2024"], url="https://example.org/a.pdf", found=False
    )
    shown = publication_item(PageBuilder(toy_site, "publicaties/"), publication)
    assert (shown.href, shown.form, shown.found) == ("", "pdf", False)


def test_a_video_is_watched_and_not_read(toy_site: ViewContext) -> None:
    publication = replace(toy_site.directory.publications["video-soepfiets"], read="none")
    assert publication_item(PageBuilder(toy_site, ""), publication).read == "niet bekeken"


def test_a_publication_that_follows_from_others_says_so(toy_site: ViewContext) -> None:
    publication = toy_site.directory.publications["factsheet-2024"]
    for basis, derived in (("derived", True), ("stated", False), ("", False)):
        assert publication_item(PageBuilder(toy_site, ""), replace(publication, basis=basis)).derived is derived


def test_the_inset_stays_short(site_with: MakeSite, toy_site: ViewContext) -> None:
    publication = toy_site.directory.publications["factsheet-2024"]
    many = {f"p-{number}": replace(publication, id=f"p-{number}") for number in range(40)}
    shown = publications.shortcode(PageBuilder(site_with(publications=many), "kennis/"))
    assert (len(shown.publications), shown.more) == (publications.SHORTCODE_HOLDS, "40")


def test_only_who_seeks_or_offers_is_in_the_exchange(site_with: MakeSite, toy_site: ViewContext) -> None:
    page = exchange.PAGES.page(toy_site, "1")
    assert len(page.body.items) == len(toy_site.directory.exchanging)
    silent = {id: replace(initiative, seeks=(), offers=()) for id, initiative in toy_site.directory.initiatives.items()}
    assert exchange.PAGES.page(site_with(initiatives=silent), "1").body.items == []


def test_a_page_of_prose_shows_what_is_sought_and_of_when(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    many = {f"soep-{number}": replace(soup, id=f"soep-{number}") for number in range(exchange.SHORTCODE_HOLDS + 2)}
    many["gestopt"] = replace(soup, id="gestopt", status=(replace(soup.status[-1], value="stopped"),))
    shown = exchange.shortcode(PageBuilder(site_with(initiatives=many), "meedoen/"))
    assert len(shown.items) == exchange.SHORTCODE_HOLDS and shown.more == str(exchange.SHORTCODE_HOLDS + 2)
    assert shown.items[0].where == "Zonnedaal · actief februari 2026" and not shown.items[0].offers


def test_open_data_names_its_licence(toy_site: ViewContext) -> None:
    page = open_data.PAGES.page(toy_site, "")
    assert page.linked_data["license"] == ["https://creativecommons.org/licenses/by/4.0/deed.nl"]
