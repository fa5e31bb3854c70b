"""The pictures of the records as they are published: re-encoded pixels, without metadata."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.kinds import KINDS
from generator.model import Directory
from generator.outputs.jobs import Job
from generator.source.reading import NotReadable, read_bytes

if TYPE_CHECKING:
    from generator.pictures.cache import Cache

LARGEST = 10 * 1024 * 1024
"""The most bytes a picture may have."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Medium:
    """A picture that a page shows. `key` identifies the published picture, `size` is its width and height in pixels."""

    resource: str
    name: str
    file: Path
    key: str
    size: tuple[int, int]


def shown_pictures(data: Path, directory: Directory) -> list[Medium]:
    """Every picture in `data` that a page may show. Raises OSError for one that cannot be read."""
    shown = {
        (kind.resource, picture.file)
        for kind in KINDS
        if kind.picture
        for record in getattr(directory, kind.resource).values()
        if (picture := getattr(record, kind.picture))
    }
    return [_medium(data, resource, name) for resource, name in sorted(shown)]


def media(pictures: Iterable[Medium]) -> Iterator[Job]:
    """A file for every picture."""
    for shown in pictures:
        source = f"data/{shown.resource}/images/{shown.name}"
        yield Job(f"media/{shown.resource}/{shown.name}", "picture", (shown.resource, shown.name), (source,))


def _medium(data: Path, resource: str, name: str) -> Medium:
    from generator.pictures.cache import key_of
    from generator.pictures.decoding import UnusablePicture
    from generator.pictures.encoding import encoded_size

    file = data / resource / "images" / name
    content = _read(file)
    try:
        size = encoded_size(content)
    except UnusablePicture:
        raise _unfit(file, "het is geen beeld dat de site kan tonen") from None
    return Medium(resource=resource, name=name, file=file, key=key_of(content), size=size)


def picture(shown: Medium, cache: Cache) -> bytes:
    """The picture as it is published, from `cache` if the same bytes were encoded before.

    Raises OSError if the file changed since the site was planned, or is a link.
    """
    from generator.pictures.cache import key_of
    from generator.pictures.decoding import UnusablePicture
    from generator.pictures.encoding import encoded

    content = _read(shown.file)
    if key_of(content) != shown.key:
        raise _unfit(shown.file, "het beeld veranderde terwijl de site werd gemaakt")
    try:
        return cache.get(shown.key, lambda: encoded(content))
    except UnusablePicture:
        raise _unfit(shown.file, "het is geen beeld dat de site kan tonen") from None


def _read(file: Path) -> bytes:
    try:
        return read_bytes(file, LARGEST)
    except NotReadable:
        raise _unfit(file, "het is geen gewoon bestand, of het is te groot") from None


def _unfit(file: Path, why: str) -> OSError:
    return OSError(errno.EINVAL, why, file.as_posix())
