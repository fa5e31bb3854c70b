"""Lists folders, whatever may be in them."""

from __future__ import annotations

import os
from pathlib import Path

from generator.regular_files import regular_files
from generator.source.rubbish import is_rubbish


def entries(folder: str | Path) -> list[os.DirEntry[str]]:
    """The entries of a folder, sorted by name; none if it does not exist, cannot be read or is a link."""
    try:
        if os.path.islink(folder):  # noqa: PTH114 - a name may be bytes that are not text
            return []
        with os.scandir(folder) as listing:
            return sorted(listing, key=lambda entry: entry.name)
    except OSError:
        return []


def text_files(content: str | Path) -> list[str]:
    """The Markdown files below `content`, by relative path: no backups of editors, and nothing behind a link."""
    return [path for path in regular_files(content) if path.endswith(".md") and not is_rubbish(path.rpartition("/")[2])]


def is_folder(path: Path) -> bool:
    """Whether this is a folder and not a link to one."""
    try:
        return path.is_dir() and not path.is_symlink()
    except OSError:
        return False


def printable(name: str) -> str:
    """A file name as printable text, whatever bytes it consists of."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return text if text.isprintable() else "".join(character if character.isprintable() else "·" for character in text)
