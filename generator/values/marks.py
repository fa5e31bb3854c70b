"""Marks that look like another or that nobody sees: what a text says once they are out of the way."""

from __future__ import annotations

import re
import unicodedata

from generator.appearance.letters import look

_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_UNSEEN = "\u034f\u115f\u1160\u3164\uffa0"
"""Letters and marks by their category, and yet nothing to see."""
_NOTHING = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_PLAINER = {
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u00b4`"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb"), '"'),
}
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
_SPACE = re.compile(r"\s+")


def unseen(character: str) -> bool:
    """Whether a character takes no place on paper and is no space."""
    if character.isspace():
        return False
    return character in _UNSEEN or unicodedata.category(character) in _NOTHING


def blank(text: str) -> bool:
    """Whether there is nothing to see in a text."""
    if "!" <= text[:1] <= "~":
        return False  # nearly always
    if text.isprintable() and text[:1] != " ":
        return not text or all(map(unseen, text))
    return all(character.isspace() or unseen(character) for character in text)


def plain(text: str) -> str:
    """A text on one line with plain hyphens, quotes, digits and single spaces, and nothing in it that is not seen."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(_digit(one) for one in text.translate(_PLAINER) if not unseen(one))
    return _SPACE.sub(" ", text).strip()


def folded(text: str) -> str:
    """A text as names are compared: small letters without accents, and one space between the words."""
    return " ".join(_NOT_IN_NAME.sub(" ", "".join(map(look, plain(text)))).split())


_NOT_IN_NAME = re.compile(r"[^\w]+|_")


def as_id(text: str) -> str:
    """What a text would be as an id: small letters, digits and single hyphens; may be empty."""
    return _NOT_IN_ID.sub("-", folded(text)).strip("-")


def _digit(character: str) -> str:
    """A digit of any script as ours; everything else as it is."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
