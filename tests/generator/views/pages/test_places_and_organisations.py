"""Municipalities, themes and organisations, as far as their pages choose what to tell."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from generator.model.provenance import Figure, Phase
from generator.views import ViewContext
from generator.views.components import Link
from generator.views.pages import cohorts, municipalities, organisations, themes
from tests.generator.views.conftest import MakeSite


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
        rows = municipalities.PAGES.page(context, "zonnedaal/1").body.contact
        assert rows[0].shown[0].remark == words


def test_a_municipality_names_its_place_in_the_register(toy_site: ViewContext) -> None:
    page = municipalities.PAGES.page(toy_site, "zonnedaal/1")
    assert page.linked_data["sameAs"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm9001"
    assert page.body.register_href == page.linked_data["sameAs"]
    assert "GM9001" not in str(page.body.facts), "a code is no fact to read"


def test_a_related_programme_is_marked_and_listed_last(toy_site: ViewContext) -> None:
    page = organisations.PAGES.page(toy_site, "buurtkracht-waterveen")
    assert page.body.related == "Dit is geen editie van de challenge."
    assert organisations.LIST.page(toy_site, "1").body.groups[-1].title == "Verwante programma’s"


def test_an_organisation_tells_what_it_did_in_each_edition(toy_site: ViewContext) -> None:
    told = {
        edition.title: [role.text for role in edition.roles]
        for edition in organisations.PAGES.page(toy_site, "bureau-kompas").body.editions
    }
    assert told == {
        "Zonnedaal 2024": ["Voerde de challenge uit."],
        "Zonnekwartier in Zonnedaal 2026": ["Gaf de opdracht."],
    }


def test_a_theme_shows_the_words_of_each_edition(toy_site: ViewContext) -> None:
    (edition,) = themes.PAGES.page(toy_site, "samen-eten/1").body.editions
    assert edition.shown[0].text == "Samen aan tafel en Delen is het nieuwe hebben"


def test_a_theme_tells_how_its_initiatives_stand_and_where(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    many = {f"soep-{number}": replace(soup, id=f"soep-{number}") for number in range(3)}
    many["stil"] = replace(soup, id="stil", status=(), municipality="")
    old = replace(soup.status[-1], value="active", date="2020")
    many["oud"] = replace(soup, id="oud", status=(old,), municipality="")
    facts = {
        row.label: row.shown for row in themes.PAGES.page(site_with(initiatives=many), f"{soup.themes[0]}/1").body.facts
    }
    assert [value.text for value in facts["Hoe het ermee staat"]] == [
        "3 actief",
        "van 2 weten wij niet hoe het nu gaat",
    ]
    assert [value.text for value in facts["Waar"]] == ["Zonnedaal (3)"]


def test_a_theme_opens_with_its_problem(site_with: MakeSite, toy_site: ViewContext) -> None:
    theme = replace(toy_site.directory.themes["samen-eten"], description="Het\nprobleem.\n\nDe rest.\n")
    page = themes.PAGES.page(site_with(themes={**toy_site.directory.themes, theme.id: theme}), "samen-eten/1")
    assert (page.body.lead, page.body.story) == ("Het probleem.", "De rest.")


def test_a_municipality_tells_the_years_between_its_editions(site_with: MakeSite, toy_site: ViewContext) -> None:
    moved = {"zonnedaal-2026": 2025, "zonnedaal-2024": 2021}
    held = {id: replace(cohort, year=moved[id]) for id, cohort in toy_site.directory.cohorts.items()}
    years = municipalities.PAGES.page(site_with(cohorts=held), "zonnedaal/1").body.years
    assert [year.year for year in years] == ["2021", "2022–2024", "2025", "Na 2025"]
    assert [bool(year.editions) for year in years] == [True, False, True, False]
    gaps = [year.gap for year in cohorts.LIST.page(site_with(cohorts=held), "1").body.years]
    assert gaps == ["Van 2022 tot en met 2024 is geen editie bekend.", ""]


def test_the_list_of_editions_names_the_years_without_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    years = (2026, 2025, 2023, 2020, 2020)
    held = {f"e-{at}": replace(cohort, id=f"e-{at}", year=year) for at, year in enumerate(years)}
    shown = cohorts.LIST.page(site_with(cohorts=held), "1").body.years
    assert [(year.year, len(year.cards), year.gap) for year in shown] == [
        (2026, 1, ""),
        (2025, 1, "Van 2024 is geen editie bekend."),
        (2023, 1, "Van 2021 tot en met 2022 is geen editie bekend."),
        (2020, 2, ""),
    ]


def test_an_organisation_shows_its_figures(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.organisations
    given = Figure(measure="leden", value=12, value_max=15, unit="personen", sources=("courant-2024-11",))
    alone = Figure(measure="budget", value=2.5, value_max=3, unit="euro", period="per jaar", method="opgave")
    organisation = replace(known["bureau-kompas"], figures=(given, alone, replace(given, value=14, value_max=None)))
    page = organisations.PAGES.page(site_with(organisations={**known, organisation.id: organisation}), organisation.id)
    assert [(row.label, [shown.text for shown in row.shown]) for row in page.body.figures] == [
        ("Leden", ["12 tot 15\u00a0personen", "14\u00a0personen"]),
        ("Budget", ["€\u00a02,50 tot €\u00a03"]),
    ]
    assert page.body.figures[1].shown[0].remark == "Per jaar. Opgave."


def test_a_municipality_with_many_editions_shows_the_newest(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    held = {f"zonnedaal-{year}": replace(cohort, id=f"zonnedaal-{year}", year=year) for year in range(2026, 2016, -1)}
    data = municipalities.PAGES.page(site_with(cohorts=held), "zonnedaal/1").body
    assert [year.year for year in data.years] == ["2023", "2024", "2025", "2026"]
    assert data.editions_left_out == 6


def test_a_municipality_that_is_no_more_leads_to_the_one_it_is_part_of(toy_site: ViewContext) -> None:
    page = municipalities.PAGES.page(toy_site, "oudeveen/1")
    assert page.body.successors == [Link(text="Zonnedaal", href="../../gemeenten/zonnedaal/")]
    assert page.body.lead.endswith("Sindsdien hoort het gebied bij Zonnedaal.")
    assert page.body.start_href == ""
    (row,) = [row for row in municipalities.PAGES.page(toy_site, "zonnedaal/1").body.facts if "Opgegaan" in row.label]
    assert [value.href for value in row.shown if value.text == "Oudeveen"] == ["../../gemeenten/oudeveen/"]
    cards = [card for province in municipalities.LIST.page(toy_site, "1").body.provinces for card in province.cards]
    assert [card.text for card in cards if card.title == "Oudeveen"] == ["Nu deel van Zonnedaal"]


def test_a_municipality_that_is_no_more_invites_nobody(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    municipality = replace(
        known["oudeveen"], contact=known["zonnedaal"].contact, impact_desk=known["zonnedaal"].impact_desk
    )
    data = municipalities.PAGES.page(
        site_with(municipalities={**known, municipality.id: municipality}), "oudeveen/1"
    ).body
    assert (data.contact, data.contact_button, data.start_href) == ([], "", "")


def test_a_municipality_that_was_divided_leads_to_every_part(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    other = replace(known["zonnedaal"], id="waterveen", name="Waterveen", cbs_code="GM9003")
    data = municipalities.PAGES.page(site_with(municipalities={**known, other.id: other}), "oudeveen/1").body
    assert [link.text for link in data.successors] == ["Zonnedaal", "Waterveen"]
    assert data.lead.endswith("Sindsdien hoort het gebied bij Zonnedaal en Waterveen.")


def test_the_code_tells_former_municipalities_of_one_name_apart(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.municipalities
    namesake = replace(known["oudeveen"], id="oudeveen-zuid", cbs_code="GM9004")
    data = municipalities.PAGES.page(site_with(municipalities={**known, namesake.id: namesake}), "oudeveen-zuid/1").body
    assert data.successors == []


def test_an_edition_is_spoken_of_in_its_own_time(site_with: MakeSite, toy_site: ViewContext) -> None:
    """The day of the toy site is in 2026."""
    moved = {"zonnedaal-2026": 2027, "zonnedaal-2024": 2024}
    held = {
        id: replace(cohort, year=moved[id], state=(), phases=(), vote=())
        for id, cohort in toy_site.directory.cohorts.items()
    }
    now = replace(held["zonnedaal-2024"], id="zonnedaal-2026-b", year=2026)
    data = municipalities.PAGES.page(site_with(cohorts={**held, now.id: now}), "zonnedaal/1").body
    assert data.lead == (
        "In 2024 was hier een editie van de challenge. In 2026 is hier een editie van de challenge. "
        "In 2027 komt hier een editie van de challenge."
    )


def test_an_edition_of_a_later_year_that_has_begun_is_not_still_to_come(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    """The day of the toy site is in 2026: who takes sign-ups then for 2027 has begun."""
    cohort = toy_site.directory.cohorts["zonnedaal-2026"]
    open_now = Phase(phase="sign-up", start="2026-01-01", end="2026-12-31")
    begun = replace(cohort, year=2027, state=(), phases=(open_now,), vote=())
    others = toy_site.directory.cohorts
    data = municipalities.PAGES.page(site_with(cohorts={**others, cohort.id: begun}), "zonnedaal/1").body
    assert data.lead.endswith("In 2027 is hier een editie van de challenge.")


def test_the_list_names_the_municipalities_of_which_editions_are_known(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    def told(**records: Any) -> str:
        return str(municipalities.LIST.page(site_with(**records), "1").body.lead_numbers)

    held = toy_site.directory.cohorts
    assert told() == "Wij kennen edities in één gemeente: Zonnedaal"
    assert (
        told(cohorts={"zonnedaal-2024": held["zonnedaal-2024"]}) == "Wij kennen één editie in één gemeente: Zonnedaal"
    )
    assert told(cohorts={}) == "Wij kennen nog geen editie"
    municipality = toy_site.directory.municipalities["zonnedaal"]
    many = {f"g-{n}": replace(municipality, id=f"g-{n}", name=f"G {n}", predecessors=()) for n in range(14)}
    everywhere = {"samen": replace(held["zonnedaal-2024"], id="samen", municipalities=tuple(many))}
    assert told(municipalities=many, cohorts={**everywhere, "nog": replace(everywhere["samen"], id="nog")}) == (
        "Wij kennen edities in 14 gemeenten"
    )


def test_a_programme_of_a_whole_province_says_so(toy_site: ViewContext) -> None:
    (row, *_) = organisations.PAGES.page(toy_site, "buurtkracht-waterveen").body.facts
    assert (row.label, [value.text for value in row.shown]) == ("Provincie", ["heel Drenthe"])


def test_a_municipality_that_will_merge_is_still_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    municipality = replace(toy_site.directory.municipalities["oudeveen"], valid_until=toy_site.today)
    page = municipalities.PAGES.page(site_with(municipalities={"oudeveen": municipality}), "oudeveen/1")
    assert page.body.successors == []
    assert page.body.start_href == "../../start/"
