"""Rules about dangling references, to records that do not exist (REF001, REF002, REF006-REF009).

They run when all records have been read, since what was meant is not known before.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from generator.checks.context import Context
from generator.checks.dangling_reference import FEW, DanglingReference, dangling_references, name_index
from generator.checks.links import former_in_text
from generator.checks.reference_hints import unknown_reference_hint
from generator.checks.violation import short
from generator.problems import Edit, Finding, Severity, rule
from generator.source import Records
from generator.source.writing import scalar


@rule("REF001", "Verwijzing naar iets dat niet bestaat")
def unknown_reference(records: Records, context: Context) -> Iterator[Finding]:
    """Een verwijzing noemt de id (de bestandsnaam zonder .yaml) van een ander gegeven. Dat gegeven moet bestaan.

    Goed:

        municipality: groningen

    Fout:

        municipality: groningn
    """
    hints: dict[tuple[str, str, str], str] = {}
    for reference in dangling_references(records, context, "REF001"):
        spot = reference.spot
        if reference.meant:
            yield _several(reference, context.ids.get(spot.field.references, ()))
            continue
        key = spot.value, spot.field.references, spot.record.resource
        if key not in hints:
            hints[key] = unknown_reference_hint(spot, records, context)
        yield spot.record.finding(
            f'"{short(spot.value)}" bestaat niet in {spot.field.references}.', *spot.pointer, hint=hints[key]
        )


def _several(reference: DanglingReference, known: Container[str]) -> Finding:
    """A finding about a value with several ids: in a list each is an item; elsewhere only one can stay."""
    spot, ids, text = reference.spot, list(dict.fromkeys(reference.meant)), short(reference.spot.value)
    absent = [id for id in ids if id not in known]
    lacking = f" Niet in {spot.field.references}: {', '.join(map(short, absent[:FEW]))}." if absent else ""
    if not isinstance(spot.pointer[-1], int):
        hint = f"Houd er een over: {' of '.join(id for id in ids if id in known)}.{lacking}"
        if any(isinstance(step, int) for step in spot.pointer):
            hint += " Gaat het om allebei? Maak er dan twee groepen van, elk met een eigen streepje."
        message = f'"{text}" noemt er {len(ids)}; bij "{spot.pointer[-1]}" past er maar een.'
        return spot.record.finding(message, *spot.pointer, hint=hint)
    others = set(reference.others_in_list())
    new = len({*reference.meant, *others}) == len(reference.meant) + len(others)
    edit = None
    if new and not absent and spot.record.id not in reference.meant:
        edit = Edit(spot.record.at(*spot.pointer), "\n- ".join(map(scalar, reference.meant)))
    message = f'"{text}" bestaat niet in {spot.field.references}.'
    hint = f"Zet elke id apart: {short(', '.join(ids), 200)}.{lacking}"
    return spot.record.finding(message, *spot.pointer, hint=hint, edit=edit)


@rule("REF002", "Verwijzing naar het verkeerde soort")
def reference_to_other_type(records: Records, context: Context) -> Iterator[Finding]:
    """De id bestaat wel, maar is van een ander soort gegeven.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: groningen
    """
    for reference in dangling_references(records, context, "REF002"):
        spot, wanted = reference.spot, reference.spot.field.references
        others = [name for name, ids in context.ids.items() if spot.value in ids]
        tied = name_index(records).tied(spot.value, others[0], wanted)[:FEW]
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
    for reference in dangling_references(records, context, "REF006"):
        spot = reference.spot
        hint, edit = reference.correction()
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
        DanglingReference(spot, (context.former[spot.field.references][spot.value],)) for spot in context.survey.renamed
    )
    for reference in (*followed, *dangling_references(records, context, "REF007")):
        hint, edit = reference.correction()
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
    for reference in dangling_references(records, context, "REF008"):
        text = reference.spot.value
        why = " Er staat een teken in dat op een streepje lijkt, of dat u niet ziet." if not text.isascii() else ""
        hint, edit = reference.correction()
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
    for reference in dangling_references(records, context, "REF009"):
        yield reference.spot.record.finding(
            "Hier hoort de id van een persoon: een letter, een streepje en vier tekens.",
            *reference.spot.pointer,
            hint="Schrijf de id: de naam van het bestand in people, zonder .yaml. Is die er niet, haal dit dan weg.",
        )
