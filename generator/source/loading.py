"""Turns the text of one file into a record: mappings, lists and text, nothing guessed.

YAML would read `no` as false and `12:30` as 750; here every scalar stays text until the schema says what it is. Only an
empty value, `~` and `null` (unquoted) mean "no value". Anchors, aliases, tags, a second document and a second key of
the same name are refused, and so is what is too large or too deep: a record is something a person reads.

One pass over the events of the C parser, without marks: see `positions` for those. A text in the plain style needs no
parser, see `plain_style`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from generator.problems import START, Position, Problem, Rule
from generator.source import rules
from generator.source.files import SourceFile
from generator.source.plain_style import NOTHING, in_plain_style
from generator.source.positions import within
from generator.source.reading import NotReadable, yaml_text
from generator.source.record import Record

DEEPEST = 12
"""The most levels a record may have. The schemas need five."""


class Refused(Exception):
    """Something in the events that a record may not have."""

    def __init__(self, rule: Rule[[str, Position, str]], event: Event, detail: str = "") -> None:
        self.rule, self.event, self.detail = rule, event, detail


def load(source: SourceFile) -> tuple[Record | None, list[Problem]]:
    """The record in a file with its values as text, as far as it can be read, and what is wrong with how it is written.

    No record if nothing in the file can be read.
    """
    try:
        text = yaml_text(source.file)
    except NotReadable as reason:
        return None, list(rules.unreadable(source.path, reason))
    try:
        values = in_plain_style(text) or parsed(text)
    except yaml.YAMLError as error:
        return None, list(rules.syntax(source.path, text, error))
    except Refused as refused:
        return None, list(refused.rule(source.path, within(text, _position(refused.event)), refused.detail))
    return Record(source.resource, source.id, source.file, source.path, values, comments=_comments(text)), []


def read_document(file: Path, shown: str) -> tuple[Record | None, list[Problem]]:
    """What any other file in YAML holds, or the front matter of a page in Markdown, with the same problems as a record.

    What comes back as a record belongs to no resource; its values are text, and its places can be looked up. A page
    without front matter has no values.
    """
    source = SourceFile("", file.stem, str(file), shown)
    record, problems = load(source)
    if file.suffix == ".md" and [one.code for one in problems] == [rules.empty.code]:
        return Record(source.resource, source.id, source.file, source.path, {}), []
    return record, problems


def _comments(text: str) -> tuple[tuple[Position, str], ...]:
    """What is written behind a # with a digit or an @ in it; not the line at the top that names the schema for editors.

    A # in a value that runs over several lines counts too: who looks at comments looks at values as well.
    """
    found = []
    at = text.find("#", text.find("\n") if text.startswith(_FOR_EDITORS) else 0)
    while at >= 0:  # one by one: a pattern would look at every character of every record
        end = at + 1
        if not at or text[at - 1].isspace():
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if _telling(said := text[at:end]):
                line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
                found.append((Position(line, column, line, column + end - at), said))
        at = text.find("#", end)
    return tuple(found)


_telling = re.compile("[0-9@]").search
_FOR_EDITORS = "# yaml-language-server:"


def parsed(text: str) -> dict[str, Any]:
    """The mapping a text holds. Raises YAMLError or Refused."""
    take: Callable[[], Any] = CParser(text).get_event
    first = take()
    while type(first) in _OPENING:
        first = take()
    kind = type(first)
    if kind is StreamEndEvent:
        raise Refused(rules.empty, StreamStartEvent())
    if kind is ScalarEvent and not first.value:
        raise Refused(rules.empty, first)
    if kind is not MappingStartEvent:
        raise Refused(rules.no_keys, first)
    _plain(first)
    root: dict[str, Any] = {}
    current: Any = root
    key: str | None = None
    above: list[Any] = []
    while True:
        event = take()
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                _plain(event)
            value = event.value
            if type(current) is not dict:
                current.append(None if value in NOTHING and not event.style else value)
            elif key is None:
                if value in current:
                    raise Refused(rules.duplicate_key, event, value)
                key = value
            else:
                current[key] = None if value in NOTHING and not event.style else value
                key = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None:
                _plain(event)
            value = {} if kind is MappingStartEvent else []
            if type(current) is not dict:
                current.append(value)
            elif key is None:
                raise Refused(rules.key_not_text, event)
            else:
                current[key] = value
                key = None
            if len(above) == DEEPEST:
                raise Refused(rules.too_deep, event)
            above.append(current)
            current = value
        elif kind is AliasEvent:
            _plain(event)
        elif above:  # the end of a mapping or a list in another
            current = above.pop()
        else:
            break
    last = take()
    while type(last) is DocumentEndEvent:
        last = take()
    if type(last) is not StreamEndEvent:
        raise Refused(rules.second_document, last)
    return root


_OPENING = {StreamStartEvent, DocumentStartEvent}


def _plain(event: Event) -> None:
    """Refuse anchors, aliases and tags."""
    if isinstance(event, NodeEvent) and event.anchor is not None:
        raise Refused(rules.anchor_or_alias, event, event.anchor)
    if isinstance(event, CollectionStartEvent | ScalarEvent) and event.tag is not None:
        raise Refused(rules.tag, event, event.tag)


def _position(event: Event) -> Position:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return START
    return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
