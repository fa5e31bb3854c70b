"""Where a value stands in its file."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.problems import START, Pointer, Position
from generator.source.reading import NotReadable, read_text, split_lines


def locate(file: Path, pointer: Pointer, *, key: bool = False) -> Position:
    """The position of the value at `pointer` in `file`, or of its key.

    Where the way down ends early, the position is that of the key or the value it ended at: a missing key is
    reported at the object that lacks it. A file that changed and can no longer be read gives its first position.
    """
    tree = _tree(file, _version(file))
    if tree is None:
        return START
    node, name = tree.root, None
    for step in pointer:
        child = _child(node, step)
        if child is None:
            return within(tree.text, _of(node if name is None else name))
        name, node = child
    return within(tree.text, _of(name if key and name is not None else node))


def within(text: str, position: Position) -> Position:
    """The position, moved inside the text where libyaml points past a line or past the end."""
    lines = split_lines(text)
    line = min(max(position.line, 1), len(lines))
    # The place after a last line break is no line to show.
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
    text: str
    root: yaml.Node


def _version(file: Path) -> tuple[int, int]:
    """What tells whether a file was changed since it was read."""
    try:
        status = file.lstat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=8)
def _tree(file: Path, version: tuple[int, int]) -> _Tree | None:
    try:
        text = read_text(file)
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, NotReadable, RecursionError):
        return None
    return None if root is None else _Tree(text, root)


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((name, value) for name, value in node.value if name.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None


def _of(node: yaml.Node) -> Position:
    start, end = node.start_mark, node.end_mark
    if isinstance(node, yaml.ScalarNode):
        return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    # A block runs on to the next token; its first line says enough.
    return Position(start.line + 1, start.column + 1, start.line + 1, start.column + 1)
