"""Writes a whole demo: it is built aside and put in place in one step, or everything stays as it was."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from generator.demo.cohorts import cohort
from generator.demo.emitter import Record, emit
from generator.demo.events import events
from generator.demo.initiatives import initiative
from generator.demo.municipalities import municipalities
from generator.demo.organisations import organisations
from generator.demo.people import person
from generator.demo.population import make_population
from generator.demo.portraits import MOST as MOST_PORTRAITS
from generator.demo.portraits import portrait
from generator.demo.publications import publications
from generator.demo.scenario import Scenario, make_scenario
from generator.demo.sources import sources
from generator.demo.target_groups import target_groups
from generator.demo.themes import themes
from generator.demo.titles import make_titles
from generator.demo.towns import towns_csv
from generator.schema import load_package, write_json_schemas
from generator.staging import NotOurs, staged

FEWEST, MOST = 0, 100_000

_MARK = "# Voorbeelddata: alles in deze map is verzonnen."
_PACKAGE = f"""\
{_MARK}
name: sociale-ondernemers-challenge-voorbeelddata
title: Sociale Ondernemers Challenge
description: Verzonnen initiatieven, edities, gemeenten en mensen om de site mee te bekijken. Niets hiervan bestaat.
licenses:
  - {{name: CC-BY-4.0, title: Naamsvermelding 4.0 Internationaal, path: https://creativecommons.org/licenses/by/4.0/deed.nl}}
demo: true
desk: {{name: de redactie van deze voorbeeldsite, mailbox: redactie@voorbeeld.example, verified_on: VERIFIED}}
repository: https://code.voorbeeld.example/challenge
"""

Entries = Iterator[tuple[str, Record]]


def write_demo(
    out: Path,
    *,
    initiatives: int,
    seed: int,
    today: datetime.date,
    schemas: Path,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write a complete, invented data folder to `out`, with JSON Schemas for editors made from the folder `schemas`.

    The same arguments give the same bytes. `progress` is called with the number of initiatives written so far.
    Raises ValueError, with a Dutch message, if `initiatives` is not in 0 to 100,000 or if `out` holds anything but an
    earlier demo.
    """
    if not FEWEST <= initiatives <= MOST:
        raise ValueError(f"Kies een aantal initiatieven van 0 tot en met 100.000, niet {initiatives}.")
    package = load_package(schemas)
    out = out.absolute()
    try:
        with staged(out, is_written_here) as fresh:
            _write(fresh, make_scenario(initiatives, seed, today), progress or (lambda _: None))
            write_json_schemas(package, fresh / "schemas" / "json")
    except NotOurs:
        raise ValueError(
            f"{out} bestaat al en is geen voorbeelddata. Kies een andere map of haal deze eerst weg."
        ) from None


def is_written_here(folder: Path) -> bool:
    """Whether the folder was written by this command: its package says so."""
    package = folder / "datapackage.yaml"
    return package.is_file() and package.read_bytes().startswith(_MARK.encode())


def _write(folder: Path, scenario: Scenario, progress: Callable[[int], None]) -> None:
    titles = make_titles(scenario)
    population = make_population(scenario)
    verified = scenario.today - datetime.timedelta(days=30)
    _text(folder / "datapackage.yaml", _PACKAGE.replace("VERIFIED", verified.isoformat()))
    (folder / "reference").mkdir()
    _text(folder / "reference" / "municipalities.csv", towns_csv(scenario.towns))
    _records(folder / "themes", "theme", themes())
    _records(folder / "groups", "group", target_groups())
    _records(folder / "sources", "source", sources(scenario))
    _records(folder / "municipalities", "municipality", municipalities(scenario))
    _records(folder / "organisations", "organisation", organisations(scenario))
    _records(
        folder / "cohorts", "cohort", ((edition.id, cohort(edition, scenario, titles)) for edition in scenario.editions)
    )
    _records(folder / "events", "event", events(scenario, titles))
    _records(folder / "publications", "publication", publications(scenario))
    portraits: list[str] = []

    def people_entries() -> Entries:
        for resident in population.everyone:
            record = person(resident, scenario, titles, population, portrayed=len(portraits) < MOST_PORTRAITS)
            if "photo" in record:
                portraits.append(resident.id)
            yield resident.id, record

    _records(folder / "people", "person", people_entries())
    _portraits(folder / "people" / "images", portraits)

    def initiative_entries() -> Entries:
        for number, id_ in enumerate(titles.ids):
            yield id_, initiative(number, scenario, titles, population)
            progress(number + 1)

    _records(folder / "initiatives", "initiative", initiative_entries())


def _portraits(folder: Path, ids: Iterable[str]) -> None:
    """Write a portrait of each of these people, named after their id."""
    folder.mkdir()
    for number, id_ in enumerate(ids):
        (folder / f"{id_}.png").write_bytes(portrait(number))


def _records(folder: Path, singular: str, entries: Iterable[tuple[str, Record]]) -> None:
    folder.mkdir()
    for id_, record in entries:
        _text(folder / f"{id_}.yaml", emit(record, singular))


def _text(file: Path, text: str) -> None:
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
