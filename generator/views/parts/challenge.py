"""What a challenge consists of, for an edition as for a related programme: themes, money, criteria, help, prizes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Cohort, Event, Statement
from generator.model.cohort import Prize, ProgrammePart, ThemeList, Vote
from generator.model.provenance import Criteria, Finance
from generator.views import dutch
from generator.views.builder import PageBuilder, row, together
from generator.views.components import Component, CriteriaList, Criterion, LinkedValue, Row, Tag, Value
from generator.views.parts.agenda import address
from generator.views.parts.moments import event_item
from generator.views.records import tone

_WORDS_ONLY = {"terms", "background"}
"""Money rules that can hold side by side: two of them do not contradict each other."""


class ThemeWords(Component, frozen=True, kw_only=True):
    """The themes of an edition as one source words them."""

    given: Value
    tags: Sequence[Tag]
    """The closest themes of this site."""


def theme_lists(builder: PageBuilder, lists: Iterable[ThemeList]) -> list[ThemeWords]:
    """The themes as each source words them."""
    themes = builder.directory.themes
    return [
        ThemeWords(
            given=builder.value(dutch.capital(dutch.joined(listed.wording)), listed),
            tags=[
                Tag(text=themes[id].name, href=builder.link(themes[id]), tone=tone(builder.directory, id))
                for id in listed.themes
            ],
        )
        for listed in lists
    ]


def finance(builder: PageBuilder, items: Iterable[Finance], field: str = "cohorts.finance.item") -> list[Row]:
    """The rules and amounts, one row an item."""
    groups: dict[str, list[Finance]] = {}
    for entry in items:
        groups.setdefault(entry.item, []).append(entry)
    return [
        (together if item in _WORDS_ONLY else row)(
            builder.label(field, item), [_money(builder, entry) for entry in several]
        )
        for item, several in groups.items()
    ]


def _money(builder: PageBuilder, item: Finance) -> Value:
    if item.value is None:
        return builder.value(item.text, item)
    return builder.value(dutch.amount(item.value, item.unit), item, remark=dutch.sentence(item.text))


def criteria(builder: PageBuilder, lists: Iterable[Criteria], field: str = "cohorts.criteria") -> list[CriteriaList]:
    """One list for each source that words them."""
    shown: list[CriteriaList] = []
    for listed in lists:
        names = [builder.label(f"{field}.items.criterion", item.criterion) for item in listed.items]
        entries = [
            Criterion(
                label=dutch.capital(item.label),
                name="" if item.label.casefold() == name.casefold() else name,
                weight="" if item.weight is None else dutch.amount(item.weight, "procent"),
            )
            for item, name in zip(listed.items, names, strict=True)
        ]
        wording = dutch.capital(builder.label(f"{field}.wording", listed.wording))
        shown.append(CriteriaList(given=builder.value(wording, listed), entries=entries))
    return shown


_MEETINGS = ("theme-session", "training", "network")
"""The kinds of events that are part of the help: their day and name stand in the agenda."""


def programme(builder: PageBuilder, parts: Iterable[ProgrammePart], events: Iterable[Event] = ()) -> list[Row]:
    """The parts of the help, by kind, with the meetings of that kind that are in the agenda."""
    groups: dict[str, list[Value]] = {}
    for part in parts:
        groups.setdefault(part.kind, []).append(_programme_part(builder, part))
    for event in events:
        if event.kind in _MEETINGS:
            groups.setdefault(event.kind, []).append(_meeting(builder, event))
    return [
        together(dutch.capital(builder.label("cohorts.programme.kind", kind)), several)
        for kind, several in groups.items()
    ]


def _programme_part(builder: PageBuilder, part: ProgrammePart) -> Value:
    """The title of a part, or else its text. The duration comes first if the part is about it, and last otherwise."""
    text, besides = (part.title, dutch.sentence(part.value)) if part.title else (part.value, "")
    if part.months is not None:
        months = f"{dutch.number(part.months)} {'maand' if part.months == 1 else 'maanden'}"
        if part.kind == "duration":
            text, besides = months, part.value
        else:
            besides = f"{besides} Duurt {months}.".strip()
    date = None
    if part.start or part.end:
        date = dutch.period(part.start, part.end) if part.end else dutch.day(part.start)
    return builder.value(text, part, remark=besides, date=date)


def _meeting(builder: PageBuilder, event: Event) -> Value:
    """A meeting in the agenda."""
    shown = event_item(builder, event)
    return Value(
        text=event.name,
        href=builder.to(address(builder.context, event)),
        date=shown.when,
        notes=shown.notes,
        derived=shown.derived,
        remark=f"{dutch.sentence(shown.status.text)} {shown.status_text}".strip(),
    )


def partners(builder: PageBuilder, cohort: Cohort) -> list[LinkedValue]:
    """The organisations that took part in an edition and what they did, in the order of the record."""
    organisations = builder.directory.organisations
    return [
        LinkedValue(
            title=organisations[partner.organisation].name,
            href=builder.link(organisations[partner.organisation]),
            shown=builder.value(dutch.sentence(partner.value), partner),
        )
        for partner in cohort.partners
    ]


def prizes(builder: PageBuilder, items: Iterable[Prize]) -> list[Row]:
    """The prizes that could be won, one row each."""
    shown = []
    for prize in items:
        amount = ""
        if prize.amount is not None and dutch.number(prize.amount) not in prize.value:
            amount = f" {dutch.euro(prize.amount)}."
        label = dutch.capital(builder.label("cohorts.prizes.kind", prize.kind))
        shown.append(row(label, [builder.value(dutch.sentence(prize.value) + amount, prize)]))
    return shown


def vote(builder: PageBuilder, items: Iterable[Vote]) -> list[Row]:
    """What is known of the public vote; an unknown winner is shown as unknown."""
    shown = []
    for held in items:
        given = builder.value(held.value, held)
        shown.append(row("Publieksstemming", [given]))
        if when := dutch.period(held.start, held.end):
            shown.append(row("Wanneer", [_said_by(given, when)]))
        shown.append(row("Aantal stemmen", [] if held.votes is None else [_said_by(given, dutch.number(held.votes))]))
        winner = builder.directory.initiatives[held.winner] if held.winner else None
        won = [_said_by(given, winner.name, builder.link(winner))] if winner else []
        shown.append(row("Winnaar van het publiek", won))
    return shown


def _said_by(given: Value, text: str, href: str = "") -> Value:
    """Another value from the same sources as `given`."""
    return Value(text=text, href=href, notes=given.notes, derived=given.derived)


def statements(builder: PageBuilder, items: Iterable[Statement]) -> list[Row]:
    """Statements by topic: what sources say about the same thing stands side by side."""
    groups: dict[str, list[Statement]] = {}
    for statement in items:
        groups.setdefault(statement.topic, []).append(statement)
    return [together(dutch.capital(topic), builder.claims(same)) for topic, same in groups.items()]
