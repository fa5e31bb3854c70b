"""Finds records that are in the wrong place: beside the folders, in a folder of another name, or too deep."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from generator.source.copies import compared
from generator.source.file_names import YAML_NAME, proposed
from generator.source.files import NOT_RECORDS, SourceFile
from generator.source.folders import entries, printable
from generator.source.rubbish import is_rubbish

_DEEPEST = 5
_MOST = 200
"""How deep, and how many, they are looked for."""


def strays(data: Path, resources: Collection[str], files: Collection[SourceFile]) -> list[SourceFile]:
    """The records that are not among `files`. Their resource is that of their folder, or "" until they are read."""
    taken = {(source.resource, source.id): source.file for source in files}
    records: list[SourceFile] = []
    for entry, resource, shown in _astray(data, resources):
        id = proposed(entry.name, resource)
        if (other := taken.get((resource, id))) and compared(entry.path, other):
            id = f"{id}-2"
        if (resource, id) not in taken and len(records) < _MOST:
            taken[resource, id] = entry.path
            records.append(SourceFile(resource, id, entry.path, shown))
    return records


Stray = tuple[os.DirEntry[str], str, str]


def _astray(data: Path, resources: Collection[str]) -> Iterator[Stray]:
    for entry in entries(data):
        if entry.name in NOT_RECORDS or entry.name.startswith(".") or is_rubbish(entry.name):
            continue
        shown = f"{data.as_posix()}/{printable(entry.name)}"
        if entry.is_dir(follow_symlinks=False) and entry.name in resources:
            for inner in entries(entry.path):
                if inner.is_dir(follow_symlinks=False):
                    yield from _below(inner, entry.name, f"{shown}/{printable(inner.name)}", resources, 1)
        else:
            yield from _below(entry, "", shown, resources, 0)


def _below(
    entry: os.DirEntry[str], resource: str, shown: str, resources: Collection[str], depth: int
) -> Iterator[Stray]:
    """The file itself, or the files in a folder and below it."""
    if entry.is_dir(follow_symlinks=False) and depth < _DEEPEST:
        near = get_close_matches(entry.name, resources, 1, 0.7)
        for inner in entries(entry.path):
            below = f"{shown}/{printable(inner.name)}"
            yield from _below(inner, near[0] if near else resource, below, resources, depth + 1)
    elif entry.is_file(follow_symlinks=False) and YAML_NAME.fullmatch(entry.name) and not is_rubbish(entry.name):
        yield entry, resource, shown
