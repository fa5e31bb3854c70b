"""Rules about placeholder texts, and texts copied from the example of their field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.blanks import is_placeholder
from generator.checks.context import Context
from generator.checks.screening import folded
from generator.checks.spots import Spot
from generator.checks.violation import short
from generator.problems import Edit, Finding, Part, rule
from generator.source import Record, Records

_LEAVE_OUT = "Laat het veld weg als het niet bekend is."


@rule("CNT029", "Een tekst die nog ingevuld moet worden")
def placeholder(records: Records, context: Context) -> Iterator[Finding]:
    """Wat niet bekend is, blijft weg. `n.v.t.`, `onbekend`, `xxx` of `nog invullen` zou zo op de site komen.

    De site zegt zelf dat iets onbekend is als het veld er niet staat. Een veld dat er moet zijn, krijgt de echte
    waarde. Een titelzin zegt meer dan de naam, en een verhaal meer dan de titelzin.

    Goed:

        name: Buurtbakker

    Fout:

        name: Buurtbakker
        municipality_note: n.v.t.
    """
    for spot in context.survey.unfinished:
        if is_placeholder(spot.value, spot.field):
            yield _nothing(spot)
        elif (match := UNFINISHED.search(spot.value)) is not None:
            yield spot.record.finding(
                f'"{short(match.group(), 40)}" moet nog ingevuld worden.',
                *spot.pointer,
                characters=match.span(),
                hint="Schrijf wat er hoort te staan, of haal dit stuk weg."
                + ("" if spot.field.required else f" {_LEAVE_OUT}"),
            )

    for record in records.of("initiatives").values():
        yield from _repeats(record)


def _repeats(record: Record) -> Iterator[Finding]:
    """Findings about a tagline that repeats the name, or a description that repeats the tagline."""
    values = record.values
    for name, other, hint in _SAY_MORE:
        text, copied = values.get(name, ""), values.get(other, "")
        if text and len(text) <= len(copied) + 3 and folded(text) == folded(copied):
            yield record.finding(f'"{name}" zegt hetzelfde als "{other}".', name, hint=hint)


_SAY_MORE = (
    ("tagline", "name", "Schrijf bij tagline in een zin wat het initiatief doet en voor wie."),
    ("description", "name", "Schrijf bij description het verhaal, of laat de sleutel weg."),
    ("description", "tagline", "Schrijf bij description het verhaal, of laat de sleutel weg."),
)


def _nothing(spot: Spot) -> Finding:
    optional = len(spot.pointer) == 1 and not (spot.field.required or spot.field.advised)
    title = spot.field.title.lower()
    hint = f"Haal deze regel weg. {_LEAVE_OUT}" if optional else f"Vul in wat hier hoort ({title})."
    if len(spot.pointer) > 1 or isinstance(spot.pointer[-1], int):
        hint = f"Vul in wat hier hoort ({title}), of haal het weg als het niet bekend is."
    return spot.record.finding(
        f'"{short(spot.value, 40)}" zegt niets over "{_key(spot)}".',
        *spot.pointer,
        hint=hint,
        edit=Edit(spot.record.at(*spot.pointer, part=Part.ENTRY), "") if optional else None,
    )


def _key(spot: Spot) -> str:
    return next(str(step) for step in reversed(spot.pointer) if isinstance(step, str))


UNFINISHED = re.compile(
    r"lorem ipsum(?: dolor(?: sit amet)?)?|dolor sit amet"
    r"|\bnog (?:in te vullen|invullen|aanvullen|aan te vullen|uitwerken|uit te werken|opzoeken|navragen)\b"
    r"|\b(?:tekst|beschrijving|omschrijving|informatie|verhaal) volgt(?: nog| later)?\b"
    r"|\bvolgt (?:nog|later)\b(?=\W*\Z)|\bhier komt (?:nog )?(?:een |de )?(?:tekst|beschrijving|omschrijving|verhaal)\b"
    r"|\bx{3,}\b|\b(?-i:TBD|TODO|FIXME)\b|\?{3,}"
    r"|\[(?:\.{3}|…|naam|datum|plaats|gemeente|bedrag|aantal|jaar|titel|tekst|invullen|vul[^\[\]]{0,30}in|hier[^\[\]]{0,30})\](?!\()"
    r"|<(?:naam|datum|plaats|gemeente|bedrag|aantal|jaar|titel|tekst|invullen)>",
    re.IGNORECASE,
)


@rule("CNT030", "Het voorbeeld van het veld is overgenomen")
def copied_example(records: Records, context: Context) -> Iterator[Finding]:
    """Een voorbeeld laat de vorm zien. De tekst van het voorbeeld is verzonnen en hoort bij geen enkel initiatief.

    De regel kijkt naar namen en titels, en naar teksten van meer dan 24 tekens. Korte voorbeelden, zoals een
    eenheid of een functie, mogen ook echt voorkomen.

    Goed:

        tagline: Samen brood bakken in een oude bakkerij.

    Fout (dit is het voorbeeld uit het gegevenswoordenboek):

        tagline: Buurtsoep is soep die buren van Voorbeeldstad samen koken.
    """
    for spot in context.survey.copied:
        if spot.record.resource not in context.record_types:
            continue  # a licence in datapackage.yaml may equal the example
        required = spot.field.required
        yield spot.finding(
            f'Dit is het voorbeeld of de uitleg van "{_key(spot)}", geen echte waarde.',
            hint=f"Schrijf de echte waarde ({spot.field.title.lower()})." + ("" if required else f" {_LEAVE_OUT}"),
        )
