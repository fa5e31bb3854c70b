"""Maps a single character to the ASCII letters, digits or punctuation that it looks like."""

from __future__ import annotations

import functools
import re
import unicodedata

_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5")
"""Letters by their Unicode category that have no glyph all the same; see also `_INVISIBLE_CATEGORIES`."""
_INVISIBLE_CATEGORIES = frozenset({"Cf", "Cc", "Mn", "Me", "Cs"})
_SIGNS = {
    "。": ".", "｡": ".", "․": ".", "·": ".", "‧": ".", "•": ".", "∙": ".", "⋅": ".", "−": "-", "⁃": "-", "⠀": " ",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ə": "e", "ⓐ": "@", "Ⓐ": "@",
}  # fmt: skip
"""Characters that look like ASCII, or are transcribed so, but have no such decomposition in Unicode."""
_CONFUSABLE_CATEGORIES = frozenset("LNP")
_LATIN = re.compile(
    r"(?:.* )?(?:LATIN|REGIONAL INDICATOR)(?: (?:SUBSCRIPT|SYMBOL|LIGATURE|LETTER|SMALL|CAPITAL|DOTLESS|INSULAR"
    r"|INVERTED|LONG|OPEN|REVERSED|SCRIPT|SIDEWAYS|SQUAT|STRETCHED|TURNED|VOLAPUK))+ (?P<plain>[A-Z]{1,2})(?: WITH .*)?"
)
"""The Unicode name of a decorated Latin letter: a small capital, circled, turned, with a stroke and so on."""


@functools.lru_cache(maxsize=8192)
def look(character: str) -> str:
    """What one character looks like: lower case, without accents; empty if it is invisible.

    A digit of any script becomes its ASCII digit, a dash a hyphen and a space a plain space. A decorated Latin letter
    becomes the plain letter, and so does a lookalike from another script (Unicode's confusables, UTS 39). A character
    that looks like nothing in ASCII is returned as it is, case folded.
    """
    if character < "\x80":
        return character.lower() if character >= " " or character in "\t\n\r" else ""
    if character in _SIGNS:
        return _SIGNS[character]
    if character in "\x85\u2028\u2029":
        return "\n"
    category = unicodedata.category(character)
    if category in _INVISIBLE_CATEGORIES or character in _BLANK_LETTERS:
        return ""
    if category in _PUNCTUATION:
        return _PUNCTUATION[category]
    if (digit := unicodedata.digit(character, None)) is not None:
        return str(digit)
    return _letter_look(character, category)


_PUNCTUATION = {"Zs": " ", "Pd": "-"}


def _letter_look(character: str, category: str) -> str:
    base = _base(character)
    if base.isascii():
        return base
    if latin := _LATIN.fullmatch(unicodedata.name(character, "")):
        return latin["plain"].lower()
    if category[0] not in _CONFUSABLE_CATEGORIES:
        return base
    return "".join(letter if letter.isascii() else _lookalike(letter) for letter in _base_in_case(character))


def _base(text: str) -> str:
    """The text in compatibility form (NFKD), case folded and without accents."""
    return _base_in_case(unicodedata.normalize("NFKD", text).casefold())


def _base_in_case(text: str) -> str:
    """The text in compatibility form (NFKD) and without accents, in its own case."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if unicodedata.category(letter) not in _INVISIBLE_CATEGORIES)


def _lookalike(character: str) -> str:
    """The ASCII letter that a character looks like, if any; a capital may look like another than its small letter."""
    from confusable_homoglyphs.confusables import confusables_data  # slow to import, and few texts need it

    for form in (character, character.casefold()):
        for confusable in confusables_data.get(form, ()):
            base = _base(confusable["c"])
            if base and base.isascii():
                return base
    return character.casefold()
