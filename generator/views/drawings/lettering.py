"""Text metrics for drawings, where a name has to be wrapped by hand: SVG does not wrap text."""

from __future__ import annotations

import unicodedata


def wide(text: str, size: float) -> float:
    """The approximate width of a text at a font size, in the unit of `size`; too wide rather than too narrow."""
    return size * sum(map(_letter, text))


def lines(text: str, width: float, size: float) -> list[str]:
    """A text wrapped to lines of at most this width; a wider word is broken."""
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
    """The width of a letter relative to its font size."""
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1
    if letter in "mwMW@%&":
        return 0.92
    if letter in "iljtfr.,:;'’‘!|()- ":
        return 0.38
    return 0.7 if letter.isupper() or letter.isdigit() else 0.58
