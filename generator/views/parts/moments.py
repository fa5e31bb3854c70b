"""A line of the agenda as it is shown: an event, or a phase of an edition."""

from __future__ import annotations

from generator.course import PAST, UNKNOWN
from generator.model import Event
from generator.views import dutch
from generator.views.builder import STATE_KINDS, PageBuilder
from generator.views.components import Badge, Link, MomentItem
from generator.views.page import ViewContext
from generator.views.parts.agenda import COMING, RUNNING, Moment, goes_on, is_over
from generator.views.parts.chances import Chance, door
from generator.views.parts.now import DOORS, course_of
from generator.views.records import cohort_title


def moment(builder: PageBuilder, event: Event) -> MomentItem:
    """What the moment component shows; a link to the page it stands on is left out."""
    directory = builder.directory
    known = f"{event.status}-over" if is_over(builder.context, event) else event.status
    links = []
    if event.cohort:
        title = f"Editie {cohort_title(directory, directory.cohorts[event.cohort])}"
        links.append(Link(text=title, href=builder.link(directory.cohorts[event.cohort])))
    if event.initiative:
        title = directory.initiatives[event.initiative].name
        links.append(Link(text=title, href=builder.link(directory.initiatives[event.initiative])))
    if event.organisation:
        title = directory.organisations[event.organisation].name
        links.append(Link(text=title, href=builder.link(directory.organisations[event.organisation])))
    links += [Link(text=directory.themes[one].name, href=builder.link(directory.themes[one])) for one in event.themes]
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
    """The way to an event that can still be gone to."""
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
        dict.fromkeys(one for one in (event.place, name) if one and one not in event.place.split(", ")[1:])
    )


def shown(builder: PageBuilder, one: Moment) -> MomentItem:
    """A line of the agenda, see the moment component."""
    return moment(builder, one.event) if one.event else _phase(builder, one)


def _phase(builder: PageBuilder, one: Moment) -> MomentItem:
    assert one.cohort is not None
    title, step = cohort_title(builder.directory, one.cohort), one.stretch.step
    label, action = DOORS.get(step, (builder.label("cohorts.phases.phase", step), ""))
    chance = Chance(one.stretch, one.cohort)
    href = door(chance) if one.heading == RUNNING and step in DOORS else ""
    return MomentItem(
        id=one.id,
        title=f"{label}, {title}",
        kind="Fase van een editie",
        when=dutch.period(one.stretch.start, one.stretch.until) or "nu",
        date_note=_date_note(builder.context, one),
        place="",
        status=_PHASE_STATES[_standing(builder.context, one)],
        status_text="",
        status_note="",
        links=[Link(text=f"Editie {title}", href=builder.link(one.cohort))],
        door=Link(text=action, href=href) if href else None,
        notes=builder.notes(dict.fromkeys(source for given in one.given for source in given.sources)),
        derived=all(given.basis == "derived" for given in one.given),
    )


def _date_note(context: ViewContext, one: Moment) -> str:
    if one.heading != RUNNING:
        return ""
    if not one.stretch.until:
        return "Tot wanneer is niet bekend."
    return "" if goes_on(context, one.stretch) else "De precieze dagen kennen wij niet."


def _standing(context: ViewContext, one: Moment) -> str:
    """Whether a phase goes on, is to come or is over; of one that began and has no end nobody knows (unknown)."""
    if one.heading == RUNNING:
        return COMING if one.stretch.until and not goes_on(context, one.stretch) else RUNNING
    if one.heading == COMING:
        return COMING
    ended = one.stretch.position(context.today) != UNKNOWN or (
        one.cohort and course_of(context, one.cohort).when == PAST
    )
    return PAST if ended else UNKNOWN


_PHASE_STATES = {
    RUNNING: Badge(text="loopt nu", kind="good"),
    COMING: Badge(text="gepland", kind="info"),
    PAST: Badge(text="voorbij", kind="quiet"),
    UNKNOWN: Badge(text="einde onbekend", kind="quiet"),
}
