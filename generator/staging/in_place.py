"""Updates a site file by file, where its folder cannot be exchanged for another.

Every file is renamed into place, so that no reader ever sees half of one. Pages come after the files they need, and
files that are no longer part of the site are removed last.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from generator.staging.mark import write_mark


def put_in_place(fresh: Path, target: Path, kind: str, earlier: Collection[str], files: Collection[str]) -> None:
    """Move `files` from `fresh` to `target`, on the same file system, and remove `earlier` files that are not in them.

    Paths are relative to the folder. Meanwhile the mark lists both, so that the next build knows that all of them are
    ours.
    """
    old, new = set(earlier), set(files)
    write_mark(target, kind, old | new, whole=False)
    for path in sorted(new, key=lambda path: (path.endswith(".html"), path)):
        _clear_way(target, path)
        (fresh / path).replace(target / path)
    for path in old - new:
        _remove(target, path)
    write_mark(target, kind, new, whole=True)


def _clear_way(target: Path, path: str) -> None:
    """Make the folders of a file; whatever of another type is in their place or in that of the file is removed."""
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
    """Remove a file and the folders it leaves empty, without following links."""
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
