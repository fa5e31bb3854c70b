"""Records as JSON: a document for each, and one for all of a kind.

A document has the fields of the schema that are open data; what is not known stays out of it.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any

from msgspec import Struct, convert, defstruct
from msgspec.json import encode

from generator.outputs.open_data.dataset import Dataset
from generator.schema import Field, RecordType


def of_record(data: Dataset, kind: RecordType) -> Callable[[Any], bytes]:
    """What makes the document of one record of a kind: a JSON object that says its licence first."""
    made, closed = (
        _struct(kind.singular, kind.fields),
        json.dumps(_statement(data), ensure_ascii=False, separators=_TIGHT)[:-1].encode(),
    )
    start, end = _MARKS

    def document(record: Any) -> bytes:
        text = encode(convert(record, made, from_attributes=True))
        if start in text:
            text = text.replace(start, b"").replace(end, b"")
        return b"".join([closed, b",", text[1:]])

    return document


_TIGHT = (",", ":")
_MARKS = ("\u2068".encode(), "\u2069".encode())


def of_kind(data: Dataset, kind: RecordType) -> bytes:
    """The document of all records of a kind, in the order of the site."""
    records, document = data.records[kind.name], of_record(data, kind)
    head = {
        "title": f"{data.title}: {kind.title}",
        "date": data.day.isoformat(),
        **_statement(data),
        "count": len(records),
    }
    start = json.dumps(head, ensure_ascii=False, separators=_TIGHT)[:-1].encode()
    return b"".join([start, b',"items":[\n', b",\n".join(map(document, records)), b"\n]}\n"])


def _statement(data: Dataset) -> dict[str, Any]:
    """What every document says of itself."""
    return {"licence": data.licence, "fictional": data.fictional}


def _struct(name: str, fields: tuple[Field, ...]) -> type[Struct]:
    """A struct of these fields that leaves out what has no value. A truth always has one."""
    return defstruct(name, [_typed(one) for one in fields], omit_defaults=True, kw_only=True, frozen=True)


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
