"""How far an edition has come: dates end a statement, a state yields to dates, and what is unknown stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from generator.course import PHASES, Contradiction, DatedPhase, contradiction, course
from generator.demo import schedule
from generator.views.parts.year import PHASES as YEAR
from tests.unchanging import PACKAGE

TODAY = date(2026, 11, 23)
SIGN_UP = DatedPhase("sign-up", "2026-10-01", "2026-12-15")
CLOSED = DatedPhase("sign-up", "2026-01-12", "2026-02-27")
BEGUN = DatedPhase("programme", "2026-05-01")
PROGRAMME = DatedPhase("programme", "2026-05", "2027-01")


def summary(*phases: DatedPhase, year: int = 2026, state: str = "", day: str = "") -> tuple[str, str, list[str]]:
    found = course(year, [(state, day)] if state else [], phases, TODAY)
    return found.when, found.stage, [phase.step for phase in found.running]


@pytest.mark.parametrize(
    ("phases", "state", "day", "expected"),
    [
        # dates alone
        ((SIGN_UP,), "", "", ("now", "open", ["sign-up"])),
        ((DatedPhase("vote", "2026-11-23", "2026-11-23"),), "", "", ("now", "running", ["vote"])),
        ((DatedPhase("vote", "2026-11-23"),), "", "", ("now", "running", ["vote"])),
        ((DatedPhase("vote", "2026-11", "2026-11"),), "", "", ("now", "running", ["vote"])),
        ((DatedPhase("final", "2026-11"),), "", "", ("now", "running", ["final"])),
        ((DatedPhase("final", "2026-11-22"),), "", "", ("past", "", [])),
        ((DatedPhase("final", "2026-12"),), "", "", ("coming", "announced", [])),
        ((CLOSED, DatedPhase("final", "2026-12")), "", "", ("now", "running", [])),
        ((DatedPhase("sign-up", "2026-10-01"),), "", "", ("unknown", "", [])),
        ((DatedPhase("sign-up"),), "", "", ("unknown", "", [])),
        ((SIGN_UP, DatedPhase("vote", "2026-11-01", "2026-11-30")), "", "", ("now", "open", ["sign-up", "vote"])),
        # a state that the dates contradict
        ((CLOSED,), "open", "2026-01-12", ("unknown", "", [])),
        ((CLOSED,), "open", "2026-11-20", ("unknown", "", [])),
        ((DatedPhase("sign-up", "2026-12-01", "2027-01-15"),), "open", "2026-11", ("coming", "announced", [])),
        ((SIGN_UP,), "announced", "2026-09", ("now", "open", ["sign-up"])),
        ((SIGN_UP,), "selecting", "2026-11-20", ("now", "selecting", [])),
        ((SIGN_UP,), "selecting", "2026-08", ("now", "open", ["sign-up"])),
        # a state alone holds for as long as it usually lasts
        ((), "open", "2026-11-01", ("now", "open", ["sign-up"])),
        ((DatedPhase("sign-up", "2026-10-01"),), "open", "2026-10-01", ("now", "open", ["sign-up"])),
        ((DatedPhase("sign-up", "", "2026-12-15"),), "open", "2026-11", ("now", "open", ["sign-up"])),
        ((), "open", "2026-02", ("unknown", "", [])),
        ((), "open", "", ("unknown", "", [])),
        ((), "running", "2026-02", ("now", "running", [])),
        ((), "announced", "2026-10", ("coming", "announced", [])),
        # a finished edition is over, except for measuring its impact; an edition is never finished in advance
        ((SIGN_UP,), "finished", "2026-11", ("past", "finished", [])),
        ((SIGN_UP,), "finished", "2027-01", ("now", "open", ["sign-up"])),
        ((), "", "", ("unknown", "", [])),
    ],
)  # fmt: skip
def test_course(phases: tuple[DatedPhase, ...], state: str, day: str, expected: tuple[str, str, list[str]]) -> None:
    assert summary(*phases, state=state, day=day) == expected


def test_the_year_decides_if_nothing_else_does() -> None:
    assert [summary(year=year)[0] for year in (2025, 2026, 2027)] == ["past", "unknown", "coming"]
    assert summary(year=2024, state="running", day="2024-03") == ("past", "", [])
    assert summary(year=2025, state="running", day="2026-10") == ("now", "running", [])


def test_coming_phases_are_soonest_first_and_the_last_one_is_known() -> None:
    vote, final = DatedPhase("vote", "2026-12-01", "2026-12-10"), DatedPhase("final", "2026-12-12")
    found = course(2026, [], [final, vote, CLOSED], TODAY)
    assert (found.coming, found.last) == ((vote, final), CLOSED)


def test_impact_is_measured_after_an_edition() -> None:
    later = DatedPhase("impact-measurement", "2027-05")
    found = course(2026, [("finished", "2026-11")], [later], TODAY)
    assert (found.when, found.coming) == ("past", (later,))
    assert course(2025, [], [DatedPhase("impact-measurement", "2026-11", "2026-12")], TODAY).when == "past"


def test_a_phase_is_sure_only_within_its_whole_months() -> None:
    assert SIGN_UP.is_sure(TODAY)
    assert DatedPhase("vote", "2026-10", "2026-12").is_sure(TODAY)
    assert not DatedPhase("vote", "2026-11", "2026-12").is_sure(TODAY)
    assert not DatedPhase("final", "2026-11").is_sure(TODAY)


@pytest.mark.parametrize(
    ("state", "day", "phases", "expected"),
    [
        ("open", "2026-01", (CLOSED,), Contradiction("sign-up", "2026-02-27", "over")),
        ("open", "2026-01", (CLOSED, SIGN_UP), None),
        ("open", "2026-01", (BEGUN,), Contradiction("programme", "2026-05-01", "begun")),
        ("open", "2026-11", (DatedPhase("sign-up", "2026-11", "2026-11"),), None),
        ("announced", "2026-01", (CLOSED,), Contradiction("sign-up", "2026-01-12", "begun")),
        ("announced", "2026-11-20", (CLOSED,), None),
        ("selecting", "2026-03", (DatedPhase("final", "2026-11-12"),), Contradiction("final", "2026-11-12", "begun")),
        ("running", "2026-05", (DatedPhase("final", "2026-11-12"),), Contradiction("final", "2026-11-12", "over")),
        ("running", "2026-05", (DatedPhase("final", "2026-11-12"), PROGRAMME), None),
        ("finished", "2026-05", (DatedPhase("final", "2026-12"),), Contradiction("final", "2026-12", "ahead")),
        ("finished", "2026-05", (DatedPhase("impact-measurement", "2026-12"),), None),
    ],
)  # fmt: skip
def test_contradiction(state: str, day: str, phases: tuple[DatedPhase, ...], expected: Contradiction | None) -> None:
    assert contradiction(state, day, phases, TODAY) == expected


def test_the_order_of_phases_is_said_once() -> None:
    schemas = PACKAGE.record_types
    assert schemas["cohorts"].field("phases", "phase").enum == PHASES
    assert tuple(step for _, steps in YEAR for step in steps) == PHASES
    assert tuple(name for name, _, _ in schedule._PHASES) == PHASES
