"""Rules about values that are understood but written in another way than records do (FLD010, FLD014-FLD017, FLD025)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.forms import choices
from generator.checks.violation import Violation, another_name, short
from generator.problems import Edit, Finding, Rule, rule
from generator.schema import Field
from generator.source.writing import scalar
from generator.values import (
    Number,
    PartialDate,
    as_id,
    format_number,
    joined_by_word,
    ordinal,
    read_boolean,
    read_date,
    read_list,
    read_number,
)


def reading_rule(violation: Violation) -> Rule[[Violation]] | None:
    """The rule for an invalid value that can be parsed all the same; None if it cannot."""
    field = violation.field
    if not violation.text:
        return None
    if field.type == "integer" and ordinal(violation.text) is not None:
        return number_notation
    if field.type in ("integer", "number"):
        return _number_rule(violation, read_number(violation.text))
    if field.type == "date" or field.partial_date:
        return _day_rule(read_date(violation.text))
    if field.type == "boolean" and read_boolean(violation.text) is not None:
        return boolean_notation
    if read_boolean(violation.text) is False and violation.pointer[0] == "consent":
        return boolean_notation
    if field.type == "array" and field.item is not None and not field.item.fields:
        return list_as_text
    return None


def _number_rule(violation: Violation, number: Number | None) -> Rule[[Violation]] | None:
    if number is None:
        return None
    if (
        number.upper is not None
        or number.qualifier
        or (number.unit and not _unit_stands_beside(violation, number.unit))
    ):
        return qualified_value
    if number.alternative is not None and violation.field.type == "number":
        return ambiguous_number
    return number_notation


def _unit_stands_beside(violation: Violation, unit: str) -> bool:
    """Whether a unit is redundant: it is in a field of its own, or the field is an amount in euro."""
    stated = violation.owner.get("unit")
    if isinstance(stated, str):
        return stated.casefold() == unit.casefold()
    return unit == "euro" and violation.beside("unit") is None and "euro" in violation.field.description


def _day_rule(day: PartialDate | None) -> Rule[[Violation]] | None:
    from generator.checks.fields import no_such_date

    if day is None:
        return None
    if not day.exists:
        return no_such_date
    return qualified_value if day.upper or day.qualifier else date_notation


@rule("FLD010", "Punt of komma in een getal")
def ambiguous_number(violation: Violation) -> Iterator[Finding]:
    """Schrijf duizendtallen zonder punt: een computer leest 7.000 als zeven, een mens als zevenduizend.

    Welke van de twee het is, weet alleen wie het schreef.

    Goed:

        value: 7000

    Fout:

        value: 7.000
    """
    number = read_number(violation.text)
    assert number is not None and number.alternative is not None
    options = sorted({number.value, number.alternative}, reverse=True)
    large, small = map(format_number, options)
    yield violation.finding(
        f'"{short(violation.text)}" kan {large} zijn, maar ook {small}.',
        f"Schrijf {large} zonder punt of komma, of schrijf {small}.",
    )


@rule("FLD014", "Een getal is anders geschreven")
def number_notation(violation: Violation) -> Iterator[Finding]:
    """Een getal bestaat uit cijfers, met een punt voor decimalen. Woorden, spaties en een euroteken horen er niet in.

    Goed:

        amount: 3000

    Fout:

        amount: € 3.000,-
    """
    rank = ordinal(violation.text) if violation.field.type == "integer" else None
    number = read_number(violation.text) if rank is None else Number(Decimal(rank))
    assert number is not None
    whole = violation.field.type == "integer"
    value = max(number.value, number.alternative or number.value) if whole else number.value
    text = format_number(value)
    if whole and "." in text:
        yield violation.finding(
            f'"{short(violation.text)}" is geen heel getal; bij "{violation.field.name}" hoort een heel getal.',
            "Schrijf een getal zonder decimalen, of kijk na of het getal hier hoort.",
        )
        return
    edit = violation.edit(text) if value == number.value else None
    hint = (
        f"Schrijf: {text}"
        if violation.fits(text)
        else f"Zo staat er {text}, maar dat getal kan hier niet. Kijk het getal na."
    )
    yield violation.finding(
        f'"{short(violation.text)}" is een getal in een andere vorm dan hier hoort.', hint, edit=edit
    )


@rule("FLD016", "Meer dan een getal of datum")
def qualified_value(violation: Violation) -> Iterator[Finding]:
    """Een sleutel houdt een getal of een datum en niets meer.

    Hoe zeker het is, een bovengrens en de eenheid hebben een eigen sleutel.

    Goed:

        value: 92
        qualifier: circa

    Fout:

        value: ca. 92
    """
    if violation.field.type not in ("integer", "number"):
        yield _date_with_more(violation)
        return
    number = read_number(violation.text)
    assert number is not None
    value = format_number(number.value)
    more: dict[str, str] = {}
    if number.upper is not None:
        more["value_max"] = format_number(number.upper)
    if number.qualifier:
        more["qualifier"] = number.qualifier
    if number.unit and not _unit_stands_beside(violation, number.unit):
        more["unit"] = number.unit
    if number.upper is not None and violation.beside("value_max") is None:
        yield violation.finding(
            f'"{short(violation.text)}" zijn twee getallen; bij "{violation.field.name}" past er maar een.',
            f"Kies: {value} of {format_number(number.upper)}."
            + (" Wat de bron precies zegt, past bij note." if violation.beside("note") else ""),
        )
        return
    certain = number.alternative is None and more.get("unit", "euro") in ("euro", "procent")
    other = None if number.alternative is None else format_number(number.alternative)
    yield _with_more(violation, "getal", value, more, certain=certain, other=other)


def _date_with_more(violation: Violation) -> Finding:
    day = read_date(violation.text)
    assert day is not None
    more = {"qualifier": day.qualifier} if day.qualifier else {}
    if day.upper:
        more["end_date" if violation.beside("end_date") else "end"] = day.upper
    return _with_more(violation, "datum", day.text, more, certain=day.sure)


def _with_more(
    violation: Violation, what: str, value: str, more: dict[str, str], *, certain: bool, other: str | None = None
) -> Finding:
    """A finding that puts the value and its qualifications in separate fields, as far as the object has these."""
    kept = {
        name: text for name, text in more.items() if (field := violation.beside(name)) and violation.fits(text, field)
    }
    lost = [text for name, text in more.items() if name not in kept]
    parts = [f"{violation.field.name}: {value}", *(f"{name}: {text}" for name, text in kept.items())]
    hint = f"Schrijf {_and([f'`{part}`' for part in parts])}, elk op een eigen regel."
    if len(parts) == 1:
        hint = f"Schrijf: {value}"
    if lost:
        where = "zet de rest in de toelichting (note)" if violation.beside("note") else "laat de rest weg"
        hint = f"{hint.rstrip('.')}; {where}: {', '.join(lost)}."
    if other is not None:
        hint = f"Bedoelt u {value} of {other}? {hint}"
    taken = {name: violation.owner[name] for name in kept if name in violation.owner}
    for name in (name for name in taken if taken[name] != kept[name]):
        hint += f" Er staat al `{name}: {short(taken[name])}`: houd daarvan over wat klopt."
    edit = None
    if certain and not lost and all(taken[name] == kept[name] for name in taken):
        edit = violation.edit(value, **{name: text for name, text in kept.items() if name not in taken})
    return violation.finding(f'"{short(violation.text)}" is meer dan een {what}.', hint, edit=edit)


def _and(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} en {parts[-1]}"


@rule("FLD015", "Een datum is anders geschreven")
def date_notation(violation: Violation) -> Iterator[Finding]:
    """Een datum begint met het jaar: 2026, 2026-05 of 2026-05-13. Zo staan datums vanzelf op volgorde.

    Goed:

        date: 2026-05-13

    Fout:

        date: 13 mei 2026
    """
    day = read_date(violation.text)
    assert day is not None
    if not violation.fits(day.text):
        yield violation.finding(
            f'"{short(violation.text)}" is geen hele datum; bij "{violation.field.name}" hoort ook de dag.',
            f"Schrijf jaar-maand-dag. Het begin weet u al: {day.text}",
        )
        return
    hint = f"Schrijf: {day.text}" if day.sure else f"Bedoelt u {day.text}? Schrijf dan dat: jaar-maand-dag."
    edit = violation.edit(day.text) if day.sure else None
    yield violation.finding(
        f'"{short(violation.text)}" is een datum in een andere vorm dan hier hoort.', hint, edit=edit
    )


@rule("FLD017", "Een lijst op een regel")
def list_as_text(violation: Violation) -> Iterator[Finding]:
    """In een lijst staat elke waarde apart: op een eigen regel met een streepje, of met komma's tussen rechte haken.

    Goed:

        themes:
          - armoede
          - eenzaamheid

    Fout:

        themes: armoede, eenzaamheid
    """
    field, item = violation.field, violation.field.item
    assert item is not None
    items = read_list(violation.text)
    if not item.references and joined_by_word(violation.text):
        items = (" ".join(violation.text.split()),)
    if item.references or item.enum:
        items = _chosen(violation, item, items)
    shown = f"{field.name}: [{', '.join(map(scalar, items))}]"
    edit = Edit(violation.record.at(*violation.pointer), f"[{', '.join(map(scalar, items))}]")
    valid = len(set(items)) == len(items) and violation.fits(list(items))
    hint = f"Schrijf: {short(shown, 200)}"
    if not valid and item.enum:
        hint = f"Zet tussen rechte haken een of meer van: {choices(item)}."
    elif not valid:
        hint = f"Zet elke waarde apart: {short(shown, 200)}. Kijk daarna elke waarde na."
    yield violation.finding(
        f'"{short(violation.text)}" is geen lijst; bij "{field.name}" hoort een lijst.',
        hint,
        edit=edit if valid else None,
    )


def _chosen(violation: Violation, item: Field, items: tuple[str, ...]) -> tuple[str, ...]:
    """The items as ids or permitted values, as far as they can be read so; "a / b" may be two items."""

    def read(text: str) -> str:
        if item.references:
            return as_id(text) if as_id(text) in violation.ids[item.references] else text
        return text if text in item.enum else another_name(text, item) or text

    split = tuple(read(part) for text in items for part in _SEPARATOR.split(text) if part)
    return split if violation.fits(list(split)) else tuple(map(read, items))


_SEPARATOR = re.compile(r"\s*[/|+]\s*")


@rule("FLD025", "Ja of nee")
def boolean_notation(violation: Violation) -> Iterator[Finding]:
    """Op een vraag met ja of nee is het antwoord `true` of `false`.

    Toestemming is geen ja of nee, maar een groep sleutels.

    Goed:

        decorative: true

    Fout:

        decorative: ja
    """
    truth = read_boolean(violation.text)
    if violation.field.type != "boolean":
        yield violation.finding(
            f'"{short(violation.text)}" kan niet bij "{violation.field.name}".',
            "Is er geen toestemming? Haal dan consent met alles eronder weg, en ook wat er over deze persoon staat.",
        )
        return
    text = "true" if truth else "false"
    yield violation.finding(
        f'"{short(violation.text)}" is geen true of false.',
        f"Schrijf: {text}",
        edit=Edit(violation.record.at(*violation.pointer), text),
    )
