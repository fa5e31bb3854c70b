"""A folder that is built next to another one and takes its place in one step."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.staging.mark import MARK

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_UNABLE = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)
_HELD = (errno.EBUSY, errno.EXDEV, errno.EPERM, errno.EACCES, errno.EROFS)
"""Why our own folder may not be renamed: something is mounted on it, or its parent is not writable."""

Ours = Callable[[Path], bool]
"""Tells whether this program made a folder."""


class NotOurs(Exception):
    """The folder to replace was not made by this program; the argument is its path."""


@contextmanager
def staged(target: Path, is_ours: Ours) -> Iterator[Path]:
    """A new folder next to `target` that takes its place when the block succeeds, and is removed when it raises.

    Raises NotOurs, before anything is done, if `target` is not empty and not `is_ours`. Raises OSError if it cannot be
    renamed.
    """
    refuse_others(target, is_ours)
    target.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(target, is_ours)
    with new_folder(target.parent, f".{target.name}.new-") as folder:
        yield folder
        if not swap(folder, target):
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))


def refuse_others(target: Path, is_ours: Ours) -> None:
    """Raise NotOurs unless `target` does not exist, is an empty folder, or is ours."""
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir() or not (is_ours(target) or not any(target.iterdir())):
        raise NotOurs(target)


@contextmanager
def new_folder(parent: Path, prefix: str) -> Iterator[Path]:
    """A new folder named after the current process, which is removed when the block ends."""
    folder, attempt = parent / f"{prefix}{os.getpid()}", 0
    while os.path.lexists(folder):
        attempt += 1
        folder = parent / f"{prefix}{os.getpid()}.{attempt}"
    folder.mkdir()
    try:
        yield folder
    finally:
        discard(folder)


def remove_leftovers(target: Path, is_ours: Ours) -> None:
    """Remove what killed builds left next to `target`; a build that is still running keeps its folder.

    A build that was killed between two renames had moved the earlier folder aside: that is restored first. What is not
    ours stays, whatever its name.
    """
    for old in _folders(target.parent, f".{target.name}.old-", is_ours):
        if os.path.lexists(target):
            discard(old)
        else:
            old.rename(target)
    remove_dead(target.parent, f".{target.name}.new-", is_ours)


def remove_dead(parent: Path, prefix: str, is_ours: Ours) -> None:
    """Remove the folders of `new_folder` whose process has ended, also those that are still empty."""
    for folder in _folders(parent, prefix, lambda folder: is_ours(folder) or _is_bare(folder)):
        process = folder.name.removeprefix(prefix).partition(".")[0]
        if process.isdecimal() and not _is_running(int(process)):
            discard(folder)


def _is_bare(folder: Path) -> bool:
    """Whether a folder holds nothing but, at most, a mark that was being written."""
    return all(entry.name == f"{MARK}.new" for entry in folder.iterdir())


def discard(folder: Path) -> None:
    """Remove a folder of ours. Its mark goes last, so that the next build can continue if this one is interrupted."""
    with suppress(OSError):
        with os.scandir(folder) as entries:
            listing = [(entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries]
        for path in sorted(path for path, is_folder in listing if is_folder):
            shutil.rmtree(path, ignore_errors=True)
        files = (path for path, is_folder in listing if not is_folder)
        for path in sorted(files, key=lambda path: path.endswith(f"/{MARK}")):
            Path(path).unlink()
        folder.rmdir()


def _folders(parent: Path, prefix: str, is_ours: Ours) -> list[Path]:
    with os.scandir(parent) as entries:
        named = [entry for entry in entries if entry.name.startswith(prefix)]
        folders = [Path(entry.path) for entry in named if entry.is_dir(follow_symlinks=False)]
    return [folder for folder in sorted(folders) if is_ours(folder)]


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def swap(folder: Path, target: Path) -> bool:
    """Put `folder` in the place of `target`, in one step where the system can exchange two names.

    Returns False, with everything as it was, if `target` cannot be renamed. Raises OSError for any other failure.
    """
    if not os.path.lexists(target):
        folder.rename(target)
        return True
    try:
        if _exchange(folder, target):
            return True
        old = target.parent / f".{target.name}.old-{folder.name.rpartition('-')[2]}"
        target.rename(old)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    try:
        folder.rename(target)
    except OSError:
        old.rename(target)
        raise
    discard(old)
    return True


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two names atomically (Linux); False where the system cannot."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if call(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE) == 0:
        return True
    if ctypes.get_errno() in _UNABLE:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(second))
