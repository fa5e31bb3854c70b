"""What came of an initiative, under one heading."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model import Figure, Initiative
from generator.views import PageBuilder, ViewContext
from generator.views.parts import evidence


@pytest.fixture
def soup(toy_site: ViewContext) -> Initiative:
    return toy_site.directory.initiatives["soepfiets"]


@pytest.fixture
def builder(toy_site: ViewContext) -> PageBuilder:
    return PageBuilder(toy_site, "x/")


def test_the_heading_names_what_follows(soup: Initiative) -> None:
    for changed, heading, kinds in (
        (soup, "Resultaten, doelen, cijfers, prijzen en geld", 7),
        (replace(soup, impact=(), figures=(), funding=()), "Prijzen", 1),
        (replace(soup, figures=(), funding=(), awards=()), "Resultaten en doelen", 4),
        (replace(soup, impact=(), awards=()), "Cijfers en geld", 2),
        (replace(soup, impact=(), figures=(), funding=(), awards=()), "", 0),
    ):
        assert (evidence.heading(changed), evidence.count_kinds(changed)) == (heading, kinds)


def test_a_single_kind_of_outcome_gives_its_name_to_the_heading(soup: Initiative) -> None:
    effect = tuple(figure for figure in soup.impact if figure.kind == "effect")
    assert evidence.heading(replace(soup, impact=effect, figures=(), funding=(), awards=())) == "Effect"


def test_disputed_figures_stand_side_by_side(builder: PageBuilder) -> None:
    prices = [Figure(measure="prijs", value=value, unit="euro", sources=("challenge-site",)) for value in (100, 125)]
    figures = evidence.figures(builder, prices)
    assert figures is not None
    assert [[value.text for value in row.shown] for row in figures.disputed] == [["€\u00a0100", "€\u00a0125"]]
    assert figures.agreed == []
    agreed = evidence.figures(builder, prices[:1])
    assert agreed is not None
    assert ([row.label for row in agreed.agreed], agreed.disputed) == (["Prijs"], [])
    assert evidence.figures(builder, []) is None


def test_a_prize_tells_who_gave_it(builder: PageBuilder, soup: Initiative) -> None:
    (prize,) = soup.awards
    given = [prize, replace(prize, organiser="", cohort="zonnedaal-2024"), replace(prize, organiser="", cohort="")]
    (shown,) = evidence.awards(builder, given)
    assert [(award.by, award.href) for award in shown] == [
        ("Bureau Kompas", "../organisaties/bureau-kompas/"),
        ("Editie Zonnedaal 2024", "../edities/zonnedaal-2024/"),
        ("", ""),
    ]
    assert {award.kind for award in shown} == {"Publieksprijs"}


def test_prizes_of_one_kind_stand_together(builder: PageBuilder, soup: Initiative) -> None:
    (prize,) = soup.awards
    jury = replace(prize, kind="jury")
    assert [len(same) for same in evidence.awards(builder, [prize, jury, prize])] == [2, 1]


def test_the_amount_of_a_prize_follows_its_name(soup: Initiative) -> None:
    (prize,) = soup.awards
    assert evidence.award_words(prize) == "Publieksprijs van de challenge, €\u00a01.500"
    assert evidence.award_words(replace(prize, name="een taart", amount=None)) == "Een taart"


def test_money_of_one_kind_is_one_row_without_a_contradiction(builder: PageBuilder, soup: Initiative) -> None:
    (loan,) = soup.funding
    (row,) = evidence.funding(builder, [loan, replace(loan, amount=500)])
    assert (row.label, row.differs) == ("Microkrediet", False)
    assert [value.text for value in row.shown] == ["€\u00a02.500", "€\u00a0500"]
