"""The editions through the years."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from msgspec.structs import replace

from generator.model import Cohort
from generator.model.provenance import Phase
from generator.views import PageBuilder, ViewContext
from generator.views.parts.years import IN_A_YEAR, MOST, gap_words, last_years, years_in_words, years_of


def in_years(context: ViewContext, *years: int) -> list[Cohort]:
    """An edition in each of these years, of which nothing tells how far it is."""
    cohort = context.directory.cohorts["zonnedaal-2024"]
    return [
        replace(cohort, id=f"e-{number}", year=year, state=(), phases=(), vote=()) for number, year in enumerate(years)
    ]


def among(context: ViewContext, cohorts: list[Cohort]) -> PageBuilder:
    """A builder for a page of a site with these editions."""
    directory = dataclasses.replace(
        context.directory, cohorts={cohort.id: cohort for cohort in cohorts}, initiatives={}, events={}
    )
    return PageBuilder(dataclasses.replace(context, directory=directory), "x/")


def test_years_without_an_edition_and_the_years_since_are_there(toy_site: ViewContext) -> None:
    later = dataclasses.replace(toy_site, today=date(2028, 1, 1))
    years = last_years(PageBuilder(later, ""), 6)
    assert [(year.year, bool(year.editions)) for year in years] == [
        ("2024", True),
        ("2025", False),
        ("2026", True),
        ("Na 2026", False),
    ]
    assert [year.year for year in last_years(PageBuilder(toy_site, ""), 2)] == ["2025", "2026"], "this year goes on"


def test_without_an_edition_there_are_no_years(toy_site: ViewContext) -> None:
    builder = among(toy_site, [])
    assert (last_years(builder, 6), years_of(builder, []), years_in_words(builder.context, [])) == ([], [], "")


def test_a_year_with_many_editions_names_the_first_ones(toy_site: ViewContext) -> None:
    cohorts = in_years(toy_site, *[2026] * (IN_A_YEAR + 2))
    (year,) = last_years(among(toy_site, cohorts), 1)
    assert [edition.href for edition in year.editions] == ["../edities/e-0/", "../edities/e-1/", "../edities/e-2/"]
    assert year.more == "en nog 2 edities"
    (year,) = last_years(among(toy_site, cohorts[:IN_A_YEAR]), 1)
    assert (len(year.editions), year.more) == (IN_A_YEAR, "")


def test_the_years_between_the_editions_of_a_place_stand_together(toy_site: ViewContext) -> None:
    cohorts = in_years(toy_site, 2025, 2021, 2019, 2025)
    years = years_of(among(toy_site, cohorts), cohorts)
    assert [(year.year, len(year.editions)) for year in years] == [
        ("2019", 1),
        ("2020", 0),
        ("2021", 1),
        ("2022–2024", 0),
        ("2025", 2),
        ("Na 2025", 0),
    ]
    assert [edition.href for edition in years[4].editions] == ["../edities/e-0/", "../edities/e-3/"]


def test_a_year_tells_how_many_of_its_initiatives_are_on_the_site(toy_site: ViewContext) -> None:
    years = years_of(PageBuilder(toy_site, "x/"), toy_site.directory.cohorts_of["zonnedaal"])
    assert [(year.year, year.more) for year in years] == [
        ("2024", "1 initiatief op deze site"),
        ("2025", ""),
        ("2026", ""),
    ]
    assert [edition.title for edition in years[0].editions] == ["Zonnedaal 2024"]


def test_an_edition_in_its_year_says_how_many_were_chosen_or_else_the_money(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    interim = tuple(replace(step, interim=True) for step in cohort.funnel)
    known = []
    for changed in (cohort, replace(cohort, funnel=interim), replace(cohort, funnel=(), finance=())):
        builder = among(toy_site, [changed])
        (edition,) = last_years(builder, 1)[0].editions
        assert (edition.title, edition.kicker, edition.name) == ("Zonnedaal", "Eerste editie", "Zonnedaal Challenge")
        assert edition.notes != []
        known.append(edition.known)
    assert known == ["8 initiatieven gekozen", "Gemiddeld bedrag: circa €\u00a02.400", ""]


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (2025, "Van 2024 is geen editie bekend."),
        (2026, "Van 2024 tot en met 2025 is geen editie bekend."),
        (2024, ""),
        (2023, ""),
    ],
)
def test_the_years_without_an_edition_are_named(before: int, words: str) -> None:
    assert gap_words(before, 2023) == words
    assert gap_words(before, None) == ""


def test_an_edition_is_spoken_of_in_its_own_time(toy_site: ViewContext) -> None:
    """The day of the toy site is in 2026."""
    cohorts = in_years(toy_site, 2024, 2026, 2027)
    assert years_in_words(among(toy_site, cohorts).context, cohorts) == (
        "In 2024 was hier een editie van de challenge. In 2026 is hier een editie van de challenge. "
        "In 2027 komt hier een editie van de challenge."
    )


def test_an_edition_of_a_later_year_that_has_begun_is_not_still_to_come(toy_site: ViewContext) -> None:
    """The day of the toy site is in 2026: who takes sign-ups then for 2027 has begun."""
    (cohort,) = in_years(toy_site, 2027)
    begun = replace(cohort, phases=(Phase(phase="sign-up", start="2026-01-01", end="2026-12-31"),))
    assert years_in_words(among(toy_site, [begun]).context, [begun]) == "In 2027 is hier een editie van de challenge."


def test_of_many_years_the_last_are_named(toy_site: ViewContext) -> None:
    cohorts = in_years(toy_site, *range(2010, 2010 + MOST + 1))
    assert years_in_words(among(toy_site, cohorts).context, cohorts) == (
        "Onder meer in 2011, 2012, 2013, 2014, 2015 en 2016 was hier een editie van de challenge."
    )
    fewer = cohorts[1:]
    assert years_in_words(among(toy_site, fewer).context, fewer).startswith("In 2011, ")
