"""Rules about duplicates: shared web addresses and texts, repeated items of a list, and editions with two files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.checks.context import Context
from generator.checks.screening import folded
from generator.checks.similar_names import are_distinct, merge_hint, similar
from generator.periods import overlap
from generator.problems import Edit, Finding, Part, Severity, rule
from generator.source import Record, Records


@rule("RUL026", "Twee keer dezelfde website", Severity.WARNING)
def same_website(records: Records, context: Context) -> Iterator[Finding]:
    """Een website hoort bij een enkel initiatief. Noemen twee bestanden dezelfde, dan gaan ze vaak over hetzelfde.

    Of er www. of https voor staat maakt geen verschil, en een schuine streep erachter ook niet. Delen twee initiatieven
    een website, noem het andere dan bij `different_from`.

    Goed:

        websites:
          - {url: https://taaltuin.example, sources: [courant], basis: stated}

    Fout (als een ander initiatief dezelfde website noemt):

        websites:
          - {url: http://www.taaltuin.example/, sources: [courant], basis: stated}
    """
    for resource in ("initiatives", "organisations"):
        shared = [*shared_websites(records, resource)]
        reported = _reported_by_name(records, resource) if shared else set()
        for record, index, other in shared:
            if record.id in reported or other.id in reported:
                continue
            yield record.finding(
                f"Deze website staat ook in {resource}/{other.id}.yaml.",
                "websites",
                index,
                "url",
                hint=merge_hint(other),
            )


def shared_websites(records: Records, resource: str) -> Iterator[tuple[Record, int, Record]]:
    """The websites that an earlier record has too: the record, the index of the website, and that earlier record."""
    first: dict[str, Record] = {}
    for record in records.of(resource).values():
        for index, entry in enumerate(record.values.get("websites", ())):
            if entry and "url" in entry:
                other = first.setdefault(address(entry["url"]), record)
                if other is not record and not are_distinct(record, other):
                    yield record, index, other


def address(url: str) -> str:
    """The key by which web addresses are compared: without scheme, www., default port and trailing slash."""
    bare = url.partition("://")[2] or url
    host, slash, path = bare.partition("/")
    host = host.casefold().removeprefix("www.")
    host = host.removesuffix(":443").removesuffix(":80")
    return (host + slash + path).removesuffix("/")


@rule("RUL027", "Twee keer hetzelfde in een lijst")
def repeated_item(records: Records, context: Context) -> Iterator[Finding]:
    """In een lijst staat alles een keer. Noemen twee bronnen hetzelfde, dan staan ze samen bij die ene waarde.

    Goed:

        themes: [werk]

    Fout:

        themes: [werk, werk]
    """
    for spot in context.survey.repeated:
        seen_before: dict[object, int] = {}
        for index, item in enumerate(spot.value):
            if item is None or not spot.record.sound(*spot.pointer, index):
                continue  # an invalid item has no value to compare
            first = seen_before.setdefault(identity(item), index)
            if first == index:
                continue
            pointer = (*spot.pointer, index)
            same = item == spot.value[first] or not isinstance(item, Mapping)
            yield spot.record.finding(
                "Dit staat al eerder in deze lijst.",
                *pointer,
                hint="Haal deze regel weg." if same else "Voeg de twee samen: zet de bronnen bij elkaar.",
                edit=Edit(spot.record.at(*pointer, part=Part.ENTRY), "") if same else None,
            )


def identity(item: object) -> object:
    """The key by which items of a list are compared: their text or address, or all their fields except provenance."""
    if isinstance(item, str):
        return item.casefold().strip()
    if isinstance(item, Mapping):
        if "url" in item and len(item.keys() - _EVIDENCE) == 1:
            return address(str(item["url"]))
        return repr(sorted((key, value) for key, value in item.items() if key not in _EVIDENCE))
    return item


_EVIDENCE = frozenset({"sources", "basis", "note", "level"})


@rule("RUL028", "Twee bestanden voor dezelfde editie")
def same_edition(records: Records, context: Context) -> Iterator[Finding]:
    """Een gemeente houdt een editie per jaar. Een tweede bestand voor hetzelfde jaar is bijna altijd een vergissing.

    Een editie voor een wijk, dorp of regio (`area`) telt apart.

    Goed:

        data/cohorts/zonnedaal-2026.yaml

    Fout (daarnaast, met dezelfde gemeente en hetzelfde jaar):

        data/cohorts/zonnedaal-2026-2.yaml
    """
    first: dict[tuple[str, int, frozenset[str]], Record] = {}
    for record in records.of("cohorts").values():
        year, area = record.values.get("year"), area_of(record)
        for id in dict.fromkeys(filter(None, record.values.get("municipalities", ()))):
            other = first.setdefault((id, year, area), record) if year is not None else record
            if other is not record:
                yield record.finding(
                    f"De editie van {year} in {id} staat ook in cohorts/{other.id}.yaml.",
                    "year",
                    hint="Voeg de twee bestanden samen, of kijk het jaar en de gemeente na.",
                )
                break


@rule("RUL029", "Twee bronnen met hetzelfde webadres", Severity.WARNING)
def same_source(records: Records, context: Context) -> Iterator[Finding]:
    """Een stuk is een bron. Staat het er twee keer in, dan lijken twee bronnen te zeggen wat er een zegt.

    Een site die in een ander jaar iets anders zei, mag er twee keer in staan: geef beide een eigen `published`.

    Goed:

        sources: [courant-2024-11]

    Fout (in een tweede bestand met hetzelfde webadres):

        url: https://courant.example/2024/11/soepfiets
    """
    first: dict[str, Record] = {}
    for record in records.of("sources").values():
        if (url := record.values.get("url")) is not None:
            other = first.setdefault(address(url), record)
            same_title = folded(record.values.get("title", "")) == folded(other.values.get("title", ""))
            if other is not record and not same_title and not _other_version(record, other):
                yield record.finding(
                    f"Dit webadres staat ook in sources/{other.id}.yaml.",
                    "url",
                    hint="Voeg de twee bestanden samen. Is het een andere versie? Geef elk dan een eigen published.",
                )


@rule("RUL033", "Hetzelfde verhaal bij twee initiatieven")
def same_story(records: Records, context: Context) -> Iterator[Finding]:
    """Elk initiatief heeft een eigen verhaal. Staat er een verhaal van een ander, dan leest de bezoeker iets onwaars.

    Een kort verhaal van enkele woorden telt niet mee.

    Goed:

        description: De Leenkast staat in de hal. Buren lenen er gereedschap.

    Fout (dit verhaal staat ook bij de Soepfiets):

        description: De Soepfiets rijdt elke week met een pan soep de wijk in.
    """
    first: dict[str, Record] = {}
    shared: list[tuple[Record, Record]] = []
    for record in records.of("initiatives").values():
        story = " ".join(record.values.get("description", "").casefold().replace("*", "").split())
        if len(story) >= _STORY and (other := first.setdefault(story, record)) is not record:
            shared.append((record, other))
    reported = set(_same_names(records.of("initiatives").values())) if shared else set()
    for record, other in shared:
        if not {record.id, other.id} & reported:  # those may be the same initiative
            yield record.finding(
                f"Dit verhaal staat ook in initiatives/{other.id}.yaml.",
                "description",
                hint="Schrijf het verhaal van dit initiatief zelf. Is het nog niet bekend? Laat description dan weg.",
            )


_STORY = 40
"""The length in characters from which equal texts are not a coincidence."""


def _other_version(source: Record, other: Record) -> bool:
    """Whether two sources with the same address were published at different times: as versions of one page."""
    days = source.values.get("published"), other.values.get("published")
    return None not in days and not overlap(str(days[0]), str(days[1]))


def doubles(records: Records, resource: str) -> set[str]:
    """The ids of the records that are, or may be, duplicates of an earlier one."""
    websites = {record.id for record, _, _ in shared_websites(records, resource)}
    return websites | _reported_by_name(records, resource)


def _reported_by_name(records: Records, resource: str) -> set[str]:
    near = {record.id for record, _ in similar(records, resource)}
    return near.union(_same_names(records.of(resource).values()))


def _same_names(records: Iterable[Record]) -> Iterator[str]:
    known: set[str] = set()
    for record in records:
        name = folded(record.values.get("name", ""))
        if name and name in known:
            yield record.id
        known.add(name)


def area_of(cohort: Record) -> frozenset[str]:
    """The names of the areas that an edition is for, if not a whole municipality."""
    return frozenset(str(entry.get("value", "")).casefold() for _, entry in cohort.each("area"))
