"""The pages of target groups."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import TargetGroup
from generator.views import ViewContext
from generator.views.pages import target_groups
from tests.generator.views.conftest import MakeSite, of_kind


def group_page(context: ViewContext, id: str) -> target_groups.TargetGroupPage:
    """What the first page of a group shows."""
    return of_kind(target_groups.PAGES.page(context, f"{id}/1").body, target_groups.TargetGroupPage)


def test_the_list_has_the_broadest_groups_with_those_below(toy_site: ViewContext) -> None:
    body = of_kind(target_groups.LIST.page(toy_site, "1").body, target_groups.TargetGroupList)
    assert body.count == "2 doelgroepen"
    (term,) = body.terms
    assert (term.title, term.href, term.count) == ("Buurtbewoners", "../doelgroepen/buurtbewoners/", "1 initiatief")
    assert [(narrower.title, narrower.count) for narrower in term.narrower] == [("Ouderen", "1 initiatief")]


def test_a_group_without_initiatives_says_so(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = site_with(groups={"x": TargetGroup(id="x", title="x")})
    body = of_kind(target_groups.LIST.page(context, "1").body, target_groups.TargetGroupList)
    assert [term.count for term in body.terms] == ["nog geen initiatief"]


def test_a_page_tells_the_themes_and_the_place_among_the_others(toy_site: ViewContext) -> None:
    body = group_page(toy_site, "ouderen")
    assert [card.summary.title for card in body.cards] == ["Soepfiets"]
    facts = {row.label: [(value.text, value.href) for value in row.shown] for row in body.facts}
    assert facts["Thema’s"] == [("Samen eten (1)", "../../themas/samen-eten/voor/ouderen/")]
    assert facts["Valt onder"] == [("Buurtbewoners", "../../doelgroepen/buurtbewoners/")]
    assert facts["Ook wel"] == [("senioren", "")]
    assert "Hieronder vallen" not in facts
    above = {row.label: [value.text for value in row.shown] for row in group_page(toy_site, "buurtbewoners").facts}
    assert above["Hieronder vallen"] == ["Ouderen"] and "Valt onder" not in above


def test_the_theme_that_most_have_comes_first(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    made = {
        id: replace(soup, id=id, themes=themes)
        for id, themes in {
            "a": ("samen-eten", "spullen-delen"),
            "b": ("spullen-delen",),
            "c": ("spullen-delen", "samen-eten"),
        }.items()
    }
    (shown,) = [row.shown for row in group_page(site_with(initiatives=made), "ouderen").facts if row.label == "Thema’s"]
    assert [value.text for value in shown] == ["Spullen delen (3)", "Samen eten (2)"]
