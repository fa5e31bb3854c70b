"""Caches published pictures between builds, by the content they were made from.

A failing cache only costs time: what cannot be read is made again, and what cannot be written is not cached.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path


class Cache:
    """A folder of cached pictures; with None nothing is cached. Other files in the folder are left alone."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, key: str, make: Callable[[], bytes]) -> bytes:
        """The cached bytes for a key (see `key_of`), or else those that `make` returns, which are then cached."""
        if self._folder is None:
            return make()
        file = self._folder / key
        if (cached := _read(file)) is not None:
            return cached
        made = make()
        _write(file, made)
        return made

    def keep_only(self, keys: Collection[str]) -> None:
        """Remove every other key, so that no copy remains of a picture that may no longer be shown."""
        if self._folder is None:
            return
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                key, _, rest = entry.name.partition(".")
                if len(key) == _LENGTH and (key not in keys or rest) and entry.is_file(follow_symlinks=False):
                    with suppress(OSError):
                        Path(entry.path).unlink()


def key_of(content: bytes) -> str:
    """The cache key of a picture: the SHA-256 of the encoder settings and the content of its file, in hexadecimal."""
    from generator.pictures.encoding import SETTINGS  # imports Pillow

    return hashlib.sha256(SETTINGS.encode() + b"\0" + content).hexdigest()


_LENGTH = 64
_DIGEST = hashlib.sha256().digest_size


def _read(file: Path) -> bytes | None:
    """The cached bytes, if they are intact: a file starts with the SHA-256 of the rest."""
    try:
        with open(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stream:
            digest, content = stream.read(_DIGEST), stream.read()
    except OSError:
        return None
    return content if hashlib.sha256(content).digest() == digest else None


def _write(file: Path, content: bytes) -> None:
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(hashlib.sha256(content).digest() + content)
        fresh.replace(file)
