"""The latest news: events that were held, and dated facts about initiatives."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from generator.model import Claim, Event, Figure, Initiative
from generator.model.initiative import Award
from generator.periods import lies_ahead
from generator.views import dutch
from generator.views.addresses import address_of
from generator.views.builder import PageBuilder
from generator.views.components import Latest
from generator.views.page import ViewContext
from generator.views.parts import agenda
from generator.views.parts.outcome import reached

Known = Event | Award | Figure | Claim
"""What the list of the latest facts is made from."""


def latest(builder: PageBuilder, most: int) -> list[Latest]:
    """The `most` newest facts, the newest first."""
    newest = heapq.nlargest(most, _dated(builder.context), key=lambda fact: fact[0])
    return [_item(builder, *fact) for fact in newest]


def _dated(context: ViewContext) -> Iterator[tuple[str, Known, Event | Initiative]]:
    """The dated facts: date, fact, and the event or initiative that it is about."""
    for event in context.directory.events.values():
        if event.date and event.status == "held" and agenda.is_over(context, event):
            yield event.date, event, event
    for initiative in context.directory.initiatives.values():
        dated: tuple[Award | Figure | Claim, ...] = (
            *initiative.milestones,
            *initiative.awards,
            *initiative.statements,
            *reached(initiative.impact),
        )
        for known in dated:
            if known.date and not lies_ahead(known.date, context.today):
                yield known.date, known, initiative


def _item(builder: PageBuilder, date: str, known: Known, about: Event | Initiative) -> Latest:
    """A line of news."""
    if isinstance(about, Event):
        path, kind = agenda.address(builder.context, about), dutch.capital(builder.label("events.kind", about.kind))
    else:
        path, kind = address_of(about), about.name
    if isinstance(known, Event):
        text = known.name
    elif isinstance(known, Award):
        text = f"Won de {known.name}" if "prijs" in known.name else f"Won: {known.name}"
    elif isinstance(known, Figure):
        text = f"{dutch.capital(known.measure)}: {builder.figure(known).text}"
    else:
        text = dutch.capital(known.value).rstrip(".")
    return Latest(
        when=dutch.day(date),
        kind=kind,
        title=text,
        href=builder.to(path),
        notes=builder.notes(known.sources),
        derived=known.basis == "derived",
    )
