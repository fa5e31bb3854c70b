"""The image files beside the records, each read and analysed once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.source.folders import entries, is_folder, printable
from generator.source.reading import NotReadable, read_bytes
from generator.source.rubbish import is_rubbish

if TYPE_CHECKING:
    from generator.pictures.inspecting import Inspection

LARGEST = 10 * 1024 * 1024
"""The maximum size of an image file in bytes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """A file in a folder of images.

    `path` is the path to report; `look` is the result of analysing the file, or None if it could not be read: `unread`
    then says why (see `NotReadable.kind`). `digest` is the SHA-256 of its bytes.
    """

    resource: str
    name: str
    path: str
    look: Inspection | None = None
    unread: str = ""
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Stray:
    """An entry of a folder of images that is not a regular file; `kind` is "folder", "link" or "special"."""

    path: str
    kind: str
    name: str


class Gallery:
    """The `images` folders of some resources, read on first use."""

    def __init__(self, data: Path, resources: Iterable[str]) -> None:
        self._folders = [(name, data / name / "images") for name in resources if is_folder(data / name)]

    @cached_property
    def seen(self) -> dict[tuple[str, str], Seen]:
        """The regular files, by resource and name, sorted."""
        files = [
            (resource, entry.name, entry.path)
            for resource, folder in self._folders
            for entry in entries(folder)
            if entry.is_file(follow_symlinks=False) and not _is_ignored(entry.name)
        ]
        return {(resource, name): _look(resource, name, path) for resource, name, path in files}

    @cached_property
    def strays(self) -> list[Stray]:
        """The other entries of those folders."""
        return [
            Stray(f"{folder.as_posix()}/{printable(entry.name)}", _kind(entry), printable(entry.name))
            for _, folder in self._folders
            for entry in entries(folder)
            if not entry.is_file(follow_symlinks=False)
        ]

    def names(self, resource: str) -> list[str]:
        """The names of the regular files of a resource."""
        return [name for owner, name in self.seen if owner == resource]


def _is_ignored(name: str) -> bool:
    """Whether a file belongs to git or to the operating system."""
    return name == ".gitkeep" or is_rubbish(name)


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return "link"
    return "folder" if entry.is_dir(follow_symlinks=False) else "special"


def _look(resource: str, name: str, path: str) -> Seen:
    import hashlib

    from generator.pictures.inspecting import inspect

    shown = f"{Path(path).parent.as_posix()}/{printable(name)}"
    try:
        content = read_bytes(path, LARGEST)
    except NotReadable as reason:
        return Seen(resource=resource, name=name, path=shown, unread=reason.kind)
    digest = hashlib.sha256(content).digest()
    return Seen(resource=resource, name=name, path=shown, look=inspect(content), digest=digest)
