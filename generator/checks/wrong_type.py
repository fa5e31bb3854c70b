"""The rule about values of the wrong type (FLD003), and its hints."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.blanks import is_placeholder
from generator.checks.forms import template
from generator.checks.violation import Violation, another_name, short
from generator.problems import Edit, Finding, Part, rule
from generator.source.writing import scalar


@rule("FLD003", "Verkeerd soort waarde")
def wrong_type(violation: Violation) -> Iterator[Finding]:
    """Een getal is een getal, een datum een datum en een lijst een lijst. Het schema zegt wat waar hoort.

    Schrijf een getal zonder punt voor duizendtallen en met een punt voor decimalen.

    Goed:

        year: 2020
        themes:
          - armoede

    Fout:

        year: het derde jaar
        themes:
          eerste: armoede
    """
    field = violation.field
    shown = f'"{short(violation.text)}"' if violation.text else "Wat hier staat"
    what, hint = _EXPECTED.get(field.type, ("tekst", "Schrijf hier een tekst, zonder sleutels of streepjes eronder."))
    edit = None
    if field.partial_date:
        what, hint = "een datum", "Schrijf jaar, jaar-maand of jaar-maand-dag, met cijfers. Het jaar komt vooraan."
    elif field.mailbox:
        what, hint = "een e-mailadres", "Schrijf het adres van een afdeling of functie, met een apenstaartje erin."
        if violation.text and violation.fits(address := _address_in(violation.text)):
            hint, edit = f"Schrijf: {short(address)}", violation.edit(address)
    elif (field.fields or (field.item and field.item.fields)) and violation.text:
        hint = _object_hint(violation)
    if is_placeholder(violation.text, field):
        listed = any(isinstance(step, int) for step in violation.pointer)
        gone = f"{field.name} dan weg" if not field.required else "dit hele punt van de lijst dan weg" if listed else ""
        hint = f"Is het niet bekend? Haal {gone}. {hint}" if gone else hint
    elif field.type == "array" and _is_one_item(violation):
        first = next(iter(violation.value))
        hint = (
            f'Zet een streepje en een spatie voor de eerste sleutel ("- {short(first, 30)}:"), en de andere sleutels '
        )
        hint += "recht onder die eerste."
    elif field.markdown and not violation.text:
        hint, edit = _as_text(violation)
    elif not violation.text and not (field.fields or field.item):
        hint = _one_value(violation) or hint
    yield violation.finding(
        f'{shown} is geen {what.removeprefix("een ")}; bij "{field.name}" hoort {what}.', hint, edit=edit
    )


def _is_one_item(violation: Violation) -> bool:
    """Whether the value is a single object where a list of such objects belongs."""
    item, value = violation.field.item, violation.value
    return item is not None and isinstance(value, dict) and not value.keys().isdisjoint(f.name for f in item.fields)


def _address_in(text: str) -> str:
    """A mail address without mailto:, spaces and brackets, and with a plain @."""
    return _AT.sub("@", re.sub(r"^\s*mailto:|\s+|[<>]", "", text, flags=re.IGNORECASE))


_MANY = 20
_AT = re.compile(r"[(\[](?:at|apenstaartje)[)\]]|＠", re.IGNORECASE)


def _as_text(violation: Violation) -> tuple[str, Edit | None]:
    """A hint and an edit for a list or an object where a long text belongs: "|" makes a block scalar of it."""
    hint = (
        f'Zet achter "{violation.field.name}:" een spatie en een |, en de tekst op de regels eronder, ingesprongen. '
        "Dan mogen er ook dubbele punten en streepjes in staan."
    )
    return hint, Edit(violation.record.at(*violation.pointer, part=Part.COLON), " |")


def _one_value(violation: Violation) -> str:
    """A hint for a list or an object where one value belongs: the valid values in it; empty if there are none."""
    inner = violation.value
    if isinstance(inner, dict) and (violation.field.references or violation.field.enum):
        inner = list(inner.values())  # for free text, the keys may be words of it too
    elif isinstance(inner, dict) and violation.field.type == "string":
        return f'Zet de hele tekst op de regel van "{violation.field.name}:", tussen dubbele aanhalingstekens.'
    if not isinstance(inner, list) or len(inner) > _MANY:
        return ""
    fitting = [scalar(value) for value in inner if isinstance(value, str) and value.strip() and violation.fits(value)]
    if not fitting:
        return ""
    start = "" if isinstance(violation.pointer[-1], int) else f"{violation.field.name}: "
    if len(inner) == 1:
        return f"Schrijf: {start}{short(fitting[0])}"
    return f"Hier past maar een waarde. Houd er een over: {short(' of '.join(fitting), 200)}."


def _object_hint(violation: Violation) -> str:
    """A template of the object, with the value in the first of its fields for which it is valid."""
    inner = (violation.field.item or violation.field).fields
    likely = [candidate for candidate in inner if candidate.required] or list(inner[:1])
    for candidate in likely:
        text = another_name(violation.text, candidate) or violation.text
        if not candidate.fields and candidate.type != "array" and violation.fits(text, candidate):
            return f"Zo is de vorm: {_as_placed(violation, template(violation.field, candidate.name, scalar(text)))}"
    return f"Zo is de vorm: {_as_placed(violation, template(violation.field))}"


def _as_placed(violation: Violation, form: str) -> str:
    """The template as it is typed in this place: for an item of a list, without the key of that list."""
    if not isinstance(violation.pointer[-1], int):
        return form
    return f"- {form.removeprefix(f'{violation.field.name}: ')}"


_EXPECTED = {
    "integer": ("een heel getal", "Schrijf alleen cijfers."),
    "number": ("een getal", "Schrijf alleen cijfers, met een punt voor decimalen."),
    "date": ("een datum", "Schrijf jaar-maand-dag, met cijfers en streepjes. Het jaar komt vooraan."),
    "boolean": ("true of false", "Schrijf true (ja) of false (nee)."),
    "array": ("een lijst", "Zet elke waarde op een eigen regel die begint met een streepje en een spatie."),
    "object": ("een groep sleutels", "Zet de sleutels eronder, twee spaties ingesprongen."),
}
