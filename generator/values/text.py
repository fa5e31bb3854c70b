"""Normalises typography: lookalike and invisible characters, and the keys by which names are compared."""

from __future__ import annotations

import re
import unicodedata

from generator.appearance.letters import look

_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_BLANK_LETTERS = "\u034f\u115f\u1160\u3164\uffa0"
"""Letters and marks by their Unicode category that have no glyph all the same."""
_INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_ASCII_PUNCTUATION = {
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u00b4`"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb"), '"'),
}
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
_SPACE = re.compile(r"\s+")


def is_invisible(character: str) -> bool:
    """Whether a character is not printed and is not a space either."""
    if character.isspace():
        return False
    return character in _BLANK_LETTERS or unicodedata.category(character) in _INVISIBLE_CATEGORIES


def is_blank(text: str) -> bool:
    """Whether a text has no visible characters."""
    if "!" <= text[:1] <= "~":
        return False  # the common case, fast
    if text.isprintable() and text[:1] != " ":
        return not text or all(map(is_invisible, text))
    return all(character.isspace() or is_invisible(character) for character in text)


def normalised(text: str) -> str:
    """The text on one line: ASCII hyphens, quotes and digits, single spaces, and no invisible characters."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(
            _digit(character) for character in text.translate(_ASCII_PUNCTUATION) if not is_invisible(character)
        )
    return _SPACE.sub(" ", text).strip()


def folded(text: str) -> str:
    """The key by which names are compared: lower case, without accents or punctuation, words one space apart."""
    return " ".join(_NOT_IN_NAME.sub(" ", "".join(map(look, normalised(text)))).split())


_NOT_IN_NAME = re.compile(r"[^\w]+|_")


def as_id(text: str) -> str:
    """The text as an id (a slug): lower-case ASCII letters, digits and single hyphens; may be empty."""
    return _NOT_IN_ID.sub("-", folded(text)).strip("-")


def _digit(character: str) -> str:
    """A decimal digit of any script as its ASCII digit; any other character unchanged."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
