"""Puts a site in a folder file by file, where the folder itself cannot be exchanged for another.

A file is put by a rename, so no reader ever sees half of one. Pages come after what they need, and what is no longer
in the site goes last.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from generator.staging.mark import write_mark


def put_in_place(fresh: Path, target: Path, kind: str, earlier: Collection[str], files: Collection[str]) -> None:
    """Move the `files` in `fresh`, on the same disk, into `target`, and remove `earlier` files that are not among them.

    While this goes on the mark lists both, so that a next build knows all of them for ours.
    """
    old, new = set(earlier), set(files)
    write_mark(target, kind, old | new, whole=False)
    for path in sorted(new, key=lambda one: (one.endswith(".html"), one)):
        _clear_way(target, path)
        (fresh / path).replace(target / path)
    for path in old - new:
        _remove(target, path)
    write_mark(target, kind, new, whole=True)


def _clear_way(target: Path, path: str) -> None:
    """Make the folders of a file; a link or a file in the place of a folder, or a folder in that of a file, goes."""
    *above, name = path.split("/")
    place = target
    for part in above:
        place = place / part
        if place.is_symlink() or not place.is_dir():
            place.unlink(missing_ok=True)
            place.mkdir()
    if not (place / name).is_symlink() and (place / name).is_dir():
        shutil.rmtree(place / name)


def _remove(target: Path, path: str) -> None:
    """Remove a file, and the folders that it leaves empty; nothing is reached through a link."""
    *above, name = path.split("/")
    folders = [target]
    for part in above:
        folders.append(folders[-1] / part)
        if folders[-1].is_symlink() or not folders[-1].is_dir():
            return
    if (folders[-1] / name).is_symlink() or not (folders[-1] / name).is_dir():
        (folders[-1] / name).unlink(missing_ok=True)
    with suppress(OSError):
        for folder in reversed(folders[1:]):
            folder.rmdir()
