"""Where a value stands in its file."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass, field

import yaml

from generator.problems import START, Pointer, Position
from generator.source.reading import NotReadable, read_text, split_lines


def locate(file: str, pointer: Pointer, *, key: bool = False) -> Position:
    """The position of the value at `pointer` in `file`, or of its key.

    Where the way down ends early, the position is that of the key or the value it ended at: a missing key is
    reported at the object that lacks it. A file that changed and can no longer be read gives its first position.
    """
    tree = _tree(file, _version(file))
    if tree is None:
        return START
    node, name = tree.root, None
    for step in pointer:
        child = tree.child(node, step)
        if child is None:
            return _within(tree.lines, _of(node if name is None else name))
        name, node = child
    return _within(tree.lines, _of(name if key and name is not None else node))


def within(text: str, position: Position) -> Position:
    """The position, moved inside the text where libyaml points past a line or past the end."""
    return _within(split_lines(text), position)


def _within(lines: list[str], position: Position) -> Position:
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
    """The nodes of a file, its lines, and the children of each mapping that was looked into."""

    lines: list[str]
    root: yaml.Node
    children: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = field(default_factory=dict)

    def child(self, node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
        """The key and the value at a step below a node."""
        if isinstance(node, yaml.MappingNode):
            known = self.children.get(id(node))
            if known is None:
                known = {key.value: (key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)}
                self.children[id(node)] = known
            return known.get(str(step))
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            return None, node.value[step]
        return None


def _version(file: str) -> tuple[int, int]:
    """What tells whether a file was changed since it was read."""
    try:
        status = os.lstat(file)
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=8)
def _tree(file: str, version: tuple[int, int]) -> _Tree | None:
    try:
        text = read_text(file)
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, NotReadable, RecursionError):
        return None
    return None if root is None else _Tree(split_lines(text), root)


def _of(node: yaml.Node) -> Position:
    start, end = node.start_mark, node.end_mark
    if isinstance(node, yaml.ScalarNode):
        return Position(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    # A block runs on to the next token; its first line says enough.
    return Position(start.line + 1, start.column + 1, start.line + 1, start.column + 1)
