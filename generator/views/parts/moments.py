"""A line of the agenda as it is shown: an event, or a phase of an edition."""

from __future__ import annotations

from generator.course import PAST, UNKNOWN
from generator.model import Event
from generator.views import dutch
from generator.views.addresses import WithPage
from generator.views.builder import STATE_KINDS, PageBuilder
from generator.views.components import Badge, Link, MomentItem
from generator.views.page import ViewContext
from generator.views.parts.agenda import COMING, RUNNING, Moment, goes_on, is_over
from generator.views.parts.now import DOORS, course_of
from generator.views.parts.opportunities import Opportunity, door
from generator.views.records import cohort_title, record_link


def event_item(builder: PageBuilder, event: Event) -> MomentItem:
    """What the moment component shows; a link to the page it stands on is left out."""
    directory = builder.directory
    known = f"{event.status}-over" if is_over(builder.context, event) else event.status
    about: list[WithPage] = [
        *([directory.cohorts[event.cohort]] if event.cohort else []),
        *([directory.initiatives[event.initiative]] if event.initiative else []),
        *([directory.organisations[event.organisation]] if event.organisation else []),
        *(directory.themes[id] for id in event.themes),
    ]
    links = [record_link(builder, record) for record in about]
    return MomentItem(
        id=f"gebeurtenis-{event.id}",
        title=event.name,
        kind=dutch.capital(builder.label("events.kind", event.kind)),
        when=dutch.period(event.date, event.end_date) if event.end_date else dutch.day(event.date),
        date_note=dutch.sentence(event.date_note),
        place=_place(builder, event),
        status=Badge(text=builder.label("events.status", event.status), kind=STATE_KINDS[event.status]),
        status_text=_STATUS_TEXTS.get(known, ""),
        status_note=dutch.sentence(event.status_note),
        links=[link for link in links if link.href != builder.to(builder.url)],
        door=_event_door(builder.context, event),
        notes=builder.notes(event.sources),
        derived=event.basis == "derived",
    )


def _event_door(context: ViewContext, event: Event) -> Link | None:
    """A link to an event that can still be attended."""
    if not event.url or event.status != "announced" or is_over(context, event):
        return None
    return Link(text="Naar de stemming" if event.kind == "vote" else "Meer over dit moment", href=event.url)


_STATUS_TEXTS = {
    "announced-over": "Een verslag vonden wij niet.",
    "cancelled": "Dit ging niet door.",
    "cancelled-over": "Dit ging niet door.",
}


def _place(builder: PageBuilder, event: Event) -> str:
    name = builder.directory.municipalities[event.municipality].name if event.municipality else ""
    return ", ".join(
        dict.fromkeys(part for part in (event.place, name) if part and part not in event.place.split(", ")[1:])
    )


def moment_item(builder: PageBuilder, moment: Moment) -> MomentItem:
    """A line of the agenda, see the moment component."""
    return event_item(builder, moment.event) if moment.event else _phase(builder, moment)


def _phase(builder: PageBuilder, moment: Moment) -> MomentItem:
    assert moment.cohort is not None
    title, step = cohort_title(builder.directory, moment.cohort), moment.stretch.step
    label, action = DOORS.get(step, (builder.label("cohorts.phases.phase", step), ""))
    opportunity = Opportunity(moment.stretch, moment.cohort)
    href = door(opportunity) if moment.heading == RUNNING and step in DOORS else ""
    return MomentItem(
        id=moment.id,
        title=f"{label}, {title}",
        kind="Fase van een editie",
        when=dutch.period(moment.stretch.start, moment.stretch.until) or "nu",
        date_note=_date_note(builder.context, moment),
        place="",
        status=_PHASE_STATES[_standing(builder.context, moment)],
        status_text="",
        status_note="",
        links=[record_link(builder, moment.cohort)],
        door=Link(text=action, href=href) if href else None,
        notes=builder.notes(dict.fromkeys(source for given in moment.given for source in given.sources)),
        derived=all(given.basis == "derived" for given in moment.given),
    )


def _date_note(context: ViewContext, moment: Moment) -> str:
    if moment.heading != RUNNING:
        return ""
    if not moment.stretch.until:
        return "Tot wanneer is niet bekend."
    return "" if goes_on(context, moment.stretch) else "De precieze dagen kennen wij niet."


def _standing(context: ViewContext, moment: Moment) -> str:
    """The standing of a phase: running, coming, past, or unknown if it began and its end is not known."""
    if moment.heading == RUNNING:
        return COMING if moment.stretch.until and not goes_on(context, moment.stretch) else RUNNING
    if moment.heading == COMING:
        return COMING
    ended = moment.stretch.position(context.today) != UNKNOWN or (
        moment.cohort and course_of(context, moment.cohort).when == PAST
    )
    return PAST if ended else UNKNOWN


_PHASE_STATES = {
    RUNNING: Badge(text="loopt nu", kind="good"),
    COMING: Badge(text="gepland", kind="info"),
    PAST: Badge(text="voorbij", kind="quiet"),
    UNKNOWN: Badge(text="einde onbekend", kind="quiet"),
}
