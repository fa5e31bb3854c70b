"""The tables as sheets of one workbook, behind a sheet that lists them.

Tables that only link records to their sources get no sheet: there the column `sources` holds that.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.open_data.dataset import Dataset
from generator.outputs.open_data.tables import Column, Table
from generator.outputs.open_data.workbook import Cells, Sheet, workbook

LONGEST_NAME = 31
"""The most characters that the name of a sheet may have."""


def as_workbook(data: Dataset) -> bytes:
    """The file."""
    tables = sheeted(data)
    return workbook(data.title, data.day, [_contents(data), *(_sheet(data, table) for table in tables)])


def sheeted(data: Dataset) -> list[Table]:
    """The tables that have a sheet."""
    return [table for table in data.tables if not table.is_of_sources]


def sheet_name(table: Table) -> str:
    """The name of the sheet of a table."""
    return table.name[:LONGEST_NAME]


def _sheet(data: Dataset, table: Table) -> Sheet:
    return Sheet(sheet_name(table), [_width(column) for column in table.columns], _rows(data, table))


def _rows(data: Dataset, table: Table) -> Cells:
    yield [column.name for column in table.columns]
    yield from data.rows(table)


def _width(column: Column) -> int:
    """The width of a column in characters: long texts get more room."""
    return max(len(column.name) + 2, 40 if column.is_free else 12)


def _contents(data: Dataset) -> Sheet:
    return Sheet("Inhoud", [34, 44, 90], _listed(data))


def _listed(data: Dataset) -> Iterator[list[str]]:
    """The rows that introduce the file and list its sheets."""
    yield [data.title, "", ""]
    yield ["Gemaakt op", data.day.isoformat(), ""]
    yield ["Licentie", data.licence, "Noem de bron."]
    yield ["Vandaan", f"{data.url}data/", "Daar staat ook wat elke kolom betekent."]
    yield ["Blad", "Wat het is", "Uitleg"]
    for table in sheeted(data):
        yield [sheet_name(table), table.title, table.description]
