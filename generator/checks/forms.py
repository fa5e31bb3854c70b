"""How a value is written: the form of a field, without the facts of any record.

What stands in a form where a fact belongs does not pass the check: who pastes it unseen is told.
"""

from __future__ import annotations

from generator.schema import Field

_EVIDENCE = {"sources": "sources: [id-van-de-bron]", "basis": "basis: stated of derived"}
_TELLING = ("date", "alt", *_EVIDENCE)
_SHAPES = {
    "cbs_code": "De letters GM en vier cijfers.",
    "file": "Kleine letters, cijfers en streepjes, en dan .webp, .jpg, .jpeg, .png of .avif; zonder map ervoor.",
    "former_ids": "Kleine letters en cijfers, met losse streepjes ertussen.",
    "proof": "Vier tot veertig kleine letters, cijfers of streepjes.",
}


def shape(field: Field) -> str:
    """In words what a text of a fixed form looks like."""
    return _SHAPES.get(field.name) or sentences(field.description, 1)


def sentences(text: str, most: int = 2) -> str:
    """The first sentences of a description."""
    return ". ".join(text.split(". ")[:most]).rstrip(".") + "."


def to_fill_in(field: Field) -> str:
    """What to write behind the name of a field, in a sentence or two."""
    if field.type == "array" and field.item is not None and not field.item.fields:
        what = f"een id uit {field.item.references}" if field.item.references else "een waarde"
        return (
            f"{sentences(field.description, 1)} Zet elke waarde op een eigen regel: een streepje, een spatie en {what}."
        )
    if field.fields or (field.item and field.item.fields):
        return f"{sentences(field.description, 1)} Zo is de vorm: {written(field)}"
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
    """The values to choose from, with what they mean."""
    return ", ".join(f"{one} ({field.labels[one]})" if field.labels.get(one, one) != one else one for one in field.enum)


def written(field: Field, given: str = "", value: str = "") -> str:
    """An object, or a list of objects, as it is typed; `given` is the field in it that holds `value`.

    On one line: with braces and brackets, as YAML has it too.
    """
    inner = (field.item or field).fields
    shown = []
    for one in inner:
        if one.name == given:
            shown.append(f"{one.name}: {value}")
        elif one.name in _EVIDENCE:
            shown.append(_EVIDENCE[one.name])
        elif one.required or one.name in _TELLING:
            shown.append(f"{one.name}: {_stand_in(one)}")
    made = f"{{{', '.join(shown)}}}"
    return f"{field.name}: [{made}]" if field.type == "array" else f"{field.name}: {made}"


def _stand_in(field: Field) -> str:
    if field.partial_date or field.type == "date":
        return "jjjj-mm-dd"
    if field.enum:
        return " of ".join(field.enum[:6])
    if field.format == "uri":
        return "https://"
    return '""'
