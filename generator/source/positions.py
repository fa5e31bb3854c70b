"""Looks up where a value is in its file."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import yaml

from generator.fast import in_plain_style
from generator.problems import START, Edit, Location, Part, Position, Problem
from generator.source.reading import NotReadable, split_lines, yaml_text_if_any
from generator.source.repairing import Repaired, repaired


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without duplicates, with all positions looked up, sorted by path, line and column."""
    by_path = sorted(problems, key=lambda problem: problem.path)  # file by file: each is read once
    located = {replace(problem, at=_located(problem.at), edit=_edit_located(problem.edit)) for problem in by_path}
    return sorted(located, key=lambda problem: (problem.path, problem.position, problem.code, problem.message))


def _located(at: Position | Location) -> Position:
    return at if isinstance(at, Position) else locate(at)


def _edit_located(edit: Edit | None) -> Edit | None:
    if edit is None:
        return None
    text = edit.text
    if isinstance(edit.at, Location) and edit.at.characters is not None and not _stands_there(edit.at):
        return None
    if isinstance(edit.at, Location) and edit.at.part is Part.COLON and not _stands_below(edit.at):
        return None
    if "\n" in text and isinstance(edit.at, Location) and edit.at.part is Part.VALUE:
        text = _laid_out(text.split("\n"), edit.at)
    return Edit(_located(edit.at), text)


def _stands_below(place: Location) -> bool:
    """Whether a value is on the lines below its key, indented further."""
    tree = _tree(place.file, _version(place.file))
    if tree is None or tree.repaired is not None:
        return False
    name: yaml.Node | None
    name, node = None, tree.root
    for step in place.pointer:
        if (child := tree.child(node, step)) is None:
            return False
        name, node = child
    if name is None:
        return False
    behind = tree.lines[name.end_mark.line][name.end_mark.column :]
    return behind.strip() == ":" and node.start_mark.column > name.start_mark.column


def _stands_there(place: Location) -> bool:
    """Whether the characters at a location can be edited: in a text that was repaired they may be elsewhere."""
    tree = _tree(place.file, _version(place.file))
    if tree is None or tree.repaired is None:
        return tree is not None
    node: yaml.Node = tree.root
    for step in place.pointer:
        if (child := tree.child(node, step)) is None:
            return False
        node = child[1]
    start, end = place.characters or (0, 0)
    at = locate(place)
    lines = tree.repaired.lines
    written = lines[at.line - 1][at.column - 1 : at.end_column - 1] if at.line == at.end_line else ""
    return isinstance(node, yaml.ScalarNode) and written == node.value[start:end]


def _laid_out(entries: list[str], place: Location) -> str:
    """A value and the entries that follow its own, laid out: each on its own line below it, or between brackets."""
    tree = _tree(place.file, _version(place.file))
    node, name, in_flow = (tree.root if tree else None), None, False
    for step in place.pointer:
        if tree is None or node is None or (child := tree.child(node, step)) is None:
            return entries[0]
        in_flow = in_flow or bool(getattr(node, "flow_style", False))
        name, node = child
    if tree is None or node is None or in_flow:
        return ", ".join(entry.removeprefix("- ") for entry in entries)
    if name is not None:
        column = name.start_mark.column
    else:  # an item of a list: the column of its dash
        column = max(tree.lines[node.start_mark.line].rfind("-", 0, node.start_mark.column), 0)
    return f"\n{' ' * column}".join(entries)


def locate(place: Location) -> Position:
    """The position of a location in its file.

    If its pointer cannot be followed to the end, that of the last key or value on the way: a missing key is reported at
    the object that lacks it. START for a file that has changed and can no longer be read.
    """
    tree = _tree(place.file, _version(place.file))
    if tree is None:
        return START
    position = _in_tree(tree, place)
    return position if tree.repaired is None else _within(tree.repaired.lines, tree.repaired.place(position))


def _in_tree(tree: _Tree, place: Location) -> Position:
    node, name, in_flow = tree.root, None, False
    for step in place.pointer:
        child = tree.child(node, step)
        if child is None:
            return _within(tree.lines, _of(node if name is None else name))
        in_flow = in_flow or bool(getattr(node, "flow_style", False))
        name, node = child
    if place.part is Part.ENTRY:
        first = node if name is None else name
        return _between_commas(tree.text, first, node) if in_flow else _whole_lines(tree.lines, first, node)
    if place.part is Part.COLON and name is not None:
        line, end = name.end_mark.line + 1, name.end_mark.column + 2
        return _within(tree.lines, Position(line, end, line, end))
    if place.part is Part.KEY and name is not None:
        return _within(tree.lines, _of(name))
    if place.characters is not None and isinstance(node, yaml.ScalarNode):
        return _within(tree.lines, _characters(tree.text, node, *place.characters))
    return _within(tree.lines, _of(node))


def _whole_lines(lines: list[str], first: yaml.Node, last: yaml.Node) -> Position:
    """From the start of the first line of an entry to the start of the line after it."""
    end = last.end_mark
    number = end.line + 1 if end.column or end.line == first.start_mark.line else end.line
    while number > first.start_mark.line + 1 and not lines[number - 1].strip():
        number -= 1  # blank lines below it are not part of it
    if number < len(lines):
        return Position(first.start_mark.line + 1, 1, number + 1, 1)
    return Position(first.start_mark.line + 1, 1, number, len(lines[number - 1]) + 1)


def _between_commas(text: str, first: yaml.Node, last: yaml.Node) -> Position:
    """An entry between brackets, with the comma that belongs to it."""
    start, end = first.start_mark.index, last.end_mark.index
    if after := _COMMA_AFTER.match(text, end):
        end = after.end()
    elif before := _COMMA_BEFORE.search(text, 0, start):
        start = before.start()
    return Position(*_point(text, start), *_point(text, end))


_COMMA_AFTER = re.compile(r"\s*,\s*")
_COMMA_BEFORE = re.compile(r",\s*\Z")


def _characters(text: str, node: yaml.ScalarNode, start: int, end: int) -> Position:
    """The position of the characters of a value from `start` to `end` (exclusive)."""
    places = _places(text, node)
    first = _point(text, places[min(start, len(places) - 1)])
    return Position(*first, *max(first, _point(text, places[min(end, len(places) - 1)])))


def _places(text: str, node: yaml.ScalarNode) -> list[int]:
    """The offset in `text` of each character of a value, and of the end of the last one.

    The value and its source are walked in parallel: lines may have been folded, quotes doubled, characters escaped.
    """
    at = node.start_mark.index + (1 if node.style in _QUOTES else 0)
    if node.style in _BLOCKS:
        at += len(text[at:].splitlines(keepends=True)[0])
    places = []
    for character in node.value:
        if character not in _WHITE:
            while text[at : at + 1] in _WHITE or (node.style == '"' and text[at : at + 2] in _CONTINUED):
                at += 1
        places.append(at)
        if text[at : at + 1] == "\\" and node.style == '"':
            at += {"x": 4, "u": 6, "U": 10}.get(text[at + 1], 2)
        elif node.style == "'" and text[at : at + 2] == "''":
            at += 2
        elif character not in _WHITE or text[at : at + 1] in _WHITE:
            at += 1
    return [*places, at]


_QUOTES = ("'", '"')
_BLOCKS = ("|", ">")
_WHITE = tuple(" \t\r\n\x85\u2028\u2029")
_CONTINUED = ("\\\n", "\\\r")


def _point(text: str, index: int) -> tuple[int, int]:
    """The line and column (from 1) of the character at an offset."""
    lines = split_lines(text[:index])
    return len(lines), len(lines[-1]) + 1


def within(text: str, position: Position) -> Position:
    """The position, moved inside the text where libyaml points past a line or past the end."""
    return _within(split_lines(text), position)


def _within(lines: list[str], position: Position) -> Position:
    line = min(max(position.line, 1), len(lines))
    # What follows the last line break is not a line to show.
    if line == len(lines) > 1 and not lines[-1]:
        line -= 1
    column = (
        min(max(position.column, 1), len(lines[line - 1]) + 1) if line == position.line else len(lines[line - 1]) + 1
    )
    end_line = min(max(position.end_line, line), line if line != position.line else len(lines))
    end_column = min(max(position.end_column, 1), len(lines[end_line - 1]) + 1)
    return Position(line, column, end_line, max(end_column, column) if end_line == line else end_column)


@dataclass(frozen=True, slots=True)
class _Tree:
    """A parsed text: its lines, its nodes, and the children of each mapping that was looked into.

    `repaired` is not None if the text differs from that of the file.
    """

    text: str
    lines: list[str]
    root: yaml.Node
    repaired: Repaired | None = None
    children: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = field(default_factory=dict)

    def child(self, node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
        """The key and the value at a step below a node."""
        if isinstance(node, yaml.MappingNode):
            known = self.children.get(id(node))
            if known is None:
                known = {}
                for key, value in node.value:
                    if isinstance(key, yaml.ScalarNode):
                        known.setdefault(key.value, (key, value))  # the first of two equal keys counts
                self.children[id(node)] = known
            return known.get(str(step))
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            return None, node.value[step]
        return None


def _version(file: str) -> tuple[int, int]:
    """The time of change and the size of a file, which identify its content in the cache."""
    try:
        status = os.lstat(file)
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=8)
def _tree(file: str, version: tuple[int, int]) -> _Tree | None:  # noqa: ARG001 (a part of the key of the cache)
    try:
        text, _ = yaml_text_if_any(file)
        read = None if in_plain_style(text) else repaired(text)
        if read is not None and read.findings:
            text = read.text
        else:
            read = None
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, NotReadable, RecursionError):
        return None
    return None if root is None else _Tree(text, split_lines(text), root, read)


def _of(node: yaml.Node) -> Position:
    start, end = node.start_mark, node.end_mark
    if isinstance(node, yaml.ScalarNode):
        return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    # A block node extends to the next token; its first line says enough.
    return Position(start.line + 1, start.column + 1, start.line + 1, start.column + 1)
