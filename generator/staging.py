"""Builds a folder aside and puts it in place whole: a reader sees the old one or the new one, never a mixture."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MARK = ".soc-site"
"""The file by which a folder is known as one that this program made and may replace."""

_AT_FDCWD = -100
_EXCHANGE = 2


class NotOurs(Exception):
    """The folder to replace holds something else; its path is the argument."""


@contextmanager
def staged(target: Path, is_ours: Callable[[Path], bool] | None = None) -> Iterator[Path]:
    """A new folder beside `target` that takes its place when the block ends well, and is removed when it does not.

    What is made here is known by a mark in it, or by `is_ours` where its own content tells. Raises NotOurs, before
    anything is done, if `target` is not empty and is not ours.
    """
    if os.path.lexists(target) and not _may_replace(target, is_ours or _is_marked):
        raise NotOurs(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_leftovers(target)
    folder = target.parent / f".{target.name}.new-{os.getpid()}"
    folder.mkdir()
    if is_ours is None:
        (folder / MARK).touch()
    try:
        yield folder
        _swap(folder, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _may_replace(target: Path, is_ours: Callable[[Path], bool]) -> bool:
    return target.is_dir() and not target.is_symlink() and (is_ours(target) or not any(target.iterdir()))


def _is_marked(target: Path) -> bool:
    return (target / MARK).exists()


def _remove_leftovers(target: Path) -> None:
    """Remove what builds that were killed left behind; a build that still runs keeps its folder.

    A build that was killed between two renames has put the earlier site aside: that comes back first.
    """
    for old in target.parent.glob(f".{target.name}.old-*"):
        if target.exists():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(target)
    for folder in target.parent.glob(f".{target.name}.new-*"):
        process = folder.name.rpartition("-")[2]
        if process.isdigit() and not _is_running(int(process)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _swap(folder: Path, target: Path) -> None:
    """Put `folder` in the place of `target`, in one step where the system can exchange two names."""
    if not target.exists():
        folder.rename(target)
    elif not _exchange(folder, target):
        old = target.parent / f".{target.name}.old-{os.getpid()}"
        target.rename(old)
        folder.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names at once (Linux); False where that cannot be done."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0:
        return True
    if ctypes.get_errno() in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
