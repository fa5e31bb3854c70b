"""The structs of the open data, made from the schemas: the fields of the JSON document of a record."""

from __future__ import annotations

import datetime
from typing import Any

from msgspec import Struct, defstruct

from generator.schema import Field, RecordType


def struct_of(kind: RecordType) -> type[Struct]:
    """The struct of a record of this kind. Fields without a value are left out; booleans are always there."""
    return _struct(kind.singular, kind.fields)


def _struct(name: str, fields: tuple[Field, ...]) -> type[Struct]:
    return defstruct(name, [_typed(field) for field in fields], omit_defaults=True, kw_only=True, frozen=True)


def _typed(field: Field) -> Any:
    if field.item is not None:
        inner = _struct(field.name, field.item.fields) if field.item.type == "object" else _TYPES[field.item.type]
        return field.name, tuple[inner, ...], ()  # type: ignore[valid-type]
    if field.type == "object":
        return field.name, _struct(field.name, field.fields) | None, None
    if field.type == "boolean":
        return field.name, bool
    if field.type == "string":
        return field.name, str, ""
    return field.name, _TYPES[field.type] | None, None


_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": float, "date": datetime.date}
