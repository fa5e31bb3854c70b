"""Files as they lie in a folder: no link is followed, and nothing that is not a regular file is opened.

A link can point outside the folder it lies in, a pipe can be waited for without end, and a device has no end.
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
"""The most bytes that a file of ours may have."""


class NotPlain(OSError):
    """A link, a folder, a pipe or a device stands where a file should be, or a file that is far too large."""


def read_plain(file: str | Path, largest: int = LARGEST) -> bytes:
    """What is in a regular file. Raises NotPlain for anything else, and OSError if it cannot be read."""
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _not_plain(file) from None
        raise
    with open(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _not_plain(file)
        content = stream.read(largest + 1)
    if len(content) > largest:
        raise NotPlain(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return content


def plain_files(folder: str | Path) -> list[str]:
    """The regular files below a folder by their path in it, sorted. None if the folder itself is a link."""
    return sorted(path for path, entry in _walked(folder) if entry.is_file(follow_symlinks=False))


def only_plain(folder: str | Path) -> None:
    """Raise NotPlain if anything but folders and regular files stands below a folder."""
    if Path(folder).is_symlink():
        raise _not_plain(folder)
    for _, entry in _walked(folder):
        if entry.is_symlink() or not entry.is_file():
            raise _not_plain(entry.path)


def is_plain_path(path: str) -> bool:
    """Whether a file may be written at this path below a folder.

    A path goes down and never up, has no hidden or empty parts (`.well-known` at the top is one that may be), no
    backslash and nothing that cannot be printed, and no name that Windows keeps for itself or that is too long for a
    disk.
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
        and part.partition(".")[0].lower() not in _OF_WINDOWS
    )


_NAME = re.compile(r'[^./\\:*?"<>|\s](?:[^/\\:*?"<>|]*[^./\\:*?"<>|\s])?')
WELL_KNOWN = ".well-known"
"""The folder in which programs look for what a site says of itself."""
_LONGEST = 1000
_LONGEST_NAME = 200
_OF_WINDOWS = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def _walked(folder: str | Path, above: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """All that is not a folder below `folder`, with its path."""
    if Path(folder).is_symlink():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walked(entry.path, f"{above}{entry.name}/")
            else:
                yield f"{above}{entry.name}", entry


def _not_plain(file: str | Path) -> NotPlain:
    return NotPlain(errno.ELOOP, os.strerror(errno.ELOOP), str(file))
