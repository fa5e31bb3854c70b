"""The pages of a theme and a target group together."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import ViewContext
from generator.views.pages import theme_groups
from tests.generator.views.conftest import MakeSite, of_kind


def page(context: ViewContext, key: str) -> theme_groups.ThemeGroupPage:
    return of_kind(theme_groups.PAGES.page(context, key).body, theme_groups.ThemeGroupPage)


def many(site_with: MakeSite, toy_site: ViewContext) -> ViewContext:
    """The toy site with 50 initiatives: all on two themes, of which two are for old people."""
    soup = toy_site.directory.initiatives["soepfiets"]
    made = {
        f"i-{number:02}": replace(
            soup,
            id=f"i-{number:02}",
            themes=("samen-eten", "spullen-delen"),
            target_groups=("ouderen",) if number < 2 else ("buurtbewoners",),
        )
        for number in range(50)
    }
    return site_with(initiatives=made)


def test_there_is_a_page_for_each_pair_that_has_an_initiative(site_with: MakeSite, toy_site: ViewContext) -> None:
    assert [*theme_groups.PAGES.keys(toy_site)] == ["samen-eten/buurtbewoners/1", "samen-eten/ouderen/1"]
    assert [*theme_groups.PAGES.keys(many(site_with, toy_site))] == [
        "samen-eten/buurtbewoners/1",
        "samen-eten/buurtbewoners/2",
        "samen-eten/ouderen/1",
        "spullen-delen/buurtbewoners/1",
        "spullen-delen/buurtbewoners/2",
        "spullen-delen/ouderen/1",
    ]


def test_the_address_says_what_it_is_about() -> None:
    assert theme_groups.PAGES.address("samen-eten/ouderen/1") == "themas/samen-eten/voor/ouderen/"
    assert theme_groups.PAGES.address("samen-eten/ouderen/2") == "themas/samen-eten/voor/ouderen/pagina/2/"


def test_it_shows_the_initiatives_and_leads_to_other_groups_and_themes(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    body = page(many(site_with, toy_site), "samen-eten/ouderen/1")
    assert (body.title, body.count) == ("Samen eten: ouderen", "2 initiatieven")
    assert [card.href for card in body.cards] == ["../../../../initiatieven/i-00/", "../../../../initiatieven/i-01/"]
    assert [(tag.text, tag.href) for tag in body.groups] == [
        ("Buurtbewoners (50)", "../../../../themas/samen-eten/voor/buurtbewoners/"),
        ("Ouderen (2)", ""),
    ]
    assert [(tag.text, tag.href) for tag in body.themes] == [
        ("Samen eten (2)", ""),
        ("Spullen delen (2)", "../../../../themas/spullen-delen/voor/ouderen/"),
    ]
    assert (body.group, body.theme) == ("Ouderen (2)", "Samen eten (2)")


def test_a_long_list_goes_on(site_with: MakeSite, toy_site: ViewContext) -> None:
    body = page(many(site_with, toy_site), "samen-eten/buurtbewoners/2")
    assert body.title == "Samen eten: buurtbewoners, pagina 2"
    assert len(body.cards) == 2 and body.pager.previous.endswith("/themas/samen-eten/voor/buurtbewoners/")


def test_a_pair_that_went_leads_to_the_theme(toy_site: ViewContext) -> None:
    def instead(address: str) -> str:
        return theme_groups.PAGES.instead(toy_site, address)

    assert instead("themas/samen-eten/voor/studenten/") == "themas/samen-eten/"
    assert instead("themas/eten-delen/voor/studenten/") == "themas/samen-eten/", "by its former id"
    assert instead("themas/weg/voor/studenten/") == "themas/", "also where no record is known yet"
    assert instead("themas/samen-eten/") == ""
    assert instead("gemeenten/samen-eten/voor/studenten/") == ""
