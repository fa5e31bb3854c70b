"""Rules about the value of one field (FLD003 to FLD011). The schema package decides what does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.place import Place, closest, example, short
from generator.problems import Finding, rule


@rule("FLD003", "Verkeerd soort waarde")
def wrong_type(place: Place) -> Iterator[Finding]:
    """Een getal is een getal, een datum een datum en een lijst een lijst. Het schema zegt wat waar hoort.

    Schrijf een getal zonder punt voor duizendtallen en met een punt voor decimalen.

    Goed:

        year: 2020
        themes:
          - armoede

    Fout:

        year: tweeduizendtwintig
        themes: armoede
    """
    field, value = place.field, place.fault.value
    shown = f'"{short(value)}"' if isinstance(value, str) else "Wat hier staat"
    what, hint = _EXPECTED.get(field.type, ("tekst", f"Bijvoorbeeld: {example(field)}"))
    if field.partial_date:
        what, hint = "een datum", "Schrijf 2020, 2020-05 of 2020-05-13."
    elif field.mailbox:
        what, hint = "een e-mailadres", f"Bijvoorbeeld: {example(field)}"
    elif field.type == "array" and isinstance(value, str):
        hint = f'Maak er een lijst van: {field.name}: en op de regel eronder "  - {short(value)}".'
    elif field.type == "string" and not isinstance(value, str):
        what, hint = "tekst", f"Bijvoorbeeld: {field.name}: {example(field)}"
    yield place.finding(f'{shown} is geen {what.removeprefix("een ")}; bij "{field.name}" hoort {what}.', hint)


_EXPECTED = {
    "integer": ("een heel getal", "Schrijf alleen cijfers, bijvoorbeeld 2020."),
    "number": ("een getal", "Schrijf alleen cijfers, met een punt voor decimalen: 2.5"),
    "date": ("een datum", "Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31."),
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
    field, value = place.field, str(place.fault.value)
    labels = {label.lower(): key for key, label in field.labels.items()}
    options = {one.lower(): one for one in field.enum} | labels
    near = closest(value.lower(), options)
    choices = ", ".join(f"{one} ({field.labels[one]})" if one in field.labels else one for one in field.enum)
    hint = f"Bedoelde u {options[near]}?" if near else f"Kies uit: {choices}."
    yield place.finding(f'"{short(value)}" kan niet bij "{field.name}".', hint)


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
        yield place.finding(f'"{field.name}" heeft minstens {least} nodig.', f"Bijvoorbeeld: {example(field)}")


@rule("FLD006", "De vorm klopt niet")
def wrong_pattern(place: Place) -> Iterator[Finding]:
    """Codes en bestandsnamen hebben een vaste vorm, bijvoorbeeld GM met vier cijfers.

    Goed:

        cbs_code: GM0014

    Fout:

        cbs_code: "0014"
    """
    field = place.field
    what = field.description.partition(". ")[0].rstrip(".")
    yield place.finding(
        f'"{short(place.fault.value)}" heeft niet de vorm van "{field.name}". {what}.',
        f"Bijvoorbeeld: {example(field)}",
    )


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


@rule("FLD008", "Dit webadres kan niet")
def wrong_url(place: Place) -> Iterator[Finding]:
    """Een webadres begint met https:// (of http://) en de naam van een site. Iets anders kan een bezoeker schaden.

    Goed:

        url: https://omapost.nl

    Fout:

        url: omapost.nl
    """
    value = str(place.fault.value)
    bare = value.removeprefix("//")
    hint = f"Schrijf: https://{bare}" if "." in bare and ":" not in bare and " " not in bare else "Begin met https://"
    yield place.finding(f'"{short(value)}" is geen webadres dat met https:// begint.', hint)


@rule("FLD009", "Deze datum bestaat niet")
def no_such_date(place: Place) -> Iterator[Finding]:
    """Een datum moet op de kalender staan.

    Goed:

        date: 2024-02-29

    Fout:

        date: 2024-02-30
    """
    yield place.finding(
        f"De datum {place.fault.value} bestaat niet.", "Schrijf jaar-maand-dag en kijk de maand en de dag na."
    )


@rule("FLD010", "Punt of komma in een getal")
def thousands(place: Place) -> Iterator[Finding]:
    """Schrijf duizendtallen zonder punt: een computer leest 7.000 als zeven.

    Goed:

        value: 7000

    Fout:

        value: 7.000
    """
    value = str(place.fault.value)
    yield place.finding(f"{value} leest een computer als {float(value):g}.", f"Schrijf: {value.replace('.', '')}")


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
    yield place.finding("Achter dit streepje staat niets.", "Vul een waarde in of haal de regel weg.")
