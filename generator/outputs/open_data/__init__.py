"""The records as open data: tables as CSV and as one workbook, and JSON; with a description of each.

It is made from the model, so from what may be published, and leaves out people and pictures: see `opened`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.jobs import GENERAL, Job
from generator.outputs.open_data.datapackage import csv_path
from generator.outputs.open_data.dataset import (
    BASE,
    COUNTS,
    DATAPACKAGE,
    OPENAPI,
    VERSION,
    WORKBOOK,
    Dataset,
    dataset,
)
from generator.outputs.open_data.opened import PEOPLE
from generator.outputs.open_data.tables import Table
from generator.views import Download

__all__ = ["VERSION", "Dataset", "collections", "dataset", "descriptions", "listing", "single_records"]


def collections(data: Dataset) -> Iterator[Job]:
    """The large files, whose sizes a page shows; the one that takes longest comes first."""
    yield Job(WORKBOOK, "workbook", (), (*GENERAL, "day", *data.kinds, PEOPLE))
    for kind in data.kinds:
        yield Job(f"{BASE}{kind}.json", "JSON of a kind", (kind,), (*GENERAL, "day", kind))
    for table in data.tables:
        yield Job(csv_path(table), "CSV", (table.name,), (*GENERAL, *_records_of(table)))


def _records_of(table: Table) -> tuple[str, ...]:
    return ("cohorts", PEOPLE) if table.name == COUNTS else (table.resource,)


def listing(data: Dataset) -> Iterator[Download]:
    """The downloads, in the order of the page about them."""
    yield Download(path=WORKBOOK, kind="XLSX", title="Werkmap", text="Alle tabellen in één bestand, elk op een blad.")
    yield Download(
        path=DATAPACKAGE,
        kind="JSON",
        title="Beschrijving van de tabellen",
        text="Wat elke kolom betekent en hoe de tabellen samenhangen, voor programma's (Frictionless Data Package).",
    )
    yield Download(
        path=OPENAPI,
        kind="JSON",
        title="Beschrijving van de JSON",
        text="Welke adressen er zijn en wat die geven, voor programma's (OpenAPI 3.1).",
    )
    for kind in data.kinds.values():
        path = f"{BASE}{kind.name}.json"
        yield Download(path=path, kind="JSON", title=kind.title, text=kind.description, of=kind.name)
    for table in data.tables:
        path = csv_path(table)
        yield Download(path=path, kind="CSV", title=table.title, text=table.description, of=table.resource)


def descriptions(data: Dataset) -> Iterator[Job]:
    """The machine-readable descriptions of the collections, which are made after them."""
    described = (f"site/{csv_path(table)}" for table in data.tables)
    yield Job(DATAPACKAGE, "datapackage", (), (*GENERAL, "day", *described))
    yield Job(OPENAPI, "OpenAPI", (), GENERAL)


def single_records(data: Dataset) -> Iterator[Job]:
    """A file for every record."""
    for kind, records in data.records.items():
        for id in records:
            yield Job(f"{BASE}{kind}/{id}.json", "JSON of a record", (kind, id), (*GENERAL, f"{kind}/{id}"))
