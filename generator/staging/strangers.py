"""Files that others put in the folder of a site: they stay there."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.staging.mark import MARK, read_mark

_COMPRESSED = ("gz", "br", "zst")
"""Extensions of the compressed copies that a server makes of our files: they are removed along with those."""


@dataclass(slots=True)
class Strangers:
    """Files and whole folders (with a trailing slash) of others, by path relative to `folder`, sorted.

    Where the new site has a file or a folder of the same name, the stranger is `replaced`; otherwise it is `kept`.
    """

    folder: Path
    kept: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)

    def join(self, site: Path) -> None:
        """Put what is kept in `site` as well, as it is: links stay links."""
        for path in self.kept:
            place = site / path
            _make_folders(self.folder, site, Path(path).parent)
            if path.endswith("/"):
                shutil.copytree(self.folder / path, place, symlinks=True, copy_function=_link_or_copy)
            else:
                _link_or_copy(str(self.folder / path), str(place))


def strangers(folder: Path, earlier: Collection[str], files: Collection[str], staging: str) -> Strangers:
    """What is in `folder` besides the `earlier` files of the site, compared with the `files` it will have.

    Folders at the top whose name starts with `staging` belong to a build. Paths are relative to `folder`.
    """
    others = Strangers(folder)
    if not folder.is_dir():
        return others
    ours, new = set(earlier), set(files)
    our_folders, new_folders = _folders_of(ours), _folders_of(new)

    def walk(place: Path, prefix: str, in_the_way: bool) -> Iterator[tuple[str, bool]]:
        """Every stranger, and whether it is in the way of the new site."""
        with os.scandir(place) as entries:
            for entry in entries:
                path = f"{prefix}{entry.name}"
                if path in (MARK, f"{MARK}.new") or path in ours or _is_compressed_copy(path, ours):
                    continue
                blocks = in_the_way or path in new
                if not entry.is_dir(follow_symlinks=False):
                    yield path, blocks or path in new_folders
                elif not prefix and entry.name.startswith(staging) and read_mark(Path(entry.path)):
                    continue
                elif path in our_folders or path in new_folders:
                    yield from walk(Path(entry.path), f"{path}/", blocks)
                else:
                    yield f"{path}/", blocks

    for path, in_the_way in sorted(walk(folder, "", False)):
        (others.replaced if in_the_way else others.kept).append(path)
    return others


def _is_compressed_copy(path: str, ours: Collection[str]) -> bool:
    stem, _, ending = path.rpartition(".")
    return ending in _COMPRESSED and stem in ours


def _folders_of(files: Collection[str]) -> set[str]:
    """All folders above these files."""
    folders: set[str] = set()
    for path in files:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    return folders


def _make_folders(source: Path, target: Path, path: Path) -> None:
    for above in [*reversed(path.parents), path]:
        if not (target / above).exists():
            (target / above).mkdir()
            shutil.copystat(source / above, target / above)


def _link_or_copy(source: str, target: str) -> None:
    """Put the same file in another folder: as a hard link, or as a copy where that cannot be."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        status = os.lstat(source)
        if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
            shutil.copy2(source, target, follow_symlinks=False)
        else:
            os.mknod(target, status.st_mode, status.st_rdev)  # reading a pipe would block
