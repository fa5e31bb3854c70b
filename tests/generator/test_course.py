"""How far an edition is: dates end a statement, a state outlives no dates, and what nobody knows stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from generator.course import Overtaken, Stretch, course, overtaken

TODAY = date(2026, 11, 23)
SIGN_UP = Stretch("sign-up", "2026-10-01", "2026-12-15")
CLOSED = Stretch("sign-up", "2026-01-12", "2026-02-27")


def told(*stretches: Stretch, year: int = 2026, state: str = "", day: str = "") -> tuple[str, str, list[str]]:
    found = course(year, [(state, day)] if state else [], stretches, TODAY)
    return found.when, found.stage, [one.step for one in found.running]


@pytest.mark.parametrize(
    ("stretches", "state", "day", "expected"),
    [
        # dates alone
        ((SIGN_UP,), "", "", ("now", "open", ["sign-up"])),
        ((Stretch("vote", "2026-11-23", "2026-11-23"),), "", "", ("now", "running", ["vote"])),
        ((Stretch("vote", "2026-11-23"),), "", "", ("now", "running", ["vote"])),
        ((Stretch("vote", "2026-11", "2026-11"),), "", "", ("now", "running", ["vote"])),
        ((Stretch("final", "2026-11"),), "", "", ("now", "running", ["final"])),
        ((Stretch("final", "2026-11-22"),), "", "", ("past", "", [])),
        ((Stretch("final", "2026-12"),), "", "", ("coming", "announced", [])),
        ((CLOSED, Stretch("final", "2026-12")), "", "", ("now", "running", [])),
        ((Stretch("sign-up", "2026-10-01"),), "", "", ("unknown", "", [])),
        ((Stretch("sign-up"),), "", "", ("unknown", "", [])),
        ((SIGN_UP, Stretch("vote", "2026-11-01", "2026-11-30")), "", "", ("now", "open", ["sign-up", "vote"])),
        # a state that the dates end
        ((CLOSED,), "open", "2026-01-12", ("unknown", "", [])),
        ((CLOSED,), "open", "2026-11-20", ("unknown", "", [])),
        ((Stretch("sign-up", "2026-12-01", "2027-01-15"),), "open", "2026-11", ("coming", "announced", [])),
        ((SIGN_UP,), "announced", "2026-09", ("now", "open", ["sign-up"])),
        ((SIGN_UP,), "selecting", "2026-11-20", ("now", "selecting", [])),
        ((SIGN_UP,), "selecting", "2026-08", ("now", "open", ["sign-up"])),
        # a state alone holds for as long as it usually lasts
        ((), "open", "2026-11-01", ("now", "open", ["sign-up"])),
        ((Stretch("sign-up", "2026-10-01"),), "open", "2026-10-01", ("now", "open", ["sign-up"])),
        ((Stretch("sign-up", "", "2026-12-15"),), "open", "2026-11", ("now", "open", ["sign-up"])),
        ((), "open", "2026-02", ("unknown", "", [])),
        ((), "open", "", ("unknown", "", [])),
        ((), "running", "2026-02", ("now", "running", [])),
        ((), "announced", "2026-10", ("coming", "announced", [])),
        # what is finished is over, but for the measurement of its impact; nothing is finished in advance
        ((SIGN_UP,), "finished", "2026-11", ("past", "finished", [])),
        ((SIGN_UP,), "finished", "2027-01", ("now", "open", ["sign-up"])),
        ((), "", "", ("unknown", "", [])),
    ],
)  # fmt: skip
def test_course(stretches: tuple[Stretch, ...], state: str, day: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(*stretches, state=state, day=day) == expected


def test_the_year_decides_when_nothing_else_does() -> None:
    assert [told(year=year)[0] for year in (2025, 2026, 2027)] == ["past", "unknown", "coming"]
    assert told(year=2024, state="running", day="2024-03") == ("past", "", [])
    assert told(year=2025, state="running", day="2026-10") == ("now", "running", [])


def test_what_comes_is_soonest_first_and_the_last_phase_is_known() -> None:
    vote, final = Stretch("vote", "2026-12-01", "2026-12-10"), Stretch("final", "2026-12-12")
    found = course(2026, [], [final, vote, CLOSED], TODAY)
    assert (found.coming, found.last) == ((vote, final), CLOSED)


def test_impact_is_measured_after_an_edition() -> None:
    later = Stretch("impact-measurement", "2027-05")
    found = course(2026, [("finished", "2026-11")], [later], TODAY)
    assert (found.when, found.coming) == ("past", (later,))
    assert course(2025, [], [Stretch("impact-measurement", "2026-11", "2026-12")], TODAY).when == "past"


def test_a_month_is_not_sure_until_it_is_inside() -> None:
    assert SIGN_UP.is_sure(TODAY)
    assert Stretch("vote", "2026-10", "2026-12").is_sure(TODAY)
    assert not Stretch("vote", "2026-11", "2026-12").is_sure(TODAY)
    assert not Stretch("final", "2026-11").is_sure(TODAY)


@pytest.mark.parametrize(
    ("state", "day", "stretches", "expected"),
    [
        ("open", "2026-01", (CLOSED,), Overtaken("sign-up", "2026-02-27", "over")),
        ("open", "2026-01", (CLOSED, SIGN_UP), None),
        ("open", "2026-01", (Stretch("programme", "2026-05-01"),), Overtaken("programme", "2026-05-01", "begun")),
        ("open", "2026-11", (Stretch("sign-up", "2026-11", "2026-11"),), None),
        ("announced", "2026-01", (CLOSED,), Overtaken("sign-up", "2026-01-12", "begun")),
        ("announced", "2026-11-20", (CLOSED,), None),
        ("selecting", "2026-03", (Stretch("final", "2026-11-12"),), Overtaken("final", "2026-11-12", "begun")),
        ("running", "2026-05", (Stretch("final", "2026-11-12"),), Overtaken("final", "2026-11-12", "over")),
        ("running", "2026-05", (Stretch("final", "2026-11-12"), Stretch("programme", "2026-05", "2027-01")), None),
        ("finished", "2026-05", (Stretch("final", "2026-12"),), Overtaken("final", "2026-12", "ahead")),
        ("finished", "2026-05", (Stretch("impact-measurement", "2026-12"),), None),
    ],
)  # fmt: skip
def test_overtaken(state: str, day: str, stretches: tuple[Stretch, ...], expected: Overtaken | None) -> None:
    assert overtaken(state, day, stretches, TODAY) == expected
