from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from generator.model import Claim, Event
from generator.model.cohort import Vote
from generator.model.provenance import Phase
from generator.views import PageBuilder, ViewContext
from generator.views.pages import events
from generator.views.parts import agenda, moments
from tests.generator.views.conftest import MakeSite, present


def event(date: str = "", status: str = "announced", cohort: str = "") -> Event:
    return Event(id="iets", name="Iets", kind="other", date=date, status=status, cohort=cohort)


def test_a_partial_date_lasts_until_its_last_day(toy_site: ViewContext) -> None:
    for date, over in (
        ("2026", False),
        ("2026-11", False),
        ("2026-11-22", True),
        ("2026-11-23", False),
        ("2025", True),
    ):
        assert agenda.is_over(toy_site, event(date)) is over, date


def test_without_a_date_the_year_of_the_edition_decides(toy_site: ViewContext) -> None:
    assert agenda.is_over(toy_site, event(cohort="zonnedaal-2024"))
    assert not agenda.is_over(toy_site, event(cohort="zonnedaal-2026"))
    assert agenda.is_over(toy_site, event())


def test_what_was_only_announced_is_not_said_to_have_been_held(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "agenda/")
    texts = {date: moments.event_item(builder, event(date)).status_text for date in ("2024-05", "2027-05")}
    assert texts == {"2024-05": "Een verslag vonden wij niet.", "2027-05": ""}


def test_what_is_to_come_stands_first_and_past_years_run_back(toy_site: ViewContext) -> None:
    page = events.PAGES.page(toy_site, "1")
    assert [group.heading for group in page.body.groups] == ["Loopt nu", "Komt eraan", "2025", "2024"]
    assert page.linked_data["@graph"][0]["startDate"] == "2026-12"


def test_of_a_phase_the_last_day_tells_where_it_stands_when_the_first_is_unknown(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    phases = (Phase(phase="selection", end="2024-05"), Phase(phase="sign-up", start="2024-01", end="2024-02"))
    context = site_with(events={}, cohorts={cohort.id: replace(cohort, phases=phases, vote=())})
    (year,) = events.PAGES.page(context, "1").body.groups
    assert [moment.id.rpartition("24-")[2] for moment in year.moments] == ["selection", "sign-up"]


def test_an_empty_future_is_said_in_words(site_with: MakeSite, toy_site: ViewContext) -> None:
    past = {id: replace(event, date="2020", end_date="") for id, event in toy_site.directory.events.items()}
    bare = {id: replace(cohort, phases=(), vote=(), state=()) for id, cohort in toy_site.directory.cohorts.items()}
    assert events.PAGES.page(site_with(events=past, cohorts=bare), "1").body.nothing_coming
    assert not events.PAGES.page(site_with(events=past), "1").body.nothing_coming, "one can sign up"


def test_an_event_stands_in_the_part_of_the_agenda_that_shows_it(site_with: MakeSite) -> None:
    several = {f"later-{day}": replace(event(f"2027-01-{day:02}"), id=f"later-{day}") for day in range(1, 29)}
    several |= {f"eerder-{year}": replace(event(str(year)), id=f"eerder-{year}") for year in range(1900, 1950)}
    context = site_with(events=several)
    for number in events.PAGES.keys(context):
        page = events.PAGES.page(context, number)
        for group in page.body.groups:
            for moment in [moment for moment in group.moments if moment.id.startswith("gebeurtenis")]:
                assert (
                    agenda.address(context, several[moment.id.removeprefix("gebeurtenis-")])
                    == f"{page.url}#{moment.id}"
                )
    assert page.url == "agenda/pagina/2/"


def test_linked_data_has_no_event_without_a_day(site_with: MakeSite) -> None:
    undated = replace(event(cohort="zonnedaal-2026"), id="ooit")
    assert events.PAGES.page(site_with(events={"ooit": undated}), "1").linked_data == {}


def listed(context: ViewContext) -> dict[str, list[str]]:
    """The agenda: headings, and the titles below each."""
    groups = events.PAGES.page(context, "1").body.groups
    return {group.heading: [moment.title for moment in group.moments] for group in groups}


def with_edition(site_with: MakeSite, context: ViewContext, **changes: Any) -> ViewContext:
    """The toy site with one edition and nothing else in the agenda."""
    bare = {"phases": (), "vote": (), "state": ()}
    cohort = replace(context.directory.cohorts["zonnedaal-2026"], **{**bare, **changes})
    other = replace(context.directory.cohorts["zonnedaal-2024"], phases=(), vote=())
    return site_with(cohorts={cohort.id: cohort, other.id: other}, events={})


def test_phases_stand_in_the_agenda_what_goes_on_first(site_with: MakeSite, toy_site: ViewContext) -> None:
    phases = (
        Phase(phase="sign-up", start="2026-10-01", end="2026-12-15"),
        Phase(phase="final", start="2027-11"),
        Phase(phase="intake", start="2026-01", end="2026-02"),
        Phase(phase="plan"),
    )
    assert listed(with_edition(site_with, toy_site, phases=phases)) == {
        "Loopt nu": ["Aanmelden, Zonnekwartier in Zonnedaal 2026"],
        "Komt eraan": ["Finale, Zonnekwartier in Zonnedaal 2026"],
        "2026": ["Intakegesprek, Zonnekwartier in Zonnedaal 2026"],
    }


def test_a_vote_of_today_goes_on_with_its_door(site_with: MakeSite, toy_site: ViewContext) -> None:
    vote = Vote(value="Iedereen stemt.", start="2026-11-23", end="2026-11-23", url="https://stem.example/")
    context = with_edition(site_with, toy_site, vote=(vote,))
    (group,) = events.PAGES.page(context, "1").body.groups
    assert (group.heading, present(group.moments[0].door).href) == ("Loopt nu", "https://stem.example/")
    late = replace(vote, start="2026-11-01", end="2026-11-22")
    (group,) = events.PAGES.page(with_edition(site_with, toy_site, vote=(late,)), "1").body.groups
    assert (group.heading, group.moments[0].door) == ("2026", None)


def test_a_phase_of_which_an_event_tells_stands_there_once(toy_site: ViewContext) -> None:
    titles = [title for several in listed(toy_site).values() for title in several]
    assert [title for title in titles if title.startswith("Finale, ")] == ["Finale, Zonnekwartier in Zonnedaal 2026"]


def test_a_month_that_has_begun_may_still_be_to_come(site_with: MakeSite, toy_site: ViewContext) -> None:
    final = Phase(phase="final", start="2026-11")
    assert list(listed(with_edition(site_with, toy_site, phases=(final,)))) == ["Komt eraan"]


def test_what_one_can_do_this_month_stands_first_and_what_has_no_end_is_not_over(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    phases = (Phase(phase="sign-up", start="2026-11", end="2026-11"), Phase(phase="programme", start="2026"))
    context = with_edition(site_with, toy_site, phases=phases)
    now, before = events.PAGES.page(context, "1").body.groups
    (sign_up,), (programme,) = now.moments, before.moments
    assert (now.heading, sign_up.status.text) == ("Loopt nu", "gepland")
    assert sign_up.date_note == "De precieze dagen kennen wij niet." and sign_up.door
    assert (before.heading, programme.status.text) == ("2026", "einde onbekend")


def test_of_an_edition_that_is_over_nothing_is_to_come(site_with: MakeSite, toy_site: ViewContext) -> None:
    over = (Claim(value="finished", date="2026-11-01"),)
    phases = (Phase(phase="final", start="2026-12-01"), Phase(phase="impact-measurement", start="2027-05"))
    found = listed(with_edition(site_with, toy_site, phases=phases, state=over))
    assert found == {"Komt eraan": ["Impactmeting, Zonnekwartier in Zonnedaal 2026"]}


def test_an_event_of_several_days_goes_on_and_what_is_cancelled_has_no_door(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "agenda/")
    fair = replace(event("2026-11-22"), end_date="2026-11-24", url="https://markt.example/")
    assert present(moments.event_item(builder, fair).door).href == "https://markt.example/"
    assert moments.event_item(builder, replace(fair, status="cancelled")).door is None
    assert moments.event_item(builder, replace(fair, end_date="2026-11-22")).door is None
