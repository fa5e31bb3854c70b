"""Rules about the finances of an edition: the microcredit and its limits."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.violation import number
from generator.problems import Finding, rule
from generator.source import Record, Records


@rule("RUL005", "Het bedrag past niet bij de regels van de editie")
def amount_outside_rules(records: Records, context: Context) -> Iterator[Finding]:
    """Een deel van het startbudget is hoogstens 100 procent, en hoogstens wat de editie zelf als grens noemt.

    Een gemiddelde is niet hoger dan het maximum. Een microkrediet ook niet. Noemen bronnen verschillende grenzen, dan
    telt de hoogste.

    Goed (in de editie en in een initiatief):

        finance:
          - {item: maximum, value: 5000, unit: euro, sources: [factsheet], basis: stated}

        funding:
          - {kind: microcredit, amount: 5000, cohort: voorbeeld-2020, sources: [factsheet], basis: stated}

    Fout:

        funding:
          - {kind: microcredit, amount: 6000, cohort: voorbeeld-2020, sources: [factsheet], basis: stated}
    """
    for resource in ("cohorts", "organisations"):
        for record in records.of(resource).values():
            yield from _shares(record)
            yield from _averages(record)
    yield from _microcredits(records)


def _shares(record: Record) -> Iterator[Finding]:
    shares = [(pointer, entry) for pointer, entry in record.each("finance") if _is(entry, "share", "procent")]
    most = min(100, max((entry["value"] for _, entry in shares if entry.get("qualifier") == "hoogstens"), default=100))
    for pointer, entry in shares:
        if entry["value"] > most:
            yield record.finding(
                f"Een deel van {number(entry['value'])} procent kan niet; het is hoogstens {number(most)}.",
                *pointer,
                "value",
                hint="Kijk het percentage na in de bron.",
            )


def _averages(record: Record) -> Iterator[Finding]:
    most = _maximum(record)
    for pointer, entry in record.each("finance"):
        if most is not None and _is(entry, "average", "euro") and entry["value"] > most:
            yield record.finding(
                f"Gemiddeld {number(entry['value'])} euro kan niet bij een maximum van {number(most)} euro.",
                *pointer,
                "value",
                hint="Kijk beide bedragen na in de bron.",
            )


def _microcredits(records: Records) -> Iterator[Finding]:
    limits = {id: most for id, cohort in records.of("cohorts").items() if (most := _maximum(cohort)) is not None}
    for record in records.of("initiatives").values():
        for index, entry in enumerate(record.values.get("funding", ())):
            if not entry or entry.get("kind") != "microcredit" or "amount" not in entry:
                continue
            most = limits.get(entry.get("cohort", ""))
            if most is not None and entry["amount"] > most:
                yield record.finding(
                    f"{number(entry['amount'])} euro is meer dan het maximum van {entry['cohort']}: "
                    f"{number(most)} euro.",
                    "funding",
                    index,
                    "amount",
                    hint="Kijk het bedrag en de editie na.",
                )


def _maximum(record: Record) -> float | None:
    """The highest amount in euro that any source says a participant may get; None if no source names one."""
    return max((entry["value"] for _, entry in record.each("finance") if _is(entry, "maximum", "euro")), default=None)


def _is(entry: object, item: str, unit: str) -> bool:
    """Whether an entry of `finance` has a value for this item in this unit, which is assumed if it is left out."""
    if not isinstance(entry, dict) or entry.get("value") is None:
        return False
    return bool(entry.get("item") == item and entry.get("unit", unit) == unit)
