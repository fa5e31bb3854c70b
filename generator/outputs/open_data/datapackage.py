"""The machine-readable description of the tables: a Frictionless Data Package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.outputs.jobs import Written
from generator.outputs.open_data.dataset import BASE, VERSION, Dataset
from generator.outputs.open_data.tables import Column, Link, Table

_DAYS = "(0[1-9]|[12][0-9])"
PARTIAL_DATE = (
    f"([0-9]{{4}}(-(0[1-9]|1[0-2]))?|[0-9]{{4}}-(02-{_DAYS}|(0[469]|11)-({_DAYS}|30)|(0[13578]|1[02])-({_DAYS}|3[01])))"
)
"""A year, a month or a day, as far as it is known, as a regular expression; impossible days do not match."""


def datapackage(data: Dataset, written: Mapping[str, Written]) -> bytes:
    """The descriptor. `written` gives the size and the digest of each CSV file, by path."""
    described = {
        "profile": "tabular-data-package",
        "name": data.package["name"],
        "title": data.title,
        "description": f"{data.package.get('description', '')} {_NOTES}".strip(),
        "homepage": f"{data.url}data/",
        "version": VERSION,
        "created": f"{data.day.isoformat()}T00:00:00Z",
        "licenses": [dict(licence) for licence in data.package.get("licenses", ())],
        "resources": [_resource(table, written[csv_path(table)]) for table in data.tables],
    }
    return f"{json.dumps(described, ensure_ascii=False, indent=1)}\n".encode()


_NOTES = (
    "Mensen en beelden staan er niet in. Wat niet bekend is, is leeg. Een datum is zo precies als bekend is: een jaar, "
    "een maand of een dag. In de CSV-bestanden staat een apostrof voor een tekst die met =, +, - of @ begint, zodat "
    "een rekenprogramma er geen formule van maakt; in de JSON-bestanden staat die tekst zoals die is."
)


def csv_path(table: Table) -> str:
    """The path of the file of a table."""
    return f"{BASE}{table.name}.csv"


def _resource(table: Table, written: Written) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": table.title,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "schema": table_schema(table),
    }


def table_schema(table: Table) -> dict[str, Any]:
    """The Table Schema of a table."""
    return {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [_foreign_key(link, table) for link in table.links],
    }


def _foreign_key(link: Link, table: Table) -> dict[str, Any]:
    itself = link.table == table.name
    return {
        "fields": list(link.columns),
        "reference": {"resource": "" if itself else link.table, "fields": list(link.key)},
    }


def _field(column: Column) -> dict[str, Any]:
    given = {
        "required": column.required or None,
        "enum": list(column.enum) or None,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "pattern": PARTIAL_DATE if column.partial_date else None,
    }
    constraints = {name: value for name, value in given.items() if value is not None}
    described: dict[str, Any] = {
        "name": column.name,
        "title": column.title,
        "description": column.description,
        "type": column.type,
        "format": "default",
    }
    if column.labels:
        described["categories"] = [{"value": value, "label": label} for value, label in column.labels.items()]
    return {**described, "constraints": constraints} if constraints else described
