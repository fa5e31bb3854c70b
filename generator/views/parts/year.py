"""The year of an edition in one picture: four phases with eight steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.course import IN_THE_AGENDA, DatedPhase
from generator.model import Cohort, Event
from generator.model.cohort import Vote
from generator.model.provenance import Phase
from generator.periods import is_over
from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body, PhaseItem, PhaseMoment, PhaseState, Step
from generator.views.parts.gist import SourcedText, agreed, counts, gist_value, length
from generator.views.parts.now import course_of, is_off
from generator.views.parts.outcome import reached
from generator.views.parts.phases import phase_moment, phase_position

PHASES = (
    ("Oproep", ("sign-up", "intake", "plan")),
    ("Beoordeling", ("selection",)),
    ("Begeleiding", ("programme", "vote", "final")),
    ("Impact meten", ("impact-measurement",)),
)
"""The phases as the approach tells them, and the steps in each as the schema knows them, in their usual order."""

_COUNTS = {"sign-up": "sign-ups", "intake": "intakes", "plan": "plans", "selection": "selected"}
"""The step of the funnel that counts who passed a step of the year."""


def whole_year(builder: PageBuilder, cohort: Cohort) -> list[PhaseItem]:
    """What the phases component shows; a step without a date is there too."""
    figures = _figures(cohort)
    phases = [(label, [_step(builder, cohort, step, figures.get(step)) for step in steps]) for label, steps in PHASES]
    states = [_state(steps) for _, steps in phases]
    if not cohort.vote and all(state == "missing" for state in states):
        return []
    if reached(cohort.impact) and states[-1] == "missing":
        states[-1] = "unknown"
    return [
        PhaseItem(label=label, state=state, state_text="nu" if state == "now" else "", steps=steps)
        for (label, steps), state in zip(phases, states, strict=True)
    ]


def _state(steps: list[Step]) -> PhaseState:
    """How far a phase is, from the steps in it."""
    states = {moment.state for step in steps for moment in step.moments}
    if "now" in states or {"done", "next"} <= states:
        return "now"
    if states & {"done", "next"}:
        return "done" if "done" in states else "next"
    return "unknown" if states or any(step.count for step in steps) else "missing"


def _step(builder: PageBuilder, cohort: Cohort, step: str, figure: SourcedText | None) -> Step:
    """A step with its figure, and its period according to each source."""
    phases = [phase for phase in cohort.phases if phase.phase == step]
    if not any(phase.start or phase.end for phase in phases):
        phases = _dated_elsewhere(builder, cohort, step) or phases
    return Step(
        label=builder.label("cohorts.phases.phase", step),
        count=gist_value(builder, figure) if figure else None,
        moments=[_today(builder, cohort, phase) for phase in phases],
    )


def _today(builder: PageBuilder, cohort: Cohort, phase: Phase) -> PhaseMoment:
    """A phase as of today; it is running only if the course of the edition agrees: it may have been closed early."""
    dated, state = DatedPhase(phase.phase, phase.start, phase.end), phase_position(builder, phase)
    if is_off(builder.context, cohort, dated):
        return phase_moment(builder, phase, "unknown", "afgelast")
    goes_on = dated in course_of(builder.context, cohort).running
    if state == "unknown" and goes_on:
        return phase_moment(builder, phase, "now")
    if state == "now" and not goes_on and phase.phase != "impact-measurement":
        return phase_moment(builder, phase, "done")
    return phase_moment(builder, phase)


def _figures(cohort: Cohort) -> dict[str, SourcedText]:
    """The figures that belong to a step: who passed it, how long it lasts, how many voted."""
    counted = counts(cohort)
    found = {step: counted[count] for step, count in _COUNTS.items() if count in counted}
    if lasts := length(cohort):
        found["programme"] = replace(lasts, label="")
    if given := [vote for vote in cohort.vote if vote.votes is not None]:
        found["vote"] = agreed(
            given, lambda vote: dutch.number(vote.votes), "stem" if given[0].votes == 1 else "stemmen"
        )
    return found


def _dated_elsewhere(builder: PageBuilder, cohort: Cohort, step: str) -> list[Phase]:
    """The dates of a vote or a final that the phases do not give: from the vote itself, or else from the agenda."""
    votes = [_of_vote(vote) for vote in cohort.vote if vote.start or vote.end] if step == "vote" else []
    held = builder.directory.events_of_cohort[cohort.id] if step in IN_THE_AGENDA else ()
    return votes or [
        _of_event(builder, event) for event in held if event.kind == step and event.date and event.status != "cancelled"
    ]


def _of_event(builder: PageBuilder, event: Event) -> Phase:
    """An event as a phase; one that was announced says so."""
    last, remarks = event.end_date or event.date, [dutch.sentence(event.date_note)]
    if event.status == "announced":
        unreported = is_over(last, builder.context.today)
        remarks = ["Aangekondigd.", "Een verslag vonden wij niet." if unreported else "", *remarks]
    return Phase(
        phase=event.kind,
        start=event.date,
        end=last,
        sources=event.sources,
        basis=event.basis,
        note=" ".join(filter(None, remarks)),
    )


def _of_vote(vote: Vote) -> Phase:
    """A vote as a phase."""
    return Phase(phase="vote", start=vote.start, end=vote.end, sources=vote.sources, basis=vote.basis, date=vote.date)


_APPROACH = "aanpak/"


class YearShortcode(Body, frozen=True, kw_only=True):
    """The year of any edition."""

    template = "shortcodes/year.html"
    phases: Sequence[PhaseItem]


_EXPLAINED = {
    "sign-up": ("Een oproep en een kort formulier.", "een-kort-formulier-dan-een-gesprek"),
    "intake": ("Een gesprek over het idee.", "een-kort-formulier-dan-een-gesprek"),
    "plan": ("Een plan met een begroting.", "een-plan-met-een-begroting"),
    "selection": ("Elk plan langs vaste criteria.", "fase-2-alle-plannen-langs-dezelfde-criteria"),
    "programme": ("Training, een coach en startgeld.", "fase-3-begeleiding-helpt-het-plan-vooruit"),
    "vote": ("Inwoners kiezen mee.", "inwoners-stemmen-een-jury-kiest"),
    "final": ("Een publieksprijs en een juryprijs.", "inwoners-stemmen-een-jury-kiest"),
    "impact-measurement": ("Wat leverde het op?", "fase-4-meten-wat-het-oplevert"),
}
"""What happens in each step of a challenge, and where the page on the approach tells about it."""


def shortcode(builder: PageBuilder) -> YearShortcode:
    """The year of any edition as the phases component shows it: four phases with the steps in them."""
    return YearShortcode(phases=[_explained(builder, label, steps) for label, steps in PHASES])


def _explained(builder: PageBuilder, label: str, steps: Iterable[str]) -> PhaseItem:
    """A phase of any edition; each of its steps leads to where the page on the approach tells about it."""
    page = "" if builder.url == _APPROACH else builder.to(_APPROACH)
    return PhaseItem(
        label=label,
        state="planned",
        state_text="",
        steps=[
            Step(
                label=builder.label("cohorts.phases.phase", step),
                href=f"{page}#{_EXPLAINED[step][1]}",
                text=_EXPLAINED[step][0],
            )
            for step in steps
        ],
    )
