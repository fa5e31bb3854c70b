"""Finds records by anything but their id: a misspelled id, a former id, a name, or a web address."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from generator.source import Record, Records
from generator.values import as_id, comparable_url, folded, read_list

_NAMES = ("name", "title", "label")
_PREFIXES = ("gemeente ", "stichting ", "vereniging ", "cooperatie ", "bron ", "thema ", "de ", "het ", "een ")


_EXPLANATION = re.compile(r"(?<=\S)\s*\([^()]*\)\s*\Z")
"""An explanation behind a name: Zonnedaal (gemeente)."""


class NameIndex:
    """The records by everything they are called. People cannot be looked up by name, for their privacy."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def spelled(self, text: str, ids: Container[str]) -> str:
        """The id that a text misspells by its capitals, spaces or hyphens, or by a folder or .yaml; otherwise empty."""
        normal = (
            " ".join(read_list(text)).removesuffix(".yaml").removesuffix(".yml").replace("\\", "/").rpartition("/")[2]
        )
        return next((id for id in (normal, as_id(normal)) if id != text and id in ids), "")

    def former(self, text: str, resource: str) -> set[str]:
        """The ids of the records that formerly had this id."""
        return self._former[resource].get(text.strip(), set())

    def named(self, text: str, resource: str) -> set[str]:
        """The ids of the records with this name, with or without a word such as "gemeente" before it."""
        name = folded(_EXPLANATION.sub("", text))
        names = self._named[resource]
        if not name:
            return set()
        if ids := names.get(name):
            return ids
        for word in _PREFIXES:
            if name.startswith(word) and (ids := names.get(name.removeprefix(word))):
                return ids
        return set()

    def at_address(self, text: str, resource: str) -> set[str]:
        """The ids of the records with this web address."""
        return self._addressed[resource].get(comparable_url(text), set()) if "." in text else set()

    def tied(self, id: str, other: str, resource: str) -> list[str]:
        """The sorted ids of the records of `resource` that refer to the record `id` of `other`, or the reverse."""
        candidates = self._records.of(resource)
        ids = {record.id for record in candidates.values() if id in set(_texts(record.values))}
        if record := self._records.of(other).get(id):
            ids |= set(_texts(record.values)) & candidates.keys()
        return sorted(ids)

    def listed_as(self, text: str, resource: str) -> str:
        """The field in which other records of a resource list the same text; empty if there is none."""
        label = folded(text)
        for record in self._records.of(resource).values():
            for name, value in record.values.items():
                if isinstance(value, tuple) and any(isinstance(item, str) and folded(item) == label for item in value):
                    return name
        return ""

    @cached_property
    def _former(self) -> dict[str, dict[str, set[str]]]:
        return self._by(lambda record: record.values.get("former_ids", ()))

    @cached_property
    def _named(self) -> dict[str, dict[str, set[str]]]:
        return self._by(_names)

    @cached_property
    def _addressed(self) -> dict[str, dict[str, set[str]]]:
        return self._by(_addresses)

    def _by(self, keys: Callable[[Record], Iterable[Any]]) -> dict[str, dict[str, set[str]]]:
        """Per resource, the ids of the records by each of their keys."""
        index: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for record in self._records.all():
            for key in keys(record):
                if isinstance(key, str):
                    index[record.resource][key].add(record.id)
        return index


def _names(record: Record) -> Iterator[str]:
    if record.resource == "people":
        return
    values = record.values
    for name in _NAMES:
        yield folded(str(values.get(name) or ""))
    for alias in values.get("aliases", ()):
        yield folded(alias or "")
    for entry in values.get("names", ()):
        if isinstance(entry, Mapping) and isinstance(entry.get("value"), str):
            yield folded(entry["value"])
    if isinstance(code := values.get("cbs_code"), str):
        yield folded(code)


def _addresses(record: Record) -> Iterator[str]:
    values = record.values
    if record.resource != "people" and isinstance(values.get("url"), str):
        yield comparable_url(values["url"])
    for website in values.get("websites", ()):
        if isinstance(website, Mapping) and isinstance(website.get("url"), str):
            yield comparable_url(website["url"])


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
