"""Values that are understood but written in another way than records do (FLD010, FLD014, FLD015, FLD025)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.fields import no_such_date
from generator.checks.lists_as_text import list_as_text
from generator.checks.qualified_values import qualified_value, unit_stands_beside
from generator.checks.violation import Violation, short
from generator.problems import Edit, Finding, Rule, rule
from generator.values import Number, PartialDate, format_number, ordinal, read_boolean, read_date, read_number


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
    if number.upper is not None or number.qualifier or (number.unit and not unit_stands_beside(violation, number.unit)):
        return qualified_value
    if number.alternative is not None and violation.field.type == "number":
        return ambiguous_number
    return number_notation


def _day_rule(day: PartialDate | None) -> Rule[[Violation]] | None:
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
