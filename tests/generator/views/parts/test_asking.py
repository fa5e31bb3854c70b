"""Where somebody goes who wants to tell or ask something: to the desk, or to what there is and whose it says it is."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from generator.model import Desk
from generator.views import PageBuilder, ViewContext
from generator.views.parts.asking import MATTERS, MOST, ask, door, is_checked
from tests.generator.views.conftest import MakeSite, with_package, without_desk

DESK = "mailto:redactie@voorbeeld.example?subject="


@pytest.mark.parametrize("matter", MATTERS)
def test_with_a_desk_every_matter_has_a_button_to_it(toy_site: ViewContext, matter: str) -> None:
    builder = PageBuilder(toy_site, "over/")
    assert ask(builder, matter).href.startswith(DESK)
    assert door(builder, matter=matter).href.startswith(DESK)
    assert "https://meldpunt.voorbeeld.example/" in [way.href for way in ask(builder, matter).ways]


@pytest.mark.parametrize("matter", MATTERS)
def test_without_a_desk_no_matter_has_a_button_and_every_way_says_whose_it_is(
    toy_site: ViewContext, matter: str
) -> None:
    to = ask(PageBuilder(without_desk(toy_site), "over/"), matter)
    assert to.href == "" and to.ways
    assert [way.text for way in to.ways if not ("niet van ons" in way.remark or "iedereen mee" in way.remark)] == []


def test_a_form_alone_is_a_desk_too(toy_site: ViewContext) -> None:
    context = with_package(toy_site, desk=Desk(name="de redactie", url="https://voorbeeld.example/meld"))
    to = ask(PageBuilder(context, ""), "fout")
    assert (to.href, to.action) == ("https://voorbeeld.example/meld", "Naar het formulier van de redactie")


def test_the_subject_says_what_it_is_about(toy_site: ViewContext) -> None:
    assert door(PageBuilder(toy_site, ""), "Soep & zo?").href == f"{DESK}Fout%20of%20aanvulling%3A%20Soep%20%26%20zo%3F"


def test_nothing_personal_is_told_where_everybody_reads_along(toy_site: ViewContext) -> None:
    builder = PageBuilder(without_desk(toy_site), "privacy/")
    code = toy_site.documentation.package.repository
    assert code in [way.href for way in ask(builder, "fout").ways]
    assert code not in [way.href for way in ask(builder, "toestemming").ways]


def test_who_gave_consent_goes_to_who_asked_for_it(toy_site: ViewContext) -> None:
    """Of what this site holds about people no municipality answers."""
    to = ask(PageBuilder(without_desk(toy_site), "privacy/"), "toestemming")
    assert [way.href for way in to.ways] == ["../gemeenten/"]
    assert to.note.endswith("het loket dat erom vroeg.")


def test_of_many_municipalities_there_is_their_list(site_with: MakeSite, toy_site: ViewContext) -> None:
    municipality = next(
        municipality for municipality in toy_site.directory.municipalities.values() if municipality.contact
    )
    many = {f"stad-{number}": replace(municipality, id=f"stad-{number}") for number in range(MOST + 1)}
    ways = ask(PageBuilder(without_desk(site_with(municipalities=many)), "over/"), "meedoen").ways
    assert [way.href for way in ways if "gemeente" in way.text] == ["../gemeenten/"]
    assert not any(way.href.startswith("mailto:") for way in ways)


def test_where_there_is_nothing_at_all_that_is_said(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = without_desk(site_with(municipalities={}), "programme", "repository")
    to = ask(PageBuilder(context, "over/"), "fout")
    assert (to.href, to.ways) == ("", [])
    assert to.note.endswith("Er is ook nog geen andere plek om het te melden.")


@pytest.mark.parametrize(
    ("day", "button"),
    [(None, False), (date(2024, 11, 22), False), (date(2024, 11, 23), True), (date(2026, 11, 1), True)],
)
def test_an_address_is_a_button_when_somebody_looked_after_it(
    toy_site: ViewContext, day: date | None, button: bool
) -> None:
    contact = next(
        municipality.contact for municipality in toy_site.directory.municipalities.values() if municipality.contact
    )
    assert is_checked(toy_site, replace(contact, verified_on=day)) is button
