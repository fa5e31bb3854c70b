"""The pages of municipalities, as far as they choose what to tell."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from generator.views import ViewContext
from generator.views.components import Link
from generator.views.pages import municipalities, municipality_list
from tests.generator.views.conftest import MakeSite, of_kind


def municipality_page(context: ViewContext, id: str) -> municipalities.MunicipalityPage:
    """What the first page of a municipality shows."""
    return of_kind(municipalities.PAGES.page(context, f"{id}/1").body, municipalities.MunicipalityPage)


def test_a_contact_that_nobody_checked_says_so(site_with: MakeSite, toy_site: ViewContext) -> None:
    municipality = toy_site.directory.municipalities["zonnedaal"]
    assert municipality.contact is not None
    for contact, words in (
        (municipality.contact, "Nagekeken op 1\u00a0oktober 2026."),
        (replace(municipality.contact, verified_on=None), "Niemand ging na of dit nog klopt."),
    ):
        context = site_with(
            municipalities={
                **toy_site.directory.municipalities,
                municipality.id: replace(municipality, contact=contact),
            }
        )
        rows = municipality_page(context, "zonnedaal").contact
        assert rows[0].shown[0].remark == words


def test_a_municipality_names_its_place_in_the_register(toy_site: ViewContext) -> None:
    page = municipalities.PAGES.page(toy_site, "zonnedaal/1")
    assert page.linked_data["sameAs"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm9001"
    data = municipality_page(toy_site, "zonnedaal")
    assert data.register_href == page.linked_data["sameAs"]
    assert "GM9001" not in str(data.facts), "a code is no fact to read"


def test_a_municipality_with_many_editions_shows_the_newest(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    held = {f"zonnedaal-{year}": replace(cohort, id=f"zonnedaal-{year}", year=year) for year in range(2026, 2016, -1)}
    data = municipality_page(site_with(cohorts=held), "zonnedaal")
    assert [year.year for year in data.years] == ["2023", "2024", "2025", "2026"]
    assert data.editions_left_out == 6


def test_a_municipality_that_is_no_more_leads_to_the_one_it_is_part_of(toy_site: ViewContext) -> None:
    data = municipality_page(toy_site, "oudeveen")
    assert data.successors == [Link(text="Zonnedaal", href="../../gemeenten/zonnedaal/")]
    assert data.lead.endswith("Sindsdien hoort het gebied bij Zonnedaal.")
    assert data.start_href == ""
    (row,) = [row for row in municipality_page(toy_site, "zonnedaal").facts if "Opgegaan" in row.label]
    assert [value.href for value in row.shown if value.text == "Oudeveen"] == ["../../gemeenten/oudeveen/"]
    cards = [card for province in municipality_list.PAGES.page(toy_site, "1").body.provinces for card in province.cards]
    assert [card.text for card in cards if card.title == "Oudeveen"] == ["Nu deel van Zonnedaal"]


def test_a_municipality_that_is_no_more_invites_nobody(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    municipality = replace(
        known["oudeveen"], contact=known["zonnedaal"].contact, impact_desk=known["zonnedaal"].impact_desk
    )
    data = municipality_page(site_with(municipalities={**known, municipality.id: municipality}), "oudeveen")
    assert (data.contact, data.contact_button, data.start_href) == ([], "", "")


def test_a_municipality_that_was_divided_leads_to_every_part(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    other = replace(known["zonnedaal"], id="waterveen", name="Waterveen", cbs_code="GM9003")
    data = municipality_page(site_with(municipalities={**known, other.id: other}), "oudeveen")
    assert [link.text for link in data.successors] == ["Zonnedaal", "Waterveen"]
    assert data.lead.endswith("Sindsdien hoort het gebied bij Zonnedaal en Waterveen.")


def test_the_code_tells_former_municipalities_of_one_name_apart(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    namesake = replace(known["oudeveen"], id="oudeveen-zuid", cbs_code="GM9004")
    data = municipality_page(site_with(municipalities={**known, namesake.id: namesake}), "oudeveen-zuid")
    assert data.successors == []


def test_the_list_names_the_municipalities_of_which_editions_are_known(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    def lead(**records: Any) -> str:
        return str(municipality_list.PAGES.page(site_with(**records), "1").body.lead_numbers)

    held = toy_site.directory.cohorts
    assert lead() == "Wij kennen edities in één gemeente: Zonnedaal"
    assert (
        lead(cohorts={"zonnedaal-2024": held["zonnedaal-2024"]}) == "Wij kennen één editie in één gemeente: Zonnedaal"
    )
    assert lead(cohorts={}) == "Wij kennen nog geen editie"
    municipality = toy_site.directory.municipalities["zonnedaal"]
    many = {f"g-{n}": replace(municipality, id=f"g-{n}", name=f"G {n}", predecessors=()) for n in range(14)}
    everywhere = {"samen": replace(held["zonnedaal-2024"], id="samen", municipalities=tuple(many))}
    assert lead(municipalities=many, cohorts={**everywhere, "nog": replace(everywhere["samen"], id="nog")}) == (
        "Wij kennen edities in 14 gemeenten"
    )


def test_a_municipality_that_will_merge_is_still_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    municipality = replace(toy_site.directory.municipalities["oudeveen"], valid_until=toy_site.today)
    data = municipality_page(site_with(municipalities={"oudeveen": municipality}), "oudeveen")
    assert data.successors == []
    assert data.start_href == "../../start/"
