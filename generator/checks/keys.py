"""Rules about the keys of a record (FLD001, FLD002 and FLD018)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.checks.forms import to_fill_in
from generator.checks.lexicon import words
from generator.checks.violation import Violation, nearest, short
from generator.problems import Edit, Finding, Part, rule
from generator.schema import Field
from generator.source.writing import scalar
from generator.values import as_id, folded

_CERTAIN = 0.85
_MOST = 200
"""An object with more keys than this is not a record with a misspelled key."""
_FEW = 10
"""The number of keys up to which a hint lists all of them."""


@rule("FLD001", "Onbekende sleutel")
def unknown_key(violation: Violation) -> Iterator[Finding]:
    """Een sleutel moet in het schema staan. Een tikfout in een sleutel zou de waarde anders stil laten verdwijnen.

    Goed:

        tagline: Een echt kaartje voor je oma.

    Fout:

        taglin: Een echt kaartje voor je oma.
    """
    key = str(violation.pointer[-1])
    edit = None
    name, colon, rest = key.partition(":")
    if colon and rest and not violation.value and any(field.name == name for field in _fields(violation)):
        yield violation.finding(
            f'Na de dubbele punt van "{name}" hoort een spatie.',
            f"Schrijf: {name}: {short(rest)}",
            key=True,
            edit=Edit(violation.record.at(*violation.pointer, part=Part.KEY), f"{name}: {scalar(rest.strip())}"),
        )
        return
    if len(violation.owner) > _MOST:
        yield violation.finding(f'De sleutel "{short(key)}" bestaat hier niet.', "Haal deze sleutel weg.", key=True)
        return
    if (name := fitting_key(violation)) and key != "id":
        edit = Edit(violation.record.at(*violation.pointer, part=Part.KEY), name)
    yield violation.finding(f'De sleutel "{short(key)}" bestaat hier niet.', _hint(violation, key), key=True, edit=edit)


def fitting_key(violation: Violation) -> str:
    """The key that an unknown one certainly stands for and for which its value is valid; empty if there is none."""
    name = intended_key(violation)
    field = _field(violation, name)
    return name if field and violation.fits(violation.value, field) else ""


def intended_key(violation: Violation) -> str:
    """The key that an unknown one certainly stands for; empty if there is none."""
    key = str(violation.pointer[-1])
    free = [field for field in _fields(violation) if field.name != "id" and field.name not in violation.owner]
    near = _near(key, free)
    if len(near) != 1:
        return ""
    field = next(field for field in free if field.name == near[0])
    same = _comparable(key) in (folded(field.name), folded(field.title))
    likeness = SequenceMatcher(None, key.casefold(), field.name).ratio() if len(key) < 100 else 0
    return field.name if same or likeness > _CERTAIN else ""


def hidden_behind(violation: Violation) -> set[str]:
    """The keys that an unknown key hides, so that they are not missing: what it stands for, and what it displaced."""
    return {intended_key(violation), _text_above(violation), *_wrapped(violation)}


def _wrapped(violation: Violation) -> set[str]:
    """The keys below an unknown key such as "initiative:" that wraps the whole record; empty if it does not."""
    value = violation.value
    inner = value[0] if isinstance(value, list) and len(value) == 1 else value
    if len(violation.pointer) > 1 or not isinstance(inner, dict) or intended_key(violation):
        return set()
    required = [field.name for field in violation.record_type.fields if field.constraints.get("required")]
    return set(inner) if sum(name in inner for name in required) > 1 else set()


def _text_above(violation: Violation) -> str:
    """The key of an empty text right above an unknown key that is really the text's first line; otherwise empty."""
    keys = list(violation.owner)
    key = str(violation.pointer[-1])
    above = keys[keys.index(key) - 1] if key in keys[1:] else ""
    field = _field(violation, above)
    return above if field and field.markdown and " " in key and violation.owner[above] is None else ""


def _hint(violation: Violation, key: str) -> str:
    if key == "id":
        return f'Haal deze regel weg: de id volgt uit de bestandsnaam ("{violation.record.id}").'
    if _wrapped(violation):
        return f'Haal de regel "{short(key)}:" weg, en begin wat eronder staat in de eerste kolom, zonder streepje.'
    if above := _text_above(violation):
        return f'Hoort dit bij {above}? Zet dan een spatie en een | achter "{above}:" en spring de hele tekst in.'
    return _other_level(violation, key) or _similar(violation, key)


def _similar(violation: Violation, key: str) -> str:
    """A hint that names the keys that an unknown one resembles, or the possible ones."""
    fields = [field for field in _fields(violation) if field.name != "id"]
    free = [field for field in fields if field.name not in violation.owner]
    near = _near(key, free)
    taken = [
        field.name
        for field in fields
        if _comparable(key) in (folded(field.name), folded(field.title)) and field not in free
    ]
    if taken and len(near) != 1:
        return f'"{taken[0]}" staat er al: zet daar alles bij elkaar.'
    if len(near) == 1:
        field = next(field for field in free if field.name == near[0])
        return f"Bedoelde u {near[0]}?" + ("" if violation.fits(violation.value, field) else f" {to_fill_in(field)}")
    if near:
        return f"Bedoelde u {' of '.join(near)}?"
    if len(fields) <= _FEW:
        return f"Haal deze sleutel weg, of kies uit: {', '.join(field.name for field in fields)}."
    return "Haal deze sleutel weg, of zoek de goede op in de lijst van alle sleutels (Open data, Gegevenswoordenboek)."


def _fields(violation: Violation) -> tuple[Field, ...]:
    """The fields of the object that contains the key."""
    owner = violation.problem.field
    if owner is None:
        return violation.record_type.fields
    return owner.item.fields if owner.item else owner.fields


def _field(violation: Violation, name: str) -> Field | None:
    """The field of this name in the object that contains the key."""
    return next((field for field in _fields(violation) if field.name == name), None)


def _comparable(key: str) -> str:
    """A key as it is compared: folded, and without the number or letter of a list item."""
    return folded(re.sub(r"\A(?:\d{1,3}|[a-z])[.)]\s*", "", key))


def _near(key: str, fields: list[Field]) -> list[str]:
    """The names of the fields that a key resembles, by their names (English) or their titles (Dutch)."""
    name = _comparable(key)
    names = {folded(field.name): field.name for field in fields}
    titles = {folded(field.title): field.name for field in fields}
    for known in (titles, names):
        if name in known:
            return [known[name]]
    similar = [(names | titles)[known] for known in nearest(name, [*names, *titles], 3)]
    return list(dict.fromkeys(similar))


def _other_level(violation: Violation, key: str) -> str:
    """A hint for a key that is valid at another level of the record; empty for any other key."""
    pointer = violation.pointer
    if len(pointer) > 1 and any(field.name == key for field in violation.record_type.fields) and key != "id":
        return f'"{key}" hoort helemaal links te staan: haal de spaties ervoor weg en zet die buiten de groep.'
    owners = [path for path, _ in violation.record_type.walk() if path[-1] == key and len(path) == 2]
    if len(pointer) == 1 and owners:
        named = [path[0] for path in owners if path[0] in violation.record.values] or [path[0] for path in owners]
        return (
            f'"{key}" hoort bij {" of ".join(named[:3])}: spring de regel in, tot onder de waarde waar die bij hoort.'
        )
    return ""


@rule("FLD002", "Een verplichte waarde ontbreekt")
def missing_required(violation: Violation) -> Iterator[Finding]:
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
    fields = {field.name for field in violation.record_type.fields}
    where = "bij contact, hier in dit bestand" if "contact" in fields else "bij contact van de gemeente of de editie"
    yield violation.finding(
        "Deze sleutel is voor gegevens van een persoon, en die horen niet in dit bestand.",
        f"Haal de regel weg. Wie te bereiken is, staat {where}: een functie (function) en een postbus (mailbox).",
        key=True,
    )


def is_personal(violation: Violation) -> bool:
    """Whether an unknown key is one for personal data."""
    key = as_id(str(violation.pointer[-1]))
    return key in _PERSONAL or any(word in _PERSONAL_WORDS for word in key.split("-"))


_PERSONAL = words("personal-keys")
_PERSONAL_WORDS = words("personal-key-words")
