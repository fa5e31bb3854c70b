"""Rules about provenance: sources, basis, and notes that explain a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from generator.checks.context import Context
from generator.checks.violation import number, short
from generator.periods import overlap
from generator.problems import Finding, Pointer, Severity, rule
from generator.source import Record, Records


@rule("RUL009", "Een waarde zonder bron")
def missing_source(records: Records, context: Context) -> Iterator[Finding]:
    """Elk getal, elke datum en elke bewering heeft minstens een bron. Zonder bron hoort de waarde niet op de site.

    Goed:

        founded:
          - value: 2014
            sources: [rd-2017-08-omapost]
            basis: stated

    Fout:

        founded:
          - value: 2014
            basis: stated
    """
    for spot in context.survey.claims:
        if not spot.value.get("sources"):
            yield spot.finding(
                "Deze waarde heeft geen bron.",
                hint="Voeg toe: sources: [id-van-de-bron]. De bron staat in de map sources.",
            )


@rule("RUL017", "Niet gezegd of de waarde genoemd of afgeleid is")
def missing_basis(records: Records, context: Context) -> Iterator[Finding]:
    """Bij elke waarde staat of die zo in de bron staat (stated) of eruit is afgeleid (derived).

    Lezers zien dat verschil op de site.

    Goed:

        founded:
          - value: 2014
            sources: [rd-2017-08-omapost]
            basis: stated

    Fout:

        founded:
          - value: 2014
            sources: [rd-2017-08-omapost]
    """
    for spot in context.survey.claims:
        if spot.value.get("basis") is None:
            yield spot.finding(
                "Er staat niet bij of de bron dit zo zegt.",
                hint="Voeg toe: basis: stated (zo genoemd) of basis: derived (afgeleid).",
            )


@rule("RUL016", "Een afleiding zonder uitleg", Severity.WARNING)
def derived_without_note(records: Records, context: Context) -> Iterator[Finding]:
    """Is een waarde afgeleid (derived), leg dan in de toelichting uit hoe.

    Goed:

        basis: derived
        note: Het jaar volgt uit de derde editie.

    Fout:

        basis: derived
    """
    for spot in context.survey.claims:
        if (
            spot.value.get("basis") == "derived"
            and not spot.value.get("note")
            and _has_note(spot.field.item or spot.field)
        ):
            yield spot.finding(
                "Hier ontbreekt hoe dit is afgeleid.", "basis", hint="Voeg een regel toe met note: en de uitleg."
            )


def _has_note(field: Any) -> bool:
    return any(inner.name == "note" for inner in field.fields)


@rule("RUL010", "Twee waarden voor hetzelfde, zonder uitleg")
def contradiction(records: Records, context: Context) -> Iterator[Finding]:
    """Bronnen mogen elkaar tegenspreken, dan staan beide waarden er. Een toelichting bij een ervan legt uit waarom.

    Het gaat om dezelfde maat en eenheid in dezelfde tijd, en om feiten waarvan er maar een kan zijn: het jaar van
    oprichting, de hoeveelste editie, de stand of rechtsvorm op een datum, een stap van de selectie, een bedrag.

    Goed:

        founded:
          - value: 2014
            sources: [ed-omapost]
            basis: stated
          - value: 2015
            sources: [rd-2017-08-omapost]
            basis: stated
            note: Het jaar waarin de site begon.

    Fout:

        founded:
          - value: 2014
            sources: [ed-omapost]
            basis: stated
          - value: 2015
            sources: [rd-2017-08-omapost]
            basis: stated
    """
    for resource, names in _FACTS.items():
        for record in records.of(resource).values():
            for name, same in names.items():
                values = record.values.get(name)
                if values and len(values) > 1:
                    yield from _conflicts(record, (name,), values, same)
    for spot in context.survey.measures:
        yield from _conflicts(spot.record, spot.pointer, spot.value, _same_measure)


Entry = Mapping[str, Any]


def _conflicts(
    record: Record, pointer: Pointer, entries: Sequence[Entry | None], same: Callable[[Entry, Entry], bool]
) -> Iterator[Finding]:
    """A finding at the later of two entries about the `same` thing that have different values and no note."""
    reported: set[int] = set()
    for (_, entry), (index, later) in combinations(enumerate(entries), 2):
        if entry is None or later is None or index in reported or entry.get("note") or later.get("note"):
            continue
        values = entry.get("value"), later.get("value")
        if (
            None not in values
            and (values[0] != values[1] or entry.get("value_max") != later.get("value_max"))
            and same(entry, later)
        ):
            reported.add(index)
            yield record.finding(
                f"Hier staat {_shown(values[1])}, en eerder {_shown(values[0])}, zonder uitleg.",
                *pointer,
                index,
                "value",
                hint="Leg het verschil uit: voeg bij een van de twee een regel note: toe.",
            )


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return number(value)
    return f'"{short(value, 40)}"' if isinstance(value, str) else str(value)


def _always(entry: Entry, other: Entry) -> bool:
    return True


def _same_time(entry: Entry, other: Entry) -> bool:
    """Whether two dates are the same, to the same precision: a status may change within a year."""
    return bool(entry.get("date") == other.get("date"))


def _same_step(entry: Entry, other: Entry) -> bool:
    return entry.get("step") == other.get("step") and not entry.get("interim") and not other.get("interim")


def _same_amount(entry: Entry, other: Entry) -> bool:
    return all(entry.get(key) == other.get(key) for key in ("item", "unit", "qualifier"))


def _same_measure(entry: Entry, other: Entry) -> bool:
    keys = ("measure", "kind", "unit", "period", "method")
    same = all(str(entry.get(key, "")).casefold() == str(other.get(key, "")).casefold() for key in keys)
    dates = entry.get("date"), other.get("date")
    return same and (None in dates or overlap(str(dates[0]), str(dates[1])))


_FACTS: Mapping[str, Mapping[str, Callable[[Entry, Entry], bool]]] = {
    "initiatives": {"founded": _always, "status": _same_time, "legal_form": _same_time},
    "cohorts": {"edition_number": _always, "state": _same_time, "funnel": _same_step, "finance": _same_amount},
    "organisations": {"finance": _same_amount},
}
