"""Rules about the keys of a record (FLD001 and FLD002)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.place import Place, closest, example, short
from generator.problems import Finding, rule


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
    near = closest(key.lower(), [*known, *titles])
    hint = "Kies uit: " + ", ".join(known) + "."
    if near:
        hint = f"Bedoelde u {(known | titles)[near]}?"
    if key == "id":
        hint = f'Haal deze regel weg: de id volgt uit de bestandsnaam ("{place.record.id}").'
    yield place.finding(f'De sleutel "{short(key)}" bestaat niet.', hint, key=True)


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
        hint = f"Voeg toe: {field.name}: {example(field)}"
    yield place.finding(f'"{field.name}" ({field.title.lower()}) ontbreekt of is leeg.', hint)
