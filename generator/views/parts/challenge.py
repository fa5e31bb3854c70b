"""What a challenge consists of, for an edition as for a related programme: themes, money, criteria, help, prizes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Cohort, Event, Statement
from generator.model.cohort import Prize, ProgrammePart, ThemeList, Vote
from generator.model.provenance import Criteria, Finance
from generator.views import dutch
from generator.views.builder import PageBuilder, Value, plain, row
from generator.views.page import Data
from generator.views.parts.agenda import address
from generator.views.parts.moments import moment
from generator.views.records import cohort_title, tone

_WORDS_ONLY = {"terms", "background"}
"""Money rules of which several can hold at once: two of them do not contradict each other."""


def together(label: str, shown: Sequence[Value]) -> Data:
    """A row of facts whose values complete each other: they differ without contradicting."""
    return {"label": label, "shown": shown, "differs": False}


def theme_lists(builder: PageBuilder, lists: Iterable[ThemeList]) -> list[Data]:
    """The themes as each source words them, with the themes of this site that come nearest."""
    themes = builder.directory.themes
    return [
        {
            **builder.value(dutch.capital(dutch.joined(listed.wording)), listed),
            "tags": [
                {"text": themes[one].name, "href": builder.link(themes[one]), "tone": tone(builder.directory, one)}
                for one in listed.themes
            ],
        }
        for listed in lists
    ]


def finance(builder: PageBuilder, items: Iterable[Finance], field: str = "cohorts.finance.item") -> list[Data]:
    """The rules and amounts, one row an item."""
    groups: dict[str, list[Finance]] = {}
    for one in items:
        groups.setdefault(one.item, []).append(one)
    return [
        (together if item in _WORDS_ONLY else row)(
            builder.label(field, item), [_money(builder, one) for one in several]
        )
        for item, several in groups.items()
    ]


def _money(builder: PageBuilder, item: Finance) -> Value:
    if item.value is None:
        return builder.value(item.text, item)
    shown = builder.value(dutch.amount(item.value, item.unit), item)
    shown["remark"] = " ".join(filter(None, [dutch.sentence(item.text), shown["remark"]]))
    return shown


def criteria(builder: PageBuilder, lists: Iterable[Criteria], field: str = "cohorts.criteria") -> list[Data]:
    """See the criteria component: one list for each source that words them."""
    shown: list[Data] = []
    for listed in lists:
        names = [builder.label(f"{field}.items.criterion", one.criterion) for one in listed.items]
        entries = [
            {
                "label": dutch.capital(one.label),
                "name": "" if one.label.casefold() == name.casefold() else name,
                "weight": "" if one.weight is None else dutch.amount(one.weight, "procent"),
            }
            for one, name in zip(listed.items, names, strict=True)
        ]
        wording = dutch.capital(builder.label(f"{field}.wording", listed.wording))
        shown.append({**builder.value(wording, listed), "entries": entries})
    return shown


_MEETINGS = ("theme-session", "training", "network")
"""The kinds of events that are part of the help: their day and name stand in the agenda."""


def programme(builder: PageBuilder, parts: Iterable[ProgrammePart], events: Iterable[Event] = ()) -> list[Data]:
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
    """Its title, else what it is. How long it lasts comes first where that is what it tells, and last elsewhere."""
    text, besides = (part.title, dutch.sentence(part.value)) if part.title else (part.value, "")
    if part.months is not None:
        months = f"{dutch.number(part.months)} {'maand' if part.months == 1 else 'maanden'}"
        if part.kind == "duration":
            text, besides = months, part.value
        else:
            besides = f"{besides} Duurt {months}.".strip()
    shown = builder.value(text, part)
    shown["remark"] = " ".join(filter(None, [besides, shown["remark"]]))
    if part.start or part.end:
        shown["date"] = dutch.period(part.start, part.end) if part.end else dutch.day(part.start)
    return shown


def _meeting(builder: PageBuilder, event: Event) -> Value:
    """A meeting in the agenda."""
    shown = moment(builder, event)
    return {
        **plain(event.name, builder.to(address(builder.context, event))),
        "date": shown["when"],
        "notes": shown["notes"],
        "derived": shown["derived"],
        "remark": f"{dutch.sentence(shown['status']['text'])} {shown['status_text']}".strip(),
    }


def partners(builder: PageBuilder, cohort: Cohort) -> list[Data]:
    """The organisations that took part in an edition and what they did, in the order of the record."""
    organisations = builder.directory.organisations
    return [
        {
            "title": organisations[one.organisation].name,
            "href": builder.link(organisations[one.organisation]),
            "shown": builder.value(dutch.sentence(one.value), one),
        }
        for one in cohort.partners
    ]


def prizes(builder: PageBuilder, items: Iterable[Prize]) -> list[Data]:
    """The prizes that could be won, one row each."""
    shown = []
    for one in items:
        amount = "" if one.amount is None or dutch.number(one.amount) in one.value else f" {dutch.euro(one.amount)}."
        label = dutch.capital(builder.label("cohorts.prizes.kind", one.kind))
        shown.append(row(label, [builder.value(dutch.sentence(one.value) + amount, one)]))
    return shown


def vote(builder: PageBuilder, items: Iterable[Vote]) -> list[Data]:
    """What is known of the public vote. An unknown winner says so."""
    shown = []
    for one in items:
        given = builder.value(one.value, one)
        known = {
            "date": "",
            "notes": given["notes"],
            "derived": given["derived"],
            "level": "",
            "remark": "",
        }
        shown.append(row("Publieksstemming", [given]))
        if when := dutch.period(one.start, one.end):
            shown.append(row("Wanneer", [{**known, "text": when, "href": ""}]))
        votes = [] if one.votes is None else [{**known, "text": dutch.number(one.votes), "href": ""}]
        shown.append(row("Aantal stemmen", votes))
        winner = builder.directory.initiatives[one.winner] if one.winner else None
        won = [{**known, "text": winner.name, "href": builder.link(winner)}] if winner else []
        shown.append(row("Winnaar van het publiek", won))
    return shown


def statements(builder: PageBuilder, items: Iterable[Statement]) -> list[Data]:
    """Statements by topic: what sources say about the same thing stands side by side."""
    groups: dict[str, list[Statement]] = {}
    for one in items:
        groups.setdefault(one.topic, []).append(one)
    return [together(dutch.capital(topic), builder.claims(several)) for topic, several in groups.items()]


def edition_link(builder: PageBuilder, cohort: Cohort) -> Data:
    """An edition as a link."""
    return {"title": cohort_title(builder.directory, cohort), "href": builder.link(cohort)}
