"""Regular files only: no link is followed, and nothing else than a regular file is opened.

A link can point outside its folder, reading a pipe can block forever, and a device has no end.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

LARGEST = 16 * 1024 * 1024
"""The maximum size of a file of this project, in bytes."""


class NotRegular(OSError):
    """There is a link, a folder, a pipe or a device where a file should be, or a file that is far too large."""


def read_regular(file: str | Path, largest: int = LARGEST) -> bytes:
    """The bytes of a regular file of at most `largest` bytes. Raises NotRegular, or OSError if reading fails."""
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _not_regular(file) from None
        raise
    with open(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _not_regular(file)
        content = stream.read(largest + 1)
    if len(content) > largest:
        raise NotRegular(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return content


def regular_files(folder: str | Path) -> list[str]:
    """The regular files below a folder, by relative path and sorted; none if the folder itself is a link."""
    return sorted(path for path, entry in _walk(folder) if entry.is_file(follow_symlinks=False))


def require_regular(folder: str | Path) -> None:
    """Raises NotRegular if a folder is a link, or holds anything but folders and regular files at any depth."""
    if Path(folder).is_symlink():
        raise _not_regular(folder)
    for _, entry in _walk(folder):
        if entry.is_symlink() or not entry.is_file():
            raise _not_regular(entry.path)


def is_safe_path(path: str) -> bool:
    """Whether a file may be written at this path, relative to a folder.

    A safe path never goes up and has no hidden or empty parts (but for `.well-known` at the top), no backslash, no
    unprintable characters, and no name that is reserved on Windows or too long for a disk.
    """
    above, _, name = path.rpartition("/")
    return len(path) <= _LONGEST and _is_name(name) and (above in ("", WELL_KNOWN) or _are_names(above))


@lru_cache(maxsize=4096)
def _are_names(path: str) -> bool:
    return all(map(_is_name, path.split("/")))


def _is_name(part: str) -> bool:
    return (
        part.isprintable()
        and _NAME.fullmatch(part) is not None
        and len(part.encode("utf-8", "surrogatepass")) <= _LONGEST_NAME
        and part.partition(".")[0].lower() not in _WINDOWS_RESERVED
    )


_NAME = re.compile(r'[^./\\:*?"<>|\s](?:[^/\\:*?"<>|]*[^./\\:*?"<>|\s])?')
WELL_KNOWN = ".well-known"
"""The folder in which programs look for metadata of a site (RFC 8615)."""
_LONGEST = 1000
_LONGEST_NAME = 200
_WINDOWS_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


def _walk(folder: str | Path, above: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every entry below `folder` that is not a folder itself, with its relative path."""
    if Path(folder).is_symlink():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{above}{entry.name}/")
            else:
                yield f"{above}{entry.name}", entry


def _not_regular(file: str | Path) -> NotRegular:
    return NotRegular(errno.ELOOP, os.strerror(errno.ELOOP), str(file))
