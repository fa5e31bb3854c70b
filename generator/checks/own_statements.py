"""Rules about what an organisation states about itself, a source that nobody can look up."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.problems import Finding, Pointer, rule
from generator.source import Record, Records

_KIND = "desk-statement"
_ADDRESSES = ("url", "url_contains_name", "accessed")


@rule("RUL040", "Een eigen opgave zonder rol of datum, of met een adres")
def incomplete_statement(records: Records, context: Context) -> Iterator[Finding]:
    """Wat een organisatie zelf opgeeft (`kind: desk-statement`), noemt de rol van wie het opgaf en de dag.

    Niemand kan die bron naslaan. Er hoort dus geen webadres bij, en geen dag waarop het gelezen is. Een naam of een
    postbus staat er nooit in. Heeft iemand het opgeschreven en staat dat openbaar, kies dan de soort van dat stuk.

    Goed:

        title: Opgave over de editie 2027
        publisher: Gemeente Voorbeeldstad
        kind: desk-statement
        role: coördinator challenge
        published: 2027-01-11
        read: full

    Fout:

        title: Opgave over de editie 2027
        publisher: Gemeente Voorbeeldstad
        kind: desk-statement
        url: https://www.voorbeeldstad.example/challenge
        read: full
    """
    for source in records.of("sources").values():
        values = source.values
        if values.get("kind") == _KIND:
            for key, hint in _NEEDED.items():
                if key not in values and source.sound(key):
                    yield source.finding(f"Bij een eigen opgave ontbreekt {key}.", "kind", hint=hint)
            for key in _ADDRESSES:
                if key in values:
                    yield source.finding(
                        f"Een eigen opgave heeft geen {key}.",
                        key,
                        hint="Haal deze regel weg. Staat het stuk op het web? Kies dan bij kind de soort van dat stuk.",
                    )
        elif "role" in values and "kind" in values:
            yield source.finding(
                "Een rol hoort alleen bij een eigen opgave.",
                "role",
                hint="Haal role weg, of schrijf kind: desk-statement als de organisatie dit zelf opgeeft.",
            )


_NEEDED = {
    "role": "Voeg toe: role: met de functie van wie het opgaf, bijvoorbeeld coördinator challenge.",
    "published": "Voeg toe: published: met de dag van de opgave, bijvoorbeeld 2027-01-11.",
}


@rule("RUL041", "Een eigen opgave is niet gemeten of onafhankelijk")
def overstated_statement(records: Records, context: Context) -> Iterator[Finding]:
    """Rust een waarde alleen op een eigen opgave, dan heeft de organisatie die zelf gegeven.

    Een getal krijgt dan vanzelf "eigen opgave" op de site. Is het gemeten of door een ander vastgesteld? Noem dan ook
    het stuk waarin dat staat.

    Goed:

        impact:
          - {measure: banen, value: 4, unit: banen, sources: [opgave-voorbeeldstad], basis: stated}

    Fout:

        impact:
          - {measure: banen, value: 4, unit: banen, level: measured, sources: [opgave-voorbeeldstad], basis: stated}
    """
    own = own_statements(records)
    for record in records.all() if own else ():
        for pointer in _overstated(record.values, own, ()):
            yield _too_sure(record, pointer)


def own_statements(records: Records) -> frozenset[str]:
    """The ids of the sources that are a statement by the organisation itself."""
    return frozenset(id for id, source in records.of("sources").items() if source.values.get("kind") == _KIND)


def _too_sure(record: Record, pointer: Pointer) -> Finding:
    return record.finding(
        "Deze waarde rust alleen op een eigen opgave.",
        *pointer,
        "level",
        hint="Schrijf level: self-reported, of noem bij sources ook het stuk van wie het vaststelde.",
    )


def _overstated(value: object, own: frozenset[str], above: Pointer) -> Iterator[Pointer]:
    """The pointers to objects that claim a level above self-reported, and rest on own statements alone."""
    if isinstance(value, dict):
        if (
            value.get("level") in ("measured", "independent")
            and (given := value.get("sources"))
            and own.issuperset(given)
        ):
            yield above
        for key, inner in value.items():
            if isinstance(inner, (dict, tuple)):
                yield from _overstated(inner, own, (*above, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _overstated(item, own, (*above, index))
