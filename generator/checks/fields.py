"""Rules about the value of one field (FLD003 to FLD013). The schema package decides what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.blanks import says_nothing
from generator.checks.forms import choices, shape, to_fill_in, written
from generator.checks.place import Place, another_name, nearest, short
from generator.problems import Edit, Finding, Part, Severity, rule
from generator.source.writing import scalar
from generator.values import as_id, folded, normalised, read_list


@rule("FLD003", "Verkeerd soort waarde")
def wrong_type(place: Place) -> Iterator[Finding]:
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
    field = place.field
    shown = f'"{short(place.text)}"' if place.text else "Wat hier staat"
    what, hint = _EXPECTED.get(field.type, ("tekst", "Schrijf hier een tekst, zonder sleutels of streepjes eronder."))
    edit = None
    if field.partial_date:
        what, hint = "een datum", "Schrijf jaar, jaar-maand of jaar-maand-dag, met cijfers. Het jaar komt vooraan."
    elif field.mailbox:
        what, hint = "een e-mailadres", "Schrijf het adres van een afdeling of functie, met een apenstaartje erin."
        if place.text and place.fits(address := _address_in(place.text)):
            hint, edit = f"Schrijf: {short(address)}", place.edit(address)
    elif (field.fields or (field.item and field.item.fields)) and place.text:
        hint = _object_hint(place)
    if says_nothing(place.text, field):
        listed = any(isinstance(step, int) for step in place.fault.pointer)
        gone = f"{field.name} dan weg" if not field.required else "dit hele punt van de lijst dan weg" if listed else ""
        hint = f"Is het niet bekend? Haal {gone}. {hint}" if gone else hint
    elif field.type == "array" and _is_one_item(place):
        first = next(iter(place.fault.value))
        hint = (
            f'Zet een streepje en een spatie voor de eerste sleutel ("- {short(first, 30)}:"), en de andere sleutels '
        )
        hint += "recht onder die eerste."
    elif field.markdown and not place.text:
        hint, edit = _as_text(place)
    elif not place.text and not (field.fields or field.item):
        hint = _one_value(place) or hint
    yield place.finding(
        f'{shown} is geen {what.removeprefix("een ")}; bij "{field.name}" hoort {what}.', hint, edit=edit
    )


def _is_one_item(place: Place) -> bool:
    """Whether a group of keys stands where a list of such groups belongs."""
    item, value = place.field.item, place.fault.value
    return item is not None and isinstance(value, dict) and value.keys() & {one.name for one in item.fields} != set()


def _address_in(text: str) -> str:
    """A mail address without what was put around it or in the place of its mark."""
    return _AT.sub("@", re.sub(r"^\s*mailto:|\s+|[<>]", "", text, flags=re.IGNORECASE))


_AT = re.compile(r"[(\[](?:at|apenstaartje)[)\]]|＠", re.IGNORECASE)


def _as_text(place: Place) -> tuple[str, Edit | None]:
    """What to do with a list or a group of keys where a story belongs: a | makes a text of all that stands below it."""
    hint = (
        f'Zet achter "{place.field.name}:" een spatie en een |, en de tekst op de regels eronder, ingesprongen. '
        "Dan mogen er ook dubbele punten en streepjes in staan."
    )
    return hint, Edit(place.record.at(*place.fault.pointer, part=Part.COLON), " |")


def _one_value(place: Place) -> str:
    """What to do with a list or a group of keys where one value belongs: write the values in it that fit."""
    inner = place.fault.value
    if isinstance(inner, dict) and (place.field.references or place.field.enum):
        inner = list(inner.values())  # of a text, the keys may be words of it
    elif isinstance(inner, dict) and place.field.type == "string":
        return f'Zet de hele tekst op de regel van "{place.field.name}:", tussen dubbele aanhalingstekens.'
    if not isinstance(inner, list) or len(inner) > _MANY:
        return ""
    fitting = [scalar(one) for one in inner if isinstance(one, str) and one.strip() and place.fits(one)]
    if not fitting:
        return ""
    start = "" if isinstance(place.fault.pointer[-1], int) else f"{place.field.name}: "
    if len(inner) == 1:
        return f"Schrijf: {start}{short(fitting[0])}"
    return f"Hier past maar een waarde. Houd er een over: {short(' of '.join(fitting), 200)}."


def _object_hint(place: Place) -> str:
    """The form of an object, with the value in the first of its fields that it is right for."""
    inner = (place.field.item or place.field).fields
    likely = [one for one in inner if one.required] or list(inner[:1])
    for one in likely:
        text = another_name(place.text, one) or place.text
        if not one.fields and one.type != "array" and place.fits(text, one):
            return f"Zo is de vorm: {_as_placed(place, written(place.field, one.name, scalar(text)))}"
    return f"Zo is de vorm: {_as_placed(place, written(place.field))}"


def _as_placed(place: Place, form: str) -> str:
    """The form of a field as one types it; of an item of a list without the key that the list stands under."""
    if not isinstance(place.fault.pointer[-1], int):
        return form
    return f"- {form.removeprefix(f'{place.field.name}: ')}"


_EXPECTED = {
    "integer": ("een heel getal", "Schrijf alleen cijfers."),
    "number": ("een getal", "Schrijf alleen cijfers, met een punt voor decimalen."),
    "date": ("een datum", "Schrijf jaar-maand-dag, met cijfers en streepjes. Het jaar komt vooraan."),
    "boolean": ("true of false", "Schrijf true (ja) of false (nee)."),
    "array": ("een lijst", "Zet elke waarde op een eigen regel die begint met een streepje en een spatie."),
    "object": ("een groep sleutels", "Zet de sleutels eronder, twee spaties ingesprongen."),
}


@rule("FLD004", "Waarde staat niet in de lijst")
def not_in_list(place: Place) -> Iterator[Finding]:
    """Bij sommige sleutels kiest u uit een vaste lijst, zodat de site kan vergelijken en vertalen.

    Goed:

        kind: press

    Fout:

        kind: krant
    """
    field = place.field
    if meant := another_name(place.text, field):
        yield place.finding(
            f'"{short(place.text)}" heet hier anders: bij "{field.name}" hoort {meant}.',
            f"Schrijf: {meant}",
            edit=place.edit(meant),
        )
        return
    options = {folded(one): one for one in field.enum} | {folded(label): one for one, label in field.labels.items()}
    said = dict.fromkeys(options[folded(one)] for one in read_list(place.text) if folded(one) in options)
    if len(said) > 1:
        yield place.finding(
            f'"{short(place.text)}" noemt er {len(said)}; bij "{field.name}" past er maar een.',
            f"Houd er een over: {' of '.join(said)}.",
        )
        return
    near = dict.fromkeys(options[one] for one in nearest(folded(place.text), options, 3))
    hint = f"Bedoelde u {' of '.join(near)}?" if near else f"Kies uit: {choices(field)}."
    yield place.finding(f'"{short(place.text)}" kan niet bij "{field.name}".', hint)


@rule("FLD005", "Te lang of te kort")
def wrong_length(place: Place) -> Iterator[Finding]:
    """Een tekst heeft een grootste lengte, omdat de site er plaats voor heeft en lezers haast hebben.

    Goed:

        tagline: Soep koken met je buren.

    Fout:

        tagline: Een heel lang verhaal van meer dan honderdtwintig tekens dat eigenlijk in de beschrijving hoort te
          staan en hier niet past, omdat een kaart op de lijst maar een paar regels heeft.
    """
    field, value = place.field, place.fault.value
    most = field.constraints.get("maxLength")
    if most is not None and len(value) > most:
        yield place.finding(f'"{field.name}" telt {len(value)} tekens; het mogen er {most} zijn.', "Kort de tekst in.")
    else:
        least = field.constraints.get("minLength", 1)
        yield place.finding(f'"{field.name}" heeft minstens {least} nodig.', to_fill_in(field))


@rule("FLD006", "De vorm klopt niet")
def wrong_pattern(place: Place) -> Iterator[Finding]:
    """Codes en bestandsnamen hebben een vaste vorm, bijvoorbeeld GM met vier cijfers.

    Goed:

        cbs_code: GM0014

    Fout:

        cbs_code: "0014"
    """
    field = place.field
    near = _near_shape(place)
    firm = near == normalised(place.text)  # only marks that nobody sees are different
    yield place.finding(
        f'"{short(place.text)}" heeft niet de vorm van "{field.name}". {shape(field)}',
        f"Schrijf: {near}"
        if firm
        else f"Bedoelde u {near}?"
        if near
        else "Kijk de waarde na en schrijf die in die vorm.",
        edit=place.edit(near) if firm and near else None,
    )


def _near_shape(place: Place) -> str:
    """What the text would be in the form of its field; empty if that is not to be seen."""
    said = normalised(place.text)
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
    return next((one for one in tries if one and place.fits(one)), "")


@rule("FLD007", "Getal buiten de grenzen")
def out_of_bounds(place: Place) -> Iterator[Finding]:
    """Een getal moet kunnen kloppen: een aantal is niet negatief, een gewicht is hoogstens 100.

    Goed:

        weight: 30

    Fout:

        weight: 300
    """
    field = place.field
    least, most = field.constraints.get("minimum"), field.constraints.get("maximum")
    bounds = f"minstens {least}" if most is None else f"van {least or 0} tot en met {most}"
    yield place.finding(
        f'{short(place.fault.value)} kan niet bij "{field.name}": het moet {bounds} zijn.', "Kijk het getal na."
    )


@rule("FLD009", "Deze datum bestaat niet")
def no_such_date(place: Place) -> Iterator[Finding]:
    """Een datum moet op de kalender staan.

    Goed:

        date: 2024-02-29

    Fout:

        date: 2024-02-30
    """
    yield place.finding(
        f'De datum "{short(place.text)}" bestaat niet.', "Schrijf jaar-maand-dag en kijk de maand en de dag na."
    )


@rule("FLD011", "Een lege regel in een lijst")
def empty_item(place: Place) -> Iterator[Finding]:
    """Een streepje zonder waarde erachter is een vergissing.

    Goed:

        themes:
          - armoede

    Fout:

        themes:
          - armoede
          -
    """
    in_quotes = isinstance(place.fault.value, str)
    other = next((one for one in _list_of(place)[:_MANY] if isinstance(one, str) and one.strip()), None)
    edit = place.removal() if other is not None and (place.field.item is None or place.fits([other])) else None
    what = "In deze waarde van de lijst is niets te zien." if in_quotes else "Achter dit streepje staat niets."
    yield place.finding(what, "Vul een waarde in of haal het streepje weg.", edit=edit)


_MANY = 20


def _list_of(place: Place) -> list[object]:
    last = next(step for step in reversed(place.fault.pointer) if isinstance(step, str))
    found = place.owner.get(last)
    return found if isinstance(found, list) else []


@rule("FLD013", "Een waarde waarin niets staat")
def blank_value(place: Place) -> Iterator[Finding]:
    """Is iets niet bekend, laat dan de hele sleutel weg.

    Aanhalingstekens met niets of een spatie ertussen zijn geen waarde.

    Goed:

        name: Omapost

    Fout:

        name: Omapost
        part_of: ""
    """
    name = place.field.name
    spare = place.removal() is not None and len(place.owner) > 1 and name not in _ASKED_FOR
    hint = "Haal de sleutel weg, of vul die in." if spare else f"Vul een waarde in. {to_fill_in(place.field)}"
    edit = place.removal() if spare else None
    yield place.finding(f'Bij "{name}" staat een waarde waarin niets te zien is.', hint, edit=edit)


_ASKED_FOR = {"sources", "basis", "note", "alt"}
"""What a rule of its own may ask for when it is not there."""


@rule("FLD023", "Deze waarde ontbreekt nog", Severity.WARNING)
def advised_missing(place: Place) -> Iterator[Finding]:
    """Zonder deze waarde komt het gegeven op de site, maar een lezer mist iets: bij een initiatief is dat het verhaal.

    Goed:

        tagline: Een echt kaartje voor je oma.
        description: Met Omapost maak je online een kaartje met je eigen foto.

    Fout:

        tagline: Een echt kaartje voor je oma.
    """
    field = place.field
    yield place.finding(
        f'"{field.name}" ({field.title.lower()}) ontbreekt of is leeg.', f"Vul {field.name} in. {to_fill_in(field)}"
    )
