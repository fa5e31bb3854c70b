"""Records as they are written, as tables that Frictionless checks by the same schemas.

The tables are those of the open data, but of every field and with the text as it stands in the files. What cannot be in
a table becomes what a table refuses: a key without a column is a cell without a column, and what should have been a
list is a row without a position.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from frictionless import Package, Resource, Schema

from generator.outputs.open_data.datapackage import PARTIAL_DATE
from generator.outputs.open_data.tables import Column, Table, tables_of
from generator.schema import Field, RecordType
from generator.source import Record

KEPT = ("required", "enum", "pattern", "maxLength", "minLength", "minimum", "maximum")
"""The constraints of the schemas that are those of Table Schema, for a single value."""
Found = tuple[str, str, str]
"""Where an error is: the resource, the id of the record and the field, "" for the record as a whole."""
Row = list[Any]


@dataclass(frozen=True)
class Folder:
    """All records of a folder, of which only those `asked` about are checked; the others can be referred to."""

    records: Sequence[Record]
    asked: frozenset[tuple[str, str]]

    @cached_property
    def shared(self) -> frozenset[tuple[str, str]]:
        """The resources and ids of the others."""
        return frozenset((record.resource, record.id) for record in self.records) - self.asked


def errors(folders: Mapping[str, Folder], types: Mapping[str, RecordType]) -> dict[str, set[Found]]:
    """What Frictionless has against the records that are asked about, by the name of their folder.

    All folders go in one package, since opening a table takes it longer than reading one. The name of a folder stands
    in front of the id of what is asked about, so that no folder refers to that of another; the rest they share.
    """
    singulars = {name: kind.singular for name, kind in types.items()}
    tables = {table.name: table for kind in types.values() for table in tables_of(kind, singulars)}
    rows: dict[str, list[tuple[str, str, Row]]] = {name: [] for name in tables}
    for name, folder in folders.items():
        for record in (record for record in folder.records if (record.resource, record.id) in folder.asked):
            for table in (other for other in tables.values() if other.resource == record.resource):
                apart = (_apart(name, folder, table, row) for row in _rows(table, record, tables))
                rows[table.name] += ((name, record.id, row) for row in apart)
    for resource, id in {shared for folder in folders.values() for shared in folder.shared}:
        table = next(table for table in tables.values() if table.resource == resource)
        rows[table.name].append(("", "", [id, *("" for _ in table.columns[1:]), id]))  # its id, for who refers to it
    made = {name: _resource(table, rows[name], types) for name, table in tables.items()}
    Package(resources=[*made.values()])
    found: dict[str, set[Found]] = {name: set() for name in folders}
    for name, table in tables.items():
        for task in made[name].validate(limit_errors=100_000).tasks if rows[name] else ():
            for error in task.errors:
                number = getattr(error, "row_number", None)
                assert number is not None, error
                column = getattr(error, "field_name", "") or next(iter(getattr(error, "field_names", ())), "")
                folder_name, id, _ = rows[name][number - 2]
                if id:
                    found[folder_name].add((table.resource, id, _top(table, column)))
    return found


def _apart(name: str, folder: Folder, table: Table, row: Row) -> Row:
    """The row of a folder, its ids those of that folder alone; and behind the columns its own id as it is written."""
    count = len(table.columns)
    own = [
        f"{name} {cell}" if column.names and cell and (column.names, cell) not in folder.shared else cell
        for column, cell in zip(table.columns, row, strict=False)
    ]
    return [*own, row[0], *row[count:]]


def _top(table: Table, column: str) -> str:
    """The field of the record that a column belongs to."""
    if table.steps:
        return table.steps[0][0]
    known = next((other for other in table.columns if other.name == column), None)
    return known.path[0] if known and known.path else ""


def _resource(table: Table, rows: Iterable[tuple[str, str, Row]], types: Mapping[str, RecordType]) -> Resource:
    """The table, with the ids in it as they are written in a column of their own behind the others."""
    own = {"name": "id as written", "type": "string", "constraints": {}}
    if not table.steps:
        own["constraints"] = _limits(types[table.resource].field("id"))
    links = [
        {
            "fields": list(link.columns),
            "reference": {"resource": "" if link.table == table.name else link.table, "fields": list(link.key)},
        }
        for link in table.links
    ]
    schema = {
        "fields": [*(_field(table, column, types) for column in table.columns), own],
        "missingValues": [""],
        "foreignKeys": links,
    }
    data = [[*(column.name for column in table.columns), own["name"]], *(row for _, _, row in rows)]
    # A function, since Frictionless copies rows anew for every table that refers to them.
    return Resource(name=table.name, data=lambda: data, schema=Schema.from_descriptor(schema))


def _field(table: Table, column: Column, types: Mapping[str, RecordType]) -> dict[str, Any]:
    """The field of Table Schema of a column, from the schema of the records."""
    limits: dict[str, Any] = {"required": True} if column.required else {}
    field = _stated(table, column, types[table.resource])
    if field is not None:
        limits |= {name: value for name, value in _limits(field).items() if name != "required"}
    return {"name": column.name, "type": column.type, "constraints": limits}


def _limits(field: Field) -> dict[str, Any]:
    limits = {name: field.constraints[name] for name in KEPT if name in field.constraints}
    if field.partial_date:
        limits["pattern"] = PARTIAL_DATE
    if field.format == "uri":
        limits["pattern"] = "https?://.*"
    return limits


def _stated(table: Table, column: Column, kind: RecordType) -> Field | None:
    """The field of the schemas that a column holds."""
    names = [name for step in table.steps for name in step]
    if column.path and column.kind != "list":
        return kind.field(*names, *column.path)
    return kind.field(*names).item if table.plain and column == table.columns[-1] else None


def _rows(table: Table, record: Record, tables: Mapping[str, Table]) -> Iterator[Row]:
    below = {other.steps[len(table.steps)][0] for other in tables.values() if _is_below(other, table)}
    known = {column.path[0] for column in table.columns if column.path} | below
    items: Iterable[tuple[Row, Any]] = [([record.id], record.values)]
    for step in table.steps:
        items = [row for key, item in items for row in _items(key, item, step)]
    for key, item in items:
        if table.plain:
            yield [*key, _cell(item)]
        elif isinstance(item, Mapping):
            more = [str(name) for name in item if name not in known and item[name] is not None]
            yield [*key, *(_at(item, column) for column in table.columns if column.path), *more]
        else:  # no object at all
            yield [*key, *("" for column in table.columns if column.path), str(item)]


def _is_below(other: Table, table: Table) -> bool:
    depth = len(table.steps)
    return other.resource == table.resource and len(other.steps) > depth and other.steps[:depth] == table.steps


def _items(key: Row, value: Any, step: tuple[str, ...]) -> Iterator[tuple[Row, Any]]:
    for name in step:
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, list):
        yield from (([*key, str(position)], item) for position, item in enumerate(value, 1))
    elif value is not None:
        yield [*key, ""], value


def _at(item: Any, column: Column) -> str:
    for name in column.path:
        item = item.get(name) if isinstance(item, Mapping) else None
    return "" if column.kind == "list" else _cell(item)


def _cell(value: Any) -> str:
    """A value as a cell; one that is no single value is none that a column takes."""
    return "" if value is None else value if isinstance(value, str) else repr(value)
