"""Rules about editions: their numbers, their years, and how many initiatives took part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from generator.checks.bounds import edition_is_near
from generator.checks.context import Context
from generator.checks.duplicates import area_of, doubles
from generator.problems import Finding, rule
from generator.source import Record, Records

_OPEN_ENDED = {"circa", "meer dan", "minstens"}


@rule("RUL002", "Meer deelnemers dan geselecteerden")
def more_participants_than_selected(records: Records, context: Context) -> Iterator[Finding]:
    """Aan een editie doen hoogstens zoveel initiatieven mee als er geselecteerd zijn.

    Noemen bronnen verschillende aantallen, dan telt het grootste. Bij circa, meer dan of minstens is er geen grens.

    Goed (een initiatief noemt deze editie):

        funnel:
          - {step: selected, value: 1, sources: [factsheet], basis: stated}

    Fout (twee initiatieven noemen deze editie):

        funnel:
          - {step: selected, value: 1, sources: [factsheet], basis: stated}
    """
    taking_part: Counter[str] = Counter()
    for record in records.of("initiatives").values():
        entries = record.values.get("participations", ())
        taking_part.update({entry["cohort"] for entry in entries if entry and "cohort" in entry})
    for id, cohort in records.of("cohorts").items():
        selected = [
            (entry["value"], pointer)
            for pointer, entry in cohort.each("funnel")
            if entry.get("step") == "selected" and "value" in entry and not entry.get("interim")
        ]
        if not selected or any(
            entry.get("qualifier") in _OPEN_ENDED
            for _, entry in cohort.each("funnel")
            if entry.get("step") == "selected"
        ):
            continue
        most, pointer = max(selected)
        if taking_part[id] > most and taking_part[id] - _doubles(records, id) > most:
            yield cohort.finding(
                f"{most} geselecteerd, maar {taking_part[id]} initiatieven noemen deze editie bij hun deelname.",
                *pointer,
                "value",
                hint="Kijk het aantal na, en bij de initiatieven de deelname.",
            )


def _doubles(records: Records, cohort: str) -> int:
    """How many initiatives of an edition are probably duplicates, which other rules report."""
    initiatives = records.of("initiatives")
    return sum(
        any(entry and entry.get("cohort") == cohort for entry in initiatives[id].values.get("participations", ()))
        for id in doubles(records, "initiatives")
    )


@rule("RUL006", "Het nummer van de editie volgt de jaren niet")
def edition_number_out_of_order(records: Records, context: Context) -> Iterator[Finding]:
    """Per gemeente heeft een latere editie een hoger nummer. Een editie voor een wijk, dorp of regio telt apart.

    Goed:

        year: 2018
        edition_number:
          - {value: 2, sources: [factsheet], basis: stated}

    Fout (de editie van 2017 is ook al nummer 2):

        year: 2018
        edition_number:
          - {value: 2, sources: [factsheet], basis: stated}
    """
    by_municipality: dict[tuple[str, frozenset[str]], list[Record]] = defaultdict(list)
    for cohort in records.of("cohorts").values():
        if "year" in cohort.values and edition_numbers(cohort) and edition_is_near(cohort, context):
            for municipality in set(filter(None, cohort.values.get("municipalities", ()))):
                by_municipality[municipality, area_of(cohort)].append(cohort)
    for municipality, area in sorted(by_municipality, key=lambda key: (key[0], *sorted(key[1]))):
        cohorts = by_municipality[municipality, area]
        cohorts.sort(key=lambda cohort: (cohort.values["year"], cohort.id))
        for earlier, later in pairwise(cohorts):
            if earlier.values["year"] < later.values["year"] and max(edition_numbers(later)) <= min(
                edition_numbers(earlier)
            ):
                yield later.finding(
                    f"Nummer {max(edition_numbers(later))} kan niet: in {municipality} had {earlier.id} al nummer "
                    f"{min(edition_numbers(earlier))}.",
                    "edition_number",
                    0,
                    "value",
                    hint="Kijk de nummers en de jaren van beide edities na.",
                )


@rule("RUL034", "Het jaar van een editie past niet bij de bestandsnaam")
def year_differs_from_id(records: Records, context: Context) -> Iterator[Finding]:
    """Staat er een jaar in de bestandsnaam van een editie, dan is dat het jaar van de editie.

    De bestandsnaam komt in het webadres: een bezoeker zou anders een ander jaar zien dan op de pagina.

    Goed (in zonnedaal-2026.yaml):

        year: 2026

    Fout (in zonnedaal-2026.yaml):

        year: 2025
    """
    for record in records.of("cohorts").values():
        year = record.values.get("year")
        named = [part for part in record.id.split("-") if len(part) == 4 and part.isdigit() and part.startswith("20")]
        if year is not None and named and str(year) not in named and edition_is_near(record, context):
            better = record.id.replace(named[0], str(year), 1)
            yield record.finding(
                f"De bestandsnaam zegt {named[0]}, maar hier staat {year}.",
                "year",
                hint=f"Kijk het jaar na. Klopt {year}? Noem het bestand dan {better}.yaml, "
                f"en zet {record.id} bij former_ids.",
            )


def edition_numbers(cohort: Record) -> list[int]:
    """The numbers that sources give an edition."""
    return [entry["value"] for _, entry in cohort.each("edition_number") if "value" in entry]
