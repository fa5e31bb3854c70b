"""Every initiative and edition stands in one of the lists of now, earlier or unknown, and no list grows a page."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import Claim
from generator.views import ViewContext
from generator.views.pages import cohort_list, initiative_list, standings
from generator.views.parts.lists import PER_PAGE
from tests.generator.views.conftest import MakeSite, of_kind

STATES = ((("active", "2026-05"),), (("active", "2019"),), (("stopped", ""),), (("active", ""),), ())


def with_many(site_with: MakeSite, context: ViewContext, count: int) -> ViewContext:
    """The toy site with many initiatives, which stand in as many ways as there are."""
    initiative = context.directory.initiatives["soepfiets"]
    many = {
        f"i-{number:03}": replace(
            initiative,
            id=f"i-{number:03}",
            status=tuple(Claim(value=value, date=date) for value, date in STATES[number % len(STATES)]),
        )
        for number in range(count)
    }
    return site_with(initiatives={**context.directory.initiatives, **many})


def test_every_initiative_stands_in_one_list_in_parts(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = with_many(site_with, toy_site, 400)
    pages = [
        standings.PAGES.page(context, key) for key in standings.PAGES.keys(context) if key.startswith("initiatieven/")
    ]
    shown = [card.href for page in pages for card in page.body.initiatives]
    assert len(shown) == 402 and all(len(page.body.initiatives) <= PER_PAGE for page in pages)
    assert {page.url.split("/")[1] for page in pages} == {"stand-nu", "stand-eerder", "stand-onbekend"}
    assert [standings.PAGES.address(key) for key in standings.PAGES.keys(context)][
        1
    ] == "initiatieven/stand-nu/pagina/2/"


def test_the_list_leads_to_them_and_they_to_each_other(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = with_many(site_with, toy_site, 5)
    choices = of_kind(initiative_list.PAGES.page(context, "1").body, initiative_list.InitiativeList).choices
    assert [(tag.text, tag.href) for tag in choices] == [
        ("Alle", ""),
        ("Nu (2)", "../initiatieven/stand-nu/"),
        ("Eerder (2)", "../initiatieven/stand-eerder/"),
        ("Onbekend (3)", "../initiatieven/stand-onbekend/"),
    ]
    own = standings.PAGES.page(context, "initiatieven/past/1").body.choices
    assert [tag.text for tag in own if not tag.href] == ["Eerder (2)"]


def test_a_list_in_one_part_says_how_many_there_are(site_with: MakeSite, toy_site: ViewContext) -> None:
    def count_words(count: int) -> str:
        context = with_many(site_with, toy_site, count)
        return str(standings.PAGES.page(context, "initiatieven/past/1").body.count)

    assert (count_words(5), count_words(400)) == ("2 initiatieven", "1 tot en met 48 van 160")


def test_editions_have_such_lists_too(toy_site: ViewContext) -> None:
    choices = cohort_list.PAGES.page(toy_site, "1").body.choices
    assert [tag.text for tag in choices] == ["Alle", "Nu (1)", "Eerder (1)"]
    (card,) = standings.PAGES.page(toy_site, "edities/now/1").body.editions
    assert card.title.endswith("Zonnedaal 2026")


def test_where_all_stand_alike_there_is_nothing_to_choose(site_with: MakeSite, toy_site: ViewContext) -> None:
    alike = {id: replace(initiative, status=()) for id, initiative in toy_site.directory.initiatives.items()}
    context = site_with(initiatives=alike)
    assert of_kind(initiative_list.PAGES.page(context, "1").body, initiative_list.InitiativeList).choices == []
    assert not [key for key in standings.PAGES.keys(context) if key.startswith("initiatieven/")]
