"""Records as cards."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.components import CardNumber, Status
from generator.views.parts import cards
from tests.generator.views.conftest import MakeSite


@pytest.fixture
def builder(toy_site: ViewContext) -> PageBuilder:
    return PageBuilder(toy_site, "x/")


def test_what_a_card_shows_on_every_page_is_one_object(toy_site: ViewContext, builder: PageBuilder) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    first, deeper = (cards.initiative_card(PageBuilder(toy_site, url), soup) for url in ("x/", "x/y/"))
    assert first.summary is deeper.summary
    assert (first.href, deeper.href) == ("../initiatieven/soepfiets/", "../../initiatieven/soepfiets/")
    summary = first.summary
    assert (summary.title, summary.kicker, summary.tone) == ("Soepfiets", "Samen eten · Zonnedaal", "koraal")
    assert summary.tagline == "Een fiets vol verse soep, en een praatje op elke hoek."
    assert summary.picture is None and summary.status.glance == "Nu"


def test_who_has_no_photo_has_a_drawing(site_with: MakeSite, toy_site: ViewContext) -> None:
    soup = replace(toy_site.directory.initiatives["soepfiets"], image=None, municipality="")
    card = cards.initiative_card(PageBuilder(site_with(initiatives={"soepfiets": soup}), "x/"), soup)
    assert card.image is None
    assert card.summary.picture is not None and card.summary.picture.tone == "koraal"
    assert card.summary.kicker == "Samen eten"


def test_a_photo_that_decorates_says_nothing(toy_site: ViewContext, builder: PageBuilder) -> None:
    photo = toy_site.directory.initiatives["soepfiets"].image
    assert photo is not None
    shown = cards.image(builder, "initiatives", photo)
    assert shown is not None
    assert (shown.src, shown.width, shown.height) == ("../media/initiatives/soepfiets.png", 480, 320)
    assert (shown.alt, shown.credit, shown.licence) == (photo.alt, "Soepfiets", "CC-BY-4.0")
    quiet = cards.image(builder, "initiatives", replace(photo, decorative=True))
    assert quiet is not None and quiet.alt == ""
    assert cards.image(builder, "initiatives", None) is None


def test_an_edition_shows_its_counts_or_else_its_money(toy_site: ViewContext, builder: PageBuilder) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    card = cards.cohort_card(builder, cohort)
    assert (card.title, card.kicker, card.name) == ("Zonnedaal 2024", "Eerste editie", "Zonnedaal Challenge")
    assert (card.href, card.money) == ("../edities/zonnedaal-2024/", False)
    assert card.numbers == [
        CardNumber(text="42", label="aanmeldingen"),
        CardNumber(text="18", label="plannen"),
        CardNumber(text="8", label="gekozen"),
    ]
    assert card.status.glance == "Eerder"
    money = cards.cohort_card(builder, replace(cohort, funnel=()))
    assert money.money
    assert [number.label for number in money.numbers] == ["gemiddeld bedrag", "deel van het startbudget"]
    bare = cards.cohort_card(builder, replace(cohort, funnel=(), finance=(), edition_number=()))
    assert (bare.numbers, bare.money, bare.kicker) == ([], False, "Editie")


def test_counts_on_the_way_are_said_to_be_so(toy_site: ViewContext, builder: PageBuilder) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    steps = tuple(replace(step, interim=True) for step in cohort.funnel)
    card = cards.cohort_card(builder, replace(cohort, funnel=steps))
    assert card.numbers[0].label == "aanmeldingen, tussenstand"


def test_a_municipality_says_what_is_known_of_it(site_with: MakeSite, toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    known = toy_site.directory.municipalities
    card = cards.municipality_card(builder, known["zonnedaal"])
    assert (card.title, card.kicker, card.text) == ("Zonnedaal", "Drenthe", "2 edities · 2 initiatieven")
    other = cards.municipality_card(builder, known["oudeveen"])
    assert other.text == "Geen editie bekend, wel iets over sociaal ondernemen"
    ran = replace(toy_site.directory.organisations["buurtkracht-waterveen"], municipalities=("oudeveen",))
    related = PageBuilder(site_with(organisations={ran.id: ran}), "x/")
    assert cards.municipality_card(related, known["oudeveen"]).text == "Geen editie bekend, wel een verwant programma"


def test_a_theme_and_an_organisation_say_what_they_are(toy_site: ViewContext, builder: PageBuilder) -> None:
    theme = cards.theme_card(builder, toy_site.directory.themes["samen-eten"])
    assert (theme.title, theme.count, theme.tone) == ("Samen eten", "1 initiatief", "koraal")
    assert theme.text == "Veel mensen eten elke dag alleen. Aan een volle tafel is dat anders."
    assert (theme.href, theme.icon) == ("../themas/samen-eten/", "material/bowl-mix-outline")
    organisation = toy_site.directory.organisations["bureau-kompas"]
    card = cards.organisation_card(builder, organisation)
    assert (card.title, card.kicker, card.text) == ("Bureau Kompas", "Bureau", organisation.summary)
    untold = replace(organisation, summary="")
    assert cards.organisation_card(builder, untold).text.startswith(organisation.roles[0].value[:5].capitalize())
    assert cards.organisation_card(builder, replace(untold, roles=())).text == ""


def test_a_person_shows_what_it_agreed_to(toy_site: ViewContext, builder: PageBuilder) -> None:
    noor = toy_site.directory.people["a-7k2p"]
    card = cards.person_card(builder, noor)
    assert (card.title, card.href) == ("Noor Voorbeeld", "../ambassadeurs/a-7k2p/")
    assert (card.kicker, card.text) == ("Ambassadeur en deelnemer · Zonnedaal", noor.quote)
    assert card.topics == list(noor.topics)
    assert card.state == Status(glance="", text="Beschikbaar", kind="good")
    assert card.image is not None and card.picture.letters == "NV"
    quiet = cards.person_card(builder, replace(noor, name="", quote="", availability=None, municipalities=()))
    assert (quiet.title, quiet.text, quiet.state) == ("Een ambassadeur", "", None)


def test_availability_ends(toy_site: ViewContext) -> None:
    noor = toy_site.directory.people["a-7k2p"]
    assert noor.availability is not None
    for until, known in ((toy_site.today, True), (date(2026, 11, 22), False)):
        paused = replace(noor, availability=replace(noor.availability, state="paused", until=until))
        assert (cards.availability(toy_site, paused) is not None) is known
        assert cards.state(toy_site, paused) == ("paused" if known else "")
        status = Status(glance="", text="Even niet beschikbaar", kind="quiet")
        assert cards.person_card(PageBuilder(toy_site, "x/"), paused).state == (status if known else None)
