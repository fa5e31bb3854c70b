"""Rules about how far an edition is: what it says of itself goes with its dates."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bounds import credible
from generator.checks.context import Context
from generator.course import IN_THE_AGENDA, DatedPhase, Overtaken, called_off, completed, newest_state, overtaken
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records


@rule("RUL042", "De data haalden de stand in", Severity.WARNING)
def overtaken_state(records: Records, context: Context) -> Iterator[Finding]:
    """De nieuwste stand van een editie past bij de fasen.

    Staat een editie op `open` en sloot de aanmelding al, dan klopt een van beide niet meer. De site gelooft dan de
    data, en toont geen knop om aan te melden. Zet een nieuwe regel bij `state`, met datum en bron. Is een fase
    verschoven, verander dan de fase.

    Goed (in november 2026):

        state:
          - {value: selecting, date: 2026-03, sources: [krant-2026-03], basis: stated}
        phases:
          - {phase: sign-up, start: 2026-01-12, end: 2026-02-27, sources: [krant-2026-01], basis: stated}

    Fout (in november 2026):

        state:
          - {value: open, date: 2026-01-12, sources: [krant-2026-01], basis: stated}
        phases:
          - {phase: sign-up, start: 2026-01-12, end: 2026-02-27, sources: [krant-2026-01], basis: stated}
    """
    in_agenda = _in_agenda(records, context, cancelled=False)
    off = _in_agenda(records, context, cancelled=True)
    for record in records.of("cohorts").values():
        given = [
            (index, entry["value"], entry.get("date", ""))
            for index, entry in enumerate(record.values.get("state", ()))
            if entry and "value" in entry
        ]
        if not given:
            continue
        value, day = newest_state([(value, day) for _, value, day in given], context.today)
        told = [one for one in _stretches(record, context) if not called_off(one, off.get(record.id, ()))]
        phases = completed(told, in_agenda.get(record.id, ()))
        if found := overtaken(value, day, phases, context.today):
            index = next(index for index, *state in reversed(given) if state == [value, day])
            yield record.finding(_told(value, found), "state", index, "value", hint=_hint(found))


def _stretches(record: Record, context: Context) -> list[DatedPhase]:
    """The phases of an edition with the days that can be compared; the vote is one of them."""
    entries = [(entry.get("phase", ""), entry) for _, entry in record.each("phases")]
    entries += [("vote", entry) for _, entry in record.each("vote")]
    return [
        DatedPhase(
            step,
            *(day if credible(day, context.today) else "" for day in (entry.get("start", ""), entry.get("end", ""))),
        )
        for step, entry in entries
    ]


def _in_agenda(records: Records, context: Context, *, cancelled: bool) -> dict[str, list[DatedPhase]]:
    """What the agenda tells of each edition: what goes on, or what was cancelled, of which the date may be unknown."""
    found: dict[str, list[DatedPhase]] = {}
    for event in records.of("events").values():
        values = event.values
        kind, first = values.get("kind", ""), values.get("date", "")
        wanted = (values.get("status") == "cancelled") is cancelled
        known = credible(first, context.today) if first else cancelled
        if kind in IN_THE_AGENDA and wanted and known:
            found.setdefault(values.get("cohort", ""), []).append(
                DatedPhase(kind, first, values.get("end_date", first))
            )
    return found


def _told(state: str, found: Overtaken) -> str:
    verb = _OVER.get(found.step, "was op") if found.how == "over" else _VERBS[found.how]
    return f"De editie staat op {state}, maar {_STEPS[found.step]} {verb} {found.day}."


def _hint(found: Overtaken) -> str:
    if found.how == "ahead":
        return "Kijk de stand en de datum van de fase na: een van beide klopt niet."
    return (
        "Zet een nieuwe regel bij state, met datum en bron. Is de fase verschoven? Verander dan de datum van de fase."
    )


_STEPS = {
    "sign-up": "de aanmelding",
    "intake": "de intake",
    "plan": "het indienen van plannen",
    "selection": "de selectie",
    "programme": "de begeleiding",
    "vote": "de stemming",
    "final": "de finale",
}
_OVER = {"sign-up": "sloot op", "selection": "was klaar op"}
_VERBS = {"begun": "begon op", "ahead": "is pas op"}
