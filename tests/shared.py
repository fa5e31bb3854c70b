"""Makes a thing once for all workers that share the tests of a run: the first to ask makes it, the others read it."""

from __future__ import annotations

import fcntl
import pickle
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Shared:
    """A folder that all workers of a run have in common."""

    folder: Path

    def once(self, name: str, make: Callable[[Path], T]) -> T:
        """What `make` returns for a path of this name, where it may put files. It must be something to pickle.

        A worker that is not the first waits until the first is ready. If `make` fails, the next one begins afresh.
        """
        place, kept = self.folder / name, self.folder / f"{name}.pickle"
        with open(self.folder / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not kept.is_file():
                shutil.rmtree(place, ignore_errors=True)
                made = make(place)
                kept.write_bytes(pickle.dumps(made))
                return made
        found: T = pickle.loads(kept.read_bytes())
        return found
