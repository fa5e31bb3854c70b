"""Keeps a copy of records without errors: outside the repository and the site, readable by its owner only."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generator.revisions import BESIDE
from generator.user_folders import state_folder


def people_in(data: Path) -> bool:
    """Whether there are records of people."""
    return any((data / "people").glob("*.yaml"))


def kept(data: Path) -> Path | None:
    """The folder of records in the copy that was kept of `data`; None if there is none."""
    place = state_folder(data)
    return place / "data" if place is not None and (place / "data").is_dir() else None


def keep(data: Path) -> None:
    """Update the copy of these records and what is next to them; only what differs is written."""
    place = state_folder(data)
    if place is None:
        return
    with suppress(OSError):  # a full disk or no home: git may still have what is needed
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.chmod(0o700)
        copy_records(data, place)


def forget(data: Path) -> None:
    """Remove the copy, once nobody is left in the records."""
    if (place := state_folder(data)) is not None:
        shutil.rmtree(place, ignore_errors=True)


def copy_records(data: Path, folder: Path) -> Path:
    """Copy the records and what is next to them into a folder. Returns the folder of records in it."""
    _mirror(data, folder / "data")
    for name in BESIDE:
        _mirror(data.parent / name, folder / name)
    return folder / "data"


def _mirror(source: Path, target: Path) -> None:
    """Make `target` equal to `source`, a file or a folder of which only regular files count; links are not followed."""
    files = dict(_files(source))
    for name, _ in list(_files(target)):
        if name not in files:
            (target / name).unlink()
    for name, status in files.items():
        place = target / name
        if not _is_same(place, status):
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, place)


def _files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """The regular files below a folder with their relative paths, or the file itself; none if it does not exist."""
    for above, _, names in os.walk(folder):
        for name in names:
            place = Path(above) / name
            if _is_regular(place):
                yield place.relative_to(folder).as_posix(), place.stat()
    if _is_regular(folder):
        yield "", folder.stat()


def _is_regular(place: Path) -> bool:
    return place.is_file() and not place.is_symlink()


def _is_same(place: Path, status: os.stat_result) -> bool:
    try:
        existing = place.stat()
    except OSError:
        return False
    return (existing.st_size, existing.st_mtime_ns) == (status.st_size, status.st_mtime_ns)
