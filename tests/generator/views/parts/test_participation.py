"""Which initiatives took part in which editions, and how that is known."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model.initiative import Participation as Given
from generator.model.provenance import Claim
from generator.views import PageBuilder, ViewContext
from generator.views.parts import participation
from tests.generator.views.conftest import MakeSite


def test_who_is_in_an_edition_that_runs_or_is_to_come_takes_part_in_it(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    directory = toy_site.directory
    initiative = directory.initiatives["soepfiets"]
    cohort = directory.cohorts[initiative.participations[0].cohort]
    for year, state, words in (
        (2024, cohort.state, "Deed mee"),
        (2024, (), "Deed mee"),
        (2026, (), "Doet mee"),
        (2027, (), "Doet mee"),
        (2024, (Claim(value="running", date="2024-05", sources=("challenge-site",)),), "Deed mee"),
    ):
        context = site_with(
            cohorts={**directory.cohorts, cohort.id: replace(cohort, year=year, state=state, phases=(), vote=())},
            events={},
        )
        (shown,) = participation.participations(PageBuilder(context, "x/"), initiative)
        assert shown.when == words


def test_an_edition_is_named_as_far_as_it_is_known(toy_site: ViewContext) -> None:
    loan = toy_site.directory.initiatives["leenlokaal"]
    given = (
        Given(cohort="zonnedaal-2024"),
        Given(possible_cohorts=("zonnedaal-2024", "zonnedaal-2026")),
        Given(),
    )
    shown = participation.participations(PageBuilder(toy_site, "x/"), replace(loan, participations=given))
    assert [(item.shown.text, item.shown.href) for item in shown] == [
        ("Zonnedaal 2024", "../edities/zonnedaal-2024/"),
        ("Zonnedaal 2024 of Zonnekwartier in Zonnedaal 2026", ""),
        ("editie onbekend", ""),
    ]


def test_sources_by_which_participants_are_known_are_numbered_once(toy_site: ViewContext) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    other = replace(soup, id="other", participations=(Given(cohort="zonnedaal-2026", sources=("courant-2024-11",)),))
    builder, cohort = PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"]
    assert participation.notes(builder, cohort, [soup, soup, other]) == [1]
    assert len(builder.sources()) == 1, "a source of another edition is no source of this one"


def test_what_is_worked_out_or_has_more_to_it_is_explained(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = toy_site.directory
    soup, cohort = directory.initiatives["soepfiets"], directory.cohorts["zonnedaal-2024"]
    builder = PageBuilder(toy_site, "x/")
    assert participation.worked_out(builder, cohort, [soup]) == []
    for explained in (
        Given(cohort=cohort.id, basis="derived"),
        Given(cohort=cohort.id, note="Volgens de krant."),
        Given(cohort=cohort.id, level="self-reported"),
    ):
        (shown,) = participation.worked_out(builder, cohort, [replace(soup, participations=(explained,))])
        assert (shown.title, shown.href) == ("Soepfiets", "../initiatieven/soepfiets/")
        assert shown.shown.text == "deed mee"
        elsewhere = replace(soup, participations=(replace(explained, cohort="zonnedaal-2026"),))
        assert participation.worked_out(builder, cohort, [elsewhere]) == []
    running = replace(cohort, year=2026, state=(), phases=(), vote=())
    context = site_with(cohorts={**directory.cohorts, cohort.id: running}, events={})
    (shown,) = participation.worked_out(
        PageBuilder(context, "x/"), running, [replace(soup, participations=(Given(cohort=cohort.id, basis="derived"),))]
    )
    assert shown.shown.text == "doet mee"


def test_who_may_have_taken_part_is_told_with_the_editions_it_may_be(toy_site: ViewContext) -> None:
    directory = toy_site.directory
    found = participation.possible(PageBuilder(toy_site, "x/"), list(directory.initiatives.values()))
    assert [(item.title, item.shown.text, item.shown.derived) for item in found] == [
        ("Leenlokaal", "Zonnedaal 2024 of Zonnekwartier in Zonnedaal 2026", True)
    ]


def test_prizes_come_from_the_initiatives_that_won_them_there(toy_site: ViewContext) -> None:
    directory = toy_site.directory
    builder, everyone = PageBuilder(toy_site, "x/"), list(directory.initiatives.values())
    (award,) = participation.awards(builder, directory.cohorts["zonnedaal-2024"], everyone)
    assert (award.title, award.shown.text) == ("Soepfiets", "Publieksprijs van de challenge, €\u00a01.500")
    assert participation.awards(builder, directory.cohorts["zonnedaal-2026"], everyone) == []
