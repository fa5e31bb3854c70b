"""Recognises copies of files by their names, as browsers and operating systems make them, and compares them."""

from __future__ import annotations

import re
from pathlib import Path

from generator.source.reading import LARGEST, NotReadable, read_bytes

_COPY = re.compile(
    r"(?:\s*\(\d{1,3}\)|[ _-]+(?:kopie|copy|copie|duplicaat|backup|reservekopie)(?:[ _-]*\(?\d{1,3}\)?)?)+\Z",
    re.IGNORECASE,
)
_COPY_OF = re.compile(r"\A(?:kopie van|copy of|copie van)\s+", re.IGNORECASE)


def copied_from(stem: str) -> str:
    """The stem of the file that this is a copy of: "omapost" for "omapost (1)"; `stem` itself if it is no copy."""
    return _COPY.sub("", _COPY_OF.sub("", stem)) or stem


def compared(file: str | Path, other: str | Path) -> int | None:
    """The first line (from 1) at which two files differ; 0 if they are the same, None if one cannot be read.

    Trailing white space does not count.
    """
    try:
        first, second = _lines(file), _lines(other)
    except NotReadable:
        return None
    if first == second:
        return 0
    different = (at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1])
    return next(different, min(len(first), len(second))) + 1


def _lines(file: str | Path) -> list[str]:
    return [line.rstrip() for line in read_bytes(file, LARGEST).decode("utf-8", "replace").splitlines()]
