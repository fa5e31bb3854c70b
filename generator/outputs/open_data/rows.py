"""The rows of a table: the values of its columns, record by record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from generator.outputs.open_data.tables import Column, Table

Row = list[Any]
"""A value for each column: text, a number, True or False; None or an empty text for what is not known."""
Getter = Callable[[Any], Sequence[Any]]


def rows(table: Table, records: Iterable[Any], closing: Sequence[Any]) -> Iterator[Row]:
    """The rows; `closing` are the values of the last columns, which are the same in every row."""
    items: Iterator[tuple[tuple[Any, ...], Any]] = (((record.id,), record) for record in records)
    for step in table.steps:
        items = _items(items, step)
    if table.plain:
        for key, value in items:
            yield [*key, value, *closing]
        return
    cells = _cells([column for column in table.columns if column.path])
    casts = [(at, _CASTS[column.kind]) for at, column in enumerate(table.columns) if column.kind in _CASTS]
    for key, held in items:
        row = [*key, *cells(held), *closing]
        for at, cast in casts:
            row[at] = cast(row[at])
        yield row


def _items(
    above: Iterator[tuple[tuple[Any, ...], Any]], step: tuple[str, ...]
) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each item of the list in each of these objects; its position is added to the key."""
    found = _cells_at(step[:-1], step[-1:])
    for key, held in above:
        for position, item in enumerate(found(held)[0] or (), 1):
            yield (*key, position), item


def _cells(columns: Sequence[Column]) -> Getter:
    """A getter of the values of these columns of one item."""
    parts = [
        _cells_at(inside, [column.path[-1] for column in some])
        for inside, some in groupby(columns, lambda column: column.path[:-1])
    ]
    return parts[0] if len(parts) == 1 else lambda held: [value for part in parts for value in part(held)]


def _cells_at(inside: Sequence[str], names: Sequence[str]) -> Getter:
    """A getter of these values of the object at the end of a path; all None if there is no such object."""
    if inside:
        first, rest, none = attrgetter(inside[0]), _cells_at(inside[1:], names), (None,) * len(names)

        def found(held: Any) -> Sequence[Any]:
            inner = first(held)
            return none if inner is None else rest(inner)

        return found
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda held: (get(held),)


def _number(value: float | None) -> float | int | None:
    """The number, as an int if it is whole."""
    return int(value) if value is not None and value == int(value) else value


_CASTS: dict[str, Callable[[Any], Any]] = {
    "number": _number,
    "date": lambda value: value and value.isoformat(),
    "list": lambda value: value and " ".join(value),
}
