"""Which tables there are for records, from the schemas: their names, columns, keys and what refers to what.

Every kind of record is a table of its single values; those of an object in it have its name in front. A list in a
record is a table of its own, of which the key is the id of the record and the position in the list; so is a list in an
item of a list. The tables follow from the schemas and not from the records: one without rows is there too.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.schema import Field, RecordType

SOURCES = "sources"
"""A list of these is a column of the table that has it, besides a table of its own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """A column. `path` leads to its value in a record or an item; it is empty for what the table adds itself.

    `kind` is the type of the value, as in the schema; "list" is a list of ids as one text, with a space between them.
    `names` are the records that the value is an id of.
    """

    name: str
    title: str
    description: str
    kind: str
    path: tuple[str, ...] = ()
    labels: Mapping[str, str] = dataclasses.field(default_factory=dict)
    enum: tuple[str, ...] = ()
    partial_date: bool = False
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    names: str = ""

    @property
    def type(self) -> str:
        """The type of the column in a Table Schema."""
        return "string" if self.kind == "list" else self.kind

    @property
    def is_free(self) -> bool:
        """Whether it holds free text, rather than values that the schema restricts."""
        return self.kind == "string" and not (self.enum or self.partial_date or self.names)


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Columns of a table that name a row of another one by its key."""

    columns: tuple[str, ...]
    table: str
    key: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table. `steps` are the ways from a record to the items that are its rows, each through one list more.

    The first columns are the key. In a table of `plain` items the column behind the key is the item itself.
    """

    resource: str
    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    links: tuple[Link, ...] = ()
    steps: tuple[tuple[str, ...], ...] = ()
    plain: bool = False

    @property
    def is_of_sources(self) -> bool:
        """Whether it only links records to their sources."""
        return self.plain and any(link.table == SOURCES for link in self.links)


def tables_of(kind: RecordType, singulars: Mapping[str, str]) -> Iterator[Table]:
    """The table of a kind of record, and those of its lists. `singulars` name one record of each kind."""
    own = Column(
        name="id",
        title="Id",
        description=f"De naam van dit gegeven ({kind.label}). Andere tabellen verwijzen ernaar.",
        kind="string",
        names=kind.name,
        required=True,
    )
    fields = tuple(field for field in kind.fields if field.name != "id")
    table = Table(
        resource=kind.name,
        name=kind.name,
        title=kind.title,
        description=kind.description,
        columns=(own, *_columns(fields)),
        key=("id",),
        links=tuple(_links(fields)),
    )
    yield table
    key = replace(own, name=singulars[kind.name], title=kind.label.capitalize(), description=f"De id ({kind.label}).")
    yield from _lists(table, fields, (), (key,), singulars)


def _lists(
    owner: Table,
    fields: Iterable[Field],
    inside: tuple[str, ...],
    key: tuple[Column, ...],
    singulars: Mapping[str, str],
) -> Iterator[Table]:
    """The tables of the lists among the fields of what the owner has as rows, or of an object `inside` it.

    `key` names a row of the owner.
    """
    for field in fields:
        if field.type == "object":
            within = replace(owner, title=_titled(owner, field))
            yield from _lists(within, field.fields, (*inside, field.name), key, singulars)
        elif field.item is not None:
            yield from _list(owner, field, field.item, inside, key, singulars)


def _titled(owner: Table, field: Field) -> str:
    return f"{owner.title}: {field.title[:1].lower()}{field.title[1:]}"


def _list(
    owner: Table,
    listed: Field,
    item: Field,
    inside: tuple[str, ...],
    above: tuple[Column, ...],
    singulars: Mapping[str, str],
) -> Iterator[Table]:
    key = (*above, _POSITION)
    links = [Link(columns=tuple(column.name for column in above), table=owner.name, key=owner.key)]
    plain = item.type != "object"
    if plain:
        named = singulars.get(item.references, "value")
        value = listed.name if any(column.name == named for column in above) else named
        columns: Iterable[Column] = [replace(_column(item), name=value, path=(), required=True)]
        if item.references:
            links.append(Link(columns=(value,), table=item.references, key=("id",)))
    else:
        columns = _columns(item.fields)
        links += _links(item.fields)
    table = Table(
        resource=owner.resource,
        name="-".join([owner.name, *inside, listed.name]).replace("_", "-"),
        title=_titled(owner, listed),
        description=listed.description,
        columns=(*key, *columns),
        key=tuple(column.name for column in key),
        links=tuple(links),
        steps=(*owner.steps, (*inside, listed.name)),
        plain=plain,
    )
    yield table
    if not plain:
        counted = replace(_POSITION, name=f"{listed.name}_position", title=f"Plaats in {listed.title}")
        yield from _lists(table, item.fields, (), (*above, counted), singulars)


_POSITION = Column(
    name="position",
    title="Plaats",
    description="De hoeveelste in de lijst, vanaf 1.",
    kind="integer",
    required=True,
    minimum=1,
)


def _columns(fields: Iterable[Field]) -> Iterator[Column]:
    return (_column(field, path) for path, field in _singles(fields))


def _links(fields: Iterable[Field]) -> Iterator[Link]:
    for path, field in _singles(fields):
        if field.references and field.item is None:
            yield Link(columns=("_".join(path),), table=field.references, key=("id",))


def _singles(fields: Iterable[Field], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Field]]:
    """The fields with one value and the way to it, and lists of sources; then those of each object."""
    objects = []
    for field in fields:
        if field.type == "object":
            objects.append(field)
        elif field.item is None or field.references == SOURCES:
            yield (*above, field.name), field
    for field in objects:
        yield from _singles(field.fields, (*above, field.name))


def _column(field: Field, path: tuple[str, ...] = ()) -> Column:
    joined = field.item is not None
    return Column(
        name="_".join(path),
        title=field.title,
        description=f"{field.description} De ids, met een spatie ertussen." if joined else field.description,
        kind="list" if joined else field.type,
        path=path,
        labels=field.labels,
        enum=field.enum,
        partial_date=field.partial_date,
        required=field.required and len(path) == 1,  # an object may be absent as a whole
        minimum=field.constraints.get("minimum"),
        maximum=field.constraints.get("maximum"),
        names=field.references,
    )
