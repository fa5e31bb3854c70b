"""Stages a site: it takes the place of an earlier one and keeps what others put in that folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from generator.staging.folders import NotOurs, new_folder, refuse_others, remove_dead, remove_leftovers, swap
from generator.staging.in_place import put_in_place
from generator.staging.mark import Mark, read_mark, write_mark
from generator.staging.strangers import Strangers, strangers

_INSIDE = ".soc-new-"


class OtherKind(Exception):
    """The folder holds a site of the other kind of records; the arguments are its path and that kind."""


@dataclass(slots=True)
class Stage:
    """The folder in which a site is built. The builder lists what it wrote in `files`, relative to the folder.

    Once the site is in place, `kept` are the files of others that stayed and `replaced` those that had to make way.
    """

    folder: Path
    files: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)


@contextmanager
def staged_site(target: Path, kind: str) -> Iterator[Stage]:
    """A new folder whose site takes the place of the one at `target` when the block succeeds.

    `kind` is "echt" or "verzonnen". Where a folder cannot be exchanged for another (a mount point, a parent that is not
    writable) its files are replaced one by one; until all are, the mark says so. Raises NotOurs or OtherKind before
    anything is done.
    """
    refuse_others(target, _is_site)
    exists = target.is_dir()
    earlier = (read_mark(target) if exists else None) or Mark("", frozenset())
    if earlier.kind not in ("", kind):
        raise OtherKind(target, earlier.kind)
    if not exists:
        target.parent.mkdir(parents=True, exist_ok=True)
    inside = exists and (os.path.ismount(target) or not os.access(target.parent, os.W_OK | os.X_OK))
    if inside:
        remove_dead(target, _INSIDE, _is_site)
    else:
        remove_leftovers(target, _is_site)
    parent, prefix = (target, _INSIDE) if inside else (target.parent, f".{target.name}.new-")
    with new_folder(parent, prefix) as folder:
        write_mark(folder, kind, (), whole=False)
        stage = Stage(folder)
        yield stage
        others = strangers(target, earlier.files, stage.files, _INSIDE)
        stage.kept, stage.replaced = others.kept, others.replaced
        if inside:
            put_in_place(folder, target, kind, earlier.files, stage.files)
        else:
            _put(stage, target, kind, earlier, others)


def _put(stage: Stage, target: Path, kind: str, earlier: Mark, others: Strangers) -> None:
    write_mark(stage.folder, kind, stage.files, whole=True)
    others.join(stage.folder)
    if swap(stage.folder, target):
        return
    with new_folder(target, _INSIDE) as inside:
        write_mark(inside, kind, (), whole=False)
        for path in stage.files:
            place = inside / path
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(stage.folder / path, place, follow_symlinks=False)
        put_in_place(inside, target, kind, earlier.files, stage.files)


def _is_site(folder: Path) -> bool:
    return read_mark(folder) is not None


__all__ = ["NotOurs", "OtherKind", "Stage", "staged_site"]
