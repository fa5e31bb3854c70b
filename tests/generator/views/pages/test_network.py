from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from msgspec.structs import replace

from generator.model import Person, Role
from generator.views import ViewContext
from generator.views.pages import network
from generator.views.parts.steps import steps
from tests.generator.views.conftest import MakeSite


def test_years_run_from_old_to_new_and_end_with_what_is_unknown(toy_site: ViewContext) -> None:
    years = [step.year for step in steps(toy_site.directory, "zonnedaal")]
    known = [year for year in years if year]
    assert known == sorted(known)
    assert years == known + [""] * (len(years) - len(known))


@pytest.mark.parametrize(("count", "titles"), [(4, []), (5, ["5 coaches die niet met naam op de site staan"])])
def test_people_without_a_profile_are_one_number_if_not_few(
    site_with: MakeSite, toy_site: ViewContext, count: int, titles: list[str]
) -> None:
    coach = Role(role="coach", cohort="zonnedaal-2024")
    silent = {f"c-{n}": Person(id=f"c-{n}", roles=(coach,), published=False, pairs=False) for n in range(count)}
    page = network.PAGES.page(site_with(people={**toy_site.directory.people, **silent}), "zonnedaal/1")
    entries = [entry for year in page.body.years for entry in year.entries if not entry.href]
    assert [entry.title for entry in entries] == titles


def test_no_name_without_the_consent_to_pair(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = toy_site.directory
    people = {id: replace(person, pairs=False, brought_in_by="") for id, person in directory.people.items()}
    page = network.PAGES.page(site_with(people=people), "zonnedaal/1")
    details = " ".join(entry.detail for year in page.body.years for entry in year.entries)
    assert "Noor" not in details and "Bram" not in details


def test_the_only_municipality_is_shown_on_the_index_itself(toy_site: ViewContext) -> None:
    page = network.INDEX.page(toy_site, "")
    assert page.body.only == "Zonnedaal"
    assert page.body.cards == []
    assert [item.title for item in page.body.related] == ["Oudeveen"]


def test_every_key_leads_to_its_own_address(toy_site: ViewContext) -> None:
    for key in network.PAGES.keys(toy_site):
        assert network.PAGES.page(toy_site, key).url == network.PAGES.address(key)


@pytest.mark.parametrize(("year", "since"), [(2023, "vanaf 2024"), (2025, "sinds 2024")])
def test_a_first_edition_that_is_to_come_is_not_since(
    site_with: MakeSite, toy_site: ViewContext, year: int, since: str
) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    other = replace(cohort, id="oudeveen-2024", municipalities=("oudeveen",))
    context = site_with(cohorts={cohort.id: cohort, other.id: other})
    cards = network.INDEX.page(dataclasses.replace(context, today=date(year, 1, 1)), "").body.cards
    assert [card.kicker.split(" · ")[1] for card in cards] == [since, since]
