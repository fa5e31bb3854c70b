"""Reads a yes or a no."""

from __future__ import annotations

from generator.values.marks import plain

_YES = "ja j jawel waar yes y true wel aan on 1 x v ✓ ✔ ☑".split()
_NO = ["niet waar", *"nee n neen onwaar no false niet uit off 0 geen".split()]
_WORDS = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}


def read_truth(text: str) -> bool | None:
    """Whether a text says yes or no; None when it says neither. An x or a tick is a yes, as in a spreadsheet."""
    return _WORDS.get(plain(text).casefold().rstrip(".!"))
