"""A reference to a record that does not exist, and the records that it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.context import Context
from generator.checks.name_index import NameIndex
from generator.checks.spots import Spot
from generator.problems import Edit, Part
from generator.source import Records
from generator.source.writing import scalar
from generator.values import read_list

FEW = 5
"""How many ids a hint names."""
_MANY = 200


@dataclass(frozen=True, slots=True)
class DanglingReference:
    """A reference to a record that does not exist, and the ids that it may mean."""

    spot: Spot
    meant: tuple[str, ...] = ()

    def correction(self) -> tuple[str, Edit | None]:
        """The id to write, as a hint and, if there is only one and it is new in its list, as an edit.

        Raises ValueError if there is no id that it may mean.
        """
        spot = self.spot
        if len(self.meant) > 1:
            return f"Bedoelde u {' of '.join(self.meant[:FEW])}? Schrijf die id.", None
        (id,) = self.meant
        pointer = spot.pointer
        if isinstance(pointer[-1], int) and id in self.others_in_list():
            return f"Haal dit weg: {id} staat er al.", Edit(spot.record.at(*pointer, part=Part.ENTRY), "")
        if id == spot.record.id and spot.field.references == spot.record.resource:
            return "Dat is dit gegeven zelf: noem een ander of haal dit weg.", None
        return f"Schrijf: {id}", Edit(spot.record.at(*pointer), scalar(id))

    def others_in_list(self) -> tuple[object, ...]:
        """The other items of the list that it is in, at most the first 200; empty if it is not in a list."""
        value: object = self.spot.record.values
        for step in self.spot.pointer[:-1]:
            if isinstance(value, Mapping):
                value = value.get(step)
            elif isinstance(value, tuple) and isinstance(step, int):
                value = value[step]
        own = self.spot.pointer[-1]
        return tuple(item for at, item in enumerate(value[:_MANY]) if at != own) if isinstance(value, tuple) else ()


def dangling_references(records: Records, context: Context, code: str) -> Iterator[DanglingReference]:
    """The dangling references that the rule with this code reports."""
    if not context.survey.dangling:
        return
    index = name_index(records)
    classified: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}
    for spot in context.survey.dangling:
        key = spot.value, spot.field.references
        if key not in classified:
            classified[key] = _classify(*key, index, context)
        if classified[key][0] == code:
            yield DanglingReference(spot, classified[key][1])


@lru_cache(maxsize=1)
def name_index(records: Records) -> NameIndex:
    """The index of the names of all records, made once."""
    return NameIndex(records)


def _classify(text: str, resource: str, index: NameIndex, context: Context) -> tuple[str, tuple[str, ...]]:
    """The code of the rule that reports a dangling reference, and the ids that it may mean."""
    if any(text in ids for name, ids in context.ids.items() if name == resource or name not in _NAMED_IN_WORDS):
        return "REF002", ()
    if several := _several_ids(text, resource, index, context):
        return "REF001", several
    if id := index.spelled(text, context.ids.get(resource, ())):
        return "REF008", (id,)
    if resource == "people" and not _PERSON_ID.fullmatch(text):
        return "REF009", ()
    if former := index.former(text, resource):
        return "REF007", tuple(sorted(former))
    if named := index.named(text, resource) | index.at_address(text, resource):
        return "REF006", tuple(sorted(named))
    return "REF001", ()


def _several_ids(text: str, resource: str, index: NameIndex, context: Context) -> tuple[str, ...]:
    """The ids that a text lists, with the parts that mean no id as they are; empty if the text is a single name."""
    parts = read_list(text)
    if len(parts) == 1:
        parts = tuple(filter(None, _SEPARATOR.split(text)))
    if len(parts) < 2 or index.named(text, resource):
        return ()
    ids = context.ids.get(resource, frozenset())
    meant = [part if part in ids else index.spelled(part, ids) or _only(index.named(part, resource)) for part in parts]
    enough = any(meant) if "," in text or ";" in text else all(meant)
    return tuple(id or part for id, part in zip(meant, parts, strict=True)) if enough else ()


def _only(ids: set[str]) -> str:
    return next(iter(ids)) if len(ids) == 1 else ""


_NAMED_IN_WORDS = {"groups"}
"""The resources whose ids only they themselves use: elsewhere "ouderen" is a word."""
_SEPARATOR = re.compile(r"\s*[/|+]\s*")
_PERSON_ID = re.compile(r"[a-z]-[a-z0-9]{4,6}")
