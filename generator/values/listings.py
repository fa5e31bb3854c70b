"""Reads a list that was written as one text: "a, b", "a; b", "a en b", "• a • b"."""

from __future__ import annotations

import re

_BULLETS = re.compile(r"(?:^|\s)[•◦▪●‣⁃·*–—-]\s+|[•◦▪●‣⁃]|(?:^|\s)\d{1,2}[.)]\s+")
_LAST = re.compile(r",? (?:en|&|\+) (?=[^,;]*$)")
_LONGEST = 2_000
"""A text longer than this is a story, not a list."""
_FIRM = re.compile(r"[;|\n\r\t]")


def read_list(text: str) -> tuple[str, ...]:
    """The items in a text, without empty ones. A text that is no list gives one item, or none if it is empty.

    Words that join ("en", "&") count as a mark only where nothing stronger divides the text.
    """
    if len(text) > _LONGEST:
        return (text,)
    said = text.strip().removeprefix("[").removesuffix("]")
    if _FIRM.search(said):
        parts = [_BULLETS.sub("", part) for part in _FIRM.split(said)]
    elif len(found := _BULLETS.findall(said)) > 1 or (found and _BULLETS.match(said)):
        parts = _BULLETS.split(said)
    elif "," in said:
        parts = _LAST.sub(",", said).split(",")
    else:
        parts = _LAST.split(said)
    return tuple(item for part in parts if (item := " ".join(part.split()).strip("\"'")))


def joined_by_word(text: str) -> bool:
    """Whether nothing but a word ("en", "&") divides the text: it may as well be one thing."""
    return not (_FIRM.search(text) or "," in text or _BULLETS.search(text))
