"""A copy of a folder for all tests of a process: what one of them changed is put back before the next."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]
"""What stands in a folder, by name: the content of a file, or what stands in a folder in it."""


def tree_of(folder: Path) -> Tree:
    """What stands in a folder of files and folders."""
    return {path.name: tree_of(path) if path.is_dir() else path.read_bytes() for path in folder.iterdir()}


def put_back(folder: Path, tree: Tree) -> None:
    """Make a folder hold the tree and nothing else; what is as it was is left alone."""
    missing = dict(tree)
    for entry in [*os.scandir(folder)]:
        was, path = tree.get(entry.name), Path(entry.path)
        if isinstance(was, Mapping) and entry.is_dir(follow_symlinks=False):
            put_back(path, was)
        elif isinstance(was, bytes) and _holds(entry, was):
            pass
        else:
            shutil.rmtree(path) if entry.is_dir(follow_symlinks=False) else path.unlink()
            continue
        del missing[entry.name]
    for name, was in missing.items():
        if isinstance(was, bytes):
            (folder / name).write_bytes(was)
        else:
            (folder / name).mkdir()
            put_back(folder / name, was)


def _holds(entry: os.DirEntry[str], content: bytes) -> bool:
    """Whether this is a file with this content. A test may have left one of gigabytes."""
    is_file = entry.is_file(follow_symlinks=False)
    return is_file and entry.stat().st_size == len(content) and Path(entry.path).read_bytes() == content
