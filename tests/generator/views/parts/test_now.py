"""What one can do today is told alike on every page, and a door is there only while one can go through it."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from generator.model import Claim, Cohort, Event
from generator.model.cohort import Vote
from generator.model.provenance import Phase
from generator.views import PageBuilder, ViewContext, shortcode
from generator.views.components import Link, NowItem
from generator.views.pages import cohorts, home, municipalities
from generator.views.parts.now import edition_state
from generator.views.parts.opportunities import now_item, opportunities, soon
from generator.views.parts.year import whole_year
from generator.views.shortcodes import NowShortcode
from tests.generator.views.conftest import MakeSite, of_kind, present

SIGN_UP = Phase(phase="sign-up", start="2026-01-12", end="2026-02-27", sources=("challenge-site",))
FORM = "https://challenge.voorbeeld.example/aanmelden"


def on(
    site_with: MakeSite, context: ViewContext, day: date = date(2026, 11, 23), **changes: Any
) -> tuple[ViewContext, Cohort]:
    """The toy site on a day, beside one that is over an edition of which nothing is known but this."""
    bare: dict[str, Any] = {"phases": (), "vote": (), "state": ()}
    cohort = replace(context.directory.cohorts["zonnedaal-2026"], **{**bare, **changes})
    changed = site_with(
        cohorts={cohort.id: cohort, "zonnedaal-2024": context.directory.cohorts["zonnedaal-2024"]}, events={}
    )
    return dataclasses.replace(changed, today=day), cohort


def items(context: ViewContext, cohort: Cohort) -> list[NowItem]:
    builder = PageBuilder(context, "x/")
    return [now_item(builder, opportunity) for opportunity in opportunities(context, [cohort], ())]


def everywhere(context: ViewContext, cohort: Cohort) -> list[bool]:
    """Whether home, edition, municipality and the page for who wants to join show something to do now."""
    town = of_kind(municipalities.PAGES.page(context, "zonnedaal/1").body, municipalities.MunicipalityPage)
    return [
        bool(home.PAGES.page(context, "").body.now.opportunities),
        bool(of_kind(cohorts.PAGES.page(context, f"{cohort.id}/1").body, cohorts.CohortPage).now.opportunities),
        bool(town.now.opportunities),
        bool(of_kind(shortcode(PageBuilder(context, "meedoen/"), "nu"), NowShortcode).now.opportunities),
        home.PAGES.page(context, "").body.open is not None,
    ]


def test_a_sign_up_that_is_over_shows_no_door_anywhere(site_with: MakeSite, toy_site: ViewContext) -> None:
    state = (Claim(value="open", date="2026-01-12", sources=("challenge-site",)),)
    context, cohort = on(site_with, toy_site, phases=(SIGN_UP,), state=state)
    assert everywhere(context, cohort) == [False] * 5
    assert edition_state(PageBuilder(context, "x/"), cohort).glance == "Onbekend"
    context, cohort = on(site_with, toy_site, date(2026, 2, 27), phases=(SIGN_UP,), state=state)
    assert everywhere(context, cohort) == [True] * 5


@pytest.mark.parametrize(
    ("day", "changes", "words"),
    [
        (date(2026, 2, 1), {"phases": (SIGN_UP,)}, "Kan nu, tot en met 27\xa0februari 2026."),
        (date(2026, 2, 27), {"phases": (SIGN_UP,)}, "Kan nog vandaag."),
        (date(2026, 2, 1), {"phases": (replace(SIGN_UP, start="2026-02", end="2026-02"),)},
         "Kan in februari 2026; de precieze dagen kennen wij niet."),
        (date(2026, 2, 1), {"phases": (replace(SIGN_UP, start="2026-02", end="2026-03"),)},
         "Kan van februari 2026 tot en met maart 2026; de precieze dagen kennen wij niet."),
        (date(2026, 2, 1), {"state": (Claim(value="open", date="2026-01"),)}, "Kan nu; tot wanneer is niet bekend."),
        (date(2026, 2, 1), {"phases": (replace(SIGN_UP, start=""),), "state": (Claim(value="open", date="2026-01"),)},
         "Kan nu, tot en met 27\xa0februari 2026."),
    ],
)  # fmt: skip
def test_until_when_one_can_sign_up(
    site_with: MakeSite, toy_site: ViewContext, day: date, changes: dict[str, Any], words: str
) -> None:
    (item,) = items(*on(site_with, toy_site, day, **changes))
    assert (item.title, item.when, item.href) == ("Aanmelden", words, FORM)


def test_a_vote_of_today_and_without_an_address_who_can_tell(site_with: MakeSite, toy_site: ViewContext) -> None:
    vote = Vote(value="Stem.", start="2026-11-23", end="2026-11-23", url="https://stem.example/")
    (item,) = items(*on(site_with, toy_site, vote=(vote,)))
    assert (item.title, item.when, item.href, item.ask) == ("Stemmen", "Kan vandaag.", vote.url, None)
    (item,) = items(*on(site_with, toy_site, vote=(replace(vote, url=""),)))
    assert (item.href, present(item.ask).href) == ("", "mailto:challenge@zonnedaal.example")
    (item,) = items(*on(site_with, toy_site, vote=(replace(vote, url=""),), contact=None))
    assert item.ask == Link(text="de gemeente Zonnedaal", href="../gemeenten/zonnedaal/")


def test_sources_that_disagree_give_one_door(site_with: MakeSite, toy_site: ViewContext) -> None:
    later = replace(SIGN_UP, end="2026-03-06")
    (item,) = items(*on(site_with, toy_site, date(2026, 2, 1), phases=(SIGN_UP, later)))
    assert item.when == "Kan nu, tot en met 6\xa0maart 2026."


def test_events_of_today_can_be_attended_unless_cancelled(toy_site: ViewContext) -> None:
    fair = Event(
        id="markt", name="Markt", kind="festival", date="2026-11-22", end_date="2026-11-24", status="announced"
    )
    (opportunity,) = opportunities(toy_site, (), [fair])
    assert now_item(PageBuilder(toy_site, "x/"), opportunity).when == "Nu, tot en met 24\xa0november 2026."
    for other in (
        replace(fair, status="cancelled"), replace(fair, end_date="2026-11-22"),
        replace(fair, date="2026-11", end_date=""),
    ):  # fmt: skip
        assert opportunities(toy_site, (), [other]) == []


def test_what_only_the_agenda_tells_counts_for_the_edition_too(site_with: MakeSite, toy_site: ViewContext) -> None:
    context, cohort = on(site_with, toy_site, state=(Claim(value="running", date="2026-10"),))
    for kind, day, glance, text in (
        ("final", "2026-11-20", "Eerder", "laatst bekend oktober 2026"),
        ("vote", "2026-11-23", "Nu", "stemmen kan"),
    ):
        event = Event(
            id="x", name="X", kind=kind, date=day, cohort=cohort.id, status="announced", url="https://x.example/"
        )
        changed = dataclasses.replace(context, directory=dataclasses.replace(context.directory, events={"x": event}))
        state = edition_state(PageBuilder(changed, "x/"), cohort)
        assert (state.glance, state.text) == (glance, text)
        shown = [
            now_item(PageBuilder(changed, "x/"), opportunity)
            for opportunity in opportunities(changed, [cohort], [event])
        ]
        assert [item.href for item in shown] == ([event.url] if kind == "vote" else [])


def test_a_vote_that_was_cancelled_is_no_opportunity(site_with: MakeSite, toy_site: ViewContext) -> None:
    vote = Vote(value="Stem.", start="2026-11-20", end="2026-11-30")
    context, cohort = on(site_with, toy_site, vote=(vote,))
    off = Event(id="x", name="Stemming", kind="vote", date="2026-11-20", cohort=cohort.id, status="cancelled")
    for event, words, count in (
        (None, "stemmen kan", 1),
        (off, "geen stand gevonden", 0),
        (replace(off, date=""), "geen stand gevonden", 0),
        (replace(off, date="2026-10", end_date="2026-11-19"), "stemmen kan", 1),
    ):
        several = {"x": event} if event else {}
        changed = dataclasses.replace(context, directory=dataclasses.replace(context.directory, events=several))
        assert edition_state(PageBuilder(changed, "x/"), cohort).text == words
        assert len(opportunities(changed, [cohort], several.values())) == count
        (step,) = [
            step for step in whole_year(PageBuilder(changed, "x/"), cohort)[2].steps if step.label == "Publieksstemming"
        ]
        assert [moment.state_text for moment in step.moments] == ["nu" if count else "afgelast"]


def test_what_comes_has_no_door_yet(site_with: MakeSite, toy_site: ViewContext) -> None:
    ahead = replace(SIGN_UP, start="2026-12-01", end="2027-01-15")
    context, cohort = on(site_with, toy_site, phases=(ahead,))
    (opportunity,) = soon(context, [cohort])
    shown = now_item(PageBuilder(context, "x/"), opportunity)
    assert (shown.when, shown.href, shown.ask) == ("Kan vanaf 1\xa0december 2026.", "", None)
    front = home.PAGES.page(context, "").body
    assert front.open is None
    assert present(front.opens).text == "Aanmelden bij Zonnekwartier in Zonnedaal 2026 kan vanaf 1\xa0december 2026."


def test_a_state_that_follows_from_dates_has_not_the_date_of_another(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    phases = (SIGN_UP, Phase(phase="final", start="2027-11"))
    context, cohort = on(site_with, toy_site, phases=phases, state=(Claim(value="announced", date="2025-12"),))
    state = edition_state(PageBuilder(context, "x/"), cohort)
    assert (state.glance, state.text, state.date) == ("Nu", "loopt", "")


def test_the_front_page_names_one_open_edition_and_counts_more(site_with: MakeSite, toy_site: ViewContext) -> None:
    context, cohort = on(site_with, toy_site, date(2026, 2, 1), phases=(SIGN_UP,))
    several = {f"zonnedaal-{number}": replace(cohort, id=f"zonnedaal-{number}") for number in range(4)}
    all_of_them = {**context.directory.cohorts, **several}
    many = dataclasses.replace(context, directory=dataclasses.replace(context.directory, cohorts=all_of_them))
    titles = [present(home.PAGES.page(at, "").body.open).title for at in (context, many)]
    assert titles == ["Zonnekwartier in Zonnedaal 2026", "vijf edities"]
    shown = home.PAGES.page(many, "").body.now
    assert (len(shown.opportunities), shown.beyond) == (home.NOW, 5 - home.NOW)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"phases": (replace(SIGN_UP, end="2026-12-15"),)}, ("Nu", "aanmelden kan", "tot en met 15\xa0december 2026")),
        ({"vote": (Vote(value="x", start="2026-11-23"),)}, ("Nu", "stemmen kan", "")),
        ({"vote": (Vote(value="x", end="2026-11-23"),)}, ("Nu", "stemmen kan", "nog vandaag")),
        ({"state": (Claim(value="running", date="2026-09"),)}, ("Nu", "loopt", "september 2026")),
        ({"phases": (Phase(phase="vote", start="2027-01"),)}, ("Komt", "aangekondigd", "vanaf januari 2027")),
        ({"year": 2027}, ("Komt", "nog niet begonnen", "")),
        ({"state": (Claim(value="finished", date="2026-09"),)}, ("Eerder", "afgelopen", "")),
        ({"state": (Claim(value="running", date="2024"),), "year": 2024}, ("Eerder", "laatst bekend 2024", "")),
        ({"year": 2024}, ("Eerder", "geen stand gevonden", "")),
        ({}, ("Onbekend", "geen stand gevonden", "")),
    ],
)  # fmt: skip
def test_how_an_edition_stands_at_a_glance(
    site_with: MakeSite, toy_site: ViewContext, changes: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    context, cohort = on(site_with, toy_site, **changes)
    state = edition_state(PageBuilder(context, "x/"), cohort)
    assert (state.glance, state.text, state.date) == expected
