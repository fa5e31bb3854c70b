"""Looks into folders, whatever may lie in them."""

from __future__ import annotations

import os
from pathlib import Path

from generator.regular_files import regular_files
from generator.source.rubbish import is_rubbish


def entries(folder: str | Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, sorted by name; nothing if the folder is not there or is a link."""
    try:
        if os.path.islink(folder):  # noqa: PTH114 - a name may be bytes that are no text
            return []
        with os.scandir(folder) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        return []


def text_files(content: str | Path) -> list[str]:
    """The texts below `content`, by their path there: not what an editor left, and nothing behind a link."""
    return [one for one in regular_files(content) if one.endswith(".md") and not is_rubbish(one.rpartition("/")[2])]


def is_folder(path: Path) -> bool:
    """Whether this is a folder itself and no link to one."""
    try:
        return path.is_dir() and not path.is_symlink()
    except OSError:
        return False


def printable(name: str) -> str:
    """A file name as text that can be printed, whatever bytes it is made of."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return text if text.isprintable() else "".join(one if one.isprintable() else "·" for one in text)
