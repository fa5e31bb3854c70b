"""Municipalities, themes and organisations, as far as their pages choose what to tell."""

from __future__ import annotations

from dataclasses import replace

from generator.views import Site, municipalities, organisations, themes
from tests.generator.views.conftest import MakeSite


def test_a_contact_that_nobody_checked_says_so(site_with: MakeSite, toy_site: Site) -> None:
    one = toy_site.directory.municipalities["zonnedaal"]
    assert one.contact is not None
    for contact, words in (
        (one.contact, "Nagekeken op 1\u00a0oktober 2026."),
        (replace(one.contact, verified_on=None), "Niet nagekeken."),
    ):
        site = site_with(municipalities={**toy_site.directory.municipalities, one.id: replace(one, contact=contact)})
        rows = municipalities.PAGES.page(site, "zonnedaal/1").data["contact"]
        assert rows[0]["shown"][0]["remark"] == words


def test_a_municipality_names_its_place_in_the_register(toy_site: Site) -> None:
    page = municipalities.PAGES.page(toy_site, "zonnedaal/1")
    assert page.linked_data["sameAs"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm9001"


def test_a_related_programme_is_marked_and_listed_last(toy_site: Site) -> None:
    page = organisations.PAGES.page(toy_site, "buurtkracht-waterveen")
    assert page.data["related"] == "Dit is geen editie van de challenge."
    assert organisations.LIST.page(toy_site, "1").data["groups"][-1]["title"] == "Verwante programma’s"


def test_an_organisation_tells_what_it_did_in_each_edition(toy_site: Site) -> None:
    (edition,) = organisations.PAGES.page(toy_site, "bureau-kompas").data["editions"]
    assert [one["text"] for one in edition["roles"]] == ["Voerde de challenge uit."]


def test_a_theme_shows_the_words_of_each_edition(toy_site: Site) -> None:
    (edition,) = themes.PAGES.page(toy_site, "samen-eten/1").data["editions"]
    assert edition["shown"][0]["text"] == "Samen aan tafel en Delen is het nieuwe hebben"
