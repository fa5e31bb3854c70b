"""The rule about how far an edition has come: its state must agree with its dates."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.bounds import credible
from generator.checks.context import Context
from generator.course import (
    IN_THE_AGENDA,
    Contradiction,
    DatedPhase,
    called_off,
    completed,
    contradiction,
    newest_state,
)
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records


@rule("RUL042", "De data haalden de stand in", Severity.WARNING)
def contradicted_state(records: Records, context: Context) -> Iterator[Finding]:
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
    cancelled = _in_agenda(records, context, cancelled=True)
    for record in records.of("cohorts").values():
        given = [
            (index, entry["value"], entry.get("date", ""))
            for index, entry in enumerate(record.values.get("state", ()))
            if entry and "value" in entry
        ]
        if not given:
            continue
        value, day = newest_state([(value, day) for _, value, day in given], context.today)
        held = [phase for phase in _phases(record, context) if not called_off(phase, cancelled.get(record.id, ()))]
        phases = completed(held, in_agenda.get(record.id, ()))
        if found := contradiction(value, day, phases, context.today):
            index = next(index for index, *state in reversed(given) if state == [value, day])
            yield record.finding(_message(value, found), "state", index, "value", hint=_hint(found))


def _phases(record: Record, context: Context) -> list[DatedPhase]:
    """The phases of an edition, its votes included, with the dates that are plausible."""
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
    """The events in the agenda by the id of their edition, as phases: those going on, or those cancelled."""
    events: dict[str, list[DatedPhase]] = {}
    for event in records.of("events").values():
        values = event.values
        kind, first = values.get("kind", ""), values.get("date", "")
        wanted = (values.get("status") == "cancelled") is cancelled
        known = credible(first, context.today) if first else cancelled
        if kind in IN_THE_AGENDA and wanted and known:
            events.setdefault(values.get("cohort", ""), []).append(
                DatedPhase(kind, first, values.get("end_date", first))
            )
    return events


def _message(state: str, contradiction: Contradiction) -> str:
    step, how = contradiction.step, contradiction.how
    verb = _OVER.get(step, "was op") if how == "over" else _VERBS[how]
    return f"De editie staat op {state}, maar {_STEPS[step]} {verb} {contradiction.day}."


def _hint(contradiction: Contradiction) -> str:
    if contradiction.how == "ahead":
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
