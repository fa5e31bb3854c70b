"""What a record says once for all its values: a field that is `inherited` fills that field wherever it is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.schema.record_type import Field, RecordType

Spread = Callable[[Any, Mapping[str, Any]], None]
"""Fills the objects in a value (a mapping, or a list of them) with what is given."""


def compile_inheritance(record_type: RecordType) -> Callable[[dict[str, Any]], None]:
    """The function that fills in, in the cast values of a record, what its objects leave to the record.

    An object takes a value over if it has a field of that name and nothing in it.
    """
    names = tuple(one.name for one in record_type.fields if one.inherited)
    spread = _spread(record_type.fields, names) if names else None

    def inherit(values: dict[str, Any]) -> None:
        given = {name: values[name] for name in names if values.get(name)}
        if spread is not None and given:
            spread(values, given)

    return inherit


def _spread(fields: tuple[Field, ...], names: tuple[str, ...]) -> Spread | None:
    below: list[tuple[str, Spread]] = []
    for one in fields:
        what = one.item or one
        if what.type == "object" and (inner := _filled(what, names)):
            below.append((one.name, inner))

    def spread(values: Any, given: Mapping[str, Any]) -> None:
        for name, inner in below:
            if (value := values.get(name)) is not None:
                inner(value, given)

    return spread if below else None


def _filled(owner: Field, names: tuple[str, ...]) -> Spread | None:
    """Fills the object, or each object of the list, in a field; None if there is nothing to fill in it."""
    taken = [one.name for one in owner.fields if one.name in names]
    deeper = _spread(owner.fields, names)
    if not taken and deeper is None:
        return None

    def fill(value: Any, given: Mapping[str, Any]) -> None:
        for one in value if type(value) is tuple else (value,):
            if type(one) is not dict:
                continue  # an item that could not be cast
            for name in taken:
                if name in given and not one.get(name):
                    one[name] = given[name]
            if deeper is not None:
                deeper(one, given)

    return fill
