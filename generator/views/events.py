"""The agenda: what goes on, what is to come, and what was before, year by year: events and the phases of editions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator import periods
from generator.course import NOW, PAST, UNKNOWN, Stretch
from generator.model import Cohort, Event, Provenance
from generator.views import asking, dutch
from generator.views.cards import cohort_title
from generator.views.chances import Chance, door
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.now import DOORS, course_of, is_off
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import STATE_KINDS, Sheet

BASE = "agenda/"
PER_PAGE = 60
RUNNING, COMING = "Loopt nu", "Komt eraan"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the agenda, under a heading: an event, or a phase of an edition with all that tells of it."""

    id: str
    heading: str
    stretch: Stretch
    event: Event | None = None
    cohort: Cohort | None = None
    given: tuple[Provenance, ...] = ()


def is_over(site: Site, event: Event) -> bool:
    """Whether an event lies in the past: of a partial date the last day it can mean counts.

    Without a date the year of its edition decides; without that it is over.
    """
    last = event.end_date or event.date or year_of(site, event)
    return periods.is_over(last, site.today)


def year_of(site: Site, event: Event) -> str:
    """The year of an event, if need be that of its edition; nothing when neither is known."""
    if event.date:
        return event.date[:4]
    return str(site.directory.cohorts[event.cohort].year) if event.cohort else ""


def address(site: Site, event: Event) -> str:
    """Where an event stands in the agenda: the part of the list it is in, and its place there."""
    places = site.once("event-parts", "", lambda: {one.id: at for at, one in enumerate(_all(site))})
    id = f"gebeurtenis-{event.id}"
    return f"{part_url(BASE, places[id] // PER_PAGE + 1)}#{id}"


def moment(sheet: Sheet, event: Event) -> Data:
    """See the moment component."""
    directory = sheet.directory
    known = f"{event.status}-over" if is_over(sheet.site, event) else event.status
    links = []
    if event.cohort:
        title = f"Editie {cohort_title(directory, directory.cohorts[event.cohort])}"
        links.append({"text": title, "href": sheet.to(f"edities/{event.cohort}/")})
    if event.initiative:
        title = directory.initiatives[event.initiative].name
        links.append({"text": title, "href": sheet.to(f"initiatieven/{event.initiative}/")})
    if event.organisation:
        title = directory.organisations[event.organisation].name
        links.append({"text": title, "href": sheet.to(f"organisaties/{event.organisation}/")})
    links += [{"text": directory.themes[one].name, "href": sheet.to(f"themas/{one}/")} for one in event.themes]
    return {
        "id": f"gebeurtenis-{event.id}",
        "title": event.name,
        "kind": dutch.capital(sheet.label("events.kind", event.kind)),
        "when": dutch.period(event.date, event.end_date) if event.end_date else dutch.day(event.date),
        "date_note": dutch.sentence(event.date_note),
        "place": _place(sheet, event),
        "status": {"text": sheet.label("events.status", event.status), "kind": STATE_KINDS[event.status]},
        "status_text": _STATUS_TEXTS.get(known, ""),
        "status_note": dutch.sentence(event.status_note),
        "links": links,
        "door": _event_door(sheet.site, event),
        "notes": sheet.notes(event.sources),
        "derived": event.basis == "derived",
    }


def _event_door(site: Site, event: Event) -> Data | None:
    """The way to an event that can still be gone to."""
    if not event.url or event.status != "announced" or is_over(site, event):
        return None
    return {"text": "Naar de stemming" if event.kind == "vote" else "Meer over dit moment", "href": event.url}


_STATUS_TEXTS = {
    "announced-over": "Een verslag vonden wij niet.",
    "cancelled": "Dit ging niet door.",
    "cancelled-over": "Dit ging niet door.",
}


def _place(sheet: Sheet, event: Event) -> str:
    name = sheet.directory.municipalities[event.municipality].name if event.municipality else ""
    return ", ".join(
        dict.fromkeys(one for one in (event.place, name) if one and one not in event.place.split(", ")[1:])
    )


def shown(sheet: Sheet, one: Moment) -> Data:
    """A line of the agenda, see the moment component."""
    return moment(sheet, one.event) if one.event else _phase(sheet, one)


def _phase(sheet: Sheet, one: Moment) -> Data:
    assert one.cohort is not None
    title, step = cohort_title(sheet.directory, one.cohort), one.stretch.step
    label, action = DOORS.get(step, (sheet.label("cohorts.phases.phase", step), ""))
    chance = Chance(one.stretch, one.cohort)
    href = door(chance) if one.heading == RUNNING and step in DOORS else ""
    return {
        "id": one.id,
        "title": f"{label}, {title}",
        "kind": "Fase van een editie",
        "when": dutch.period(one.stretch.start, one.stretch.until) or "nu",
        "date_note": _date_note(sheet.site, one),
        "place": "",
        "status": _PHASE_STATES[_standing(sheet.site, one)],
        "status_text": "",
        "status_note": "",
        "links": [{"text": f"Editie {title}", "href": sheet.to(f"edities/{one.cohort.id}/")}],
        "door": {"text": action, "href": href} if href else None,
        "notes": sheet.notes(dict.fromkeys(source for given in one.given for source in given.sources)),
        "derived": all(given.basis == "derived" for given in one.given),
    }


def _date_note(site: Site, one: Moment) -> str:
    if one.heading != RUNNING:
        return ""
    if not one.stretch.until:
        return "Tot wanneer is niet bekend."
    return "" if _goes_on(site, one.stretch) else "De precieze dagen kennen wij niet."


def _standing(site: Site, one: Moment) -> str:
    """Whether a phase goes on, is to come or is over; of one that began and has no end nobody knows (unknown)."""
    if one.heading == RUNNING:
        return COMING if one.stretch.until and not _goes_on(site, one.stretch) else RUNNING
    if one.heading == COMING:
        return COMING
    ended = one.stretch.position(site.today) != UNKNOWN or (one.cohort and course_of(site, one.cohort).when == PAST)
    return PAST if ended else UNKNOWN


_PHASE_STATES = {
    RUNNING: {"text": "loopt nu", "kind": "good"},
    COMING: {"text": "gepland", "kind": "info"},
    PAST: {"text": "voorbij", "kind": "quiet"},
    UNKNOWN: {"text": "einde onbekend", "kind": "quiet"},
}


def coming(site: Site) -> list[Moment]:
    """What is to come, soonest first; what has no date yet comes last."""
    return [one for one in _all(site) if one.heading == COMING]


def _all(site: Site) -> list[Moment]:
    return site.once("moments", "", lambda: _listed(site))


def _listed(site: Site) -> list[Moment]:
    """Everything under its heading: what goes on, then what is to come, then the years, newest first."""
    found = [_event_moment(site, one) for one in site.directory.events.values()]
    for cohort in site.directory.cohorts.values():
        found += _phase_moments(site, cohort)
    running = sorted((one for one in found if one.heading == RUNNING), key=lambda one: one.stretch.until or "9999")
    ahead = sorted(
        (one for one in found if one.heading == COMING), key=lambda one: one.stretch.start or one.stretch.end or "9999"
    )
    past = [one for one in found if one.heading not in (RUNNING, COMING)]
    past.sort(
        key=lambda one: (one.heading[-4:].isdecimal(), one.heading, one.stretch.start or one.stretch.end), reverse=True
    )
    return [*running, *ahead, *past]


def _event_moment(site: Site, event: Event) -> Moment:
    stretch = Stretch("event", event.date, event.end_date or event.date)
    if is_over(site, event):
        heading = year_of(site, event) or _NO_YEAR
    else:
        heading = RUNNING if event.status == "announced" and _goes_on(site, stretch) else COMING
    return Moment(f"gebeurtenis-{event.id}", heading, stretch, event)


_NO_YEAR = "Jaar onbekend"


def _goes_on(site: Site, stretch: Stretch) -> bool:
    """Whether it has begun for certain and is not over."""
    return stretch.position(site.today) == NOW and (stretch.has_begun(site.today) or stretch.is_sure(site.today))


def _phase_moments(site: Site, cohort: Cohort) -> Iterator[Moment]:
    """The phases of an edition of which a date is known, each once, unless an event tells of the same."""
    told: dict[Stretch, list[Provenance]] = {}
    for phase in cohort.phases:
        told.setdefault(Stretch(phase.phase, phase.start, phase.end), []).append(phase)
    for vote in cohort.vote:
        told.setdefault(Stretch("vote", vote.start, vote.end), []).append(vote)
    for one in course_of(site, cohort).running:
        if not (one.start or one.end):  # only its state says so
            told[one] = [cohort.state[periods.newest(state.date for state in cohort.state)]]
    events = [one for one in site.directory.events_of_cohort[cohort.id] if one.date]
    numbers: dict[str, int] = {}
    for stretch, given in told.items():
        goes_on = stretch in course_of(site, cohort).running
        first, last = stretch.start or stretch.end, stretch.until or stretch.start
        same = (one for one in events if one.kind == stretch.step and one.kind in ("vote", "final"))
        if (
            not (first or goes_on)
            or is_off(site, cohort, stretch)
            or any(
                not periods.before(one.end_date or one.date, first) and not periods.before(last, one.date)
                for one in same
            )
        ):
            continue
        if heading := _phase_heading(site, cohort, stretch):
            number = numbers[stretch.step] = numbers.get(stretch.step, 0) + 1
            id = f"fase-{cohort.id}-{stretch.step}" + (f"-{number}" if number > 1 else "")
            yield Moment(id, heading, stretch, cohort=cohort, given=tuple(given))


def _phase_heading(site: Site, cohort: Cohort, stretch: Stretch) -> str:
    """Where a phase stands; nowhere when it is still to come of an edition that is over."""
    at, found = stretch.position(site.today), course_of(site, cohort)
    after, over = stretch.step == "impact-measurement", found.when == PAST
    was = min((stretch.until or stretch.start)[:4], str(site.today.year))
    if at == "done":
        return was
    if at == "next":
        return "" if over and not after else COMING
    if stretch in found.running or (after and at == NOW):
        return RUNNING if stretch.step in DOORS or at != NOW or _goes_on(site, stretch) else COMING
    return was if stretch.start or over else COMING


def _page(site: Site, key: str) -> Page:
    number, listed = int(key), _all(site)
    sheet = Sheet(site, part_url(BASE, number))
    lines = part(listed, number, PER_PAGE)
    expected = [one.event for one in lines if one.event and one.heading in (RUNNING, COMING)]
    groups: dict[str, list[Data]] = {}
    for one in lines:
        groups.setdefault(one.heading, []).append(shown(sheet, one))
    return sheet.page(
        "event/list.html",
        title="Agenda" if number == 1 else f"Agenda, pagina {number}",
        description="Sessies, stemmingen, finales en andere momenten rond de challenge: wat komt en wat was.",
        section="agenda",
        trail=(("Agenda", BASE),) if number > 1 else (),
        data={
            "count": dutch.counted(len(listed), "moment", "momenten"),
            "nothing_coming": number == 1 and not {RUNNING, COMING} & groups.keys(),
            "today": dutch.day(site.today),
            "to": asking.ask(sheet, "fout", "Agenda"),
            "groups": [{"heading": heading, "moments": moments} for heading, moments in groups.items()],
            "pager": pager(sheet, BASE, number, len(listed), PER_PAGE),
        },
        linked_data=_linked_data(site, expected),
    )


PAGES = Family(lambda site: part_keys(len(_all(site)), PER_PAGE), lambda key: part_url(BASE, int(key)), _page)


def _linked_data(site: Site, expected: Sequence[Event]) -> Data:
    """schema.org: what is to come, as a list of events."""
    dated = [one for one in expected if one.date]  # an Event without a start is none
    return {"@context": "https://schema.org", "@graph": [_event(site, one) for one in dated]} if dated else {}


def _event(site: Site, event: Event) -> Data:
    status = "EventCancelled" if event.status == "cancelled" else "EventScheduled"
    data: dict[str, Any] = {
        "@type": "Event",
        "name": event.name,
        "startDate": event.date,
        "eventStatus": f"https://schema.org/{status}",
        "url": site.url + address(site, event),
    }
    if event.end_date:
        data["endDate"] = event.end_date
    if event.place:
        data["location"] = {"@type": "Place", "name": event.place}
    return data
