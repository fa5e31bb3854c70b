"""Values that are more than one number or date: with a qualifier, an upper bound or a unit (FLD016)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.violation import Violation, short
from generator.problems import Finding, rule
from generator.values import format_number, read_date, read_number


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
    if number.unit and not unit_stands_beside(violation, number.unit):
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


def unit_stands_beside(violation: Violation, unit: str) -> bool:
    """Whether a unit is redundant: it is in a field of its own, or the field is an amount in euro."""
    stated = violation.owner.get("unit")
    if isinstance(stated, str):
        return stated.casefold() == unit.casefold()
    return unit == "euro" and violation.beside("unit") is None and "euro" in violation.field.description
