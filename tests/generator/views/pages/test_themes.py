"""The pages of themes, as far as they choose what to tell."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import TargetGroup
from generator.views import ViewContext
from generator.views.pages import themes
from tests.generator.views.conftest import MakeSite, of_kind


def theme_page(context: ViewContext, id: str) -> themes.ThemePage:
    """What the first page of a theme shows."""
    return of_kind(themes.PAGES.page(context, f"{id}/1").body, themes.ThemePage)


def test_a_theme_shows_the_words_of_each_edition(toy_site: ViewContext) -> None:
    (edition,) = theme_page(toy_site, "samen-eten").editions
    assert edition.shown[0].text == "Samen aan tafel en Delen is het nieuwe hebben"


def test_a_theme_tells_how_its_initiatives_stand_and_where(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    many = {f"soep-{number}": replace(soup, id=f"soep-{number}") for number in range(3)}
    many["stil"] = replace(soup, id="stil", status=(), municipality="")
    old = replace(soup.status[-1], value="active", date="2020")
    many["oud"] = replace(soup, id="oud", status=(old,), municipality="")
    facts = {row.label: row.shown for row in theme_page(site_with(initiatives=many), soup.themes[0]).facts}
    assert [value.text for value in facts["Hoe het ermee staat"]] == [
        "3 actief",
        "van 2 weten wij niet hoe het nu gaat",
    ]
    assert [value.text for value in facts["Waar"]] == ["Zonnedaal (3)"]


def test_a_theme_opens_with_its_problem(site_with: MakeSite, toy_site: ViewContext) -> None:
    theme = replace(toy_site.directory.themes["samen-eten"], description="Het\nprobleem.\n\nDe rest.\n")
    data = theme_page(site_with(themes={**toy_site.directory.themes, theme.id: theme}), "samen-eten")
    assert (data.lead, data.story) == ("Het probleem.", "De rest.")


def test_a_theme_tells_for_whom_the_most_first_and_not_all(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    words = [f"groep {number}" for number in range(themes.MOST_GROUPS + 1)]
    groups = {f"groep-{number}": TargetGroup(id=f"groep-{number}", title=word) for number, word in enumerate(words)}
    made = {
        "een": replace(soup, id="een", target_groups=tuple(words)),
        "twee": replace(soup, id="twee", target_groups=(words[3],)),
    }
    facts = {row.label: row.shown for row in theme_page(site_with(groups=groups, initiatives=made), "samen-eten").facts}
    assert len(facts["Voor wie"]) == themes.MOST_GROUPS
    assert (facts["Voor wie"][0].text, facts["Voor wie"][0].href) == (
        "Groep 3 (2)",
        "../../themas/samen-eten/voor/groep-3/",
    )
