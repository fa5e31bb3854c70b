"""Parses yes and no."""

from __future__ import annotations

from generator.values.text import normalised

_YES = "ja j jawel waar yes y true wel aan on 1 x v ✓ ✔ ☑".split()
_NO = ["niet waar", *"nee n neen onwaar no false niet uit off 0 geen".split()]
_WORDS = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}


def read_boolean(text: str) -> bool | None:
    """True for yes, false for no, None for any other text. An x or a tick is a yes, as in a spreadsheet."""
    return _WORDS.get(normalised(text).casefold().rstrip(".!"))
