"""Rules about dangling references, to records that do not exist (REF001, REF002, REF006-REF009).

They run when all records have been read, since what was meant is not known before.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.context import Context
from generator.checks.editions import edition_numbers
from generator.checks.links import former_in_text
from generator.checks.name_index import NameIndex
from generator.checks.spots import Spot
from generator.checks.swaps import are_people
from generator.checks.violation import nearest, short
from generator.problems import Edit, Finding, Part, Severity, rule
from generator.source import Records
from generator.source.writing import scalar
from generator.values import as_id, ordinal, read_list, read_province


@dataclass(frozen=True, slots=True)
class _Dangling:
    """A reference to a record that does not exist, and the ids that it may mean."""

    spot: Spot
    meant: tuple[str, ...] = ()


def _dangling(records: Records, context: Context, code: str) -> Iterator[_Dangling]:
    """The dangling references that the rule with this code reports."""
    if not context.survey.dangling:
        return
    index = _index(records)
    classified: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}
    for spot in context.survey.dangling:
        key = spot.value, spot.field.references
        if key not in classified:
            classified[key] = _classify(*key, index, context)
        if classified[key][0] == code:
            yield _Dangling(spot, classified[key][1])


@lru_cache(maxsize=1)
def _index(records: Records) -> NameIndex:
    return NameIndex(records)


def _classify(text: str, resource: str, index: NameIndex, context: Context) -> tuple[str, tuple[str, ...]]:
    """The code of the rule that reports a dangling reference, and the ids that it may mean."""
    if any(text in ids for ids in context.ids.values()):
        return "REF002", ()
    if several := _several_ids(text, resource, index, context):
        return "REF001", several
    if id := index.spelled(text, context.ids.get(resource, ())):
        return "REF008", (id,)
    if resource == "people" and not _PERSON_ID.fullmatch(text):
        return "REF009", ()
    if former := index.former(text, resource):
        return "REF007", tuple(sorted(former))
    if named := index.named(text, resource) | index.at_address(text, resource):
        return "REF006", tuple(sorted(named))
    return "REF001", ()


def _several_ids(text: str, resource: str, index: NameIndex, context: Context) -> tuple[str, ...]:
    """The ids that a text lists, with the parts that mean no id as they are; empty if the text is a single name."""
    parts = read_list(text)
    if len(parts) == 1:
        parts = tuple(filter(None, _SEPARATOR.split(text)))
    if len(parts) < 2 or index.named(text, resource):
        return ()
    ids = context.ids.get(resource, frozenset())
    meant = [part if part in ids else index.spelled(part, ids) or _only(index.named(part, resource)) for part in parts]
    enough = any(meant) if "," in text or ";" in text else all(meant)
    return tuple(id or part for id, part in zip(meant, parts, strict=True)) if enough else ()


def _only(ids: set[str]) -> str:
    return next(iter(ids)) if len(ids) == 1 else ""


_SEPARATOR = re.compile(r"\s*[/|+]\s*")
_PERSON_ID = re.compile(r"[a-z]-[a-z0-9]{4,6}")


def _correction(reference: _Dangling) -> tuple[str, Edit | None]:
    """The id to write, as a hint and, if there is only one and it is new in its list, as an edit."""
    spot = reference.spot
    if len(reference.meant) > 1:
        return f"Bedoelde u {' of '.join(reference.meant[:_FEW])}? Schrijf die id.", None
    (id,) = reference.meant
    pointer = spot.pointer
    if isinstance(pointer[-1], int) and id in _beside(spot):
        return f"Haal dit weg: {id} staat er al.", Edit(spot.record.at(*pointer, part=Part.ENTRY), "")
    if id == spot.record.id and spot.field.references == spot.record.resource:
        return "Dat is dit gegeven zelf: noem een ander of haal dit weg.", None
    return f"Schrijf: {id}", Edit(spot.record.at(*pointer), scalar(id))


_FEW = 5
_ALL = 12
_MANY = 200


def _beside(spot: Spot) -> tuple[object, ...]:
    """The other items of the list that contains a reference, at most the first 200; empty if it is not in a list."""
    value: object = spot.record.values
    for step in spot.pointer[:-1]:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, tuple) and isinstance(step, int):
            value = value[step]
    own = spot.pointer[-1]
    return tuple(item for at, item in enumerate(value[:_MANY]) if at != own) if isinstance(value, tuple) else ()


@rule("REF001", "Verwijzing naar iets dat niet bestaat")
def unknown_reference(records: Records, context: Context) -> Iterator[Finding]:
    """Een verwijzing noemt de id (de bestandsnaam zonder .yaml) van een ander gegeven. Dat gegeven moet bestaan.

    Goed:

        municipality: groningen

    Fout:

        municipality: groningn
    """
    hints: dict[tuple[str, str, str], str] = {}
    for reference in _dangling(records, context, "REF001"):
        spot = reference.spot
        if reference.meant:
            yield _several(reference, context.ids.get(spot.field.references, ()))
            continue
        key = spot.value, spot.field.references, spot.record.resource
        if key not in hints:
            hints[key] = _unknown_hint(spot, records, context)
        yield spot.record.finding(
            f'"{short(spot.value)}" bestaat niet in {spot.field.references}.', *spot.pointer, hint=hints[key]
        )


def _several(reference: _Dangling, known: Container[str]) -> Finding:
    """A finding about a value with several ids: in a list each is an item; elsewhere only one can stay."""
    spot, ids, text = reference.spot, list(dict.fromkeys(reference.meant)), short(reference.spot.value)
    absent = [id for id in ids if id not in known]
    lacking = f" Niet in {spot.field.references}: {', '.join(map(short, absent[:_FEW]))}." if absent else ""
    if not isinstance(spot.pointer[-1], int):
        hint = f"Houd er een over: {' of '.join(id for id in ids if id in known)}.{lacking}"
        if any(isinstance(step, int) for step in spot.pointer):
            hint += " Gaat het om allebei? Maak er dan twee groepen van, elk met een eigen streepje."
        message = f'"{text}" noemt er {len(ids)}; bij "{spot.pointer[-1]}" past er maar een.'
        return spot.record.finding(message, *spot.pointer, hint=hint)
    new = len({*reference.meant, *_beside(spot)}) == len(reference.meant) + len(set(_beside(spot)))
    edit = None
    if new and not absent and spot.record.id not in reference.meant:
        edit = Edit(spot.record.at(*spot.pointer), "\n- ".join(map(scalar, reference.meant)))
    message = f'"{text}" bestaat niet in {spot.field.references}.'
    hint = f"Zet elke id apart: {short(', '.join(ids), 200)}.{lacking}"
    return spot.record.finding(message, *spot.pointer, hint=hint, edit=edit)


def _unknown_hint(spot: Spot, records: Records, context: Context) -> str:
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
    if name := _index(records).listed_as(text, spot.record.resource):
        return f'Bij andere gegevens staat dit bij "{name}". Hoort het daar?'
    years = _YEAR.findall(text) if not _ID.fullmatch(text) or len(text) == 4 else []
    if years and (of_year := sorted(id for id in ids if set(years) & set(id.split("-")))):
        return f"Een jaar is geen id. Van {' en '.join(dict.fromkeys(years))}: {', '.join(of_year[:_FEW])}."
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
    return f"Een nummer is geen id. Nummer {number}: {', '.join(sorted(editions)[:_FEW])}." if editions else ""


def _new_file_hint(text: str, resource: str, records: Records, context: Context) -> str:
    """A hint to create the file first, or to choose one of those that exist."""
    folder, ids = context.data.as_posix(), context.ids.get(resource, frozenset())
    if _ID.fullmatch(text):
        near = sorted(id for id in ids if id.startswith(f"{text.rpartition('-')[0] or text}-"))[:_FEW]
        near = near or (sorted(records.of(resource)) if len(ids) <= _ALL else [])
        also = f" Wel bestaan: {', '.join(near)}." if near else ""
        return f"Maak eerst {folder}/{resource}/{short(text)}.yaml, of kies een andere id.{also}"
    if re.match(r"https?:|www\.", text):
        return f"Maak eerst een bestand in {folder}/{resource} met dit adres erin. Noem hier de naam van dat bestand."
    made = f", bijvoorbeeld {as_id(text)}.yaml" if as_id(text) and resource != "people" and len(text) < 60 else ""
    return f"Noem hier een bestand in {folder}/{resource}, zonder .yaml. Is het er nog niet, maak het dan eerst{made}."


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@rule("REF002", "Verwijzing naar het verkeerde soort")
def reference_to_other_type(records: Records, context: Context) -> Iterator[Finding]:
    """De id bestaat wel, maar is van een ander soort gegeven.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: groningen
    """
    for reference in _dangling(records, context, "REF002"):
        spot, wanted = reference.spot, reference.spot.field.references
        others = [name for name, ids in context.ids.items() if spot.value in ids]
        tied = _index(records).tied(spot.value, others[0], wanted)[:_FEW]
        fitting = [
            ".".join(path)
            for path, field in context.record_types[spot.record.resource].walk()
            if (field.references or (field.item and field.item.references)) in others
        ]
        hints = []
        if tied:
            hints.append(f"Bedoelde u {' of '.join(tied)}?")
        if fitting:
            hints.append(f'"{short(spot.value)}" past bij {" of ".join(fitting[:3])}.')
        yield spot.record.finding(
            f'"{short(spot.value)}" is een id van {others[0]}; hier hoort een id van {wanted}.',
            *spot.pointer,
            hint=" ".join(hints) or f"Kies een id uit {wanted}, of haal dit weg.",
        )


@rule("REF006", "Een naam of webadres in plaats van een id")
def name_for_id(records: Records, context: Context) -> Iterator[Finding]:
    """Een naam kan veranderen en een webadres ook; de id blijft. Daarom noemt een verwijzing altijd de id.

    Goed:

        municipality: groningen

    Fout:

        municipality: Gemeente Groningen
    """
    for reference in _dangling(records, context, "REF006"):
        spot = reference.spot
        hint, edit = _correction(reference)
        yield spot.finding(
            f'"{short(spot.value)}" is geen id, maar een naam of webadres in {spot.field.references}.',
            hint=hint,
            edit=edit,
        )


@rule("REF007", "Een id die vroeger gold", Severity.WARNING)
def former_id(records: Records, context: Context) -> Iterator[Finding]:
    """Een gegeven kan een andere id hebben gekregen. De oude staat dan bij `former_ids`; verwijs naar de nieuwe.

    Tot dat gedaan is, telt de oude id als de nieuwe. De site is dus te maken. Dat geldt ook in een tekst: `[@id]`.

    Goed:

        inspired_by: [omapost]

    Fout:

        inspired_by: [oma-post]
    """
    followed = (
        _Dangling(spot, (context.former[spot.field.references][spot.value],)) for spot in context.survey.renamed
    )
    for reference in (*followed, *_dangling(records, context, "REF007")):
        hint, edit = _correction(reference)
        yield reference.spot.finding(f'"{short(reference.spot.value)}" heet nu anders.', hint=hint, edit=edit)
    for text, (start, end), resource, id in former_in_text(context):
        new = context.former[resource][id]
        edit = Edit(text.record.at(*text.pointer, characters=(start, end)), new)
        yield text.finding(f'"{short(id)}" heet nu anders.', hint=f"Schrijf: {new}", characters=(start, end), edit=edit)


@rule("REF008", "Een id is anders geschreven")
def misspelled_id(records: Records, context: Context) -> Iterator[Finding]:
    """Een id bestaat uit kleine letters, cijfers en gewone streepjes.

    Hoofdletters, spaties en tekens die op een streepje lijken, horen er niet in.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: Groningen 2020
    """
    for reference in _dangling(records, context, "REF008"):
        text = reference.spot.value
        why = " Er staat een teken in dat op een streepje lijkt, of dat u niet ziet." if not text.isascii() else ""
        hint, edit = _correction(reference)
        yield reference.spot.finding(
            f'"{short(text)}" is niet precies zo geschreven als de id.{why}', hint=hint, edit=edit
        )


@rule("REF009", "Een naam waar de id van een persoon hoort", veiled=True)
def name_for_person(records: Records, context: Context) -> Iterator[Finding]:
    """Een persoon heeft een id zonder betekenis, zodat een naam nooit in een webadres komt. Een naam hoort hier niet.

    Goed:

        person: a-7k2p

    Fout:

        person: Noor Voorbeeld
    """
    for reference in _dangling(records, context, "REF009"):
        yield reference.spot.record.finding(
            "Hier hoort de id van een persoon: een letter, een streepje en vier tekens.",
            *reference.spot.pointer,
            hint="Schrijf de id: de naam van het bestand in people, zonder .yaml. Is die er niet, haal dit dan weg.",
        )
