"""Folds spelling variants that read the same: digits for letters, and a letter written as two."""

from __future__ import annotations

import re

_LEET = str.maketrans("0134578l!$€", "oieastbiise")
_DIGRAPHS = {"ae": "a", "oe": "o", "ue": "u", "aa": "a", "ij": "y"}
"""How ä, ö, ü, å and ÿ are transcribed, and the letter that is left of each without its accent."""
_DIGRAPH = re.compile("|".join(_DIGRAPHS))


def respelled(text: str) -> str:
    """A key that is the same for all spellings of a text that was `seen`: Søren and Soeren, 3va and Eva."""
    return _DIGRAPH.sub(lambda match: _DIGRAPHS[match[0]], text.translate(_LEET))


def respelled_from(text: str) -> tuple[str, list[int]]:
    """The key of `respelled`, and the offset in the text of each of its characters and of its end."""
    letters = text.translate(_LEET)
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in _DIGRAPH.finditer(letters):
        pieces += letters[done : match.start()], _DIGRAPHS[match[0]]
        offsets += range(done, match.start() + 1)
        done = match.end()
    pieces.append(letters[done:])
    offsets += range(done, len(letters) + 1)
    return "".join(pieces), offsets
