"""The year of an edition in one picture: four phases along the thread, with the eight steps in them."""

from __future__ import annotations

from dataclasses import replace

from generator.course import IN_THE_AGENDA, DatedPhase
from generator.model import Cohort, Event
from generator.model.cohort import Vote
from generator.model.provenance import Phase
from generator.periods import is_over
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.page import Data
from generator.views.parts.gist import Told, agreed, counts, length, value
from generator.views.parts.now import course_of, is_off
from generator.views.parts.outcome import reached
from generator.views.parts.phases import phases

PHASES = (
    ("Oproep", ("sign-up", "intake", "plan")),
    ("Beoordeling", ("selection",)),
    ("Begeleiding", ("programme", "vote", "final")),
    ("Impact meten", ("impact-measurement",)),
)
"""The phases as the approach tells them, and the steps in each as the schema knows them, in their usual order."""

_COUNTS = {"sign-up": "sign-ups", "intake": "intakes", "plan": "plans", "selection": "selected"}
"""The step of the funnel that counts who passed a step of the year."""


def whole_year(builder: PageBuilder, cohort: Cohort) -> list[Data]:
    """What the phases component shows. Of a step without a date the date is unknown, which says nothing else of it."""
    told = _told(cohort)
    shown = [_phase(label, [_step(builder, cohort, one, told.get(one)) for one in steps]) for label, steps in PHASES]
    if not cohort.vote and all(one["state"] == "missing" for one in shown):
        return []
    if reached(cohort.impact) and shown[-1]["state"] == "missing":
        shown[-1]["state"] = "unknown"
    return shown


def _phase(label: str, steps: list[Data]) -> Data:
    states = {moment["state"] for step in steps for moment in step["moments"]}
    if "now" in states or {"done", "next"} <= states:
        state = "now"
    elif states & {"done", "next"}:
        state = "done" if "done" in states else "next"
    else:
        state = "unknown" if states or any(step["count"] for step in steps) else "missing"
    return {
        "label": label, "when": "", "state": state, "state_text": "nu" if state == "now" else "",
        "text": "", "notes": [], "derived": False, "steps": steps,
    }  # fmt: skip


def _step(builder: PageBuilder, cohort: Cohort, step: str, told: Told | None) -> Data:
    """A step: what is known of it in figures, and what each source says of when it was."""
    moments = [one for one in cohort.phases if one.phase == step]
    if not any(one.start or one.end for one in moments):
        moments = _dated_elsewhere(builder, cohort, step) or moments
    return {
        "label": builder.label("cohorts.phases.phase", step),
        "count": value(builder, told) if told else None,
        "moments": [_today(builder, cohort, *one) for one in zip(moments, phases(builder, moments), strict=True)],
        "href": "",
        "text": "",
    }


def _today(builder: PageBuilder, cohort: Cohort, phase: Phase, shown: Data) -> Data:
    """A phase, which goes on only if the course of the edition says so: it may have been closed early."""
    stretch = DatedPhase(phase.phase, phase.start, phase.end)
    if is_off(builder.context, cohort, stretch):
        return {**shown, "state": "unknown", "state_text": "afgelast"}
    goes_on = stretch in course_of(builder.context, cohort).running
    if shown["state"] == "unknown" and goes_on:
        return {**shown, "state": "now", "state_text": "nu"}
    if shown["state"] == "now" and not goes_on and phase.phase != "impact-measurement":
        return {**shown, "state": "done", "state_text": ""}
    return shown


def _told(cohort: Cohort) -> dict[str, Told]:
    """The figures that belong to a step: who passed it, how long it lasts, how many voted."""
    counted = counts(cohort)
    found = {step: counted[count] for step, count in _COUNTS.items() if count in counted}
    if lasts := length(cohort):
        found["programme"] = replace(lasts, label="")
    if given := [one for one in cohort.vote if one.votes is not None]:
        found["vote"] = agreed(given, lambda one: dutch.number(one.votes), "stem" if given[0].votes == 1 else "stemmen")
    return found


def _dated_elsewhere(builder: PageBuilder, cohort: Cohort, step: str) -> list[Phase]:
    """When a vote or a final was, where the phases do not tell: as the vote itself has it, or else the agenda."""
    told = [_of_vote(one) for one in cohort.vote if one.start or one.end] if step == "vote" else []
    held = builder.directory.events_of_cohort[cohort.id] if step in IN_THE_AGENDA else ()
    return told or [
        _of_event(builder, one) for one in held if one.kind == step and one.date and one.status != "cancelled"
    ]


def _of_event(builder: PageBuilder, event: Event) -> Phase:
    """An event as a phase; one that was announced says so."""
    last, told = event.end_date or event.date, [dutch.sentence(event.date_note)]
    if event.status == "announced":
        told = ["Aangekondigd.", "Een verslag vonden wij niet." if is_over(last, builder.context.today) else "", *told]
    return Phase(
        phase=event.kind,
        start=event.date,
        end=last,
        sources=event.sources,
        basis=event.basis,
        note=" ".join(filter(None, told)),
    )


def _of_vote(vote: Vote) -> Phase:
    """A vote as a phase."""
    return Phase(phase="vote", start=vote.start, end=vote.end, sources=vote.sources, basis=vote.basis, date=vote.date)
