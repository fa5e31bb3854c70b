"""The pieces inside hand-written pages stay short and say what is missing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.views import SHORTCODES, PageBuilder, ViewContext, shortcode
from generator.views.components import Editions
from generator.views.parts.year import YearShortcode
from generator.views.shortcodes import MOST, EditionsShortcode, FunnelShortcode
from tests.generator.views.conftest import MakeSite, of_kind, present


def editions(builder: PageBuilder, name: str) -> Editions:
    shown = shortcode(builder, name)
    assert isinstance(shown, EditionsShortcode | FunnelShortcode)
    return shown.editions


@pytest.mark.parametrize(
    "name", ["fasen", "criteria", "microkrediet", "programma", "prijzen", "impactmeting", "trechter"]
)
def test_an_inset_shows_the_newest_editions_and_where_the_others_are(
    site_with: MakeSite, toy_site: ViewContext, name: str
) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    many = {f"zonnedaal-{year}": replace(cohort, id=f"zonnedaal-{year}", year=year) for year in range(2024, 2010, -1)}
    shown = editions(PageBuilder(site_with(cohorts=many), "aanpak/"), name)
    folded = shown.earlier.editions if shown.earlier else []
    assert len(shown.editions) + len(folded) == MOST
    assert present(shown.more).href == "../edities/"


def test_editions_without_numbers_are_named(toy_site: ViewContext) -> None:
    shown = of_kind(shortcode(PageBuilder(toy_site, "aanpak/"), "trechter"), FunnelShortcode)
    assert shown.editions.missing == "Hierover is niets bekend van Zonnekwartier in Zonnedaal 2026."
    assert present(shown.newest).id == "trechter-zonnedaal-2024"


def test_an_inset_numbers_its_sources_with_those_of_the_page(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "aanpak/")
    assert builder.notes(["courant-2024-11"]) == [1]
    shortcode(builder, "microkrediet")
    assert [source.number for source in builder.sources()] == [1, 2]


def test_an_unknown_inset_is_a_mistake_of_ours(toy_site: ViewContext) -> None:
    assert "onzin" not in SHORTCODES
    with pytest.raises(KeyError):
        shortcode(PageBuilder(toy_site, "aanpak/"), "onzin")


def test_the_year_has_four_phases_and_links_to_the_approach_from_any_page(toy_site: ViewContext) -> None:
    for url, start in (("aanpak/", "#"), ("start/", "../aanpak/#")):
        phases = of_kind(shortcode(PageBuilder(toy_site, url), "estafette"), YearShortcode).phases
        steps = [step for phase in phases for step in phase.steps]
        assert (len(phases), len(steps)) == (4, 8)
        assert all(step.href.startswith(start) and step.text for step in steps)


def test_the_rules_of_the_programme_come_before_those_of_its_editions(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    programme = replace(toy_site.directory.organisations["buurtkracht-waterveen"], kind="programme")
    builder = PageBuilder(site_with(organisations={programme.id: programme}), "aanpak/")
    money, criteria = (editions(builder, name).editions[0] for name in ("microkrediet", "criteria"))
    for general in (money, criteria):
        assert general.title == f"{programme.name}, in het algemeen"
        assert general.href == builder.link(programme)
    assert len(money.rows) == len(programme.finance) and not money.lists
    assert criteria.lists and not criteria.rows
