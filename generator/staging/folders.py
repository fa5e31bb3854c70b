"""A folder beside another one, that takes its place in one step."""

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
_EXCHANGE = 2
_UNABLE = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)
_HELD = (errno.EBUSY, errno.EXDEV, errno.EPERM, errno.EACCES, errno.EROFS)
"""Why a folder cannot be renamed although it is ours: something is mounted on it, or its parent is closed to us."""

Ours = Callable[[Path], bool]
"""Whether this program made a folder."""


class NotOurs(Exception):
    """The folder to replace holds something else; its path is the argument."""


@contextmanager
def staged(target: Path, is_ours: Ours) -> Iterator[Path]:
    """A new folder beside `target` that takes its place when the block ends well, and is removed when it does not.

    Raises NotOurs, before anything is done, if `target` is not empty and `is_ours` does not know it.
    """
    refuse_others(target, is_ours)
    target.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(target, is_ours)
    with new_folder(target.parent, f".{target.name}.new-") as folder:
        yield folder
        if not swap(folder, target):
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))


def refuse_others(target: Path, is_ours: Ours) -> None:
    """Raise NotOurs unless there is nothing at `target`, or an empty folder, or one that is ours."""
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir() or not (is_ours(target) or not any(target.iterdir())):
        raise NotOurs(target)


@contextmanager
def new_folder(parent: Path, prefix: str) -> Iterator[Path]:
    """A new folder whose name tells which process made it; it is gone when the block ends."""
    folder, times = parent / f"{prefix}{os.getpid()}", 0
    while os.path.lexists(folder):
        times += 1
        folder = parent / f"{prefix}{os.getpid()}.{times}"
    folder.mkdir()
    try:
        yield folder
    finally:
        discard(folder)


def remove_leftovers(target: Path, is_ours: Ours) -> None:
    """Remove what builds that were killed left beside `target`; a build that still runs keeps its folder.

    A build that was killed between two renames has put the earlier folder aside: that comes back first. What is not
    ours stays, whatever it is called.
    """
    for old in _folders(target.parent, f".{target.name}.old-", is_ours):
        if os.path.lexists(target):
            discard(old)
        else:
            old.rename(target)
    remove_dead(target.parent, f".{target.name}.new-", is_ours)


def remove_dead(parent: Path, prefix: str, is_ours: Ours) -> None:
    """Remove the folders of `new_folder` whose process is no more, be it that it ended before anything was in them."""
    for folder in _folders(parent, prefix, lambda one: is_ours(one) or _is_bare(one)):
        process = folder.name.removeprefix(prefix).partition(".")[0]
        if process.isdecimal() and not _is_running(int(process)):
            discard(folder)


def _is_bare(folder: Path) -> bool:
    """Whether nothing is in a folder, or no more than a mark that was being written."""
    return all(one.name == f"{MARK}.new" for one in folder.iterdir())


def discard(folder: Path) -> None:
    """Remove a folder of ours; that by which it is known goes last, so that a next build can go on with it."""
    with suppress(OSError):
        with os.scandir(folder) as entries:
            found = [(one.is_dir(follow_symlinks=False), one.path) for one in entries]
        for _, path in sorted(one for one in found if one[0]):
            shutil.rmtree(path, ignore_errors=True)
        for _, path in sorted((one for one in found if not one[0]), key=lambda one: one[1].endswith(f"/{MARK}")):
            Path(path).unlink()
        folder.rmdir()


def _folders(parent: Path, prefix: str, is_ours: Ours) -> list[Path]:
    with os.scandir(parent) as entries:
        found = [Path(one.path) for one in entries if one.name.startswith(prefix) and one.is_dir(follow_symlinks=False)]
    return [one for one in sorted(found) if is_ours(one)]


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

    False, with everything as it was, if `target` cannot be renamed.
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


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names at once (Linux); False where that cannot be done."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0:
        return True
    if ctypes.get_errno() in _UNABLE:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
