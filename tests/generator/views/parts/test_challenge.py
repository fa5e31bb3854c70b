"""What a challenge consists of."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model import Cohort
from generator.views import PageBuilder, ViewContext
from generator.views.components import Row
from generator.views.parts import challenge


@pytest.fixture
def builder(toy_site: ViewContext) -> PageBuilder:
    return PageBuilder(toy_site, "x/")


@pytest.fixture
def cohort(toy_site: ViewContext) -> Cohort:
    return toy_site.directory.cohorts["zonnedaal-2024"]


def texts(rows: list[Row]) -> list[tuple[str, list[str]]]:
    """Each row with the texts of its values."""
    return [(row.label, [value.text.replace("\u00a0", " ") for value in row.shown]) for row in rows]


def test_the_themes_stand_in_the_words_of_the_source(builder: PageBuilder, cohort: Cohort) -> None:
    (shown,) = challenge.theme_lists(builder, cohort.theme_lists)
    assert shown.given.text == "Samen aan tafel en Delen is het nieuwe hebben"
    assert [(tag.text, tag.href, tag.tone) for tag in shown.tags] == [
        ("Samen eten", "../themas/samen-eten/", "koraal"),
        ("Spullen delen", "../themas/spullen-delen/", "zee"),
    ]


def test_money_is_an_amount_or_a_rule_in_words(builder: PageBuilder, cohort: Cohort) -> None:
    assert texts(challenge.finance(builder, cohort.finance)) == [
        ("Deel van het startbudget", ["hoogstens 50 procent"]),
        ("Gemiddeld bedrag", ["circa € 2.400"]),
        ("Hoogste bedrag", ["€ 4.000"]),
        ("Voorwaarden", ["Het is geen lening. De andere helft zoekt de deelnemer zelf."]),
    ]


def test_two_amounts_of_one_kind_contradict_and_two_rules_do_not(builder: PageBuilder, cohort: Cohort) -> None:
    amount = next(item for item in cohort.finance if item.item == "maximum")
    terms = next(item for item in cohort.finance if item.item == "terms")
    twice = [amount, replace(amount, value=5000, text="Sinds 2025."), terms, replace(terms, text="Iets anders.")]
    amounts, rules = challenge.finance(builder, twice)
    assert (amounts.differs, rules.differs) == (True, False)
    assert amounts.shown[1].remark == "Sinds 2025."


def test_criteria_keep_the_words_of_the_source(builder: PageBuilder, cohort: Cohort) -> None:
    (listed,) = challenge.criteria(builder, cohort.criteria)
    assert listed.given.text == "Woorden van de bron"
    assert [(entry.label, entry.name, entry.weight.replace("\u00a0", " ")) for entry in listed.entries] == [
        ("Verschil voor de buurt", "Impact", "40 procent"),
        ("Draagvlak", "", "25 procent"),
        ("Ondernemend", "", "20 procent"),
        ("Nieuw", "", "15 procent"),
    ]


def test_help_has_its_length_and_its_meetings(toy_site: ViewContext, builder: PageBuilder, cohort: Cohort) -> None:
    meeting = replace(toy_site.directory.events["slotavond-2024"], kind="training", end_date="")
    session, coaching, training = challenge.programme(builder, cohort.programme, [meeting])
    assert (session.label, session.shown[0].remark) == ("Themasessie", "Een avond over eten in de buurt.")
    assert (coaching.label, coaching.shown[0].remark) == ("Coaching", "Duurt 5 maanden.")
    (shown,) = training.shown
    assert (shown.text, shown.date) == (meeting.name, "15\u00a0november 2024")
    assert shown.href == "../agenda/#gebeurtenis-slotavond-2024"
    assert (shown.remark, shown.derived) == ("Gehouden.", False)
    assert shown.notes != []
    final = replace(meeting, kind="final")
    assert len(challenge.programme(builder, cohort.programme, [final])) == 2, "a final is no help"


def test_how_long_it_lasts_comes_first_where_that_is_told(builder: PageBuilder, cohort: Cohort) -> None:
    part = next(part for part in cohort.programme if part.months)
    for months, words in ((1, "1 maand"), (2, "2 maanden")):
        lasts = replace(part, kind="duration", months=months, title="", value="Van plan tot start.")
        (row,) = challenge.programme(builder, [lasts])
        assert (row.shown[0].text, row.shown[0].remark) == (words, "Van plan tot start.")


def test_the_vote_has_a_row_for_each_thing_one_asks(builder: PageBuilder, cohort: Cohort) -> None:
    rows = challenge.vote(builder, cohort.vote)
    assert texts(rows) == [
        ("Publieksstemming", ["Iedere inwoner kon in oktober een stem geven."]),
        ("Wanneer", ["1 oktober 2024 tot en met 31 oktober 2024"]),
        ("Aantal stemmen", ["1.200"]),
        ("Winnaar van het publiek", ["Soepfiets"]),
    ]
    assert rows[3].shown[0].href == "../initiatieven/soepfiets/"
    assert {tuple(row.shown[0].notes) for row in rows} == {(1,)}, "all by the sources of the vote"
    bare = [replace(held, start="", end="", votes=None, winner="") for held in cohort.vote]
    assert texts(challenge.vote(builder, bare))[1:] == [("Aantal stemmen", []), ("Winnaar van het publiek", [])]


def test_a_prize_has_its_amount_once(builder: PageBuilder, cohort: Cohort) -> None:
    (prize,) = cohort.prizes
    for value, amount, text in (
        ("een bedrag", 1500.0, "Een bedrag. € 1.500."),
        ("een bedrag van 1.500 euro", 1500.0, "Een bedrag van 1.500 euro."),
        ("een taart", None, "Een taart."),
    ):
        given = replace(prize, value=value, amount=amount)
        assert texts(challenge.prizes(builder, [given])) == [("Publieksprijs", [text])]


def test_partners_and_findings_are_told_with_their_sources(builder: PageBuilder, cohort: Cohort) -> None:
    (partner,) = challenge.partners(builder, cohort)
    assert (partner.title, partner.href) == ("Bureau Kompas", "../organisaties/bureau-kompas/")
    assert partner.shown.text == "Voerde de challenge uit."
    statement = replace(cohort.findings[0], value="Iets anders.")
    (row,) = challenge.statements(builder, [*cohort.findings, statement])
    assert (row.label, len(row.shown), row.differs) == ("Impact", 2, False)
