"""Words that are spelled otherwise and read the same: digits for letters, and one letter written as two."""

from __future__ import annotations

import re

_FOR_LETTERS = str.maketrans("0134578l!$€", "oieastbiise")
_TWO = {"ae": "a", "oe": "o", "ue": "u", "aa": "a", "ij": "y"}
"""What ä, ö, ü, å and ÿ are written as where there is no such letter."""
_PAIR = re.compile("|".join(_TWO))


def respelled(text: str) -> str:
    """One spelling for all spellings of a text, as it is seen: Søren and Soeren, Müller and Mueller, 3va and Eva.

    It is made to be compared, not to be read.
    """
    return _PAIR.sub(lambda found: _TWO[found[0]], text.translate(_FOR_LETTERS))


def respelled_from(text: str) -> tuple[str, list[int]]:
    """The same, with the place in the text of each of its characters, and where the text ends."""
    letters = text.translate(_FOR_LETTERS)
    made: list[str] = []
    places: list[int] = []
    done = 0
    for found in _PAIR.finditer(letters):
        made += letters[done : found.start()], _TWO[found[0]]
        places += range(done, found.start() + 1)
        done = found.end()
    made.append(letters[done:])
    places += range(done, len(letters) + 1)
    return "".join(made), places
