"""Rules about values that say something right in another way than records do (FLD010, FLD014 to FLD017, FLD025)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.forms import choices
from generator.checks.place import Place, another_name, short
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


def reading_rule(place: Place) -> Rule[[Place]] | None:
    """The rule for a value that does not fit its field but that can be read; None if it cannot."""
    field = place.field
    if not place.text:
        return None
    if field.type == "integer" and ordinal(place.text) is not None:
        return number_otherwise
    if field.type in ("integer", "number"):
        return _number_rule(place, read_number(place.text))
    if field.type == "date" or field.partial_date:
        return _day_rule(read_date(place.text))
    if field.type == "boolean" and read_boolean(place.text) is not None:
        return yes_or_no
    if read_boolean(place.text) is False and place.fault.pointer[0] == "consent":
        return yes_or_no
    if field.type == "array" and field.item is not None and not field.item.fields:
        return list_on_a_line
    return None


def _number_rule(place: Place, number: Number | None) -> Rule[[Place]] | None:
    if number is None:
        return None
    if number.upper is not None or number.qualifier or (number.unit and not _unit_stands_beside(place, number.unit)):
        return more_than_a_value
    if number.alternative is not None and place.field.type == "number":
        return thousands
    return number_otherwise


def _unit_stands_beside(place: Place, unit: str) -> bool:
    """Whether a unit says nothing new: it is in its own field, or the field is an amount in euro."""
    stated = place.owner.get("unit")
    if isinstance(stated, str):
        return stated.casefold() == unit.casefold()
    return unit == "euro" and place.beside("unit") is None and "euro" in place.field.description


def _day_rule(day: PartialDate | None) -> Rule[[Place]] | None:
    from generator.checks.fields import no_such_date

    if day is None:
        return None
    if not day.exists:
        return no_such_date
    return more_than_a_value if day.upper or day.qualifier else date_otherwise


@rule("FLD010", "Punt of komma in een getal")
def thousands(place: Place) -> Iterator[Finding]:
    """Schrijf duizendtallen zonder punt: een computer leest 7.000 als zeven, een mens als zevenduizend.

    Welke van de twee het is, weet alleen wie het schreef.

    Goed:

        value: 7000

    Fout:

        value: 7.000
    """
    number = read_number(place.text)
    assert number is not None and number.alternative is not None
    options = sorted({number.value, number.alternative}, reverse=True)
    large, small = map(format_number, options)
    yield place.finding(
        f'"{short(place.text)}" kan {large} zijn, maar ook {small}.',
        f"Schrijf {large} zonder punt of komma, of schrijf {small}.",
    )


@rule("FLD014", "Een getal is anders geschreven")
def number_otherwise(place: Place) -> Iterator[Finding]:
    """Een getal bestaat uit cijfers, met een punt voor decimalen. Woorden, spaties en een euroteken horen er niet in.

    Goed:

        amount: 3000

    Fout:

        amount: € 3.000,-
    """
    rank = ordinal(place.text) if place.field.type == "integer" else None
    number = read_number(place.text) if rank is None else Number(Decimal(rank))
    assert number is not None
    whole = place.field.type == "integer"
    value = max(number.value, number.alternative or number.value) if whole else number.value
    text = format_number(value)
    if whole and "." in text:
        yield place.finding(
            f'"{short(place.text)}" is geen heel getal; bij "{place.field.name}" hoort een heel getal.',
            "Schrijf een getal zonder decimalen, of kijk na of het getal hier hoort.",
        )
        return
    edit = place.edit(text) if value == number.value else None
    hint = (
        f"Schrijf: {text}"
        if place.fits(text)
        else f"Zo staat er {text}, maar dat getal kan hier niet. Kijk het getal na."
    )
    yield place.finding(f'"{short(place.text)}" is een getal in een andere vorm dan hier hoort.', hint, edit=edit)


@rule("FLD016", "Meer dan een getal of datum")
def more_than_a_value(place: Place) -> Iterator[Finding]:
    """Een sleutel houdt een getal of een datum en niets meer.

    Hoe zeker het is, een bovengrens en de eenheid hebben een eigen sleutel.

    Goed:

        value: 92
        qualifier: circa

    Fout:

        value: ca. 92
    """
    if place.field.type not in ("integer", "number"):
        yield _date_with_more(place)
        return
    number = read_number(place.text)
    assert number is not None
    value = format_number(number.value)
    more: dict[str, str] = {}
    if number.upper is not None:
        more["value_max"] = format_number(number.upper)
    if number.qualifier:
        more["qualifier"] = number.qualifier
    if number.unit and not _unit_stands_beside(place, number.unit):
        more["unit"] = number.unit
    if number.upper is not None and place.beside("value_max") is None:
        yield place.finding(
            f'"{short(place.text)}" zijn twee getallen; bij "{place.field.name}" past er maar een.',
            f"Kies: {value} of {format_number(number.upper)}."
            + (" Wat de bron precies zegt, past bij note." if place.beside("note") else ""),
        )
        return
    certain = number.alternative is None and more.get("unit", "euro") in ("euro", "procent")
    other = None if number.alternative is None else format_number(number.alternative)
    yield _with_more(place, "getal", value, more, certain=certain, other=other)


def _date_with_more(place: Place) -> Finding:
    day = read_date(place.text)
    assert day is not None
    more = {"qualifier": day.qualifier} if day.qualifier else {}
    if day.upper:
        more["end_date" if place.beside("end_date") else "end"] = day.upper
    return _with_more(place, "datum", day.text, more, certain=day.sure)


def _with_more(
    place: Place, what: str, value: str, more: dict[str, str], *, certain: bool, other: str | None = None
) -> Finding:
    """The value and what was said with it, each in its own field where the object has one."""
    kept = {name: text for name, text in more.items() if (one := place.beside(name)) and place.fits(text, one)}
    lost = [text for name, text in more.items() if name not in kept]
    parts = [f"{place.field.name}: {value}", *(f"{name}: {text}" for name, text in kept.items())]
    hint = f"Schrijf {_and([f'`{part}`' for part in parts])}, elk op een eigen regel."
    if len(parts) == 1:
        hint = f"Schrijf: {value}"
    if lost:
        where = "zet de rest in de toelichting (note)" if place.beside("note") else "laat de rest weg"
        hint = f"{hint.rstrip('.')}; {where}: {', '.join(lost)}."
    if other is not None:
        hint = f"Bedoelt u {value} of {other}? {hint}"
    taken = {name: place.owner[name] for name in kept if name in place.owner}
    for name in (name for name in taken if taken[name] != kept[name]):
        hint += f" Er staat al `{name}: {short(taken[name])}`: houd daarvan over wat klopt."
    edit = None
    if certain and not lost and all(taken[name] == kept[name] for name in taken):
        edit = place.edit(value, **{name: text for name, text in kept.items() if name not in taken})
    return place.finding(f'"{short(place.text)}" is meer dan een {what}.', hint, edit=edit)


def _and(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} en {parts[-1]}"


@rule("FLD015", "Een datum is anders geschreven")
def date_otherwise(place: Place) -> Iterator[Finding]:
    """Een datum begint met het jaar: 2026, 2026-05 of 2026-05-13. Zo staan datums vanzelf op volgorde.

    Goed:

        date: 2026-05-13

    Fout:

        date: 13 mei 2026
    """
    day = read_date(place.text)
    assert day is not None
    if not place.fits(day.text):
        yield place.finding(
            f'"{short(place.text)}" is geen hele datum; bij "{place.field.name}" hoort ook de dag.',
            f"Schrijf jaar-maand-dag. Het begin weet u al: {day.text}",
        )
        return
    hint = f"Schrijf: {day.text}" if day.sure else f"Bedoelt u {day.text}? Schrijf dan dat: jaar-maand-dag."
    edit = place.edit(day.text) if day.sure else None
    yield place.finding(f'"{short(place.text)}" is een datum in een andere vorm dan hier hoort.', hint, edit=edit)


@rule("FLD017", "Een lijst op een regel")
def list_on_a_line(place: Place) -> Iterator[Finding]:
    """In een lijst staat elke waarde apart: op een eigen regel met een streepje, of met komma's tussen rechte haken.

    Goed:

        themes:
          - armoede
          - eenzaamheid

    Fout:

        themes: armoede, eenzaamheid
    """
    field, item = place.field, place.field.item
    assert item is not None
    items = read_list(place.text)
    if not item.references and joined_by_word(place.text):
        items = (" ".join(place.text.split()),)
    if item.references or item.enum:
        items = _chosen(place, item, items)
    shown = f"{field.name}: [{', '.join(map(scalar, items))}]"
    edit = Edit(place.record.at(*place.fault.pointer), f"[{', '.join(map(scalar, items))}]")
    right = len(set(items)) == len(items) and place.fits(list(items))
    hint = f"Schrijf: {short(shown, 200)}"
    if not right and item.enum:
        hint = f"Zet tussen rechte haken een of meer van: {choices(item)}."
    elif not right:
        hint = f"Zet elke waarde apart: {short(shown, 200)}. Kijk daarna elke waarde na."
    yield place.finding(
        f'"{short(place.text)}" is geen lijst; bij "{field.name}" hoort een lijst.', hint, edit=edit if right else None
    )


def _chosen(place: Place, item: Field, items: tuple[str, ...]) -> tuple[str, ...]:
    """The items as ids or as values of the fixed list, as far as they can be read so; "a / b" as two of them."""

    def read(one: str) -> str:
        if item.references:
            return as_id(one) if as_id(one) in place.ids[item.references] else one
        return one if one in item.enum else another_name(one, item) or one

    apart = tuple(read(one) for part in items for one in _BETWEEN.split(part) if one)
    return apart if place.fits(list(apart)) else tuple(map(read, items))


_BETWEEN = re.compile(r"\s*[/|+]\s*")


@rule("FLD025", "Ja of nee")
def yes_or_no(place: Place) -> Iterator[Finding]:
    """Op een vraag met ja of nee is het antwoord `true` of `false`.

    Toestemming is geen ja of nee, maar een groep sleutels.

    Goed:

        decorative: true

    Fout:

        decorative: ja
    """
    truth = read_boolean(place.text)
    if place.field.type != "boolean":
        yield place.finding(
            f'"{short(place.text)}" kan niet bij "{place.field.name}".',
            "Is er geen toestemming? Haal dan consent met alles eronder weg, en ook wat er over deze persoon staat.",
        )
        return
    text = "true" if truth else "false"
    yield place.finding(
        f'"{short(place.text)}" is geen true of false.',
        f"Schrijf: {text}",
        edit=Edit(place.record.at(*place.fault.pointer), text),
    )
