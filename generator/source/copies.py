"""Knows a copy of a file by its name, as browsers and computers make them, and tells whether it is still the same."""

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
    """The name, without its ending, that a file was copied from: "omapost (1)" from "omapost"; itself if it is none."""
    return _COPY.sub("", _COPY_OF.sub("", stem)) or stem


def compared(file: str | Path, other: str | Path) -> int | None:
    """The first line at which two files differ; 0 if they are the same, None if one of them cannot be read."""
    try:
        texts = [read_bytes(one, LARGEST).decode("utf-8", "replace").splitlines() for one in (file, other)]
    except NotReadable:
        return None
    one, two = ([line.rstrip() for line in lines] for lines in texts)
    if one == two:
        return 0
    same = (at for at, pair in enumerate(zip(one, two, strict=False)) if pair[0] != pair[1])
    return next(same, min(len(one), len(two))) + 1
