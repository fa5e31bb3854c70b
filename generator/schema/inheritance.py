"""Fields that a record states once for all its objects: an `inherited` field applies wherever it is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.schema.record_type import Field, RecordType

Spread = Callable[[Any, Mapping[str, Any]], None]
"""Fills in the given fields in the objects of a value, which is a mapping or a tuple of them."""


def compile_inheritance(record_type: RecordType) -> Callable[[dict[str, Any]], None]:
    """The function that fills in, in the cast values of a record, the fields that its objects leave to the record.

    An object takes over a value if its type has that field and it has no value for it.
    """
    names = tuple(field.name for field in record_type.fields if field.inherited)
    spread = _spread(record_type.fields, names) if names else None

    def inherit(values: dict[str, Any]) -> None:
        given = {name: values[name] for name in names if values.get(name)}
        if spread is not None and given:
            spread(values, given)

    return inherit


def _spread(fields: tuple[Field, ...], names: tuple[str, ...]) -> Spread | None:
    below: list[tuple[str, Spread]] = []
    for field in fields:
        owner = field.item or field
        if owner.type == "object" and (inner := _fill(owner, names)):
            below.append((field.name, inner))

    def spread(values: Any, given: Mapping[str, Any]) -> None:
        for name, inner in below:
            if (value := values.get(name)) is not None:
                inner(value, given)

    return spread if below else None


def _fill(owner: Field, names: tuple[str, ...]) -> Spread | None:
    """Fills in the object, or each object of the list, in a field; None if it has no such fields."""
    taken = [field.name for field in owner.fields if field.name in names]
    deeper = _spread(owner.fields, names)
    if not taken and deeper is None:
        return None

    def fill(value: Any, given: Mapping[str, Any]) -> None:
        for item in value if type(value) is tuple else (value,):
            if type(item) is not dict:
                continue  # an item that could not be cast
            for name in taken:
                if name in given and not item.get(name):
                    item[name] = given[name]
            if deeper is not None:
                deeper(item, given)

    return fill
