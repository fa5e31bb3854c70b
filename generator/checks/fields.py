"""Rules about the value of a single field (FLD004-FLD023); the schema package decides which values are invalid."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.forms import choices, shape, to_fill_in
from generator.checks.violation import Violation, another_name, nearest, short
from generator.problems import Finding, Severity, rule
from generator.values import as_id, folded, normalised, read_list


@rule("FLD004", "Waarde staat niet in de lijst")
def value_not_permitted(violation: Violation) -> Iterator[Finding]:
    """Bij sommige sleutels kiest u uit een vaste lijst, zodat de site kan vergelijken en vertalen.

    Goed:

        kind: press

    Fout:

        kind: krant
    """
    field = violation.field
    if meant := another_name(violation.text, field):
        yield violation.finding(
            f'"{short(violation.text)}" heet hier anders: bij "{field.name}" hoort {meant}.',
            f"Schrijf: {meant}",
            edit=violation.edit(meant),
        )
        return
    options = {folded(value): value for value in field.enum}
    options |= {folded(label): value for value, label in field.labels.items()}
    values = dict.fromkeys(options[folded(item)] for item in read_list(violation.text) if folded(item) in options)
    if len(values) > 1:
        yield violation.finding(
            f'"{short(violation.text)}" noemt er {len(values)}; bij "{field.name}" past er maar een.',
            f"Houd er een over: {' of '.join(values)}.",
        )
        return
    near = dict.fromkeys(options[name] for name in nearest(folded(violation.text), options, 3))
    hint = f"Bedoelde u {' of '.join(near)}?" if near else f"Kies uit: {choices(field)}."
    yield violation.finding(f'"{short(violation.text)}" kan niet bij "{field.name}".', hint)


@rule("FLD005", "Te lang of te kort")
def wrong_length(violation: Violation) -> Iterator[Finding]:
    """Een tekst heeft een grootste lengte, omdat de site er plaats voor heeft en lezers haast hebben.

    Goed:

        tagline: Soep koken met je buren.

    Fout:

        tagline: Een heel lang verhaal van meer dan honderdtwintig tekens dat eigenlijk in de beschrijving hoort te
          staan en hier niet past, omdat een kaart op de lijst maar een paar regels heeft.
    """
    field, value = violation.field, violation.value
    most = field.constraints.get("maxLength")
    if most is not None and len(value) > most:
        yield violation.finding(
            f'"{field.name}" telt {len(value)} tekens; het mogen er {most} zijn.', "Kort de tekst in."
        )
    else:
        least = field.constraints.get("minLength", 1)
        yield violation.finding(f'"{field.name}" heeft minstens {least} nodig.', to_fill_in(field))


@rule("FLD006", "De vorm klopt niet")
def wrong_pattern(violation: Violation) -> Iterator[Finding]:
    """Codes en bestandsnamen hebben een vaste vorm, bijvoorbeeld GM met vier cijfers.

    Goed:

        cbs_code: GM0014

    Fout:

        cbs_code: "0014"
    """
    field = violation.field
    near = _near_shape(violation)
    sure = near == normalised(violation.text)  # only invisible or lookalike characters differ
    yield violation.finding(
        f'"{short(violation.text)}" heeft niet de vorm van "{field.name}". {shape(field)}',
        f"Schrijf: {near}"
        if sure
        else f"Bedoelde u {near}?"
        if near
        else "Kijk de waarde na en schrijf die in die vorm.",
        edit=violation.edit(near) if sure and near else None,
    )


def _near_shape(violation: Violation) -> str:
    """The text rewritten to match the pattern of its field; empty if no known rewriting does."""
    code = normalised(violation.text)
    last = code.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = last.rpartition(".")
    tries = [
        code,
        code.upper(),
        code.casefold(),
        as_id(last),
        f"GM{code.zfill(4)}",
        f"{as_id(stem)}{dot}{suffix.casefold()}",
    ]
    return next((text for text in tries if text and violation.fits(text)), "")


@rule("FLD007", "Getal buiten de grenzen")
def out_of_bounds(violation: Violation) -> Iterator[Finding]:
    """Een getal moet kunnen kloppen: een aantal is niet negatief, een gewicht is hoogstens 100.

    Goed:

        weight: 30

    Fout:

        weight: 300
    """
    field = violation.field
    least, most = field.constraints.get("minimum"), field.constraints.get("maximum")
    bounds = f"minstens {least}" if most is None else f"van {least or 0} tot en met {most}"
    yield violation.finding(
        f'{short(violation.value)} kan niet bij "{field.name}": het moet {bounds} zijn.', "Kijk het getal na."
    )


@rule("FLD009", "Deze datum bestaat niet")
def no_such_date(violation: Violation) -> Iterator[Finding]:
    """Een datum moet op de kalender staan.

    Goed:

        date: 2024-02-29

    Fout:

        date: 2024-02-30
    """
    yield violation.finding(
        f'De datum "{short(violation.text)}" bestaat niet.', "Schrijf jaar-maand-dag en kijk de maand en de dag na."
    )


@rule("FLD011", "Een lege regel in een lijst")
def empty_item(violation: Violation) -> Iterator[Finding]:
    """Een streepje zonder waarde erachter is een vergissing.

    Goed:

        themes:
          - armoede

    Fout:

        themes:
          - armoede
          -
    """
    in_quotes = isinstance(violation.value, str)
    other = next((item for item in _list_of(violation)[:_MANY] if isinstance(item, str) and item.strip()), None)
    edit = (
        violation.removal() if other is not None and (violation.field.item is None or violation.fits([other])) else None
    )
    what = "In deze waarde van de lijst is niets te zien." if in_quotes else "Achter dit streepje staat niets."
    yield violation.finding(what, "Vul een waarde in of haal het streepje weg.", edit=edit)


_MANY = 20


def _list_of(violation: Violation) -> list[object]:
    name = next(step for step in reversed(violation.pointer) if isinstance(step, str))
    value = violation.owner.get(name)
    return value if isinstance(value, list) else []


@rule("FLD013", "Een waarde waarin niets staat")
def blank_value(violation: Violation) -> Iterator[Finding]:
    """Is iets niet bekend, laat dan de hele sleutel weg.

    Aanhalingstekens met niets of een spatie ertussen zijn geen waarde.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        part_of: ""
    """
    name = violation.field.name
    spare = violation.removal() is not None and len(violation.owner) > 1 and name not in _ASKED_FOR
    hint = "Haal de sleutel weg, of vul die in." if spare else f"Vul een waarde in. {to_fill_in(violation.field)}"
    edit = violation.removal() if spare else None
    yield violation.finding(f'Bij "{name}" staat een waarde waarin niets te zien is.', hint, edit=edit)


_ASKED_FOR = {"sources", "basis", "note", "alt"}
"""Fields that another rule asks for if they are missing."""


@rule("FLD023", "Deze waarde ontbreekt nog", Severity.WARNING)
def missing_advised(violation: Violation) -> Iterator[Finding]:
    """Zonder deze waarde komt het gegeven op de site, maar een lezer mist iets: bij een initiatief is dat het verhaal.

    Goed:

        tagline: Een echt kaartje voor je oma.
        description: Met Omapost maak je online een kaartje met je eigen foto.

    Fout:

        tagline: Een echt kaartje voor je oma.
    """
    field = violation.field
    yield violation.finding(
        f'"{field.name}" ({field.title.lower()}) ontbreekt of is leeg.', f"Vul {field.name} in. {to_fill_in(field)}"
    )
