"""The mark in a site: that this program made it, of which records, and which files it wrote.

What the mark lists may be replaced or removed by a next build. Anything else in the folder is somebody's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.plain_files import read_plain

MARK = ".soc-site"
"""The name of the file."""

_TITLE = "soc-site 1"
_WORDS = (
    "# Gemaakt door soc. Een volgende bouw vervangt de bestanden hieronder; al het andere in deze map blijft staan."
)
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Mark:
    """`kind` is "echt" or "verzonnen", "" if it is not known. `files` are paths below the folder.

    A mark that is not `whole` stands in a folder in which files are still being put: it lists the earlier ones too.
    """

    kind: str
    files: frozenset[str]
    whole: bool = True


def read_mark(folder: Path) -> Mark | None:
    """The mark in a folder; None if this program did not make it."""
    try:
        lines = read_plain(folder / MARK, _LARGEST).decode().split("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if lines[0] != _TITLE:
        return None
    head = dict(line.split(": ", 1) for line in lines[1:4] if ": " in line)
    return Mark(head.get("gegevens", ""), frozenset(filter(None, lines[5:])), head.get("stand") == "heel")


def write_mark(folder: Path, kind: str, files: Iterable[str], *, whole: bool) -> None:
    """Write the mark in one step."""
    head = [_TITLE, _WORDS, f"gegevens: {kind}", f"stand: {'heel' if whole else 'bezig'}", ""]
    fresh = folder / f"{MARK}.new"
    fresh.write_text("\n".join([*head, *sorted(files), ""]), encoding="utf-8", newline="\n")
    fresh.replace(folder / MARK)
