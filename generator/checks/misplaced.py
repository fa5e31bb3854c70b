"""The rule about a file in the folder of another record type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.problems import START, Finding, Problem, rule
from generator.schema import RecordType
from generator.source import Record


def in_its_place(record: Record, record_types: Mapping[str, RecordType]) -> tuple[Record | None, list[Problem]]:
    """The record with the resource that its keys fit, and a problem if that is not the one of its folder.

    The record is None if it is in no folder and its keys do not decide.
    """
    resource = _fitting(record, record_types)
    if not resource:
        return None, list(in_no_folder(record.path, record_types))
    if resource == record.resource:
        return record, []
    return replace(record, resource=resource), list(misplaced(record, resource))


def _fitting(record: Record, record_types: Mapping[str, RecordType]) -> str:
    """The resource that the keys of a record certainly fit better than its own; otherwise its own."""
    keys = record.values.keys() - {"id"}
    unknown = {
        name: len(keys - {field.name for field in kind.fields}) + 0.5 * _lacking(kind, record)
        for name, kind in record_types.items()
    }
    own = record.resource
    best, second = sorted(unknown, key=lambda name: (unknown[name], name != own))[:2]
    if not own:
        return best if unknown[best] <= len(keys) / 2 and unknown[best] < unknown[second] else ""
    strangers = len(keys - {field.name for field in record_types[own].fields})
    sure = strangers >= 2 and unknown[best] <= unknown[own] / 2 and unknown[best] < unknown[second]
    return best if sure else own


def _lacking(kind: RecordType, record: Record) -> int:
    return sum(field.required and field.name != "id" and field.name not in record.values for field in kind.fields)


@rule("YML025", "Het bestand staat in de verkeerde map")
def misplaced(record: Record, resource: str) -> Iterator[Finding]:
    """Elk soort gegeven heeft een eigen map. Aan de sleutels is te zien om welke soort het gaat.

    De inhoud is nagekeken alsof het bestand in de goede map stond.

    Goed:

        data/initiatives/omapost.yaml

    Fout (met sleutels zoals tagline, themes en participations):

        data/organisations/omapost.yaml
    """
    hint = f"Verplaats het naar {resource}/{record.id}.yaml."
    if resource == "people":
        hint = "Verplaats het naar de map people, onder een naam waar niets over de persoon uit blijkt."
    yield Finding(record.path, START, f"Aan de sleutels te zien hoort dit bestand in de map {resource}.", hint)


def in_no_folder(path: str, resources: Iterable[str]) -> Iterator[Problem]:
    """The problem of a file that is in none of the folders, and whose keys do not decide where it belongs."""
    hint = f"Zet het in een van de mappen: {', '.join(resources)}."
    yield Problem(path, START, misplaced.code, misplaced.severity, "Dit bestand staat in geen van de mappen.", hint)
