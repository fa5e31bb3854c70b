"""Keeps published pictures from one build to the next, by the content they were made from.

Whatever goes wrong with it costs time only: what cannot be read is made anew, what cannot be written is not kept.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path


class Cache:
    """A folder of made pictures; None for a cache that keeps nothing. Nothing else in that folder is touched."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What is kept under a key, or else what `make` gives, which is then kept."""
        if self._folder is None:
            return make()
        file = self._folder / key
        if (kept := _read(file)) is not None:
            return kept
        made = make()
        _write(file, made)
        return made

    def keep_only(self, keys: Collection[str]) -> None:
        """Remove what is kept under any other key: no copy stays of a picture that may not be shown any more."""
        if self._folder is None:
            return
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                key, _, rest = entry.name.partition(".")
                if len(key) == _LENGTH and (key not in keys or rest) and entry.is_file(follow_symlinks=False):
                    with suppress(OSError):
                        Path(entry.path).unlink()


def key_of(content: bytes) -> str:
    """The key of what is published of a picture: by its content and by how it is made."""
    from generator.pictures.encoding import SETTINGS  # brings Pillow

    return hashlib.sha256(SETTINGS.encode() + b"\0" + content).hexdigest()


_LENGTH = 64
_SEAL = hashlib.sha256().digest_size


def _read(file: Path) -> bytes | None:
    """What was kept, if it is still as it was written: it starts with its own seal."""
    try:
        with open(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stream:
            seal, content = stream.read(_SEAL), stream.read()
    except OSError:
        return None
    return content if hashlib.sha256(content).digest() == seal else None


def _write(file: Path, content: bytes) -> None:
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(hashlib.sha256(content).digest() + content)
        fresh.replace(file)
