"""The copy of the records that passed: outside the repository and all that is published, for its owner alone."""

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
    """The records of the copy that was kept of this folder, with what stands beside it; None if there is none."""
    place = state_folder(data)
    return place / "data" if place is not None and (place / "data").is_dir() else None


def keep(data: Path) -> None:
    """Make the copy equal to these records and what stands beside them; only what differs is written."""
    place = state_folder(data)
    if place is None:
        return
    with suppress(OSError):  # a full disk or a home that is not ours: git may still have what is needed
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.chmod(0o700)
        copy_records(data, place)


def forget(data: Path) -> None:
    """Remove the copy: nobody is left in the records who could leave."""
    if (place := state_folder(data)) is not None:
        shutil.rmtree(place, ignore_errors=True)


def copy_records(data: Path, folder: Path) -> Path:
    """Copy the records and what stands beside them into a folder; gives the folder of the records there."""
    _mirror(data, folder / "data")
    for name in BESIDE:
        _mirror(data.parent / name, folder / name)
    return folder / "data"


def _mirror(source: Path, target: Path) -> None:
    """Make `target` hold the plain files of `source`, and nothing else, or be that file; links are not followed."""
    found = dict(_files(source))
    for name, _ in list(_files(target)):
        if name not in found:
            (target / name).unlink()
    for name, status in found.items():
        place = target / name
        if not _is_same(place, status):
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, place)


def _files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """The plain files below a folder, by their path in it, or itself if it is a file; none if it is not there."""
    for above, _, names in os.walk(folder):
        for name in names:
            place = Path(above) / name
            if _is_plain(place):
                yield place.relative_to(folder).as_posix(), place.stat()
    if _is_plain(folder):
        yield "", folder.stat()


def _is_plain(place: Path) -> bool:
    return place.is_file() and not place.is_symlink()


def _is_same(place: Path, status: os.stat_result) -> bool:
    try:
        there = place.stat()
    except OSError:
        return False
    return (there.st_size, there.st_mtime_ns) == (status.st_size, status.st_mtime_ns)
