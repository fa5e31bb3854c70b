"""Casts a record by its schema and says in Dutch which values do not fit (FLD and REF001, REF002, REF004).

The schema package decides what does not fit; each rule here words one kind of fault.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.problems import Finding, Problem, Rule, rule
from generator.schema import Caster, Fault, Field, RecordType
from generator.source import Record


@dataclass(frozen=True, slots=True)
class Place:
    """A fault with what is needed to word it: its record, the type of the record and all ids per resource."""

    record: Record
    fault: Fault
    record_type: RecordType
    ids: Mapping[str, Container[str]]

    def finding(self, message: str, hint: str = "", key: bool = False) -> Finding:
        """The fault in words, at its own place."""
        return self.record.finding(message, *self.fault.pointer, hint=hint, key=key)

    @property
    def field(self) -> Field:
        """The field the fault is about."""
        assert self.fault.field is not None
        return self.fault.field


def cast(
    record: Record, record_type: RecordType, caster: Caster, ids: Mapping[str, Container[str]]
) -> tuple[Record, list[Problem]]:
    """The record with its values cast by the schema, and the problems of those that do not fit."""
    faults: list[Fault] = []
    values = caster(record.values, faults)
    problems: list[Problem] = []
    for fault in faults:
        place = Place(record, fault, record_type, ids)
        problems += _rule_for(place)(place)
    return Record(record.resource, record.id, record.file, record.path, values), problems


def _rule_for(place: Place) -> Rule[[Place]]:
    kind, value = place.fault.kind, place.fault.value
    if kind == "unknown" and inverse_of(place):
        return inverse_link
    if kind == "reference" and any(value in ids for ids in place.ids.values()):
        return wrong_kind
    return BY_KIND.get(kind, wrong_type)


@rule("FLD001", "Onbekende sleutel")
def unknown_key(place: Place) -> Iterator[Finding]:
    """Een sleutel moet in het schema staan. Een tikfout in een sleutel zou de waarde anders stil laten verdwijnen.

    Goed:

        tagline: Een echt kaartje voor je oma.

    Fout:

        taglin: Een echt kaartje voor je oma.
    """
    key = str(place.fault.pointer[-1])
    fields = place.fault.field.fields if place.fault.field else place.record_type.fields
    if place.fault.field and place.fault.field.item:
        fields = place.fault.field.item.fields
    known = {one.name: one.name for one in fields if one.name != "id"}
    titles = {one.title.lower(): one.name for one in fields if one.name != "id"}
    near = get_close_matches(key.lower(), [*known, *titles], 1, 0.6)
    hint = "Kies uit: " + ", ".join(known) + "."
    if near:
        hint = f"Bedoelde u {(known | titles)[near[0]]}?"
    if key == "id":
        hint = f'Haal deze regel weg: de id volgt uit de bestandsnaam ("{place.record.id}").'
    yield place.finding(f'De sleutel "{_short(key)}" bestaat niet.', hint, key=True)


@rule("FLD002", "Een verplichte waarde ontbreekt")
def required_missing(place: Place) -> Iterator[Finding]:
    """Sommige waarden zijn nodig om een gegeven te kunnen tonen. Laat ze niet weg en laat ze niet leeg.

    Goed:

        name: Omapost
        tagline: Een echt kaartje voor je oma.

    Fout:

        name: Omapost
        tagline:
    """
    field = place.field
    if field.type == "array":
        hint = f"Voeg toe: {field.name}: en daaronder minstens een regel die begint met een streepje."
    else:
        hint = f"Voeg toe: {field.name}: {_example(field)}"
    yield place.finding(f'"{field.name}" ({field.title.lower()}) ontbreekt of is leeg.', hint)


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
    shown = f'"{_short(value)}"' if isinstance(value, str) else "Wat hier staat"
    what, hint = _EXPECTED.get(field.type, ("tekst", f"Bijvoorbeeld: {_example(field)}"))
    if field.partial_date:
        what, hint = "een datum", "Schrijf 2020, 2020-05 of 2020-05-13."
    elif field.mailbox:
        what, hint = "een e-mailadres", f"Bijvoorbeeld: {_example(field)}"
    elif field.type == "array" and isinstance(value, str):
        hint = f'Maak er een lijst van: {field.name}: en op de regel eronder "  - {_short(value)}".'
    elif field.type == "string" and not isinstance(value, str):
        what, hint = "tekst", f"Bijvoorbeeld: {field.name}: {_example(field)}"
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
    near = get_close_matches(value.lower(), options, 1, 0.6)
    choices = ", ".join(f"{one} ({field.labels[one]})" if one in field.labels else one for one in field.enum)
    hint = f"Bedoelde u {options[near[0]]}?" if near else f"Kies uit: {choices}."
    yield place.finding(f'"{_short(value)}" kan niet bij "{field.name}".', hint)


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
        yield place.finding(f'"{field.name}" heeft minstens {least} nodig.', f"Bijvoorbeeld: {_example(field)}")


@rule("FLD006", "De vorm klopt niet")
def wrong_pattern(place: Place) -> Iterator[Finding]:
    """Codes en bestandsnamen hebben een vaste vorm, bijvoorbeeld GM met vier cijfers.

    Goed:

        cbs_code: GM0014

    Fout:

        cbs_code: "0014"
    """
    field = place.field
    yield place.finding(
        f'"{_short(place.fault.value)}" heeft niet de vorm van "{field.name}". {field.description}',
        f"Bijvoorbeeld: {_example(field)}",
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
    yield place.finding(f'{_short(place.fault.value)} kan niet bij "{field.name}": het moet {bounds} zijn.', "Kijk het getal na.")


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
    yield place.finding(f'"{_short(value)}" is geen webadres dat met https:// begint.', hint)


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


@rule("REF001", "Verwijzing naar iets dat niet bestaat")
def unknown_reference(place: Place) -> Iterator[Finding]:
    """Een verwijzing noemt de id (de bestandsnaam zonder .yaml) van een ander gegeven. Dat gegeven moet bestaan.

    Goed:

        municipality: groningen

    Fout:

        municipality: groningn
    """
    field, value = place.field, str(place.fault.value)
    ids = place.ids[field.references]
    near = get_close_matches(value, list(ids), 1, 0.6) if isinstance(ids, (set, frozenset, dict)) else []
    hint = f'Bedoelde u "{near[0]}"?' if near else f"Maak eerst data/{field.references}/{_short(value)}.yaml."
    yield place.finding(f'"{_short(value)}" bestaat niet in {field.references}.', hint)


@rule("REF002", "Verwijzing naar het verkeerde soort")
def wrong_kind(place: Place) -> Iterator[Finding]:
    """De id bestaat wel, maar is van een ander soort gegeven.

    Goed:

        cohort: groningen-2020

    Fout:

        cohort: groningen
    """
    field, value = place.field, str(place.fault.value)
    where = next(name for name, ids in place.ids.items() if value in ids)
    yield place.finding(f'"{value}" is een id van {where}; hier hoort een id van {field.references}.', "Kies een andere id.")


@rule("REF004", "Deze koppeling legt de site zelf")
def inverse_link(place: Place) -> Iterator[Finding]:
    """Een koppeling staat op een plek. Het initiatief noemt zijn editie; de editie noemt haar initiatieven niet.

    De site leidt de andere kant zelf af. Zo kunnen twee bestanden elkaar niet tegenspreken.

    Goed (in een initiatief):

        participations:
          - cohort: groningen-2020

    Fout (in een editie):

        initiatives: [omapost]
    """
    key = str(place.fault.pointer[-1])
    yield place.finding(
        f'"{key}" leidt de site zelf af.',
        f"Haal het hier weg en noem {place.record.id} in {inverse_of(place)}.",
        key=True,
    )


def inverse_of(place: Place) -> str:
    """The resource whose records refer to this one and that the unknown key names; empty if there is none."""
    key = str(place.fault.pointer[-1])
    if len(place.fault.pointer) > 1 or key not in place.ids or place.record.resource == key:
        return ""
    return key


BY_KIND: Mapping[str, Rule[[Place]]] = {
    "unknown": unknown_key,
    "required": required_missing,
    "type": wrong_type,
    "enum": not_in_list,
    "maxLength": wrong_length,
    "minLength": wrong_length,
    "pattern": wrong_pattern,
    "minimum": out_of_bounds,
    "maximum": out_of_bounds,
    "url": wrong_url,
    "date": no_such_date,
    "thousands": thousands,
    "empty": empty_item,
    "reference": unknown_reference,
}


def _example(field: Field) -> Any:
    example = field.example
    return str(example).lower() if isinstance(example, bool) else example


def _short(value: Any, most: int = 60) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"
