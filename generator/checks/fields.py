"""Rules about the value of a single field (FLD003-FLD013); the schema package decides which values are invalid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.blanks import is_placeholder
from generator.checks.forms import choices, shape, template, to_fill_in
from generator.checks.violation import Violation, another_name, nearest, short
from generator.problems import Edit, Finding, Part, Severity, rule
from generator.source.writing import scalar
from generator.values import as_id, folded, normalised, read_list


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
        listed = any(isinstance(step, int) for step in violation.fault.pointer)
        gone = f"{field.name} dan weg" if not field.required else "dit hele punt van de lijst dan weg" if listed else ""
        hint = f"Is het niet bekend? Haal {gone}. {hint}" if gone else hint
    elif field.type == "array" and _is_one_item(violation):
        first = next(iter(violation.fault.value))
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
    item, value = violation.field.item, violation.fault.value
    return item is not None and isinstance(value, dict) and not value.keys().isdisjoint(f.name for f in item.fields)


def _address_in(text: str) -> str:
    """A mail address without mailto:, spaces and brackets, and with a plain @."""
    return _AT.sub("@", re.sub(r"^\s*mailto:|\s+|[<>]", "", text, flags=re.IGNORECASE))


_AT = re.compile(r"[(\[](?:at|apenstaartje)[)\]]|＠", re.IGNORECASE)


def _as_text(violation: Violation) -> tuple[str, Edit | None]:
    """A hint and an edit for a list or an object where a long text belongs: "|" makes a block scalar of it."""
    hint = (
        f'Zet achter "{violation.field.name}:" een spatie en een |, en de tekst op de regels eronder, ingesprongen. '
        "Dan mogen er ook dubbele punten en streepjes in staan."
    )
    return hint, Edit(violation.record.at(*violation.fault.pointer, part=Part.COLON), " |")


def _one_value(violation: Violation) -> str:
    """A hint for a list or an object where one value belongs: the valid values in it; empty if there are none."""
    inner = violation.fault.value
    if isinstance(inner, dict) and (violation.field.references or violation.field.enum):
        inner = list(inner.values())  # for free text, the keys may be words of it too
    elif isinstance(inner, dict) and violation.field.type == "string":
        return f'Zet de hele tekst op de regel van "{violation.field.name}:", tussen dubbele aanhalingstekens.'
    if not isinstance(inner, list) or len(inner) > _MANY:
        return ""
    fitting = [scalar(value) for value in inner if isinstance(value, str) and value.strip() and violation.fits(value)]
    if not fitting:
        return ""
    start = "" if isinstance(violation.fault.pointer[-1], int) else f"{violation.field.name}: "
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
    if not isinstance(violation.fault.pointer[-1], int):
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
    said = dict.fromkeys(options[folded(item)] for item in read_list(violation.text) if folded(item) in options)
    if len(said) > 1:
        yield violation.finding(
            f'"{short(violation.text)}" noemt er {len(said)}; bij "{field.name}" past er maar een.',
            f"Houd er een over: {' of '.join(said)}.",
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
    field, value = violation.field, violation.fault.value
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
    said = normalised(violation.text)
    last = said.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = last.rpartition(".")
    tries = [
        said,
        said.upper(),
        said.casefold(),
        as_id(last),
        f"GM{said.zfill(4)}",
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
        f'{short(violation.fault.value)} kan niet bij "{field.name}": het moet {bounds} zijn.', "Kijk het getal na."
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
    in_quotes = isinstance(violation.fault.value, str)
    other = next((item for item in _list_of(violation)[:_MANY] if isinstance(item, str) and item.strip()), None)
    edit = (
        violation.removal() if other is not None and (violation.field.item is None or violation.fits([other])) else None
    )
    what = "In deze waarde van de lijst is niets te zien." if in_quotes else "Achter dit streepje staat niets."
    yield violation.finding(what, "Vul een waarde in of haal het streepje weg.", edit=edit)


_MANY = 20


def _list_of(violation: Violation) -> list[object]:
    name = next(step for step in reversed(violation.fault.pointer) if isinstance(step, str))
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
