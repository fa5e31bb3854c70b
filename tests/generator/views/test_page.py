"""What views may know, and what a page is when little is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.ledger import Entry
from generator.model import NotNamed
from generator.views import FAMILIES, Download, Page, ViewContext


def test_a_word_of_a_fixed_list_is_in_dutch_and_another_is_as_it_is_written(toy_site: ViewContext) -> None:
    assert toy_site.label("initiatives.status.value", "active") == "actief"
    assert toy_site.label("initiatives.status.value", "levend") == "levend"


@pytest.mark.parametrize(
    ("attribute", "name"),
    [
        ("today", "day"),
        ("pictures", "pictures"),
        ("downloads", "downloads"),
        ("sizes", "downloads"),
        ("ledger", "ledger"),
    ],
)
def test_what_a_page_names_is_all_that_it_can_read(toy_site: ViewContext, attribute: str, name: str) -> None:
    whole = replace(
        toy_site,
        downloads=[Download(path="a.csv", kind="csv", title="A", text="Alles.")],
        sizes={"a.csv": 3},
        ledger={"initiatieven/weg/": Entry("initiatieven/weg/")},
    )
    assert getattr(whole.only(("themes", name)), attribute) == getattr(whole, attribute)
    with pytest.raises(NotNamed, match=attribute):
        getattr(whole.only(("themes",)), attribute)


def test_what_is_not_named_cannot_be_named_below(toy_site: ViewContext) -> None:
    part = toy_site.only(("themes", "day"))
    assert part.only(("day",)).today == toy_site.today
    with pytest.raises(NotNamed, match=r"^cohorts, people$"):
        part.only(("people", "day", "cohorts"))


def test_a_context_that_knows_nothing_more_holds_nothing_more(toy_site: ViewContext) -> None:
    bare = ViewContext(directory=toy_site.directory, today=toy_site.today, url="https://soc.test/", name="Zonnedaal")
    assert (bare.pictures, bare.downloads, bare.sizes, bare.ledger) == ({}, (), {}, {})
    assert (bare.documentation.record_types, bare.documentation.rules) == ((), ())
    assert "memory" not in repr(bare) and "_parts" not in repr(bare)
    assert bare.knowing({"a.csv": 3}).sizes == {"a.csv": 3}
    assert bare.knowing({"a.csv": 3}).memory is not bare.memory


def test_a_page_of_which_little_is_said(toy_site: ViewContext) -> None:
    home = FAMILIES["home"]
    page = Page(url="", title="Thuis", description="Alles.", body=home.page(toy_site.only(home.reads), "").body)
    assert (page.section, page.breadcrumb, page.root, page.sources) == ("", (), "./", ())
    assert (page.linked_data, page.moved_to, page.indexed) == ({}, "", True)
    assert page.template == "home/page.html"


def test_a_download_is_of_all_records_unless_it_says_of_which() -> None:
    assert Download(path="a.csv", kind="csv", title="A", text="Alles.").of == ""
