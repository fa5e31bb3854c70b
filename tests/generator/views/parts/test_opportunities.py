"""What one can do today comes in one order, and only as much of it as there is room for."""

from __future__ import annotations

from msgspec.structs import replace

from generator.course import DatedPhase
from generator.model import Cohort
from generator.views import PageBuilder, ViewContext
from generator.views.parts.opportunities import Opportunity, door, now_item, now_of, opportunities


def test_first_what_one_can_do_something_for_and_what_ends_soonest() -> None:
    unordered = [
        Opportunity(DatedPhase(step, "2026-11-01", end))
        for step, end in (
            ("attend", "2026-11-24"), ("vote", "2026-12-31"), ("sign-up", ""), ("vote", "2026-11-30"),
            ("sign-up", "2026-12"),
        )
    ]  # fmt: skip
    ordered = sorted(unordered, key=lambda found: found.key)
    assert [(found.stretch.step, found.stretch.end) for found in ordered] == [
        ("sign-up", "2026-12"), ("sign-up", ""), ("vote", "2026-11-30"), ("vote", "2026-12-31"),
        ("attend", "2026-11-24"),
    ]  # fmt: skip


def test_what_comes_is_shown_if_there_is_room(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    cohort = toy_site.directory.cohorts["zonnedaal-2026"]
    doing = [Opportunity(DatedPhase("vote", "2026-11", "2026-12"), cohort)] * 3
    later = [Opportunity(DatedPhase("sign-up", "2027-01", "2027-02"), cohort)] * 3
    counts = {}
    for most in (2, 3, 4, 7):
        found = now_of(builder, doing, later, most)
        counts[most] = (len(found.opportunities), len(found.later), found.beyond)
    assert counts == {2: (2, 0, 1), 3: (3, 0, 0), 4: (3, 1, 0), 7: (3, 3, 0)}
    assert now_of(builder, (), (), 3).agenda == "../agenda/"


def test_on_its_own_page_an_edition_is_not_named(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2026"]
    (found,) = opportunities(toy_site, [cohort], ())
    elsewhere = now_item(PageBuilder(toy_site, "x/"), found)
    assert elsewhere.about is not None
    assert (elsewhere.title, elsewhere.about.text) == ("Aanmelden", "Zonnekwartier in Zonnedaal 2026")
    assert elsewhere.when == "Kan nu, tot en met 15\u00a0december 2026."
    assert (elsewhere.href, elsewhere.ask) == (cohort.signup_url, None)
    assert elsewhere.notes == [1]
    assert now_item(PageBuilder(toy_site, "edities/zonnedaal-2026/"), found).about is None


def test_the_door_is_where_the_record_says(toy_site: ViewContext) -> None:
    cohort: Cohort = toy_site.directory.cohorts["zonnedaal-2026"]
    event = replace(toy_site.directory.events["startavond-2026"], url="https://ergens.example/")
    sign_up, vote = DatedPhase("sign-up", "2026-11", ""), DatedPhase("vote", "2026-11", "")
    assert door(Opportunity(sign_up, cohort)) == cohort.signup_url != ""
    assert door(Opportunity(sign_up, cohort, event)) == "https://ergens.example/"
    assert door(Opportunity(sign_up)) == ""
    assert door(Opportunity(DatedPhase("attend", "2026-11", ""), cohort)) == ""
    held = toy_site.directory.cohorts["zonnedaal-2024"].vote[0]
    two = replace(cohort, vote=(replace(held, url=""), replace(held, url="https://stem.example/")))
    assert door(Opportunity(vote, two)) == "https://stem.example/"
    assert door(Opportunity(vote, replace(cohort, vote=()))) == ""
