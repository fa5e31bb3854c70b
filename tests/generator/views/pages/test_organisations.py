"""The pages of organisations, as far as they choose what to tell."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model.provenance import Figure
from generator.views import ViewContext
from generator.views.pages import organisations
from tests.generator.views.conftest import MakeSite


def test_a_related_programme_is_marked_and_listed_last(toy_site: ViewContext) -> None:
    page = organisations.PAGES.page(toy_site, "buurtkracht-waterveen")
    assert page.body.related == "Dit is geen editie van de challenge."
    assert organisations.LIST.page(toy_site, "1").body.groups[-1].title == "Verwante programma’s"


def test_an_organisation_tells_what_it_did_in_each_edition(toy_site: ViewContext) -> None:
    roles = {
        edition.title: [role.text for role in edition.roles]
        for edition in organisations.PAGES.page(toy_site, "bureau-kompas").body.editions
    }
    assert roles == {
        "Zonnedaal 2024": ["Voerde de challenge uit."],
        "Zonnekwartier in Zonnedaal 2026": ["Gaf de opdracht."],
    }


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


def test_a_programme_of_a_whole_province_says_so(toy_site: ViewContext) -> None:
    (row, *_) = organisations.PAGES.page(toy_site, "buurtkracht-waterveen").body.facts
    assert (row.label, [value.text for value in row.shown]) == ("Provincie", ["heel Drenthe"])
