"""Describes in Dutch how the value of a field is written, for hints.

The stand-ins for facts in a template are themselves invalid, so that a template pasted as it is gets reported.
"""

from __future__ import annotations

from generator.schema import Field

_EVIDENCE = {"sources": "sources: [id-van-de-bron]", "basis": "basis: stated of derived"}
_ALWAYS_SHOWN = ("date", "alt", *_EVIDENCE)
_SHAPES = {
    "cbs_code": "De letters GM en vier cijfers.",
    "file": "Kleine letters, cijfers en streepjes, en dan .webp, .jpg, .jpeg, .png of .avif; zonder map ervoor.",
    "former_ids": "Kleine letters en cijfers, met losse streepjes ertussen.",
    "proof": "Vier tot veertig kleine letters, cijfers of streepjes.",
}


def shape(field: Field) -> str:
    """What a text that must match a pattern looks like, in a sentence."""
    return _SHAPES.get(field.name) or sentences(field.description, 1)


def sentences(text: str, most: int = 2) -> str:
    """The first sentences of a description, `most` at most."""
    return ". ".join(text.split(". ")[:most]).rstrip(".") + "."


def to_fill_in(field: Field) -> str:
    """What to fill in for a field, in a sentence or two."""
    if field.type == "array" and field.item is not None and not field.item.fields:
        what = f"een id uit {field.item.references}" if field.item.references else "een waarde"
        return (
            f"{sentences(field.description, 1)} Zet elke waarde op een eigen regel: een streepje, een spatie en {what}."
        )
    if field.fields or (field.item and field.item.fields):
        return f"{sentences(field.description, 1)} Zo is de vorm: {template(field)}"
    if field.enum:
        return f"Kies uit: {choices(field)}."
    if field.type == "boolean":
        return f"{sentences(field.description, 1)} Schrijf true (ja) of false (nee)."
    if field.references:
        name = f"de naam van het bestand in {field.references}, zonder .yaml"
        return f"{sentences(field.description, 1)} Schrijf de id: {name}."
    if field.constraints.get("pattern"):
        return f"{sentences(field.description, 1)} {shape(field)}"
    how = {"integer": " Schrijf alleen cijfers.", "number": "", "date": " Schrijf jaar-maand-dag."}
    return sentences(field.description) + how.get(field.type, "")


def choices(field: Field) -> str:
    """The permitted values, each with its label if that differs."""
    return ", ".join(
        f"{value} ({field.labels[value]})" if field.labels.get(value, value) != value else value for value in field.enum
    )


def template(field: Field, given: str = "", value: str = "") -> str:
    """An object or a list of objects to copy, in YAML flow style; the field in it named `given` has `value`."""
    entries = []
    for inner in (field.item or field).fields:
        if inner.name == given:
            entries.append(f"{inner.name}: {value}")
        elif inner.name in _EVIDENCE:
            entries.append(_EVIDENCE[inner.name])
        elif inner.required or inner.name in _ALWAYS_SHOWN:
            entries.append(f"{inner.name}: {_stand_in(inner)}")
    mapping = f"{{{', '.join(entries)}}}"
    return f"{field.name}: [{mapping}]" if field.type == "array" else f"{field.name}: {mapping}"


def _stand_in(field: Field) -> str:
    if field.partial_date or field.type == "date":
        return "jjjj-mm-dd"
    if field.enum:
        return " of ".join(field.enum[:6])
    if field.format == "uri":
        return "https://"
    return '""'
