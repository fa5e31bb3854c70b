"""Which initiatives are for which group."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import TargetGroup
from generator.views import ViewContext
from generator.views.parts.target_groups import below, group_of, initiatives_for, with_broader
from tests.generator.views.conftest import MakeSite

GROUPS = {
    "jongeren": TargetGroup(id="jongeren", title="jongeren", synonyms=("jeugd",)),
    "studenten": TargetGroup(id="studenten", title="studenten", broader=("jongvolwassenen",)),
    "jongvolwassenen": TargetGroup(id="jongvolwassenen", title="jongvolwassenen", broader=("jongeren", "mensen")),
    "mensen": TargetGroup(id="mensen", title="mensen"),
}


def site(site_with: MakeSite, toy_site: ViewContext, **words: tuple[str, ...]) -> ViewContext:
    """The toy site with these groups, and an initiative for each list of words."""
    soup = toy_site.directory.initiatives["soepfiets"]
    made = {id: replace(soup, id=id, target_groups=named) for id, named in words.items()}
    return site_with(groups=GROUPS, initiatives=made)


def ids(context: ViewContext, id: str) -> list[str]:
    return [initiative.id for initiative in initiatives_for(context, id)]


def test_a_word_is_found_however_it_is_written(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = site(site_with, toy_site).directory
    for word in ("jongeren", "Jongeren", "JEUGD", "jeugd "):
        assert group_of(directory, word) == GROUPS["jongeren"]
    assert group_of(directory, "jongelui") is None


def test_an_initiative_is_also_for_every_broader_group_and_once(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = site(site_with, toy_site, a=("studenten", "Jeugd"), b=("jeugd",), c=("onbekend",), d=())
    assert ids(context, "studenten") == ["a"]
    assert ids(context, "jongvolwassenen") == ["a"]
    assert ids(context, "jongeren") == ["a", "b"]
    assert ids(context, "mensen") == ["a"]
    assert ids(context, "niemand") == []


def test_above_and_below_go_all_the_way(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = site(site_with, toy_site).directory
    assert with_broader(directory, "studenten") == {"studenten", "jongvolwassenen", "jongeren", "mensen"}
    assert [group.id for group in below(directory, "jongeren")] == ["studenten", "jongvolwassenen"]
    assert below(directory, "studenten") == []
