"""What others put in the folder of a site: it stays there."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.staging.mark import MARK, read_mark

_MADE_OF = ("gz", "br", "zst")
"""What a server adds beside a file of ours: it is as old as that file, and goes with it."""


@dataclass(slots=True)
class Strangers:
    """Files and whole folders (with a slash at the end) of others by their path below `folder`, sorted.

    Where the site has a file or a folder of the same name, that one goes first and the stranger is `replaced`.
    """

    folder: Path
    kept: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)

    def join(self, site: Path) -> None:
        """Let what is kept stand in `site` too, as it is: links stay links."""
        for path in self.kept:
            place = site / path
            _make_folders(self.folder, site, Path(path).parent)
            if path.endswith("/"):
                shutil.copytree(self.folder / path, place, symlinks=True, copy_function=_same)
            else:
                _same(str(self.folder / path), str(place))


def strangers(folder: Path, earlier: Collection[str], files: Collection[str], staging: str) -> Strangers:
    """What stands in `folder` and is not among the `earlier` files of the site, seen beside those it will have.

    Folders whose name begins with `staging` belong to a build.
    """
    found = Strangers(folder)
    if not folder.is_dir():
        return found
    ours, coming = set(earlier), set(files)
    above, above_coming = _folders_of(ours), _folders_of(coming)

    def look(place: Path, prefix: str, in_the_way: bool) -> Iterator[tuple[str, bool]]:
        """Each stranger, and whether it is in the way."""
        with os.scandir(place) as entries:
            for entry in entries:
                path = f"{prefix}{entry.name}"
                if path in (MARK, f"{MARK}.new") or path in ours or _made_of(path, ours):
                    continue
                blocks = in_the_way or path in coming
                if not entry.is_dir(follow_symlinks=False):
                    yield path, blocks or path in above_coming
                elif not prefix and entry.name.startswith(staging) and read_mark(Path(entry.path)):
                    continue
                elif path in above or path in above_coming:
                    yield from look(Path(entry.path), f"{path}/", blocks)
                else:
                    yield f"{path}/", blocks

    for path, in_the_way in sorted(look(folder, "", False)):
        (found.replaced if in_the_way else found.kept).append(path)
    return found


def _made_of(path: str, ours: Collection[str]) -> bool:
    stem, _, ending = path.rpartition(".")
    return ending in _MADE_OF and stem in ours


def _folders_of(files: Collection[str]) -> set[str]:
    """All folders in which these files stand."""
    found: set[str] = set()
    for path in files:
        while (path := path.rpartition("/")[0]) and path not in found:
            found.add(path)
    return found


def _make_folders(source: Path, target: Path, path: Path) -> None:
    for above in [*reversed(path.parents), path]:
        if not (target / above).exists():
            (target / above).mkdir()
            shutil.copystat(source / above, target / above)


def _same(source: str, target: str) -> None:
    """The same file in another folder: a second name for it, or a copy where that cannot be."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        status = os.lstat(source)
        if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
            shutil.copy2(source, target, follow_symlinks=False)
        else:
            os.mknod(target, status.st_mode, status.st_rdev)  # a pipe would be waited for
