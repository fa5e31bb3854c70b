"""What a single character looks like, in the letters, digits and signs of ASCII where it looks like one of those."""

from __future__ import annotations

import functools
import re
import unicodedata

_INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5")
"""Letters by their category, and yet nothing to see. The others are in the categories of `_NOTHING`."""
_NOTHING = frozenset({"Cf", "Cc", "Mn", "Me", "Cs"})
_SIGNS = {
    "。": ".", "｡": ".", "․": ".", "·": ".", "‧": ".", "•": ".", "∙": ".", "⋅": ".", "−": "-", "⁃": "-", "⠀": " ",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ə": "e", "ⓐ": "@", "Ⓐ": "@",
}  # fmt: skip
"""What looks like something of ASCII, or is written so, and has no such form in Unicode."""
_ALIKE_KINDS = frozenset("LNP")
_LATIN = re.compile(
    r"(?:.* )?(?:LATIN|REGIONAL INDICATOR)(?: (?:SUBSCRIPT|SYMBOL|LIGATURE|LETTER|SMALL|CAPITAL|DOTLESS|INSULAR"
    r"|INVERTED|LONG|OPEN|REVERSED|SCRIPT|SIDEWAYS|SQUAT|STRETCHED|TURNED|VOLAPUK))+ (?P<plain>[A-Z]{1,2})(?: WITH .*)?"
)
"""How the name of a Latin letter ends that is dressed up: in small capitals, in a circle, turned, or with a stroke."""


@functools.lru_cache(maxsize=8192)
def look(character: str) -> str:
    """What one character looks like: lower case, without accents; nothing for what cannot be seen.

    A digit of any script is that digit, every dash is a hyphen and every space a space. A Latin letter in any dress is
    that letter, and one that looks like a letter of ASCII (Unicode's table of confusables, UTS 39) is too. What looks
    like nothing in ASCII stays.
    """
    if character < "\x80":
        return character.lower() if character >= " " or character in "\t\n\r" else ""
    if character in _SIGNS:
        return _SIGNS[character]
    kind = unicodedata.category(character)
    if character in "\x85\u2028\u2029":
        return "\n"
    if kind in _NOTHING or character in _INVISIBLE:
        return ""
    if kind == "Zs":
        return " "
    if kind == "Pd":
        return "-"
    if (digit := unicodedata.digit(character, None)) is not None:
        return str(digit)
    plain = _plain(character)
    if plain.isascii():
        return plain
    if latin := _LATIN.fullmatch(unicodedata.name(character, "")):
        return latin["plain"].lower()
    if kind[0] not in _ALIKE_KINDS:
        return plain
    return "".join(one if one.isascii() else _alike(one) for one in _plain_capital(character))


def _plain(text: str) -> str:
    """The text by compatibility, case folded and without accents."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(one for one in folded if unicodedata.category(one) not in _NOTHING)


def _plain_capital(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if unicodedata.category(one) not in _NOTHING)


def _alike(character: str) -> str:
    """What a letter beyond ASCII looks like: its capital may look like another letter than the small one."""
    from confusable_homoglyphs.confusables import confusables_data  # takes a while, and few texts need it

    for one in (character, character.casefold()):
        for other in confusables_data.get(one, ()):
            plain = _plain(other["c"])
            if plain and plain.isascii():
                return plain
    return character.casefold()
