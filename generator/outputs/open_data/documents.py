"""Records as JSON: a document for each, and one for all of a kind.

A document has the fields of the schema that are open data; what is not known stays out of it.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from msgspec import Struct, convert
from msgspec.json import encode

from generator.outputs.open_data.dataset import Dataset


def of_record(data: Dataset, kind: str, id: str) -> bytes:
    """The document of one record of a kind: a JSON object that begins with its licence."""
    return _document(data.records[kind][id], data.structs[kind], _statement(data.licence, data.fictional))


def of_kind(data: Dataset, kind: str) -> bytes:
    """The document of all records of a kind, in the order of the site."""
    records, struct = data.records[kind], data.structs[kind]
    head = {
        "title": f"{data.title}: {data.kinds[kind].title}",
        "date": data.day.isoformat(),
        "licence": data.licence,
        "fictional": data.fictional,
        "count": len(records),
    }
    opening = _statement(data.licence, data.fictional)
    items = b",\n".join(_document(record, struct, opening) for record in records.values())
    return b"".join([_opening(head), b',"items":[\n', items, b"\n]}\n"])


def _document(record: Any, struct: type[Struct], opening: bytes) -> bytes:
    text = encode(convert(record, struct, from_attributes=True))
    start, end = _MARKS
    if start in text:
        text = text.replace(start, b"").replace(end, b"")
    return b"".join([opening, b",", text[1:]])


_MARKS = ("\u2068".encode(), "\u2069".encode())


def _opening(values: dict[str, Any]) -> bytes:
    """A JSON object of these values, without its closing brace."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))[:-1].encode()


@cache  # it is the same in every document of a site
def _statement(licence: str, fictional: bool) -> bytes:
    """The metadata with which every document begins."""
    return _opening({"licence": licence, "fictional": fictional})
