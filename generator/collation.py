"""The order of names in a Dutch list."""

from __future__ import annotations

import re
import unicodedata

Key = tuple[str | int, ...]


def sort_key(text: str) -> Key:
    """The key a name sorts by: without case, accents, punctuation or a leading article, and numbers by their value.

    Text and numbers alternate, text first, so that any two keys can be compared.
    """
    folded = text.casefold()
    if not folded.isascii():
        letters = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
        folded = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = _PUNCTUATION.sub(" ", _ARTICLE.sub("", folded)).strip()
    parts = _DIGITS.split(words)
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts))


_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t"}
)
"""Letters that Unicode does not decompose, and the plain letters that a Dutch reader files them under."""
_ARTICLE = re.compile(r"^\W*(?:(?:de|het|een)\s+|(?<=['’‘`])t\s+)(?=\S)")
_PUNCTUATION = re.compile(r"[^\w\s]+|_+")
_DIGITS = re.compile(r"([0-9]{1,18})")
