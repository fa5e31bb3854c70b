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
    take: Callable[[], Any] = yaml.CSafeLoader(text).get_event
    builder = _Builder(_root(take), refuse, gap)
    while True:
        event = take()
        kind = type(event)
        if kind is ScalarEvent:
            if builder.expects_key:
                builder.key(event)
            else:
                builder.scalar(event)
        elif kind is MappingStartEvent:
            builder.open(event, {})
        elif kind is SequenceStartEvent:
            builder.open(event, [])
        elif kind is AliasEvent:
            builder.alias(event)
        elif not builder.close():
            break
    last = take()
    while type(last) is DocumentEndEvent:
        last = take()
    if type(last) is not StreamEndEvent:
        refuse(ConstructionError("document", last))
    return builder.constructed()


def _root(take: Callable[[], Any]) -> MappingStartEvent:
    """The start of the mapping that a record is. Raises ConstructionError if the document is anything else."""
    first = take()
    while type(first) in (StreamStartEvent, DocumentStartEvent):
        first = take()
    if type(first) is StreamEndEvent:
        raise ConstructionError("empty", StreamStartEvent())
    if type(first) is ScalarEvent and not first.value:
        raise ConstructionError("empty", first)
    if type(first) is not MappingStartEvent:
        raise ConstructionError("no_keys", first)
    return first


class _Builder:
    """Builds mappings and lists from events, in the order in which the parser gives them."""

    __slots__ = ("_above", "_current", "_dirty", "_gap", "_key", "_refuse", "_root", "_unread", "expects_key")

    def __init__(self, root: MappingStartEvent, refuse: Callable[[ConstructionError], None], gap: str) -> None:
        self._refuse, self._gap = refuse, gap
        self._root: dict[Any, Any] = {}
        self._current: Any = self._root
        self._key: Any = None
        self._above: list[tuple[Any, str | int]] = []
        self._unread: list[Pointer] = []
        self._dirty: list[dict[Any, Any]] = []
        self.expects_key = True
        if root.anchor is not None or root.tag is not None:
            refuse(_construction_error(root, ()))

    def key(self, event: Any) -> None:
        """A key of the current mapping."""
        key = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse(_construction_error(event, self._pointer()))
        if key == self._gap and key:  # an entry whose key could not be read either
            self._unread.append(self._pointer())
            key = self._dropped()
        elif key in self._current:
            self._refuse(ConstructionError("duplicate", event, key, self._pointer()))
            if self._above and type(self._above[-1][1]) is int:
                self._unread.append(self._pointer())  # the rest of this item may belong to a second one
            key = self._dropped()
        self._key = key
        self.expects_key = False

    def scalar(self, event: Any) -> None:
        """A value that is text, or no value."""
        value = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse(_construction_error(event, self._here()))
            self._unread.append(self._here())
            value = None
        elif value in NOTHING and not event.style:
            value = None
        elif value == self._gap and value:
            self._unread.append(self._here())
            value = None
        self._put(value)

    def open(self, event: Any, value: Any) -> None:
        """The start of a mapping or list, which is `value`. Raises ConstructionError if it is a key, or too deep."""
        if self.expects_key:
            raise ConstructionError("key", event, "", self._pointer())
        step = self._step()
        if event.anchor is not None or event.tag is not None:
            self._refuse(_construction_error(event, self._here()))
        if len(self._above) == DEEPEST:
            raise ConstructionError("deep", event, "", self._pointer())
        self._put(value)
        self._above.append((self._current, step))
        self._current = value
        self.expects_key = type(value) is dict

    def alias(self, event: Any) -> None:
        """An alias, which is refused. Raises ConstructionError if it is a key."""
        if self.expects_key:
            raise _construction_error(event, self._pointer())
        self._refuse(_construction_error(event, self._here()))
        self._unread.append(self._here())
        self._put(None)

    def close(self) -> bool:
        """The end of a mapping or list. Returns False at the end of the root."""
        if not self._above:
            return False
        self._current, _ = self._above.pop()
        self.expects_key = type(self._current) is dict
        return True

    def constructed(self) -> Constructed:
        """What was built, without the entries that were dropped."""
        for mapping in self._dirty:
            mapping.pop(_DROPPED, None)
        return Constructed(self._root, tuple(pointer for pointer in self._unread if _DROPPED not in pointer))

    def _put(self, value: Any) -> None:
        if type(self._current) is list:
            self._current.append(value)
        else:
            self._current[self._key] = value
            self.expects_key = True

    def _dropped(self) -> Any:
        self._dirty.append(self._current)
        return _DROPPED

    def _step(self) -> Any:
        return len(self._current) if type(self._current) is list else self._key

    def _pointer(self) -> Pointer:
        return tuple(step for _, step in self._above)

    def _here(self) -> Pointer:
        return (*self._pointer(), self._step())


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
