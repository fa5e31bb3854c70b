"""Which moments the agenda holds, and under which heading each stands: events, and the phases of editions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import periods
from generator.course import NOW, PAST, DatedPhase
from generator.fast import remembered
from generator.model import Cohort, Event, Provenance
from generator.views.addresses import AGENDA
from generator.views.page import ViewContext
from generator.views.parts.lists import page_url
from generator.views.parts.now import DOORS, course_of, dated_phases, is_off
from generator.views.records import newest_claim

PER_PAGE = 60


RUNNING, COMING = "Loopt nu", "Komt eraan"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the agenda, under a heading: an event, or a phase of an edition with the claims about it."""

    id: str
    heading: str
    stretch: DatedPhase
    event: Event | None = None
    cohort: Cohort | None = None
    given: tuple[Provenance, ...] = ()


def is_over(context: ViewContext, event: Event) -> bool:
    """Whether an event lies in the past; a partial date counts as the last day it can mean.

    Without a date the year of its edition decides; without that it is over.
    """
    last = event.end_date or event.date or year_of(context, event)
    return periods.is_over(last, context.today)


def year_of(context: ViewContext, event: Event) -> str:
    """The year of an event, if need be that of its edition; nothing when neither is known."""
    if event.date:
        return periods.year_of_date(event.date)
    return str(context.directory.cohorts[event.cohort].year) if event.cohort else ""


def address(context: ViewContext, event: Event) -> str:
    """The address of an event in the agenda: the page of the list and the fragment."""
    places = _places(context)
    id = f"gebeurtenis-{event.id}"
    return f"{page_url(AGENDA, places[id] // PER_PAGE + 1)}#{id}"


@remembered("cohorts", "events", "day")
def _places(context: ViewContext) -> dict[str, int]:
    """The place of each moment in the agenda, from 0, by its id."""
    return {moment.id: at for at, moment in enumerate(all_moments(context))}


def coming(context: ViewContext) -> list[Moment]:
    """What is to come, soonest first; what has no date yet comes last."""
    return [moment for moment in all_moments(context) if moment.heading == COMING]


@remembered("cohorts", "events", "day")
def all_moments(context: ViewContext) -> list[Moment]:
    """The whole agenda under its headings: what goes on, then what is to come, then the years, newest first."""
    found = [_event_moment(context, event) for event in context.directory.events.values()]
    for cohort in context.directory.cohorts.values():
        found += _phase_moments(context, cohort)
    running = sorted(
        (moment for moment in found if moment.heading == RUNNING), key=lambda moment: moment.stretch.until or "9999"
    )
    ahead = sorted(
        (moment for moment in found if moment.heading == COMING),
        key=lambda moment: moment.stretch.start or moment.stretch.end or "9999",
    )
    past = [moment for moment in found if moment.heading not in (RUNNING, COMING)]
    past.sort(
        key=lambda moment: (
            moment.heading[-4:].isdecimal(),
            moment.heading,
            moment.stretch.start or moment.stretch.end,
        ),
        reverse=True,
    )
    return [*running, *ahead, *past]


def _event_moment(context: ViewContext, event: Event) -> Moment:
    stretch = DatedPhase("event", event.date, event.end_date or event.date)
    if is_over(context, event):
        heading = year_of(context, event) or _NO_YEAR
    else:
        heading = RUNNING if event.status == "announced" and goes_on(context, stretch) else COMING
    return Moment(f"gebeurtenis-{event.id}", heading, stretch, event)


_NO_YEAR = "Jaar onbekend"


def goes_on(context: ViewContext, stretch: DatedPhase) -> bool:
    """Whether it has certainly begun and is not over."""
    return stretch.position(context.today) == NOW and (
        stretch.has_begun(context.today) or stretch.is_sure(context.today)
    )


def _phase_moments(context: ViewContext, cohort: Cohort) -> Iterator[Moment]:
    """The dated phases of an edition, each once, except those that an event in the agenda covers."""
    claims: dict[DatedPhase, list[Provenance]] = {}
    for phase, claim in dated_phases(cohort):
        claims.setdefault(phase, []).append(claim)
    for stretch in course_of(context, cohort).running:
        if not (stretch.start or stretch.end):  # only its state says so
            claims[stretch] = [newest_claim(cohort.state)]
    events = [event for event in context.directory.events_of_cohort[cohort.id] if event.date]
    numbers: dict[str, int] = {}
    for stretch, given in claims.items():
        goes_on = stretch in course_of(context, cohort).running
        first, last = stretch.start or stretch.end, stretch.until or stretch.start
        same = (event for event in events if event.kind == stretch.step and event.kind in ("vote", "final"))
        if (
            not (first or goes_on)
            or is_off(context, cohort, stretch)
            or any(
                not periods.before(event.end_date or event.date, first) and not periods.before(last, event.date)
                for event in same
            )
        ):
            continue
        if heading := _phase_heading(context, cohort, stretch):
            number = numbers[stretch.step] = numbers.get(stretch.step, 0) + 1
            id = f"fase-{cohort.id}-{stretch.step}" + (f"-{number}" if number > 1 else "")
            yield Moment(id, heading, stretch, cohort=cohort, given=tuple(given))


def _phase_heading(context: ViewContext, cohort: Cohort, stretch: DatedPhase) -> str:
    """The heading for a phase; "" for a future phase of an edition that is over."""
    at, found = stretch.position(context.today), course_of(context, cohort)
    after, over = stretch.step == "impact-measurement", found.when == PAST
    was = min(periods.year_of_date(stretch.until or stretch.start), str(context.today.year))
    if at == "done":
        return was
    if at == "next":
        return "" if over and not after else COMING
    if stretch in found.running or (after and at == NOW):
        return RUNNING if stretch.step in DOORS or at != NOW or goes_on(context, stretch) else COMING
    return was if stretch.start or over else COMING
