"""The agenda: what is to come, and what was announced or held before, year by year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator import periods
from generator.model import Event
from generator.views import asking, dutch
from generator.views.cards import cohort_title
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.sheet import STATE_KINDS, Sheet

BASE = "agenda/"
PER_PAGE = 60
COMING = "Komt eraan"


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
    places = site.once("event-parts", "", lambda: {one.id: at for at, (_, one) in enumerate(_all(site))})
    return f"{part_url(BASE, places[event.id] // PER_PAGE + 1)}#gebeurtenis-{event.id}"


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
        "notes": sheet.notes(event.sources),
        "derived": event.basis == "derived",
    }


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


def coming(site: Site) -> list[Event]:
    """What is to come, soonest first; what has no date yet comes last."""
    events = [one for one in site.directory.events.values() if not is_over(site, one)]
    return sorted(events, key=lambda one: one.date or "9999")


def _all(site: Site) -> list[tuple[str, Event]]:
    return site.once("events", "", lambda: _listed(site))


def _listed(site: Site) -> list[tuple[str, Event]]:
    """Every event under its heading: first what is to come, then the years, newest first."""
    past = [one for one in site.directory.events.values() if is_over(site, one)]
    past.sort(key=lambda one: (year_of(site, one), one.date), reverse=True)
    return [(COMING, one) for one in coming(site)] + [(year_of(site, one) or "Jaar onbekend", one) for one in past]


def _page(site: Site, key: str) -> Page:
    number, listed = int(key), _all(site)
    sheet = Sheet(site, part_url(BASE, number))
    shown = part(listed, number, PER_PAGE)
    expected = [event for heading, event in shown if heading == COMING]
    groups: dict[str, list[Data]] = {}
    for heading, event in shown:
        groups.setdefault(heading, []).append(moment(sheet, event))
    return sheet.page(
        "event/list.html",
        title="Agenda" if number == 1 else f"Agenda, pagina {number}",
        description="Sessies, stemmingen, finales en andere momenten rond de challenge: wat komt en wat was.",
        section="agenda",
        trail=(("Agenda", BASE),) if number > 1 else (),
        data={
            "count": dutch.counted(len(listed), "gebeurtenis", "gebeurtenissen"),
            "nothing_coming": number == 1 and not expected,
            "today": dutch.day(site.today),
            "to": asking.ask(sheet, "fout", "Agenda"),
            "groups": [{"heading": heading, "moments": moments} for heading, moments in groups.items()],
            "pager": pager(sheet, BASE, number, len(listed), PER_PAGE),
        },
        linked_data=_linked_data(site, expected),
    )


PAGES = Family(
    lambda site: part_keys(len(site.directory.events), PER_PAGE), lambda key: part_url(BASE, int(key)), _page
)


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
