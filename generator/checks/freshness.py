"""Rules about the age of statements and of the sources they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from generator.checks.bounds import is_goal, is_plan
from generator.checks.context import Context
from generator.periods import FINAL, OLD_AFTER, first_day, is_old, last_day, lies_ahead, newest
from generator.problems import Finding, Pointer, Severity, rule
from generator.schema import RecordType
from generator.source import Record, Records

_FIELDS = {"initiatives": "status", "cohorts": "state"}


@rule("RUL014", "De stand is ouder dan twee jaar", Severity.WARNING)
def old_status(records: Records, context: Context) -> Iterator[Finding]:
    """De nieuwste stand van een initiatief of editie is hoogstens twee jaar oud.

    Van een oudere stand zegt de pagina alleen wanneer hij voor het laatst bekend was, in grijs. Vraag na hoe het nu
    gaat en zet een nieuwe regel bij de stand. De oude regel blijft staan. Een initiatief dat gestopt of overgenomen is
    en een editie die afgelopen is, blijven dat: daar geldt de regel niet voor.

    Goed (in 2026):

        status:
          - {value: active, date: 2025-11, sources: [jaarverslag], basis: stated}

    Fout (in 2026):

        status:
          - {value: active, date: 2020-11, sources: [jaarverslag], basis: stated}
    """
    for resource, name in _FIELDS.items():
        for record in records.of(resource).values():
            dated = [
                (index, entry)
                for index, entry in enumerate(record.values.get(name, ()))
                if entry and "date" in entry and "value" in entry
            ]
            if not dated:
                continue
            index, entry = dated[newest(entry["date"] for _, entry in dated)]
            if entry["value"] not in FINAL and is_old(entry["date"], context.today):
                yield record.finding(
                    f"De nieuwste stand is van {entry['date']} en dus ouder dan {OLD_AFTER}.",
                    name,
                    index,
                    "date",
                    hint="Vraag na hoe het nu gaat en voeg een nieuwe regel toe, met bron en datum.",
                )


@rule("RUL023", "De bron is ouder dan wat erin zou staan")
def source_too_old(records: Records, context: Context) -> Iterator[Finding]:
    """Een bron kan niets zeggen over een dag die er nog niet was toen de bron verscheen.

    Van een nieuwsbericht, artikel, blog of publicatie telt de dag van verschijnen. Een site of gegevensbestand
    verandert: daarvan telt ook de dag waarop het gelezen is. Een doel mag vooruit liggen, en een
    toelichting (`note`) kan uitleggen waarom het toch klopt. Een gebeurtenis die gehouden is, heeft een bron van die
    dag of later.

    Goed (de bron verscheen op 2026-05-13):

        status:
          - {value: active, date: 2026-05, sources: [courant-2026-05], basis: stated}

    Fout:

        status:
          - {value: active, date: 2026-11, sources: [courant-2026-05], basis: stated}
    """
    latest = {id: day for id, source in records.of("sources").items() if (day := _latest(source))}
    if not latest:
        return
    for record_type in context.record_types.values():
        fields = _dated_fields(record_type)
        for record in records.of(record_type.name).values() if fields else ():
            for name, keys in fields:
                for pointer, entry in _entries(record, name):
                    if _is_later_than_source(entry, keys, latest):
                        yield from _older_sources(record, pointer, entry, keys, latest, context.today)
    for event in records.of("events").values():
        if event.values.get("status") == "held" and not event.values.get("date_note"):
            yield from _older_sources(event, (), event.values, ("date",), latest, context.today)


def _entries(record: Record, name: str) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    """The object in a field, or the objects in its list, with their pointers."""
    value = record.values.get(name)
    if type(value) is tuple:
        for index, entry in enumerate(value):
            if entry:
                yield (name, index), entry
    elif value:
        yield (name,), value


def _is_later_than_source(entry: Mapping[str, Any], keys: tuple[str, ...], latest: Mapping[str, str]) -> bool:
    """Whether a date in an entry is later than one of its sources: a fast test, run on every value."""
    for key in keys:
        if (day := entry.get(key)) is not None:
            first = first_day(str(day))
            for id in entry.get("sources", ()):
                if latest.get(id, first) < first:
                    return True
    return False


def _older_sources(
    record: Record,
    pointer: Pointer,
    entry: Mapping[str, Any],
    keys: tuple[str, ...],
    latest: Mapping[str, str],
    today: date,
) -> Iterator[Finding]:
    for key in keys:
        day = entry.get(key)
        if day is None or entry.get("note") or is_goal(entry) or lies_ahead(str(day), today):
            continue  # RUL020 reports dates in the future
        first = first_day(str(day))
        for id in entry.get("sources", ()):
            if id in latest and latest[id] < first:
                yield record.finding(
                    f'De bron "{id}" is van voor {day} en kan daar nog niets over zeggen.',
                    *pointer,
                    key,
                    hint="Kijk de datum en de bron na. Klopt het toch? Leg dat uit: voeg een regel note: toe."
                    if pointer
                    else "Kijk de datum en de bron na. Klopt het toch? Leg dat uit bij date_note.",
                )
                break


def _latest(source: Record) -> str:
    """The last day that a source can know about; empty if unknown."""
    published, accessed = (str(source.values.get(key, "")) for key in ("published", "accessed"))
    if source.values.get("kind") in _CHANGING:
        return max(last_day(published), last_day(accessed)) if published or accessed else ""
    return last_day(published or accessed)


_CHANGING = ("programme-site", "organisation-site", "dataset")
"""Kinds of sources that are updated after they were published."""


def _dated_fields(record_type: RecordType) -> list[tuple[str, tuple[str, ...]]]:
    """The fields with objects about the past that have sources of their own, each with the keys of its dates."""
    dated = []
    for field in record_type.fields:
        inner = (field.item or field).fields
        dates = tuple(subfield.name for subfield in inner if subfield.past)
        sourced = any(subfield.name == "sources" for subfield in inner)
        if dates and sourced and not is_plan(record_type.name, field.name):
            dated.append((field.name, dates))
    return dated


@rule("RUL024", "De pauze is voorbij", Severity.WARNING)
def ended_pause(records: Records, context: Context) -> Iterator[Finding]:
    """Is de dag bij `until` geweest, vraag dan of deze persoon weer beschikbaar is. De site toont de pauze niet meer.

    Goed (in november 2026):

        availability: {state: paused, until: 2027-03-01}

    Fout (in november 2026):

        availability: {state: paused, until: 2026-03-01}
    """
    for record in records.of("people").values():
        until = record.values.get("availability", {}).get("until")
        if until is not None and until < context.today:
            yield record.finding(
                f"{until} is voorbij.",
                "availability",
                "until",
                hint="Vraag hoe het nu is. Kies de stand die klopt en haal until weg, of zet er een nieuwe dag.",
            )
