"""The agenda: what goes on, what is to come, and what was before, year by year: events and the phases of editions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.model import Event
from generator.views import dutch
from generator.views.addresses import AGENDA
from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.agenda import COMING, PER_PAGE, RUNNING, address, all_moments
from generator.views.parts.lists import pager, part, part_keys, part_url
from generator.views.parts.moments import shown


def _page(context: ViewContext, key: str) -> Page:
    number, listed = int(key), all_moments(context)
    builder = PageBuilder(context, part_url(AGENDA, number))
    lines = part(listed, number, PER_PAGE)
    expected = [one.event for one in lines if one.event and one.heading in (RUNNING, COMING)]
    groups: dict[str, list[Data]] = {}
    for one in lines:
        groups.setdefault(one.heading, []).append(shown(builder, one))
    return builder.page(
        "event/list.html",
        title="Agenda" if number == 1 else f"Agenda, pagina {number}",
        description="Sessies, stemmingen, finales en andere momenten rond de challenge: wat komt en wat was.",
        trail=(("Agenda", AGENDA),) if number > 1 else (),
        data={
            "count": dutch.counted(len(listed), "moment", "momenten"),
            "nothing_coming": number == 1 and not {RUNNING, COMING} & groups.keys(),
            "today": dutch.day(context.today),
            "to": asking.ask(builder, "fout", "Agenda"),
            "groups": [{"heading": heading, "moments": moments} for heading, moments in groups.items()],
            "pager": pager(builder, AGENDA, number, len(listed), PER_PAGE),
        },
        linked_data=_linked_data(context, expected),
    )


PAGES = Family(
    lambda context: part_keys(len(all_moments(context)), PER_PAGE), lambda key: part_url(AGENDA, int(key)), _page
)


def _linked_data(context: ViewContext, expected: Sequence[Event]) -> Data:
    """schema.org: what is to come, as a list of events."""
    dated = [one for one in expected if one.date]  # an Event without a start is none
    return {"@context": "https://schema.org", "@graph": [_event(context, one) for one in dated]} if dated else {}


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
