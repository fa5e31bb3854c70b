"""Rules about the keys of a record (FLD001, FLD002 and FLD018)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.checks.forms import to_fill_in
from generator.checks.violation import Violation, nearest, short
from generator.problems import Edit, Finding, Part, rule
from generator.schema import Field
from generator.source.writing import scalar
from generator.values import as_id, folded

_SURE = 0.85
_MOST = 200
"""What has more keys than this is no record in which a key was misspelt."""
_FEW = 10
"""So many keys can be named in a hint; of more, the record dictionary has the list."""


@rule("FLD001", "Onbekende sleutel")
def unknown_key(violation: Violation) -> Iterator[Finding]:
    """Een sleutel moet in het schema staan. Een tikfout in een sleutel zou de waarde anders stil laten verdwijnen.

    Goed:

        tagline: Een echt kaartje voor je oma.

    Fout:

        taglin: Een echt kaartje voor je oma.
    """
    key = str(violation.fault.pointer[-1])
    edit = None
    name, colon, rest = key.partition(":")
    if colon and rest and not violation.fault.value and any(one.name == name for one in _fields(violation)):
        yield violation.finding(
            f'Na de dubbele punt van "{name}" hoort een spatie.',
            f"Schrijf: {name}: {short(rest)}",
            key=True,
            edit=Edit(violation.record.at(*violation.fault.pointer, part=Part.KEY), f"{name}: {scalar(rest.strip())}"),
        )
        return
    if len(violation.owner) > _MOST:
        yield violation.finding(f'De sleutel "{short(key)}" bestaat hier niet.', "Haal deze sleutel weg.", key=True)
        return
    if (name := meant_key(violation)) and key != "id":
        edit = Edit(violation.record.at(*violation.fault.pointer, part=Part.KEY), name)
    yield violation.finding(f'De sleutel "{short(key)}" bestaat hier niet.', _hint(violation, key), key=True, edit=edit)


def meant_key(violation: Violation) -> str:
    """The one key that is surely meant by an unknown one, and that its value is right for; empty if there is none."""
    name = written_for(violation)
    field = next((one for one in _fields(violation) if one.name == name), None)
    return name if field and violation.fits(violation.fault.value, field) else ""


def written_for(violation: Violation) -> str:
    """The one key that an unknown one is surely written for; empty if there is none."""
    key = str(violation.fault.pointer[-1])
    free = [one for one in _fields(violation) if one.name != "id" and one.name not in violation.owner]
    near = _near(key, free)
    if len(near) != 1:
        return ""
    field = next(one for one in free if one.name == near[0])
    same = _said(key) in (folded(field.name), folded(field.title))
    likeness = SequenceMatcher(None, key.casefold(), field.name).ratio() if len(key) < 100 else 0
    return field.name if same or likeness > _SURE else ""


def hidden_behind(violation: Violation) -> set[str]:
    """What is not missing beside an unknown key: what it is written for, and what stands below or above it."""
    return {written_for(violation), _story_above(violation), *_wrapped(violation)}


def _wrapped(violation: Violation) -> set[str]:
    """What stands below an unknown key that has the whole record below it, as "initiative:"."""
    value = violation.fault.value
    inner = value[0] if isinstance(value, list) and len(value) == 1 else value
    if len(violation.fault.pointer) > 1 or not isinstance(inner, dict) or written_for(violation):
        return set()
    asked = [one.name for one in violation.record_type.fields if one.constraints.get("required") and one.name in inner]
    return set(inner) if len(asked) > 1 else set()


def _story_above(violation: Violation) -> str:
    """The key of a story that is empty, and that an unknown key right below it is the first line of."""
    keys = list(violation.owner)
    key = str(violation.fault.pointer[-1])
    above = keys[keys.index(key) - 1] if key in keys[1:] else ""
    field = next((one for one in _fields(violation) if one.name == above), None)
    return above if field and field.markdown and " " in key and violation.owner[above] is None else ""


def _hint(violation: Violation, key: str) -> str:
    if key == "id":
        return f'Haal deze regel weg: de id volgt uit de bestandsnaam ("{violation.record.id}").'
    if _wrapped(violation):
        return f'Haal de regel "{short(key)}:" weg, en begin wat eronder staat in de eerste kolom, zonder streepje.'
    if above := _story_above(violation):
        return f'Hoort dit bij {above}? Zet dan een spatie en een | achter "{above}:" en spring de hele tekst in.'
    fields = [one for one in _fields(violation) if one.name != "id"]
    elsewhere = _elsewhere(violation, key)
    if elsewhere:
        return elsewhere
    free = [one for one in fields if one.name not in violation.owner]
    near = _near(key, free)
    taken = [one.name for one in fields if _said(key) in (folded(one.name), folded(one.title)) and one not in free]
    if taken and len(near) != 1:
        return f'"{taken[0]}" staat er al: zet daar alles bij elkaar.'
    if len(near) == 1:
        field = next(one for one in free if one.name == near[0])
        return f"Bedoelde u {near[0]}?" + (
            "" if violation.fits(violation.fault.value, field) else f" {to_fill_in(field)}"
        )
    if near:
        return f"Bedoelde u {' of '.join(near)}?"
    if len(fields) <= _FEW:
        return f"Haal deze sleutel weg, of kies uit: {', '.join(one.name for one in fields)}."
    return "Haal deze sleutel weg, of zoek de goede op in de lijst van alle sleutels (Open data, Gegevenswoordenboek)."


def _fields(violation: Violation) -> tuple[Field, ...]:
    """The fields of the object that the key is in."""
    owner = violation.fault.field
    if owner is None:
        return violation.record_type.fields
    return owner.item.fields if owner.item else owner.fields


def _said(key: str) -> str:
    """A key as names are compared, without the number or letter that counts it in a list."""
    return folded(re.sub(r"\A(?:\d{1,3}|[a-z])[.)]\s*", "", key))


def _near(key: str, fields: list[Field]) -> list[str]:
    """The names of the fields that a key looks like, in English or in Dutch."""
    said = _said(key)
    names = {folded(one.name): one.name for one in fields}
    titles = {folded(one.title): one.name for one in fields}
    for known in (titles, names):
        if said in known:
            return [known[said]]
    found = [(names | titles)[one] for one in nearest(said, [*names, *titles], 3)]
    return list(dict.fromkeys(found))


def _elsewhere(violation: Violation, key: str) -> str:
    """What to do with a key that is right at another level of the record."""
    pointer = violation.fault.pointer
    if len(pointer) > 1 and any(one.name == key for one in violation.record_type.fields) and key != "id":
        return f'"{key}" hoort helemaal links te staan: haal de spaties ervoor weg en zet die buiten de groep.'
    owners = [path for path, _ in violation.record_type.walk() if path[-1] == key and len(path) == 2]
    if len(pointer) == 1 and owners:
        named = [path[0] for path in owners if path[0] in violation.record.values] or [path[0] for path in owners]
        return (
            f'"{key}" hoort bij {" of ".join(named[:3])}: spring de regel in, tot onder de waarde waar die bij hoort.'
        )
    return ""


@rule("FLD002", "Een verplichte waarde ontbreekt")
def required_missing(violation: Violation) -> Iterator[Finding]:
    """Sommige waarden zijn nodig om een gegeven te kunnen tonen. Laat ze niet weg en laat ze niet leeg.

    Goed:

        name: Omapost
        tagline: Een echt kaartje voor je oma.

    Fout:

        name: Omapost
        tagline:
    """
    field = violation.field
    yield violation.finding(
        f'"{field.name}" ({field.title.lower()}) ontbreekt of is leeg.', f"Vul {field.name} in. {to_fill_in(field)}"
    )


@rule("FLD018", "Gegevens van een persoon horen hier niet", veiled=True)
def personal_key(violation: Violation) -> Iterator[Finding]:
    """Alles in deze bestanden is openbaar: gegevens van een persoon horen er niet.

    Dat geldt ook voor een naam, adres, telefoonnummer of e-mailadres dat overal al te vinden is.

    Wie te bereiken is, staat bij een gemeente of editie: een functie en een postbus die niet van een persoon is.

    Goed:

        contact:
          function: impactcoördinator
          mailbox: impact@voorbeeld.example

    Fout:

        contactpersoon: Noor Voorbeeld
    """
    fields = {one.name for one in violation.record_type.fields}
    where = "bij contact, hier in dit bestand" if "contact" in fields else "bij contact van de gemeente of de editie"
    yield violation.finding(
        "Deze sleutel is voor gegevens van een persoon, en die horen niet in dit bestand.",
        f"Haal de regel weg. Wie te bereiken is, staat {where}: een functie (function) en een postbus (mailbox).",
        key=True,
    )


def is_personal(violation: Violation) -> bool:
    """Whether an unknown key asks for what is personal. A key of the schema, however misspelt, is not meant so."""
    key = as_id(str(violation.fault.pointer[-1]))
    return key in _PERSONAL or any(word in _PERSONAL_WORDS for word in key.split("-"))


_PERSONAL = frozenset(
    """adres e-mail e-mailadres emailadres email mail mobiel tel gsm phone address founder founders owner owners
    huisnummer straat straatnaam postcode oprichter oprichters eigenaar eigenaren ondernemer ondernemers deelnemer
    initiatiefnemer initiatiefnemers bestuurder directeur projectleider trekker""".split()
)
_PERSONAL_WORDS = frozenset(
    """contactpersoon contactpersonen contactgegevens persoon telefoon telefoonnummer telnr mobielnummer whatsapp
    emailadres voornaam achternaam roepnaam tussenvoegsel woonadres thuisadres woonplaats geboortedatum geboorteplaats
    leeftijd geslacht nationaliteit bsn sofinummer burgerservicenummer iban rekeningnummer bankrekening linkedin
    firstname lastname surname birthdate birthday""".split()
)
