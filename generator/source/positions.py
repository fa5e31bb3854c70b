"""Where a value stands in its file."""

from __future__ import annotations

import functools
from pathlib import Path

import yaml

from generator.problems import START, Pointer, Position
from generator.source.reading import NotReadable, read_text


def locate(file: Path, pointer: Pointer, *, key: bool = False) -> Position:
    """The position of the value at `pointer` in `file`, or of its key.

    Where the way down ends early, the position is that of the key or the value it ended at: a missing key is
    reported at the object that lacks it. A file that changed and can no longer be read gives its first position.
    """
    root = _compose(file)
    if root is None:
        return START
    node, name = root, None
    for step in pointer:
        child = _child(node, step)
        if child is None:
            break
        name, node = child
    else:
        if key and name is not None:
            return _of(name)
        return _of(node)
    return _head(name, node)


@functools.lru_cache(maxsize=8)
def _compose(file: Path) -> yaml.Node | None:
    try:
        root: yaml.Node | None = yaml.compose(read_text(file), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, NotReadable, RecursionError):
        return None
    return root


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


def _head(name: yaml.Node | None, node: yaml.Node) -> Position:
    return _of(name if name is not None else node)
