"""How wide words are in a drawing, and how a name goes over lines there: a drawing does not wrap by itself."""

from __future__ import annotations

import unicodedata


def wide(text: str, size: float) -> float:
    """About how wide a text is in letters of this size; rather too wide than too narrow."""
    return size * sum(map(_letter, text))


def lines(text: str, width: float, size: float) -> list[str]:
    """A text over lines of at most this width, none of it left out. A word that is wider is broken where it must."""
    found = [""]
    width += 0.01
    for word in text.split():
        if found[-1] and wide(f"{found[-1]} {word}", size) > width:
            found.append("")
        while wide(word, size) > width and len(word) > 1:
            fits = max(1, sum(wide(word[:end], size) <= width for end in range(1, len(word))))
            found[-1:] = [f"{found[-1]} {word[:fits]}".strip(), ""]
            word = word[fits:]
        found[-1] = f"{found[-1]} {word}".strip()
    return found


def _letter(letter: str) -> float:
    """How wide a letter is, as a part of its height."""
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1
    if letter in "mwMW@%&":
        return 0.92
    if letter in "iljtfr.,:;'’‘!|()- ":
        return 0.38
    return 0.7 if letter.isupper() or letter.isdigit() else 0.58
