"""The year of an edition: eight steps in four phases, and never a word against what the page tells elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace as renewed
from typing import Any

import pytest
from msgspec.structs import replace

from generator.model import Claim, Cohort, Event
from generator.model.cohort import FunnelStep, Vote
from generator.model.provenance import Phase
from generator.views import PageBuilder, ViewContext
from generator.views.components import PhaseItem
from generator.views.parts.year import whole_year
from tests.generator.views.conftest import MakeSite, present


def phases_of(context: ViewContext, **known: Any) -> Sequence[PhaseItem]:
    """The year of an edition of which nothing is known but this."""
    bare = Cohort(id="x", municipalities=("zonnedaal",), year=2020, names=())
    return year_in(context, replace(bare, **known))


def year_in(context: ViewContext, cohort: Cohort) -> Sequence[PhaseItem]:
    """The year of an edition, in the directory in the place of the one with its id."""
    cohorts = {**context.directory.cohorts, cohort.id: cohort}
    there = renewed(context, directory=renewed(context.directory, cohorts=cohorts))
    return whole_year(PageBuilder(there, f"{cohort.id}/"), cohort)


def test_the_eight_steps_stand_in_their_phases_whatever_is_known(toy_site: ViewContext) -> None:
    shown = phases_of(toy_site, phases=(Phase(phase="selection", end="2020-05"),))
    assert [phase.label for phase in shown] == ["Oproep", "Beoordeling", "Begeleiding", "Impact meten"]
    assert [len(phase.steps) for phase in shown] == [3, 1, 3, 1]
    assert [phase.state for phase in shown] == ["missing", "done", "missing", "missing"]


def test_a_count_stands_on_its_step_though_the_date_is_unknown(toy_site: ViewContext) -> None:
    (call, choice, *_) = phases_of(
        toy_site, funnel=(FunnelStep(step="intakes", value=84, sources=("challenge-site",)),)
    )
    intake = present(call.steps[1].count)
    assert (intake.text, intake.label, intake.notes) == ("84", "gesprekken", [1])
    assert (call.state, choice.state) == ("unknown", "missing")


def test_counts_that_differ_stand_in_one_and_a_count_on_the_way_only_without_another(toy_site: ViewContext) -> None:
    interim = FunnelStep(step="sign-ups", value=30, interim=True, qualifier="meer dan")
    (call, *_) = phases_of(toy_site, funnel=(interim,))
    assert present(call.steps[0].count).text == "meer dan 30"
    assert present(call.steps[0].count).label == "aanmeldingen, tussenstand"
    (call, *_) = phases_of(
        toy_site, funnel=(interim, FunnelStep(step="sign-ups", value=42), FunnelStep(step="sign-ups", value=45))
    )
    assert present(call.steps[0].count).text == "42 of 45"


def test_a_vote_has_its_date_and_its_votes_wherever_the_record_tells_them(toy_site: ViewContext) -> None:
    vote = Vote(value="Iedereen stemt.", start="2020-10", end="2020-10", votes=1200)
    step = phases_of(toy_site, vote=(vote,))[2].steps[1]
    assert present(step.count).text == "1.200" and step.moments[0].when == "oktober 2020"


def with_event(site_with: MakeSite, **known: Any) -> ViewContext:
    event = Event(id="e", name="Finale", kind="final", cohort="zonnedaal-2024", **known)
    return site_with(events={"e": event})


@pytest.mark.parametrize(
    ("known", "when", "text"),
    [
        ({"date": "2024-11", "status": "announced"}, "november 2024", "Aangekondigd. Een verslag vonden wij niet."),
        ({"date": "2027-11-03", "status": "announced"}, "3 november 2027", "Aangekondigd."),
        (
            {"date": "2024-11-03", "end_date": "2024-11-04", "status": "held"},
            "3 november 2024 tot en met 4 november 2024",
            "",
        ),
        ({"date": "2024-11-03", "status": "cancelled"}, "", ""),
        ({"status": "held"}, "", ""),
    ],
)
def test_a_final_that_only_the_agenda_tells_of_has_its_date(
    site_with: MakeSite, known: dict[str, str], when: str, text: str
) -> None:
    context = with_event(site_with, **known, sources=("challenge-site",), basis="stated")
    bare = Cohort(id="zonnedaal-2024", municipalities=("zonnedaal",), year=2024, names=())
    shown = year_in(context, bare)
    moments = shown[2].steps[2].moments if shown else []
    found = [(moment.when.replace("\xa0", " "), moment.text, moment.notes) for moment in moments]
    assert found == ([(when, text, [1])] if when else [])


def test_the_phases_of_the_record_come_before_the_agenda(site_with: MakeSite) -> None:
    context = with_event(site_with, date="2024-11-03", status="held")
    dated, undated = Phase(phase="final", end="2024-10-01"), Phase(phase="final", note="De dag is onbekend.")
    for phase, when in ((dated, "1 oktober 2024"), (undated, "3 november 2024")):
        bare = Cohort(id="zonnedaal-2024", municipalities=("zonnedaal",), year=2024, names=(), phases=(phase,))
        (moment,) = year_in(context, bare)[2].steps[2].moments
        assert moment.when.replace("\xa0", " ").endswith(when)


def test_a_phase_between_a_step_that_is_over_and_one_to_come_is_now(toy_site: ViewContext) -> None:
    phases = (Phase(phase="sign-up", end="2026-10"), Phase(phase="plan", start="2026-12-10"))
    assert [phase.state_text for phase in phases_of(toy_site, phases=phases)] == ["nu", "", "", ""]


def test_nothing_known_is_no_picture(toy_site: ViewContext) -> None:
    assert phases_of(toy_site) == []


def test_a_phase_goes_on_only_if_the_edition_does(toy_site: ViewContext) -> None:
    sign_up = Phase(phase="sign-up", start="2026-10-01", end="2026-12-15")
    for state, shown in (
        ((), "now"),
        ((Claim(value="selecting", date="2026-11-20"),), "done"),
        ((Claim(value="finished", date="2026-11-20"),), "done"),
    ):
        assert phases_of(toy_site, year=2026, phases=(sign_up,), state=state)[0].steps[0].moments[0].state == shown
    until = Phase(phase="sign-up", end="2026-12-15")
    opened = (Claim(value="open", date="2026-11-01"),)
    assert phases_of(toy_site, year=2026, phases=(until,), state=opened)[0].state_text == "nu"
