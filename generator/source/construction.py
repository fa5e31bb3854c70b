"""Constructs mappings, lists and text from the events of the YAML parser, without guessing types.

YAML 1.1 would read `no` as false and `12:30` as 750; here every scalar stays text until the schema says what it is.
Only an empty value, `~` and `null` (unquoted) mean "no value". Anchors, aliases, tags, a second document, duplicate
keys and deep nesting are refused: a record is something that people read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from generator.fast.plain_style import NOTHING
from generator.problems import START, Pointer, Position

DEEPEST = 12
"""The maximum depth of a record. The schemas need five."""


class ConstructionError(Exception):
    """Something that YAML allows and a record does not. `kind` is the key of its rule in `rules.BY_KIND`.

    `detail` is the key, anchor or tag; `pointer` leads to the mapping or the value. It is raised where construction
    cannot go on, and otherwise passed to `refuse`.
    """

    def __init__(self, kind: str, event: Event, detail: str = "", pointer: Pointer = ()) -> None:
        super().__init__(kind, detail)
        self.kind, self.detail, self.pointer = kind, detail, pointer
        self.position = _position(event)


@dataclass(frozen=True, slots=True)
class Constructed:
    """The values of a text, and the pointers to what could not be read, which is not in the values."""

    values: dict[str, Any]
    unread: tuple[Pointer, ...]


def parsed(text: str) -> dict[str, Any]:
    """The mapping in a text. Raises YAMLError, or ConstructionError for the first thing that is refused."""

    def refuse(error: ConstructionError) -> None:
        raise error

    return construct(text, refuse, "").values


def construct(text: str, refuse: Callable[[ConstructionError], None], gap: str) -> Constructed:
    """The mapping in a text, without what is passed to `refuse`.

    A value or key equal to `gap` stands for one that could not be read. Raises YAMLError, or ConstructionError where
    construction cannot go on.
    """
    take: Callable[[], Any] = CParser(text).get_event
    first = take()
    while type(first) in _OPENING:
        first = take()
    kind = type(first)
    if kind is StreamEndEvent:
        raise ConstructionError("empty", StreamStartEvent())
    if kind is ScalarEvent and not first.value:
        raise ConstructionError("empty", first)
    if kind is not MappingStartEvent:
        raise ConstructionError("no_keys", first)
    if first.anchor is not None or first.tag is not None:
        refuse(_construction_error(first, ()))
    root: dict[Any, Any] = {}
    current: Any = root
    key: Any = None
    above: list[tuple[Any, str | int]] = []
    unread: list[Pointer] = []
    dirty: list[dict[Any, Any]] = []

    def way(*more: str | int) -> Pointer:
        return (*(step for _, step in above), *more)

    while True:
        event = take()
        kind = type(event)
        if kind is ScalarEvent:
            value = event.value
            in_list = type(current) is not dict
            if in_list or key is not None:
                if event.anchor is not None or event.tag is not None:
                    here = way(len(current) if in_list else key)
                    refuse(_construction_error(event, here))
                    unread.append(here)
                    value = None
                elif value in NOTHING and not event.style:
                    value = None
                elif value == gap and gap:
                    unread.append(way(len(current) if in_list else key))
                    value = None
                if in_list:
                    current.append(value)
                else:
                    current[key] = value
                    key = None
            else:
                if event.anchor is not None or event.tag is not None:
                    refuse(_construction_error(event, way()))
                key = value
                if value == gap and gap:  # an entry whose key could not be read either
                    unread.append(way())
                    key = _DROPPED
                    dirty.append(current)
                elif value in current:
                    refuse(ConstructionError("duplicate", event, value, way()))
                    if above and type(above[-1][1]) is int:
                        unread.append(way())  # the rest of this item may belong to a second one
                    key = _DROPPED
                    dirty.append(current)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            value = {} if kind is MappingStartEvent else []
            if type(current) is not dict:
                step: Any = len(current)
                current.append(value)
            elif key is None:
                raise ConstructionError("key", event, "", way())
            else:
                step = key
                current[key] = value
                key = None
            if event.anchor is not None or event.tag is not None:
                refuse(_construction_error(event, way(step)))
            if len(above) == DEEPEST:
                raise ConstructionError("deep", event, "", way())
            above.append((current, step))
            current = value
        elif kind is AliasEvent:
            if type(current) is dict and key is None:
                raise _construction_error(event, way())
            here = way(len(current) if type(current) is list else key)
            refuse(_construction_error(event, here))
            unread.append(here)
            if type(current) is list:
                current.append(None)
            else:
                current[key] = None
                key = None
        elif above:  # the end of a nested mapping or list
            current, _ = above.pop()
        else:
            break
    last = take()
    while type(last) is DocumentEndEvent:
        last = take()
    if type(last) is not StreamEndEvent:
        refuse(ConstructionError("document", last))
    for mapping in dirty:
        mapping.pop(_DROPPED, None)
    return Constructed(root, tuple(pointer for pointer in unread if _DROPPED not in pointer))


_OPENING = {StreamStartEvent, DocumentStartEvent}
_DROPPED: Any = object()
"""The key of an entry that is left out."""


def _construction_error(event: Any, pointer: Pointer) -> ConstructionError:
    if event.anchor is not None:
        return ConstructionError("anchor", event, event.anchor, pointer)
    return ConstructionError("tag", event, event.tag, pointer)


def _position(event: Event) -> Position:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return START
    return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def error_mark(error: yaml.YAMLError) -> tuple[int, int] | None:
    """The line and column (from 0) at which the parser gave up; None if it does not say."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return None if mark is None else (mark.line, mark.column)
