"""Long lists in parts: every item stands on exactly one part, and the pager leads to all of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict, replace

from generator.views import PageBuilder, ViewContext
from generator.views.components import Body
from generator.views.page import Page
from generator.views.pages import initiative_list
from generator.views.parts.lists import PER_PAGE, ListPage, list_family, list_page, page_count, page_url
from tests.generator.views.conftest import MakeSite


@pytest.mark.parametrize(
    ("total", "parts"), [(0, 1), (1, 1), (47, 1), (48, 1), (49, 2), (95, 2), (96, 2), (97, 3), (144, 3), (145, 4)]
)
def test_an_exact_multiple_fills_its_parts_and_starts_no_other(total: int, parts: int) -> None:
    assert PER_PAGE == 48
    assert page_count(total) == parts


@given(total=st.integers(0, 60), per_page=st.integers(1, 12))
def test_the_parts_together_are_the_list(total: int, per_page: int) -> None:
    items = list(range(total))
    numbers = range(1, page_count(total, per_page) + 1)
    parts = [list_page("lijst/", items, number, per_page).items for number in numbers]
    assert [item for found in parts for item in found] == items
    assert all(len(found) == per_page for found in parts[:-1])
    assert total == 0 or 1 <= len(parts[-1]) <= per_page


@pytest.mark.parametrize(
    ("number", "total", "words"),
    [
        (1, 48, "1 tot en met 48 van 48"),
        (2, 96, "49 tot en met 96 van 96"),
        (2, 97, "49 tot en met 96 van 97"),
        (3, 97, "97 tot en met 97 van 97"),
        (21, 1000, "961 tot en met 1.000 van 1.000"),
    ],
)
def test_the_range_of_a_part_in_words(number: int, total: int, words: str) -> None:
    assert list_page("lijst/", range(total), number).range == words


@pytest.mark.parametrize(
    ("number", "pages", "leads_to"),
    [
        (1, 1, {}),
        (1, 2, {"next": 2}),
        (2, 2, {"previous": 1}),
        (1, 3, {"next": 2, "last": 3}),
        (2, 3, {"previous": 1, "next": 3}),
        (3, 3, {"first": 1, "previous": 2}),
        (3, 5, {"first": 1, "previous": 2, "next": 4, "last": 5}),
        (4, 5, {"first": 1, "previous": 3, "next": 5}),
        (5, 5, {"first": 1, "previous": 4}),
    ],
)
def test_the_pager_names_each_part_once(
    toy_site: ViewContext, number: int, pages: int, leads_to: dict[str, int]
) -> None:
    """The first and the last part have a link of their own unless they are the part beside this one."""
    builder = PageBuilder(toy_site, page_url("lijst/", number))
    for total in (pages * PER_PAGE, (pages - 1) * PER_PAGE + 1):
        shown: dict[str, Any] = asdict(list_page("lijst/", range(total), number).pager(builder))
        assert (shown.pop("page"), shown.pop("pages")) == (number, pages)
        assert shown == {
            name: builder.to(page_url("lijst/", leads_to[name])) if name in leads_to else ""
            for name in ("first", "previous", "next", "last")
        }


def test_the_first_part_has_the_address_of_the_list() -> None:
    assert (page_url("lijst/", 1), page_url("lijst/", 2)) == ("lijst/", "lijst/pagina/2/")


@pytest.mark.parametrize(("total", "cards"), [(47, [47]), (48, [48]), (49, [48, 1]), (96, [48, 48])])
def test_every_card_of_a_full_page_is_there(
    site_with: MakeSite, toy_site: ViewContext, total: int, cards: list[int]
) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    many = {f"soep-{at:03}": replace(soup, id=f"soep-{at:03}", name=f"Soep {at:03}") for at in range(total)}
    site = site_with(initiatives=many)
    pages = [initiative_list.PAGES.page(site, key) for key in initiative_list.PAGES.keys(site)]
    shown = [[card.href.split("/")[-2] for card in page.body.cards] for page in pages]
    assert [len(page) for page in shown] == cards
    assert [id for page in shown for id in page] == list(many)


def test_only_later_pages_are_numbered_and_lead_back_to_the_first() -> None:
    first, second = (list_page("lijst/", range(60), number) for number in (1, 2))
    assert (first.url, first.titled("Lijst"), first.trail("Lijst")) == ("lijst/", "Lijst", ())
    assert second.url == "lijst/pagina/2/"
    assert (second.titled("Lijst"), second.trail("Lijst")) == ("Lijst, pagina 2", (("Lijst", "lijst/"),))


def test_a_family_makes_the_page_of_each_of_its_keys(toy_site: ViewContext) -> None:
    def page(builder: PageBuilder, listed: ListPage[int]) -> Page[Body]:
        return Page(url=builder.url, body=Body(), title=str(list(listed.items)), description="")

    family = list_family("lijst/", lambda context: range(5), page, (Body,), (), per_page=2)
    pages = [family.page(toy_site, key) for key in family.keys(toy_site)]
    assert [page.title for page in pages] == ["[0, 1]", "[2, 3]", "[4]"]
    assert [page.url for page in pages] == [family.address(key) for key in family.keys(toy_site)]
