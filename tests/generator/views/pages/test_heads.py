"""What stands around a page: its title and description for who searches, the way back, and what machines read of it."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from generator.ledger import Entry
from generator.views import Download, Family, ViewContext
from generator.views.components import Body
from generator.views.pages import (
    cohort_list,
    cohorts,
    dictionary,
    events,
    exchange,
    gone,
    home,
    initiative_list,
    initiatives,
    municipalities,
    municipality_list,
    network,
    open_data,
    organisations,
    people,
    problem_codes,
    publications,
    redirects,
    standings,
    themes,
)
from tests.generator.views.conftest import MakeSite, rule, with_package

AMBASSADOR = "Een ambassadeur deed zelf mee en vertelt andere ondernemers over de challenge."
COACH = "Een coach is een ervaren ondernemer die een deelnemer op weg helpt."
ASK = "Lees wie je kunt vragen en hoe je er zelf een wordt."


@pytest.fixture
def site(toy_site: ViewContext) -> ViewContext:
    """The toy directory, with a page that is gone and a rule."""
    documentation = changed(toy_site.documentation, rules=[rule("REF001")])
    ledger = {"themas/weg/": Entry("themas/weg/", gone="2026-01-31")}
    return changed(toy_site, documentation=documentation, ledger=ledger)


@pytest.mark.parametrize(
    ("family", "key", "title", "description", "section", "above"),
    [
        (home.PAGES, "", "Zonnedaal: ondernemers met een plan voor hun gemeente",
         "Een gemeente vraagt ondernemers om een plan voor een maatschappelijk probleem. "
         "Zie wie er meededen, wat ervan kwam en hoe we dat weten.", "", ""),
        (initiative_list.PAGES, "1", "Initiatieven",
         "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie.",
         "initiatieven", ""),
        (initiatives.PAGES, "soepfiets", "Soepfiets", "Een fiets vol verse soep, en een praatje op elke hoek.",
         "initiatieven", "Initiatieven ../../initiatieven/"),
        (cohort_list.PAGES, "1", "Edities",
         "Alle bekende edities van de Sociale Ondernemers Challenge, de nieuwste eerst, met hun bronnen.",
         "edities", ""),
        (cohorts.PAGES, "zonnedaal-2024/1", "Zonnedaal 2024",
         "Sociale Ondernemers Challenge in Zonnedaal, 2024: verloop, aantallen, criteria, deelnemers en bronnen.",
         "edities", "Edities ../../edities/"),
        (standings.PAGES, "initiatieven/now/1", "Initiatieven: nu",
         "Van deze initiatieven is uit de laatste twee jaar bekend dat ze bezig zijn.",
         "initiatieven", "Initiatieven ../../initiatieven/"),
        (standings.PAGES, "edities/past/1", "Edities: eerder",
         "Deze edities zijn afgelopen, of het jaar ervan is voorbij.", "edities", "Edities ../../edities/"),
        (municipality_list.PAGES, "1", "Gemeenten",
         "Gemeenten die een Sociale Ondernemers Challenge hielden, en gemeenten die iets dergelijks deden.",
         "gemeenten", ""),
        (municipalities.PAGES, "oudeveen/1", "Oudeveen",
         "De Sociale Ondernemers Challenge in Oudeveen: edities, initiatieven, beleid, contact en bronnen.",
         "gemeenten", "Gemeenten ../../gemeenten/"),
        (themes.LIST, "1", "Thema’s",
         "De maatschappelijke vragen waar ondernemers in de challenge een antwoord op zoeken.", "themas", ""),
        (themes.PAGES, "samen-eten/1", "Thema Samen eten",
         "Initiatieven en edities van de Sociale Ondernemers Challenge bij het thema Samen eten.",
         "themas", "Thema’s ../../themas/"),
        (organisations.LIST, "1", "Organisaties",
         "Gemeenten, bureaus, netwerken en programma’s rond de Sociale Ondernemers Challenge.", "organisaties", ""),
        (organisations.PAGES, "bureau-kompas", "Bureau Kompas",
         "Verzonnen bureau dat de challenge in Zonnedaal uitvoert.",
         "organisaties", "Organisaties ../../organisaties/"),
        (network.INDEX, "", "Netwerk",
         "De edities, initiatieven en prijzen per gemeente, jaar na jaar, met ambassadeurs en coaches.", "netwerk", ""),
        (network.PAGES, "zonnedaal/1", "Netwerk Zonnedaal",
         "De edities, initiatieven en prijzen van Zonnedaal, jaar na jaar.", "netwerk", "Netwerk ../../netwerk/"),
        (exchange.PAGES, "1", "Vraag en aanbod",
         "Wat initiatieven zoeken en wat je bij hen kunt kopen, leren of vragen.",
         "netwerk", "Netwerk ../../netwerk/"),
        (people.AMBASSADORS, "1", "Ambassadeurs", f"{AMBASSADOR} {ASK}", "netwerk", "Netwerk ../netwerk/"),
        (people.COACHES, "1", "Coaches", f"{COACH} {ASK}", "netwerk", "Netwerk ../netwerk/"),
        (people.PROFILES, "coaches/c-3m9x", "Bram van den Toets",
         "Bram van den Toets: coach van de challenge. Lees waar je deze persoon voor kunt vragen.",
         "netwerk", "Netwerk ../../netwerk/ Coaches ../../coaches/"),
        (events.PAGES, "1", "Agenda",
         "Sessies, stemmingen, finales en andere momenten rond de challenge: wat komt en wat was.", "agenda", ""),
        (publications.PAGES, "1", "Publicaties",
         "Artikelen, factsheets, rapporten en video’s over de challenge, met wat erin staat.", "kennis", ""),
        (open_data.PAGES, "", "Open data",
         "De gegevens van deze site als tabellen en JSON: wat erin staat, hoe u ze opent en wat u mag.", "data", ""),
        (dictionary.INDEX, "", "Gegevenswoordenboek",
         "Welke velden elk soort gegeven heeft: wat erin hoort, wat verplicht is en een voorbeeld.",
         "data", "Open data ../../data/"),
        (dictionary.PAGES, "themes", "Velden van thema's",
         "Alle velden van een thema: wat erin hoort, wat verplicht is en een voorbeeld.",
         "data", "Open data ../../../data/ Gegevenswoordenboek ../../../data/woordenboek/"),
        (problem_codes.INDEX, "", "Meldingen",
         "Elke melding die de controle kan geven, met uitleg en een goed en een fout voorbeeld.",
         "data", "Open data ../../data/"),
        (problem_codes.PAGES, "REF001", "REF001: Iets",
         "Wat de melding REF001 betekent en hoe u die verhelpt, met een goed en een fout voorbeeld.",
         "data", "Open data ../../../data/ Meldingen ../../../data/meldingen/"),
        (redirects.PAGES, "initiatieven/soep-op-wielen/", "Deze pagina is verhuisd",
         "Deze pagina heeft een nieuw adres. U gaat er vanzelf heen.", "initiatieven", ""),
        (gone.PAGES, "themas/weg/", "Deze pagina is weg", "De pagina die op dit adres stond, is weggehaald.",
         "themas", ""),
    ],
)  # fmt: skip
def test_a_page_says_what_it_is_and_leads_back(
    site: ViewContext, family: Family[Body], key: str, title: str, description: str, section: str, above: str
) -> None:
    page = family.page(site, key)
    assert (page.title, page.description, page.section) == (title, description, section)
    assert key in family.keys(site) and page.url == family.address(key)
    if not page.url:
        assert page.breadcrumb == [] and page.root == "./"
        return
    first, *between, last = page.breadcrumb
    assert (first.title, first.href) == ("Voorpagina", "../" * page.url.count("/"))
    assert " ".join(f"{crumb.title} {crumb.href}" for crumb in between) == above
    assert (last.title, last.href) == (title, "")


SCHEMA = "https://schema.org"


@pytest.mark.parametrize(
    ("family", "key", "data"),
    [
        (home.PAGES, "", {
            "@type": "WebSite", "name": "Zonnedaal", "url": "https://soc.test/", "inLanguage": "nl",
        }),
        (initiatives.PAGES, "soepfiets", {
            "@type": "Organization", "name": "Soepfiets", "url": "https://soepfiets.voorbeeld.example",
            "description": "Een fiets vol verse soep, en een praatje op elke hoek.", "areaServed": "Zonnedaal",
            "mainEntityOfPage": "https://soc.test/initiatieven/soepfiets/",
        }),
        (cohorts.PAGES, "zonnedaal-2026/1", {
            "@type": "Event", "name": "Zonnedaal Challenge 2026", "startDate": "2026-10-01",
            "location": [{"@type": "AdministrativeArea", "name": "Zonnedaal"}],
            "url": "https://soc.test/edities/zonnedaal-2026/",
        }),
        (municipalities.PAGES, "oudeveen/1", {
            "@type": "AdministrativeArea", "name": "Oudeveen", "identifier": "GM9002",
            "sameAs": "https://identifier.overheid.nl/tooi/id/gemeente/gm9002",
            "containedInPlace": {"@type": "AdministrativeArea", "name": "Drenthe"},
            "url": "https://soc.test/gemeenten/oudeveen/",
        }),
        (themes.PAGES, "samen-eten/1", {
            "@type": "DefinedTerm", "name": "Samen eten", "alternateName": ["eenzaamheid", "buurtmaaltijd"],
            "inDefinedTermSet": "https://soc.test/themas/", "url": "https://soc.test/themas/samen-eten/",
        }),
        (organisations.PAGES, "bureau-kompas", {
            "@type": "Organization", "name": "Bureau Kompas", "alternateName": ["Kompas"],
            "mainEntityOfPage": "https://soc.test/organisaties/bureau-kompas/",
            "url": "https://kompas.voorbeeld.example",
        }),
        (people.PROFILES, "coaches/c-3m9x", {
            "@type": "Person", "name": "Bram van den Toets", "jobTitle": "coach",
            "url": "https://soc.test/coaches/c-3m9x/",
        }),
        (events.PAGES, "1", {"@graph": [{
            "@type": "Event", "name": "Startavond van de challenge 2026", "startDate": "2026-12",
            "eventStatus": "https://schema.org/EventScheduled",
            "url": "https://soc.test/agenda/#gebeurtenis-startavond-2026",
            "location": {"@type": "Place", "name": "Bibliotheek van Zonnedaal"},
        }]}),
    ],
)  # fmt: skip
def test_machines_read_of_whom_a_page_is(
    toy_site: ViewContext, family: Family[Body], key: str, data: dict[str, Any]
) -> None:
    assert family.page(toy_site, key).linked_data == {"@context": SCHEMA, **data}


def test_the_data_set_names_its_files_and_licences(toy_site: ViewContext) -> None:
    kinds = {
        "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "CSV": "text/csv",
        "JSON": "application/json",
    }
    files = [Download(path=f"data/alles.{kind}", kind=kind, title="", text="") for kind in kinds]
    one_kind = Download(path="data/v1/themes.csv", kind="CSV", title="", text="", of="themes")
    page = open_data.PAGES.page(changed(toy_site, downloads=(*files, one_kind)), "")
    assert page.linked_data == {
        "@context": SCHEMA,
        "@type": "Dataset",
        "name": "Sociale Ondernemers Challenge, open gegevens",
        "description": toy_site.documentation.package.description,
        "url": "https://soc.test/data/",
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "license": ["https://creativecommons.org/licenses/by/4.0/deed.nl"],
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": f"https://soc.test/data/alles.{kind}",
                "encodingFormat": kinds[kind],
            }
            for kind in kinds
        ],
    }
    bare = with_package(toy_site, title="", description="", licenses=())
    known = open_data.PAGES.page(bare, "").linked_data
    assert (known["name"], known["description"], known["license"]) == ("Zonnedaal, open gegevens", "", [])


def test_machines_read_nothing_that_is_not_known(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = toy_site.directory
    soup = replace(directory.initiatives["soepfiets"], websites=(), municipality="")
    assert {"url", "areaServed"} & {*initiatives.PAGES.page(site_with(initiatives={
        **directory.initiatives, "soepfiets": soup}), "soepfiets").linked_data} == set()  # fmt: skip
    firm = replace(directory.organisations["bureau-kompas"], websites=(), aliases=())
    bare = organisations.PAGES.page(site_with(organisations={**directory.organisations, firm.id: firm}), firm.id)
    assert {"url", "alternateName"} & {*bare.linked_data} == set()
    person = replace(directory.people["a-7k2p"], topics=("geld",), languages=("Nederlands",))
    known = people.PROFILES.page(site_with(people={person.id: person}), "ambassadeurs/a-7k2p")
    assert (known.linked_data["knowsAbout"], known.linked_data["knowsLanguage"]) == (["geld"], ["Nederlands"])
    edition = replace(directory.cohorts["zonnedaal-2024"], phases=())
    held = site_with(cohorts={**directory.cohorts, edition.id: edition})
    assert cohorts.PAGES.page(held, "zonnedaal-2024/1").linked_data["startDate"] == "2024"


@pytest.mark.parametrize(
    ("kind", "type"),
    [("programme", "Project"), ("related-programme", "Project"), ("network", "Organization")],
)
def test_a_programme_is_a_project(site_with: MakeSite, toy_site: ViewContext, kind: str, type: str) -> None:
    firm = replace(toy_site.directory.organisations["bureau-kompas"], kind=kind)
    context = site_with(organisations={**toy_site.directory.organisations, firm.id: firm})
    assert organisations.PAGES.page(context, firm.id).linked_data["@type"] == type


def test_machines_read_when_an_event_ends_and_that_it_is_off(site_with: MakeSite, toy_site: ViewContext) -> None:
    event = replace(
        toy_site.directory.events["startavond-2026"],
        status="cancelled",
        date="2026-12-01",
        end_date="2026-12-02",
        place="",
    )
    undated = replace(event, id="ooit", date="", end_date="")
    (known,) = events.PAGES.page(site_with(events={event.id: event, "ooit": undated}), "1").linked_data["@graph"]
    assert (known["endDate"], known["eventStatus"]) == ("2026-12-02", "https://schema.org/EventCancelled")
    assert "location" not in known
    late = changed(toy_site, today=date(2030, 1, 1))
    assert events.PAGES.page(late, "1").linked_data == {}


def test_a_description_is_never_longer_than_a_search_engine_shows(site_with: MakeSite, toy_site: ViewContext) -> None:
    firms = toy_site.directory.organisations
    for summary, description in (
        ("x" * 155, "x" * 155),
        ("x" * 156, "Bureau Kompas: bureau rond de Sociale Ondernemers Challenge."),
        ("", "Bureau rond de Sociale Ondernemers Challenge: Bureau Kompas."),
    ):
        context = site_with(organisations={**firms, "bureau-kompas": replace(firms["bureau-kompas"], summary=summary)})
        assert organisations.PAGES.page(context, "bureau-kompas").description == description


@pytest.mark.parametrize(
    ("family", "key", "title", "description", "above"),
    [
        (initiative_list.PAGES, "2", "Initiatieven, pagina 2",
         "Ondernemende ideeën voor een maatschappelijk probleem, met wat ervan bekend is en van wie.", "Initiatieven"),
        (cohorts.PAGES, "zonnedaal-2024/2", "Deelnemers van Zonnedaal 2024, pagina 2",
         "De initiatieven die meededen aan de editie Zonnedaal 2024 van de Sociale Ondernemers Challenge.",
         "Edities, Zonnedaal 2024"),
        (municipalities.PAGES, "zonnedaal/2", "Initiatieven in Zonnedaal, pagina 2",
         "Initiatieven uit Zonnedaal die meededen aan de Sociale Ondernemers Challenge.", "Gemeenten, Zonnedaal"),
        (themes.PAGES, "samen-eten/2", "Thema Samen eten, pagina 2",
         "Initiatieven en edities van de Sociale Ondernemers Challenge bij het thema Samen eten.",
         "Thema’s, Samen eten"),
    ],
)  # fmt: skip
def test_a_later_part_says_of_what_it_is(
    site_with: MakeSite,
    toy_site: ViewContext,
    family: Family[Body],
    key: str,
    title: str,
    description: str,
    above: str,
) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    context = site_with(initiatives={f"i-{number}": replace(soup, id=f"i-{number}") for number in range(60)})
    page = family.page(context, key)
    assert (page.title, page.description) == (title, description)
    assert ", ".join(crumb.title for crumb in page.breadcrumb[1:-1]) == above
