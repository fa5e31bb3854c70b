"""The standing of editions and initiatives on the day of the build. Every page asks here."""

from __future__ import annotations

from collections.abc import Sequence

from generator.course import COMING, NOW, PAST, UNKNOWN, Course, DatedPhase, called_off, completed, course, newest_state
from generator.fast import remembered
from generator.model import Claim, Cohort, Provenance
from generator.periods import FINAL, is_old
from generator.views import dutch
from generator.views.builder import STATE_KINDS, PageBuilder
from generator.views.components import Status
from generator.views.page import ViewContext
from generator.views.records import newest_claim

WORDS = {NOW: "Nu", COMING: "Komt", PAST: "Eerder", UNKNOWN: "Onbekend"}
"""The standings in one word."""

DOORS = {"sign-up": ("Aanmelden", "Naar het aanmelden"), "vote": ("Stemmen", "Naar de stemming")}
"""What visitors can do in a phase, and the label of the link."""


def course_of(context: ViewContext, cohort: Cohort) -> Course:
    """How far an edition is on the day of the build."""
    return _course(context, cohort.id)


@remembered("cohorts", "events", "day")
def _course(context: ViewContext, id: str) -> Course:
    cohort = context.directory.cohorts[id]
    states = [(claim.value, claim.date) for claim in cohort.state]
    phases = [phase for phase, _ in dated_phases(cohort) if not is_off(context, cohort, phase)]
    in_agenda = [phase for phase in _in_agenda(context, cohort, cancelled=False) if phase.start]
    return course(cohort.year, states, completed(phases, in_agenda), context.today)


def dated_phases(cohort: Cohort) -> list[tuple[DatedPhase, Provenance]]:
    """The phases and the votes of an edition, each with the entry of the record that gives its dates."""
    phases = [(DatedPhase(phase.phase, phase.start, phase.end), phase) for phase in cohort.phases]
    return [*phases, *((DatedPhase("vote", vote.start, vote.end), vote) for vote in cohort.vote)]


def is_off(context: ViewContext, cohort: Cohort, stretch: DatedPhase) -> bool:
    """Whether the agenda says that a phase of an edition was cancelled."""
    return called_off(stretch, _in_agenda(context, cohort, cancelled=True))


def _in_agenda(context: ViewContext, cohort: Cohort, *, cancelled: bool) -> list[DatedPhase]:
    events = context.directory.events_of_cohort[cohort.id]
    return [
        DatedPhase(event.kind, event.date, event.end_date or event.date)
        for event in events
        if (event.status == "cancelled") is cancelled
    ]


def is_past(context: ViewContext, cohort: Cohort) -> bool:
    """Whether an edition is spoken of in the past."""
    return course_of(context, cohort).when == PAST


def edition_state(builder: PageBuilder, cohort: Cohort) -> Status:
    """How an edition stands, as a status, see the badge component."""
    context, found = builder.context, course_of(builder.context, cohort)
    state, day = newest_state([(claim.value, claim.date) for claim in cohort.state], context.today)
    glance = WORDS[found.when]
    if found.when == NOW:
        date = _lasts(context, found.running[0]) if found.running else ""
        if not date and found.stage == state and not (found.running and found.running[0].start):
            date = dutch.day(day)
        return Status(glance=glance, text=_going_on(builder, found), kind="good", date=date)
    if found.when == COMING:
        text = "aangekondigd" if found.stage == "announced" else "nog niet begonnen"
        date = f"vanaf {dutch.day(found.coming[0].start)}" if found.coming else ""
        return Status(glance=glance, text=text, kind="info", date=date)
    if found.stage == "finished":
        return Status(glance=glance, text=builder.label("cohorts.state.value", found.stage), kind="quiet")
    return Status(glance=glance, text=_last_known(state, day), kind="quiet", old=bool(state))


def _lasts(context: ViewContext, stretch: DatedPhase) -> str:
    until = stretch.until
    return "nog vandaag" if until == context.today.isoformat() else f"tot en met {dutch.day(until)}" if until else ""


def _going_on(builder: PageBuilder, found: Course) -> str:
    if found.running and found.running[0].step in DOORS:
        return f"{DOORS[found.running[0].step][0].lower()} kan"
    return builder.label("cohorts.state.value", found.stage)


def glance(context: ViewContext, claims: Sequence[Claim]) -> str:
    """How an initiative stands at a glance: now, past or unknown.

    A state that is out of date counts as past, and so does one that ended. Without a date it is unknown.
    """
    claim = newest_claim(claims) if claims else None
    if claim is None or claim.value == "unknown" or not (claim.date or claim.value in FINAL):
        return UNKNOWN
    return PAST if claim.value in FINAL or is_old(claim.date, context.today) else NOW


def initiative_state(context: ViewContext, claims: Sequence[Claim]) -> Status:
    """How an initiative stands, as a status, see the badge component."""
    when = glance(context, claims)
    if when == UNKNOWN:
        text = _last_known("undated" if claims else "", "")
        return Status(glance=WORDS[when], text=text, kind="quiet", old=bool(claims))
    claim = newest_claim(claims)
    text, kind = context.label("initiatives.status.value", claim.value), STATE_KINDS.get(claim.value, "info")
    if when == PAST and claim.value not in FINAL:
        text = _last_known(claim.value, claim.date)
        return Status(glance=WORDS[when], text=text, kind="quiet", old=True)
    date = "" if claim.value in FINAL else dutch.day(claim.date)
    return Status(glance=WORDS[when], text=text, kind=kind, date=date)


def _last_known(state: str, day: str) -> str:
    if day:
        return f"laatst bekend {dutch.day(day)}"
    return "stand zonder datum" if state else "geen stand gevonden"
