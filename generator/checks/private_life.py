"""Rules about private life: where people live, when they were born, their profiles, and how they were judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from generator.appearance import seen
from generator.checks.context import Context
from generator.checks.identifiers import detections
from generator.checks.personal import births, homes, profiles, scores
from generator.checks.personal.passage import Passage, Span
from generator.problems import Finding, rule
from generator.source import Records

_PUBLIC_PLACES = {"events.place", "number"}
"""The kinds of text that may contain an address: where an event takes place."""


@rule("PRV015", "Een adres met huisnummer", veiled=True)
def home_address(records: Records, context: Context) -> Iterator[Finding]:
    """Een straat met een huisnummer of een postcode met letters kan een woonadres zijn, en hoort niet in een tekst.

    Ook "Brink 5, Assen" is een adres. Veel ondernemers werken thuis. Noem daarom de wijk of de plaats. De plek van een
    bijeenkomst (`place` van een gebeurtenis) mag wel met adres.

    Goed:

        description: De keuken staat in een buurthuis in Hengelo.

    Fout:

        description: Kom langs op Dorpsstraat 12, 7551 AB Hengelo.
    """
    yield from detections(
        context,
        partial(_homes, places=_places(context)),
        "Hier staat een adres: een straat met huisnummer of een postcode.",
        "Haal het adres weg en noem de wijk of de plaats.",
        lambda passage, span: passage.kind(span[0]) in _PUBLIC_PLACES,
    )


def _places(context: Context) -> frozenset[str]:
    """The names of the municipalities, as `seen`."""
    return frozenset(seen(row["name"]).text for row in context.municipalities.values())


def _homes(passage: Passage, places: frozenset[str]) -> Iterator[Span]:
    """The spans of addresses in a passage; a street and the postal code behind it are one span."""
    last: Span | None = None
    for start, end in sorted(set(homes.find_homes(passage, places=places))):
        if last and passage.part(start) is passage.part(last[0]) and not _WORD.search(passage.text, last[1], start):
            last = last[0], max(last[1], end)
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last


_WORD = re.compile(r"\w")


@rule("PRV016", "Een punt op de kaart", veiled=True)
def coordinates(records: Records, context: Context) -> Iterator[Finding]:
    """Een breedte en lengte met vier of meer decimalen wijst een huis aan. De kaart maakt de site zelf.

    Goed:

        note: De tuin ligt in het noorden van de wijk.

    Fout:

        note: De tuin ligt op 53.21940, 6.56650.
    """
    yield from detections(
        context,
        homes.find_points,
        "Hier staat een punt op de kaart.",
        "Haal de breedte en de lengte weg en noem de wijk of de plaats.",
        lambda passage, span: passage.kind(span[0]) == "list.municipalities.csv",
    )


@rule("PRV017", "Een geboortedatum of leeftijd", veiled=True)
def birth_or_age(records: Records, context: Context) -> Iterator[Finding]:
    """Wanneer iemand geboren is, of hoe oud iemand is die met een naam genoemd wordt, hoort niet in de gegevens.

    De leeftijd van een groep ("ouderen van 75 jaar") of van een organisatie ("de 10-jarige stichting") mag wel.

    Goed:

        bio: Begon na haar pensioen een buurtkeuken.

    Fout:

        bio: Geboren op 3-4-1951. Begon na haar pensioen een buurtkeuken.
    """
    yield from detections(
        context,
        births.find,
        "Hier staat een geboortedatum of de leeftijd van een persoon.",
        "Haal de datum of de leeftijd weg.",
    )


@rule("PRV018", "Een persoonlijk profiel op een andere site", veiled=True)
def profile(records: Records, context: Context) -> Iterator[Finding]:
    """Een profiel van één persoon, zoals op LinkedIn, hoort niet in de gegevens. De pagina van een organisatie mag wel.

    Op Instagram, X, YouTube, GitHub, Mastodon en dergelijke hebben ook organisaties een pagina. Daar telt een adres mee
    als het de voornaam en achternaam van iemand is. Aan andere namen is dat niet te zien: kijk die zelf na. Een bericht
    of een kort adres van LinkedIn telt altijd mee.

    Goed:

        url: https://www.linkedin.com/company/voorbeeld

    Fout:

        url: https://www.linkedin.com/in/noor-voorbeeld
    """
    yield from detections(
        context,
        profiles.find,
        "Dit is het profiel van een persoon.",
        "Haal het adres weg, of noem de pagina van de organisatie.",
        lambda passage, span: _listed_source(passage.part(span[0]).origin),
    )


def _listed_source(origin: object) -> bool:
    """Whether a text is the address of a source that is marked to contain a name, which the site does not print."""
    record = getattr(origin, "record", None)
    return (
        getattr(origin, "kind", "") == "sources.url"
        and record is not None
        and record.values.get("url_contains_name") is True
    )


@rule("PRV020", "Een score, rang of afwijzing", veiled=True)
def judgement(records: Records, context: Context) -> Iterator[Finding]:
    """Hoe een deelnemer of plan beoordeeld is, staat niet in de gegevens: geen cijfer, geen rang, geen afwijzing.

    Een prijs, ook een tweede of derde, is openbaar en mag wel: die hoort bij `awards`.

    Goed:

        description: Won de publieksprijs.

    Fout:

        description: Het plan kreeg van de jury een score van 6,4 en eindigde als 14e van de 20.
    """
    yield from detections(
        context,
        scores.find,
        "Hier staat hoe een deelnemer of plan beoordeeld is: een cijfer, een rang of een afwijzing.",
        "Haal het weg. Een prijs hoort bij awards.",
    )
