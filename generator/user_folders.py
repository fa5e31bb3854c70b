"""Folders for what is kept of a folder of records from one build to the next: outside it and outside the program.

Each folder of records has its own, with what programs keep for one user (XDG Base Directory Specification).
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def cache_folder(data: Path) -> Path | None:
    """For what can be made anew at any time. None without a home."""
    return _folder(data, "XDG_CACHE_HOME", ".cache")


def state_folder(data: Path) -> Path | None:
    """For what cannot be made anew. None without a home."""
    return _folder(data, "XDG_STATE_HOME", ".local/state")


def _folder(data: Path, variable: str, otherwise: str) -> Path | None:
    stated = os.environ.get(variable, "")
    try:
        above = Path(stated) if Path(stated).is_absolute() else Path.home() / otherwise
    except RuntimeError:
        return None
    return above / "soc" / hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]
