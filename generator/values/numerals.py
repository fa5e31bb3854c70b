"""Parses numbers in Dutch words: nul, twintig, vijfentwintig, driehonderd, tweeduizendtwintig."""

from __future__ import annotations

import re
from functools import cache

UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
).split()
TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
COUNTING_WORDS = "|".join((*UNITS[1:], *TENS, "honderd"))
"""The words for one to twenty, the tens and a hundred, as alternatives of a regular expression."""


def numeral(text: str) -> int | None:
    """The number, 0 to 999,999, that a lower-case word stands for; None for any other word."""
    word = text.replace("é", "e").replace("ë", "e").replace(" ", "")
    if word in _below_thousand():
        return _below_thousand()[word]
    before, thousand, after = word.partition("duizend")
    if not thousand:
        return None
    thousands = _below_thousand().get(before) if before else 1
    rest = _below_thousand().get(after.removeprefix("en")) if after else 0
    return None if not thousands or rest is None else thousands * 1000 + rest


_ORDINAL = re.compile(r"(\d{1,3})(?:e|de|ste|ᵉ|\.)(?: editie| keer)?", re.ASCII)


def ordinal(text: str) -> int | None:
    """The number that "2e", "tweede" or "2de editie" stands for; None for any other text."""
    normal = text.strip().casefold()
    if match := _ORDINAL.fullmatch(normal):
        return int(match[1])
    word = normal.removesuffix(" editie").removesuffix(" keer")
    if word in _ORDINALS:
        return _ORDINALS.index(word)
    return numeral(word.removesuffix("ste").removesuffix("de")) if word.endswith(("de", "ste")) else None


_ORDINALS = "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()


@cache
def _below_thousand() -> dict[str, int]:
    """Every number below a thousand by its word, and higher multiples of a hundred (twaalfhonderd)."""
    below_hundred = {word: number for number, word in enumerate(UNITS)}
    for tens, word in enumerate(TENS, 2):
        below_hundred[word] = tens * 10
        below_hundred |= {f"{unit}en{word}": tens * 10 + number for number, unit in enumerate(UNITS[:10]) if number}
    hundreds = {"honderd": 100} | {
        f"{word}honderd": number * 100 for word, number in below_hundred.items() if 1 < number < 100
    }
    combined = {
        f"{front}{between}{rest}": hundred + number
        for front, hundred in hundreds.items()
        for rest, number in below_hundred.items()
        if number
        for between in ("", "en")
    }
    return below_hundred | hundreds | combined
