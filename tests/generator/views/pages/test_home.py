from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from generator.model import Initiative
from generator.model.initiative import Confirmation
from generator.views import ViewContext
from generator.views.pages import home
from tests.generator.views.conftest import MakeSite, present


def test_the_opening_tells_the_newest_edition_of_which_both_ends_are_known(toy_site: ViewContext) -> None:
    page = home.PAGES.page(toy_site, "")
    assert page.body.heading == "42 ideeën, 8 gekozen"
    numbers = present(page.body.funnel).numbers
    assert [number.text for number in numbers] == ["42", "30", "18", "8"]
    assert [number.share for number in numbers] == [100, 71, 43, 19]
    assert all(number.notes for number in numbers)


def test_counts_that_differ_stand_side_by_side(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    other = replace(next(count for count in cohort.funnel if count.step == "plans"), value=17)
    cohorts = {**toy_site.directory.cohorts, cohort.id: replace(cohort, funnel=(*cohort.funnel, other))}
    page = home.PAGES.page(site_with(cohorts=cohorts), "")
    plans = present(page.body.funnel).numbers[2]
    assert (plans.text, plans.detail) == ("18 of 17", "bronnen verschillen")


def test_without_numbers_the_page_still_opens(site_with: MakeSite, toy_site: ViewContext) -> None:
    bare = {id: replace(cohort, funnel=()) for id, cohort in toy_site.directory.cohorts.items()}
    page = home.PAGES.page(site_with(cohorts=bare), "")
    assert (page.body.heading, page.body.funnel) == ("Ondernemers met een plan", None)


def test_one_initiative_is_not_called_all(site_with: MakeSite, toy_site: ViewContext) -> None:
    assert home.PAGES.page(toy_site, "").body.all_initiatives.startswith("Alle ")
    alone = dict(list(toy_site.directory.initiatives.items())[:1])
    page = home.PAGES.page(site_with(initiatives=alone), "")
    assert page.body.all_initiatives == "De lijst met initiatieven"


def unpicked(context: ViewContext) -> dict[str, Initiative]:
    return {id: replace(initiative, featured=False) for id, initiative in context.directory.initiatives.items()}


def test_what_a_maintainer_picked_is_on_the_front_page_and_so_called(toy_site: ViewContext) -> None:
    cases = home.PAGES.page(toy_site, "").body.cases
    assert cases.title == "Uitgelichte initiatieven"
    assert [shown.card.summary.title for shown in cases.shown] == ["Soepfiets"]


def test_the_number_of_sources_puts_nothing_first(site_with: MakeSite, toy_site: ViewContext) -> None:
    """Both were told of; one was confirmed later, by whoever makes it."""
    two = unpicked(toy_site)
    written = replace(two["soepfiets"], confirmed=None, participations=())
    confirmed = replace(
        two["leenlokaal"],
        confirmed=Confirmation(date=date(2026, 1, 1), role="bestuurslid"),
        participations=(),
        figures=(), milestones=(), impact=(), statements=(), awards=(), status=(),
    )  # fmt: skip
    cases = home.PAGES.page(site_with(initiatives={"soepfiets": written, "leenlokaal": confirmed}), "").body.cases
    assert [shown.card.summary.title for shown in cases.shown] == ["Leenlokaal", "Soepfiets"]


def test_under_the_edition_of_the_heading_stand_its_own_initiatives(site_with: MakeSite, toy_site: ViewContext) -> None:
    cases = home.PAGES.page(site_with(initiatives=unpicked(toy_site)), "").body.cases
    assert cases.title == "Initiatieven van de editie Zonnedaal 2024"
    assert [shown.card.summary.title for shown in cases.shown] == ["Soepfiets"]
    assert cases.text == "Van de 8 geselecteerde initiatieven kennen wij er één."


def test_initiatives_of_no_known_edition_are_not_said_to_be_of_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    loose = {
        id: replace(initiative, participations=(), featured=False)
        for id, initiative in toy_site.directory.initiatives.items()
    }
    cases = home.PAGES.page(site_with(initiatives=loose), "").body.cases
    assert (cases.title, len(cases.shown)) == ("Initiatieven van alle edities", 2)


def test_a_step_with_more_than_the_first_fills_its_bar_and_no_more(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    more = tuple(replace(count, value=99) if count.step == "plans" else count for count in cohort.funnel)
    page = home.PAGES.page(
        site_with(cohorts={**toy_site.directory.cohorts, cohort.id: replace(cohort, funnel=more)}), ""
    )
    assert page.body.funnel is not None
    assert [number.share for number in page.body.funnel.numbers] == [100, 71, 100, 19]


def test_what_came_of_it_says_more_than_a_prize_and_that_more_than_a_figure(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    for changes, label in (({"impact": ()}, "Won"), ({"impact": (), "awards": ()}, soup.figures[0].measure)):
        initiatives = {**toy_site.directory.initiatives, soup.id: replace(soup, **changes)}
        (case, *_) = home.PAGES.page(site_with(initiatives=initiatives), "").body.cases.shown
        assert case.fact is not None and case.fact.label.casefold() == label.casefold()
    nothing = replace(soup, impact=(), awards=(), figures=())
    (case, *_) = home.PAGES.page(site_with(initiatives={soup.id: nothing}), "").body.cases.shown
    assert case.fact is None
