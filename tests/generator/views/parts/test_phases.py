"""When a phase is, from dates that may be partial."""

from __future__ import annotations

import pytest

from generator.model.provenance import Phase
from generator.views import PageBuilder, ViewContext
from generator.views.parts.phases import phases, when


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        ("2025", "2025", "done"),
        ("2026-11", "2026-11", "now"),
        ("2026", "2026-11-23", "now"),
        ("2026-11-24", "", "next"),
        ("2026-11-24", "2027", "next"),
        ("2018-10-01", "", "unknown"),
        ("", "2027", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_a_phase_is_as_far_as_its_dates_prove(toy_site: ViewContext, start: str, end: str, state: str) -> None:
    (shown,) = phases(
        PageBuilder(toy_site, "x/"), [Phase(phase="programme", start=start, end=end)], field="cohorts.phases.phase"
    )
    assert shown.state == state


def test_a_phase_of_one_moment_ends_when_it_begins() -> None:
    assert when(Phase(phase="final", start="2026-11-20")) == "20\u00a0november 2026"
    assert when(Phase(phase="vote", start="2026-11-20")) == "vanaf 20\u00a0november 2026"


def test_nothing_of_the_evidence_is_lost(toy_site: ViewContext) -> None:
    phase = Phase(
        phase="final",
        start="2027",
        qualifier="doel",
        note="nog niet zeker",
        level="self-reported",
        sources=("challenge-site",),
    )
    (shown,) = phases(PageBuilder(toy_site, "x/"), [phase], field="cohorts.phases.phase")
    assert shown.moment is not None
    assert shown.moment.when == "doel: 2027" and shown.moment.notes == [1]
    assert shown.moment.text == "Nog niet zeker. Eigen opgave."
