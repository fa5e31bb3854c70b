"""Finds the record that is meant by something else than its id: its name, its web address, an id it had before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from generator.source import Record, Records
from generator.values import as_id, comparable_url, folded, read_list

_NAMES = ("name", "title", "label")
_BEFORE = ("gemeente ", "stichting ", "vereniging ", "cooperatie ", "bron ", "thema ", "de ", "het ", "een ")


_EXPLAINED = re.compile(r"(?<=\S)\s*\([^()]*\)\s*\Z")
"""What is said of a name behind it: Zonnedaal (gemeente)."""


class Register:
    """The records by all that they are called. People are not in it by name: their names are for nobody to look up."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def spelled(self, text: str, ids: Container[str]) -> str:
        """The id that is written with other marks: capitals, spaces, another hyphen, a number, a folder or .yaml."""
        said = (
            " ".join(read_list(text)).removesuffix(".yaml").removesuffix(".yml").replace("\\", "/").rpartition("/")[2]
        )
        for one in (said, as_id(said)):
            if one != text and one in ids:
                return one
        return ""

    def former(self, text: str, resource: str) -> set[str]:
        """The records that had this id before."""
        return self._former[resource].get(text.strip(), set())

    def named(self, text: str, resource: str) -> set[str]:
        """The records that are called so."""
        said = folded(_EXPLAINED.sub("", text))
        names = self._named[resource]
        if not said:
            return set()
        if found := names.get(said):
            return found
        for word in _BEFORE:
            if said.startswith(word) and (found := names.get(said.removeprefix(word))):
                return found
        return set()

    def at_address(self, text: str, resource: str) -> set[str]:
        """The records with this web address."""
        return self._addressed[resource].get(comparable_url(text), set()) if "." in text else set()

    def tied(self, id: str, other: str, resource: str) -> list[str]:
        """The records of `resource` that the record `id` of `other` names or that name it."""
        found = set()
        if record := self._records.of(other).get(id):
            found = set(_texts(record.values)) & self._records.of(resource).keys()
        return sorted(found | {one.id for one in self._records.of(resource).values() if id in set(_texts(one.values))})

    def listed_as(self, text: str, resource: str) -> str:
        """The list of words in which other records of a resource have this very text."""
        said = folded(text)
        for record in self._records.of(resource).values():
            for name, value in record.values.items():
                if isinstance(value, tuple) and any(isinstance(one, str) and folded(one) == said for one in value):
                    return name
        return ""

    @cached_property
    def _former(self) -> dict[str, dict[str, set[str]]]:
        return self._by(lambda one: one.values.get("former_ids", ()))

    @cached_property
    def _named(self) -> dict[str, dict[str, set[str]]]:
        return self._by(_names)

    @cached_property
    def _addressed(self) -> dict[str, dict[str, set[str]]]:
        return self._by(_addresses)

    def _by(self, called: Any) -> dict[str, dict[str, set[str]]]:
        """The ids of the records by what each is called."""
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for record in self._records.all():
            for one in called(record):
                if isinstance(one, str):
                    found[record.resource][one].add(record.id)
        return found


def _names(record: Record) -> Iterator[str]:
    if record.resource == "people":
        return
    values = record.values
    for name in _NAMES:
        yield folded(str(values.get(name) or ""))
    for one in values.get("aliases", ()):
        yield folded(one or "")
    for one in values.get("names", ()):
        if isinstance(one, Mapping) and isinstance(one.get("value"), str):
            yield folded(one["value"])
    if isinstance(code := values.get("cbs_code"), str):
        yield folded(code)


def _addresses(record: Record) -> Iterator[str]:
    values = record.values
    if record.resource != "people" and isinstance(values.get("url"), str):
        yield comparable_url(values["url"])
    for one in values.get("websites", ()):
        if isinstance(one, Mapping) and isinstance(one.get("url"), str):
            yield comparable_url(one["url"])


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
