"""What to do about a reference of which it is not known what was meant."""

from __future__ import annotations

import re

from generator.checks.context import Context
from generator.checks.dangling_reference import FEW, name_index
from generator.checks.editions import edition_numbers
from generator.checks.spots import Spot
from generator.checks.swaps import are_people
from generator.checks.violation import nearest, short
from generator.source import Records
from generator.values import as_id, ordinal, read_province


def unknown_reference_hint(spot: Spot, records: Records, context: Context) -> str:
    """The most specific hint for a reference of which it is not known what was meant."""
    text, resource = spot.value, spot.field.references
    ids = context.ids.get(resource, frozenset())
    digits = re.sub(r"[^0-9]+", " ", text).split()
    # an id with another year is another edition, however similar it is
    similar = [id for id in nearest(text, ids, 5) if re.sub(r"[^0-9]+", " ", id).split() == digits]
    if similar:
        return f'Bedoelde u "{similar[0]}"?'
    if resource == "themes" and are_people(text):
        return "Dit zijn mensen, geen vraagstuk. Zet ze bij target_groups, en noem hier een thema."
    if name := name_index(records).listed_as(text, spot.record.resource):
        return f'Bij andere gegevens staat dit bij "{name}". Hoort het daar?'
    years = _YEAR.findall(text) if not _ID.fullmatch(text) or len(text) == 4 else []
    if years and (of_year := sorted(id for id in ids if set(years) & set(id.split("-")))):
        return f"Een jaar is geen id. Van {' en '.join(dict.fromkeys(years))}: {', '.join(of_year[:FEW])}."
    if resource == "municipalities" and (province := read_province(text)):
        return f"{province} is een provincie. Noem hier de id van een gemeente."
    return _number_hint(text, resource, records) or _new_file_hint(text, resource, records, context)


def _number_hint(text: str, resource: str, records: Records) -> str:
    """A hint for the number of an edition instead of its id; empty if no edition has that number."""
    numbers = (ordinal(word) for word in (text, *text.split())) if resource == "cohorts" else ()
    number = next((number for number in numbers if number is not None), None)
    if number is None:
        return ""
    editions = [edition.id for edition in records.of("cohorts").values() if number in edition_numbers(edition)]
    return f"Een nummer is geen id. Nummer {number}: {', '.join(sorted(editions)[:FEW])}." if editions else ""


def _new_file_hint(text: str, resource: str, records: Records, context: Context) -> str:
    """A hint to create the file first, or to choose one of those that exist."""
    folder, ids = context.data.as_posix(), context.ids.get(resource, frozenset())
    if _ID.fullmatch(text):
        near = sorted(id for id in ids if id.startswith(f"{text.rpartition('-')[0] or text}-"))[:FEW]
        near = near or (sorted(records.of(resource)) if len(ids) <= _ALL else [])
        also = f" Wel bestaan: {', '.join(near)}." if near else ""
        return f"Maak eerst {folder}/{resource}/{short(text)}.yaml, of kies een andere id.{also}"
    if re.match(r"https?:|www\.", text):
        return f"Maak eerst een bestand in {folder}/{resource} met dit adres erin. Noem hier de naam van dat bestand."
    made = f", bijvoorbeeld {as_id(text)}.yaml" if as_id(text) and resource != "people" and len(text) < 60 else ""
    return f"Noem hier een bestand in {folder}/{resource}, zonder .yaml. Is het er nog niet, maak het dan eerst{made}."


_ALL = 12
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
