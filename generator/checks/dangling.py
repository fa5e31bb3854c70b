"""Rules about references that name no record (REF001, REF002, REF006 to REF009).

They speak when all records are read: only then is it known what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.context import Context
from generator.checks.editions import edition_numbers
from generator.checks.register import Register
from generator.checks.survey import Spot
from generator.checks.swaps import are_people
from generator.checks.violation import nearest, short
from generator.problems import Edit, Finding, Part, rule
from generator.source import Records
from generator.source.writing import scalar
from generator.values import as_id, ordinal, read_list, read_province


@dataclass(frozen=True, slots=True)
class _Answer:
    """A reference that names no record, and the ids that may be meant."""

    spot: Spot
    meant: tuple[str, ...] = ()


def _answers(records: Records, context: Context, code: str) -> Iterator[_Answer]:
    """The references that one rule is about."""
    if not context.survey.dangling:
        return
    register = _register(records)
    known: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}
    for spot in context.survey.dangling:
        key = spot.value, spot.field.references
        if key not in known:
            known[key] = _read(*key, register, context)
        if known[key][0] == code:
            yield _Answer(spot, known[key][1])


@lru_cache(maxsize=1)
def _register(records: Records) -> Register:
    return Register(records)


def _read(text: str, resource: str, register: Register, context: Context) -> tuple[str, tuple[str, ...]]:
    """Which rule words a reference to nothing, and the ids that may be meant."""
    if any(text in ids for ids in context.ids.values()):
        return "REF002", ()
    if several := _apart(text, resource, register, context):
        return "REF001", several
    if id := register.spelled(text, context.ids.get(resource, ())):
        return "REF008", (id,)
    if resource == "people" and not _PERSON_ID.fullmatch(text):
        return "REF009", ()
    if former := register.former(text, resource):
        return "REF007", tuple(sorted(former))
    if named := register.named(text, resource) | register.at_address(text, resource):
        return "REF006", tuple(sorted(named))
    return "REF001", ()


def _apart(text: str, resource: str, register: Register, context: Context) -> tuple[str, ...]:
    """The ids that a text names beside each other, with what names none as it stands; empty if it is one name."""
    parts = read_list(text)
    if len(parts) == 1:
        parts = tuple(filter(None, _BETWEEN.split(text)))
    if len(parts) < 2 or register.named(text, resource):
        return ()
    ids = context.ids.get(resource, frozenset())
    found = [one if one in ids else register.spelled(one, ids) or _only(register.named(one, resource)) for one in parts]
    enough = any(found) if "," in text or ";" in text else all(found)
    return tuple(id or part for id, part in zip(found, parts, strict=True)) if enough else ()


def _only(ids: set[str]) -> str:
    return next(iter(ids)) if len(ids) == 1 else ""


_BETWEEN = re.compile(r"\s*[/|+]\s*")
_PERSON_ID = re.compile(r"[a-z]-[a-z0-9]{4,6}")


def _instead(answer: _Answer, context: Context) -> tuple[str, Edit | None]:
    """The id to write, as a hint and, where it is one and new there, as a change."""
    spot = answer.spot
    if len(answer.meant) > 1:
        return f"Bedoelde u {' of '.join(answer.meant[:_FEW])}? Schrijf die id.", None
    (id,) = answer.meant
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
    """The other items of the list that a reference stands in; of an endless list the first ones."""
    value: object = spot.record.values
    for step in spot.pointer[:-1]:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, tuple) and isinstance(step, int):
            value = value[step]
    return value[:_MANY] if isinstance(value, tuple) else ()


@rule("REF001", "Verwijzing naar iets dat niet bestaat")
def unknown_reference(records: Records, context: Context) -> Iterator[Finding]:
    """Een verwijzing noemt de id (de bestandsnaam zonder .yaml) van een ander gegeven. Dat gegeven moet bestaan.

    Goed:

        municipality: groningen

    Fout:

        municipality: groningn
    """
    hints: dict[tuple[str, str, str], str] = {}
    for answer in _answers(records, context, "REF001"):
        spot = answer.spot
        if answer.meant:
            yield _several(answer, context.ids.get(spot.field.references, ()))
            continue
        key = spot.value, spot.field.references, spot.record.resource
        if key not in hints:
            hints[key] = _unknown_hint(spot, records, context)
        yield spot.record.finding(
            f'"{short(spot.value)}" bestaat niet in {spot.field.references}.', *spot.pointer, hint=hints[key]
        )


def _several(answer: _Answer, known: Container[str]) -> Finding:
    """What to do with one value that holds several ids: each is an item of its own, or one of them has to go."""
    spot, ids, text = answer.spot, list(dict.fromkeys(answer.meant)), short(answer.spot.value)
    absent = [one for one in ids if one not in known]
    lacking = f" Niet in {spot.field.references}: {', '.join(map(short, absent[:_FEW]))}." if absent else ""
    if not isinstance(spot.pointer[-1], int):
        hint = f"Houd er een over: {' of '.join(one for one in ids if one in known)}.{lacking}"
        if any(isinstance(step, int) for step in spot.pointer):
            hint += " Gaat het om allebei? Maak er dan twee groepen van, elk met een eigen streepje."
        message = f'"{text}" noemt er {len(ids)}; bij "{spot.pointer[-1]}" past er maar een.'
        return spot.record.finding(message, *spot.pointer, hint=hint)
    new = len({*answer.meant, *_beside(spot)}) == len(answer.meant) + len(set(_beside(spot)))
    edit = None
    if new and not absent and spot.record.id not in answer.meant:
        edit = Edit(spot.record.at(*spot.pointer), "\n- ".join(map(scalar, answer.meant)))
    message = f'"{text}" bestaat niet in {spot.field.references}.'
    hint = f"Zet elke id apart: {short(', '.join(ids), 200)}.{lacking}"
    return spot.record.finding(message, *spot.pointer, hint=hint, edit=edit)


def _unknown_hint(spot: Spot, records: Records, context: Context) -> str:
    text, resource = spot.value, spot.field.references
    ids = context.ids.get(resource, frozenset())
    digits = re.sub(r"[^0-9]+", " ", text).split()
    # another year is another edition, however much its id looks the same
    alike = [one for one in nearest(text, ids, 5) if re.sub(r"[^0-9]+", " ", one).split() == digits]
    if alike:
        return f'Bedoelde u "{alike[0]}"?'
    if resource == "themes" and are_people(text):
        return "Dit zijn mensen, geen vraagstuk. Zet ze bij target_groups, en noem hier een thema."
    if name := _register(records).listed_as(text, spot.record.resource):
        return f'Bij andere gegevens staat dit bij "{name}". Hoort het daar?'
    years = _YEAR.findall(text) if not _ID.fullmatch(text) or len(text) == 4 else []
    if years and (of_year := sorted(one for one in ids if set(years) & set(one.split("-")))):
        return f"Een jaar is geen id. Van {' en '.join(dict.fromkeys(years))}: {', '.join(of_year[:_FEW])}."
    if resource == "municipalities" and (province := read_province(text)):
        return f"{province} is een provincie. Noem hier de id van een gemeente."
    ranks = (ordinal(one) for one in (text, *text.split())) if resource == "cohorts" else ()
    if (rank := next((one for one in ranks if one is not None), None)) is not None:
        held = [one.id for one in records.of("cohorts").values() if rank in edition_numbers(one)]
        if held:
            return f"Een nummer is geen id. Nummer {rank}: {', '.join(sorted(held)[:_FEW])}."
    folder = context.data.as_posix()
    if _ID.fullmatch(text):
        near = sorted(one for one in ids if one.startswith(f"{text.rpartition('-')[0] or text}-"))[:_FEW]
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
def wrong_kind(records: Records, context: Context) -> Iterator[Finding]:
    """De id bestaat wel, maar is van een ander soort gegeven.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: groningen
    """
    for answer in _answers(records, context, "REF002"):
        spot, wanted = answer.spot, answer.spot.field.references
        others = [name for name, ids in context.ids.items() if spot.value in ids]
        tied = _register(records).tied(spot.value, others[0], wanted)[:_FEW]
        fitting = [
            ".".join(path)
            for path, one in context.record_types[spot.record.resource].walk()
            if (one.references or (one.item and one.item.references)) in others
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
    for answer in _answers(records, context, "REF006"):
        hint, edit = _instead(answer, context)
        yield answer.spot.record.finding(
            f'"{short(answer.spot.value)}" is geen id, maar een naam of webadres in {answer.spot.field.references}.',
            *answer.spot.pointer,
            hint=hint,
            edit=edit,
        )


@rule("REF007", "Een id die vroeger gold")
def former_id(records: Records, context: Context) -> Iterator[Finding]:
    """Een gegeven kan een andere id hebben gekregen. De oude staat dan bij `former_ids`; verwijs naar de nieuwe.

    Goed:

        inspired_by: [omapost]

    Fout:

        inspired_by: [oma-post]
    """
    for answer in _answers(records, context, "REF007"):
        hint, edit = _instead(answer, context)
        yield answer.spot.record.finding(
            f'"{short(answer.spot.value)}" heet nu anders.', *answer.spot.pointer, hint=hint, edit=edit
        )


@rule("REF008", "Een id is anders geschreven")
def misspelled_id(records: Records, context: Context) -> Iterator[Finding]:
    """Een id bestaat uit kleine letters, cijfers en gewone streepjes.

    Hoofdletters, spaties en tekens die op een streepje lijken, horen er niet in.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: Groningen 2020
    """
    for answer in _answers(records, context, "REF008"):
        text = answer.spot.value
        why = " Er staat een teken in dat op een streepje lijkt, of dat u niet ziet." if not text.isascii() else ""
        hint, edit = _instead(answer, context)
        yield answer.spot.record.finding(
            f'"{short(text)}" is niet precies zo geschreven als de id.{why}', *answer.spot.pointer, hint=hint, edit=edit
        )


@rule("REF009", "Een naam waar de id van een persoon hoort", veiled=True)
def name_for_person(records: Records, context: Context) -> Iterator[Finding]:
    """Een persoon heeft een id zonder betekenis, zodat een naam nooit in een webadres komt. Een naam hoort hier niet.

    Goed:

        person: a-7k2p

    Fout:

        person: Noor Voorbeeld
    """
    for answer in _answers(records, context, "REF009"):
        yield answer.spot.record.finding(
            "Hier hoort de id van een persoon: een letter, een streepje en vier tekens.",
            *answer.spot.pointer,
            hint="Schrijf de id: de naam van het bestand in people, zonder .yaml. Is die er niet, haal dit dan weg.",
        )
