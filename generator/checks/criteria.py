"""Rules about the criteria of an edition or programme and their weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.checks.context import Context
from generator.problems import Finding, Pointer, rule
from generator.source import Record, Records


@rule("RUL003", "De gewichten zijn samen geen 100")
def weights_not_100(records: Records, context: Context) -> Iterator[Finding]:
    """Zijn de gewichten van criteria bekend, dan heeft elk criterium er een en zijn ze samen 100 procent.

    Is maar een deel van de gewichten gepubliceerd, noem er dan geen en zeg het in de toelichting.

    Goed:

        items:
          - {criterion: impact, label: Impact, weight: 60}
          - {criterion: support, label: Draagvlak, weight: 40}

    Fout:

        items:
          - {criterion: impact, label: Impact, weight: 60}
          - {criterion: support, label: Draagvlak, weight: 30}
    """
    for record, pointer, items in _weighted(records):
        bare = [index for index, item in items if "weight" not in item]
        if bare:
            yield record.finding(
                "Dit criterium heeft geen gewicht en andere wel.",
                *pointer,
                bare[0],
                hint="Geef elk criterium een gewicht, of haal alle gewichten weg.",
            )
            continue
        total = sum(item["weight"] for _, item in items)
        if abs(total - 100) > 0.01:
            yield record.finding(
                f"De gewichten zijn samen {total:g}; dat moet 100 zijn.",
                *pointer,
                hint="Kijk de gewichten na in de bron.",
            )


@rule("RUL004", "Impact weegt niet het zwaarst")
def impact_not_heaviest(records: Records, context: Context) -> Iterator[Finding]:
    """In de challenge weegt impact altijd zwaarder dan elk ander criterium.

    Goed:

        items:
          - {criterion: impact, label: Impact, weight: 60}
          - {criterion: support, label: Draagvlak, weight: 40}

    Fout:

        items:
          - {criterion: impact, label: Impact, weight: 50}
          - {criterion: support, label: Draagvlak, weight: 50}
    """
    for record, pointer, items in _weighted(records):
        impact = [item.get("weight", 0) for _, item in items if item.get("criterion") == "impact"]
        if not impact:
            yield record.finding(
                "Het criterium impact ontbreekt.", *pointer, hint="Voeg toe: criterion: impact, met het gewicht erbij."
            )
        for index, item in items:
            if impact and item.get("criterion") != "impact" and item.get("weight", 0) >= max(impact):
                yield record.finding(
                    f"Dit criterium weegt {item['weight']:g}, impact {max(impact):g}.",
                    *pointer,
                    index,
                    "weight",
                    hint="Kijk de gewichten na: impact weegt altijd het zwaarst.",
                )


Items = Sequence[tuple[int, Mapping[str, Any]]]


def _weighted(records: Records) -> Iterator[tuple[Record, Pointer, Items]]:
    """The lists of criteria with at least one weight: the record, the pointer to the list, and its indexed items."""
    for resource in ("cohorts", "organisations"):
        for record in records.of(resource).values():
            for pointer, entry in record.each("criteria"):
                items = [(index, item) for index, item in enumerate(entry.get("items", ())) if item]
                if any("weight" in item for _, item in items) and record.sound(*pointer, "items"):
                    yield record, (*pointer, "items"), items
