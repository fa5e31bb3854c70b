"""A record as it was read, and all records of a data folder together.

Values are kept without positions. A position is looked up by reading the file again, which happens only when there is
something to report, so that ten thousand correct records need no memory for positions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.problems import Edit, Finding, Location, Part, Pointer, Position
from generator.source.asides import Aside


@dataclass(frozen=True, slots=True)
class Record:
    """One record. `path` is how the file is shown to people; `values` are text as loaded, or cast by the schema.

    `invalid` are the pointers to the values that did not fit the schema, which are not in the cast values; `dangling`
    are the references among them that name no record, with their text. `comments` are the comments with their
    positions: they are as public as the rest. `unread` are the pointers to what is written but could not be read, and
    to objects and lists of which part could not: nothing counts as missing there. `asides` are the trailing comments of
    values. `malformed`: something is wrong with how the file is written, so that it may mean something else.
    """

    resource: str
    id: str
    file: str
    path: str
    values: Mapping[str, Any]
    invalid: tuple[Pointer, ...] = ()
    comments: tuple[tuple[Position, str], ...] = ()
    unread: tuple[Pointer, ...] = ()
    asides: tuple[Aside, ...] = ()
    dangling: tuple[tuple[Pointer, str], ...] = ()
    malformed: bool = False

    def sound(self, *pointer: str | int) -> bool:
        """Whether every value at and below `pointer` fits the schema, so that what is absent was not written either."""
        return not any(invalid[: len(pointer)] == pointer for invalid in self.invalid)

    def at(self, *pointer: str | int, part: Part = Part.VALUE, characters: tuple[int, int] | None = None) -> Location:
        """The location of the value at `pointer`, of another `part` of its entry, or of some characters of its text."""
        return Location(self.file, pointer, part, characters)

    def finding(
        self,
        message: str,
        *pointer: str | int,
        hint: str = "",
        key: bool = False,
        characters: tuple[int, int] | None = None,
        edit: Edit | None = None,
    ) -> Finding:
        """A finding in this record, at the value at `pointer`, at its key, or at some characters of its text."""
        place = self.at(*pointer, part=Part.KEY if key else Part.VALUE, characters=characters)
        return Finding(self.path, place, message, hint, edit)

    def each(self, *names: str) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
        """The objects in the list at `names`, with their pointers. Items that could not be cast are skipped."""
        yield from _each(self.values, names, ())


def _each(value: Any, names: tuple[str, ...], above: Pointer) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _each(item, names, (*above, index))
    elif isinstance(value, Mapping):
        if not names:
            yield above, value
        elif names[0] in value:
            yield from _each(value[names[0]], names[1:], (*above, names[0]))


class Records:
    """The records of a data folder by resource and id, in the order of the data package."""

    def __init__(self, by_resource: Mapping[str, Mapping[str, Record]]) -> None:
        self._by_resource = by_resource
        self._partly = {record.resource for record in self.all() if record.unread}

    def of(self, resource: str) -> Mapping[str, Record]:
        """The records of one resource by id; empty when there are none."""
        return self._by_resource.get(resource, {})

    def whole(self, resource: str) -> bool:
        """Whether every record of a resource could be read completely."""
        return resource not in self._partly

    def all(self) -> Iterator[Record]:
        """Every record, resource by resource."""
        for records in self._by_resource.values():
            yield from records.values()

    def __len__(self) -> int:
        return sum(map(len, self._by_resource.values()))
