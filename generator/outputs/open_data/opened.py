"""What of the schemas is open data: what the model holds, without what could not be called back.

The model is what may be published today. What goes out under an open licence stays out, though, and so two things that
pages may show are no part of it: people and whatever refers to them, for consent can be withdrawn; and pictures, which
have a licence of their own and may show people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args, get_type_hints

from msgspec import Struct

from generator.model import STRUCTS, Image
from generator.schema import Field, RecordType

PEOPLE = "people"
"""The records that are no part of the open data."""


def opened(record_types: Mapping[str, RecordType]) -> dict[str, RecordType]:
    """The kinds of record in the open data, each with only the fields that are part of it."""
    return {
        name: replace(kind, fields=_opened(kind.fields, STRUCTS[name]))
        for name, kind in record_types.items()
        if name != PEOPLE
    }


def _opened(fields: tuple[Field, ...], struct: type[Struct] | None) -> tuple[Field, ...]:
    """The fields that the model has too, and of their objects likewise."""
    known: Mapping[str, Any] = get_type_hints(struct) if struct is not None else {}
    return tuple(
        _within(field, _struct(known[field.name])) for field in fields if field.name in known and _may_go(field, known)
    )


def _may_go(field: Field, known: Mapping[str, Any]) -> bool:
    return field.references != PEOPLE and _struct(known[field.name]) is not Image


def _within(field: Field, struct: type[Struct] | None) -> Field:
    item = field.item and replace(field.item, fields=_opened(field.item.fields, struct))
    return replace(field, fields=_opened(field.fields, struct), item=item)


def _struct(kind: Any) -> type[Struct] | None:
    """The struct in the type of a value: itself, or what a list, a mapping or a choice holds."""
    return next(_structs(kind), None)


def _structs(kind: Any) -> Iterator[type[Struct]]:
    if isinstance(kind, type) and issubclass(kind, Struct):
        yield kind
    for inner in get_args(kind):
        yield from _structs(inner)
