"""The mark in a site: a file that says that this program made it, of which records, and which files it wrote.

The next build may replace or remove the files that the mark lists. Anything else in the folder belongs to others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.regular_files import read_regular

MARK = ".soc-site"
"""The name of the mark."""

_TITLE = "soc-site 1"
_NOTICE = (
    "# Gemaakt door soc. Een volgende bouw vervangt de bestanden hieronder; al het andere in deze map blijft staan."
)
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Mark:
    """`kind` is "echt" or "verzonnen" (real or invented records), or "" if unknown. `files` are relative to the folder.

    A mark that is not `whole` is in a folder that is still being updated: it lists the earlier files as well.
    """

    kind: str
    files: frozenset[str]
    whole: bool = True


def read_mark(folder: Path) -> Mark | None:
    """The mark in a folder; None if there is none that can be read, so that the folder is not ours."""
    try:
        lines = read_regular(folder / MARK, _LARGEST).decode().split("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if lines[0] != _TITLE:
        return None
    head = dict(line.split(": ", 1) for line in lines[1:4] if ": " in line)
    return Mark(head.get("gegevens", ""), frozenset(filter(None, lines[5:])), head.get("stand") == "heel")


def write_mark(folder: Path, kind: str, files: Iterable[str], *, whole: bool) -> None:
    """Write the mark of a folder in one step. For the arguments see `Mark`."""
    head = [_TITLE, _NOTICE, f"gegevens: {kind}", f"stand: {'heel' if whole else 'bezig'}", ""]
    fresh = folder / f"{MARK}.new"
    fresh.write_text("\n".join([*head, *sorted(files), ""]), encoding="utf-8", newline="\n")
    fresh.replace(folder / MARK)
