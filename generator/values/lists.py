"""Splits a list that was written as one text: "a, b", "a; b", "a en b", "• a • b"."""

from __future__ import annotations

import re

_BULLETS = re.compile(r"(?:^|\s)[•◦▪●‣⁃·*–—-]\s+|[•◦▪●‣⁃]|(?:^|\s)\d{1,2}[.)]\s+")
_CONJUNCTION = re.compile(r",? (?:en|&|\+) (?=[^,;]*$)")
_MAX_LENGTH = 2_000
"""In characters: a longer text is prose, not a list."""
_STRONG = re.compile(r"[;|\n\r\t]")


def read_list(text: str) -> tuple[str, ...]:
    """Split a text into its items, leaving out empty ones; a text that is not a list is one item.

    Separators are tried from strong to weak: semicolons and line breaks, bullets, commas, and a conjunction ("en", "&")
    only if there are no others.
    """
    if len(text) > _MAX_LENGTH:
        return (text,)
    line = text.strip().removeprefix("[").removesuffix("]")
    if _STRONG.search(line):
        parts = [_BULLETS.sub("", part) for part in _STRONG.split(line)]
    elif len(bullets := _BULLETS.findall(line)) > 1 or (bullets and _BULLETS.match(line)):
        parts = _BULLETS.split(line)
    elif "," in line:
        parts = _CONJUNCTION.sub(",", line).split(",")
    else:
        parts = _CONJUNCTION.split(line)
    return tuple(item for part in parts if (item := " ".join(part.split()).strip("\"'")))


def joined_by_word(text: str) -> bool:
    """Whether only a conjunction ("en", "&") separates the items, so that the text may well be a single name."""
    return not (_STRONG.search(text) or "," in text or _BULLETS.search(text))
