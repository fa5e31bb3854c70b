"""Finds what follows a # on the line of a value: a comment to YAML, but perhaps part of the text to its author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.problems import Pointer, Position
from generator.source.repairing import Repaired

_ANY = re.compile(r"[^\s#][ \t]+#|\n +#[^\s#]")
_COMMENT = re.compile(r"([ \t]+)#.*")


@dataclass(frozen=True, slots=True)
class Aside:
    """A trailing comment, at `at`. `text` is the value and the comment as one text, `whole` the position of both.

    `whole` is None if the two cannot be one text. `deliberate`: it is written as a comment, after two spaces or a
    quotation mark and with a space after the #.
    """

    pointer: Pointer
    at: Position
    whole: Position | None
    text: str
    deliberate: bool


def asides(read: Repaired) -> tuple[Aside, ...]:
    """The trailing comments of the values of a text."""
    if not _ANY.search(read.text):
        return ()
    try:
        root = yaml.compose(read.text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return ()
    return tuple(aside for pointer, node in _scalars(root) if (aside := _after(read, pointer, node)))


def _scalars(root: yaml.Node | None) -> Iterator[tuple[Pointer, yaml.ScalarNode]]:
    waiting: list[tuple[Pointer, yaml.Node | None]] = [((), root)]
    while waiting:
        pointer, node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            yield pointer, node
        elif isinstance(node, yaml.MappingNode):
            waiting += [((*pointer, key.value), value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
        elif isinstance(node, yaml.SequenceNode):
            waiting += [((*pointer, index), value) for index, value in enumerate(node.value)]


def _after(read: Repaired, pointer: Pointer, node: yaml.ScalarNode) -> Aside | None:
    if node.style in ("|", ">") or node.start_mark.index == node.end_mark.index:
        return None
    number, column = node.end_mark.line, node.end_mark.column
    line = read.repaired[number] if number < len(read.repaired) else ""
    comment = _COMMENT.fullmatch(line, column)
    if comment is None:
        return None
    quoted = node.style in ("'", '"')
    start = comment.end(1)
    spaced = not re.match(r"#[^\s#]", line[start:])
    deliberate = spaced and (quoted or len(comment[1]) > 1)
    at = read.place(Position(number + 1, start + 1, number + 1, len(line) + 1))
    whole = None
    if not quoted and not spaced and node.start_mark.line == number and read.lines[number] == line:
        whole = Position(number + 1, node.start_mark.column + 1, number + 1, len(line) + 1)
    return Aside(pointer, at, whole, f"{node.value}{comment[1]}{line[start:].rstrip()}", deliberate)
