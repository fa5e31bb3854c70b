"""Isolates names in a right-to-left script from the left-to-right text around them."""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
START, _END = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text in a first strong isolate (Unicode UAX 9), if any of it runs from right to left."""
    return f"{START}{text}{_END}" if not text.isascii() and _RIGHT_TO_LEFT.search(text) else text


def bare(text: str) -> str:
    """The text without isolates, for machine-readable output."""
    return text.replace(START, "").replace(_END, "")
