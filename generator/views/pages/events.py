"""The agenda: what goes on, what is to come, and what was before, year by year: events and the phases of editions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.model import Event
from generator.views import dutch
from generator.views.addresses import AGENDA
from generator.views.builder import PageBuilder
from generator.views.components import Asking, Body, Component, MomentItem, Pager
from generator.views.page import Data, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.agenda import COMING, PER_PAGE, RUNNING, Moment, address, all_moments
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.moments import moment_item


class AgendaGroup(Component, frozen=True, kw_only=True):
    """The moments under one heading."""

    heading: str
    moments: Sequence[MomentItem]


class EventList(Body, frozen=True, kw_only=True):
    """The agenda."""

    template = "event/list.html"
    count: str
    nothing_coming: bool
    today: str
    to: Asking
    groups: Sequence[AgendaGroup]
    pager: Pager


def _page(builder: PageBuilder, listed: ListPage[Moment]) -> Page[EventList]:
    context = builder.context
    expected = [moment.event for moment in listed.items if moment.event and moment.heading in (RUNNING, COMING)]
    groups: dict[str, list[MomentItem]] = {}
    for moment in listed.items:
        groups.setdefault(moment.heading, []).append(moment_item(builder, moment))
    return builder.page(
        EventList(
            count=dutch.counted(listed.total, "moment", "momenten"),
            nothing_coming=listed.is_first and not {RUNNING, COMING} & groups.keys(),
            today=dutch.day(context.today),
            to=asking.ask(builder, "fout", "Agenda"),
            groups=[AgendaGroup(heading=heading, moments=moments) for heading, moments in groups.items()],
            pager=listed.pager(builder),
        ),
        title=listed.titled("Agenda"),
        description="Sessies, stemmingen, finales en andere momenten rond de challenge: wat komt en wat was.",
        trail=listed.trail("Agenda"),
        linked_data=_linked_data(context, expected),
    )


PAGES = list_family(
    AGENDA,
    all_moments,
    _page,
    bodies=(EventList,),
    reads=("initiatives", "cohorts", "municipalities", "themes", "organisations", "events", "sources", "day"),
    per_page=PER_PAGE,
)


def _linked_data(context: ViewContext, expected: Sequence[Event]) -> Data:
    """schema.org: what is to come, as a list of events."""
    dated = [event for event in expected if event.date]  # an Event without a start is none
    return {"@context": "https://schema.org", "@graph": [_event(context, event) for event in dated]} if dated else {}


def _event(context: ViewContext, event: Event) -> Data:
    status = "EventCancelled" if event.status == "cancelled" else "EventScheduled"
    data: dict[str, Any] = {
        "@type": "Event",
        "name": event.name,
        "startDate": event.date,
        "eventStatus": f"https://schema.org/{status}",
        "url": context.url + address(context, event),
    }
    if event.end_date:
        data["endDate"] = event.end_date
    if event.place:
        data["location"] = {"@type": "Place", "name": event.place}
    return data
