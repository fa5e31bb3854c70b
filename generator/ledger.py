"""The address ledger: every address that the site promised to keep, and what became of the pages that are gone.

It is the list `reference/addresses.csv` beside the records. People are never in it: the list is public and for good,
and whoever withdraws consent disappears without a trace.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.kinds import KIND

FILE = "reference/addresses.csv"
COLUMNS = ("address", "gone", "moved_to")
DEEPEST = 6
"""The most folders that an address may have: the frame of a page is drawn once for each depth."""

_ADDRESS = re.compile(rf"(?:[a-z0-9][a-z0-9._-]*/){{1,{DEEPEST}}}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: an address below the root of the site, as in "initiatieven/omapost/".

    `gone` is the day on which its page was withdrawn for good, as in 2026-11-27; `moved_to` is the address of the page
    that took its place. Both are empty while there is such a page, or a record says that this was its address. `line`
    is the line of the row in its file, from 1.
    """

    address: str
    gone: str = ""
    moved_to: str = ""
    line: int = 0


Ledger = Mapping[str, Entry]
"""The rows by address."""


def may_be_kept(address: str) -> bool:
    """Whether an address can be in the ledger: it has the form of one, and is not that of a person."""
    return bool(_ADDRESS.fullmatch(address)) and not is_of_person(address)


def is_of_person(address: str) -> bool:
    """Whether an address is that of the profile of a person."""
    return any(address.startswith(section) and address != section for section in KIND["people"].sections)


def as_csv(entries: Iterable[Entry]) -> str:
    """The rows as the text of the file, sorted by address."""
    rows = sorted((entry.address, entry.gone, entry.moved_to) for entry in entries)
    return "".join(f"{','.join(row)}\n" for row in (COLUMNS, *rows))
