"""A publication in a list."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.publication import publication_item


def test_all_that_is_known_of_a_publication_is_told(toy_site: ViewContext) -> None:
    shown = publication_item(PageBuilder(toy_site, "x/"), toy_site.directory.publications["factsheet-2024"])
    assert (shown.id, shown.title) == ("publicatie-factsheet-2024", "Factsheet Zonnedaal Challenge 2024")
    assert (shown.kind, shown.form, shown.publisher) == ("Factsheet", "pdf", "Bureau Kompas")
    assert (shown.year, shown.year_note) == ("2025", "Het jaar volgt uit de impactmeting die erin staat.")
    assert (shown.language, shown.lang, shown.read) == ("Nederlands", "nl", "helemaal gelezen")
    assert shown.holds.startswith("Het verloop van de editie")
    assert [(link.text, link.href) for link in shown.about] == [
        ("Editie Zonnedaal 2024", "../edities/zonnedaal-2024/"),
        ("Zonnedaal", "../gemeenten/zonnedaal/"),
    ]
    assert (shown.notes, shown.derived) == ([1], False)


@pytest.mark.parametrize(
    ("url", "form"),
    [("https://x.example/a.PDF", "pdf"), ("https://x.example/pdf", ""), ("https://x.example/a.pdf?x", "")],
)
def test_a_file_is_known_by_its_name(toy_site: ViewContext, url: str, form: str) -> None:
    given = replace(toy_site.directory.publications["factsheet-2024"], url=url)
    shown = publication_item(PageBuilder(toy_site, "x/"), given)
    assert (shown.form, shown.href) == (form, url)


def test_what_was_not_found_has_no_address(toy_site: ViewContext) -> None:
    given = replace(toy_site.directory.publications["factsheet-2024"], found=False, basis="derived", year=None)
    shown = publication_item(PageBuilder(toy_site, "x/"), given)
    assert (shown.href, shown.found, shown.derived, shown.year) == ("", False, True, "")


def test_a_video_is_watched_and_not_read(toy_site: ViewContext) -> None:
    video = replace(toy_site.directory.publications["video-soepfiets"], read="full")
    assert publication_item(PageBuilder(toy_site, "x/"), video).read == "helemaal bekeken"


def test_a_link_to_the_page_it_stands_on_is_left_out(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "gemeenten/zonnedaal/")
    shown = publication_item(builder, toy_site.directory.publications["factsheet-2024"])
    assert [link.text for link in shown.about] == ["Editie Zonnedaal 2024"]
