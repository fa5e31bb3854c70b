"""The records as open data: tables as CSV and as one workbook, and JSON; with a description of each.

It is made of the model, so of what may be published, and leaves out people and pictures. See `opened`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator.outputs.open_data import documents
from generator.outputs.open_data.csv_files import as_csv
from generator.outputs.open_data.datapackage import csv_path, datapackage
from generator.outputs.open_data.dataset import BASE, DATAPACKAGE, OPENAPI, VERSION, WORKBOOK, Dataset, dataset
from generator.outputs.open_data.openapi import openapi
from generator.outputs.open_data.sheets import as_workbook
from generator.outputs.open_data.tables import Table
from generator.outputs.writing import Job, Written
from generator.views import Download

__all__ = ["VERSION", "Dataset", "collections", "dataset", "descriptions", "listing", "single_records"]


def collections(data: Dataset) -> Iterator[Job]:
    """The files that hold much, of which the size is told elsewhere; the longest work first."""
    yield Job(WORKBOOK, partial(as_workbook, data))
    for kind in data.kinds.values():
        yield Job(f"{BASE}{kind.name}.json", partial(documents.of_kind, data, kind))
    for table in data.tables:
        yield Job(csv_path(table), partial(_csv, data, table))


def listing(data: Dataset) -> Iterator[Download]:
    """What there is to take along, as the page about it tells."""
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


def descriptions(data: Dataset, written: Mapping[str, Written]) -> Iterator[Job]:
    """The files that describe those for programs. `written` is read when they are made."""
    yield Job(DATAPACKAGE, partial(datapackage, data, written))
    yield Job(OPENAPI, partial(openapi, data))


def single_records(data: Dataset) -> Iterator[Job]:
    """A file for every record."""
    for kind in data.kinds.values():
        document = documents.of_record(data, kind)
        for one in data.records[kind.name]:
            yield Job(f"{BASE}{kind.name}/{one.id}.json", partial(document, one))


def _csv(data: Dataset, table: Table) -> bytes:
    return as_csv(table.columns, data.rows(table))
