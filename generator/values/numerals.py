"""Numbers in Dutch words: nul, twintig, vijfentwintig, driehonderd, tweeduizendtwintig."""

from __future__ import annotations

import re
from functools import cache

_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
).split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def numeral(text: str) -> int | None:
    """The number that a word in small letters stands for, below a million; None for any other word."""
    word = text.replace("é", "e").replace("ë", "e").replace(" ", "")
    if word in _small():
        return _small()[word]
    before, thousand, after = word.partition("duizend")
    if not thousand:
        return None
    front = _small().get(before) if before else 1
    rest = _small().get(after.removeprefix("en")) if after else 0
    return None if not front or rest is None else front * 1000 + rest


_ORDINAL = re.compile(r"(\d{1,3})(?:e|de|ste|ᵉ|\.)(?: editie| keer)?", re.ASCII)


def ordinal(text: str) -> int | None:
    """The number that "2e", "tweede" or "2de editie" stands for; None for any other text."""
    said = text.strip().casefold()
    if found := _ORDINAL.fullmatch(said):
        return int(found[1])
    word = said.removesuffix(" editie").removesuffix(" keer")
    if word in _ORDINALS:
        return _ORDINALS.index(word)
    return numeral(word.removesuffix("ste").removesuffix("de")) if word.endswith(("de", "ste")) else None


_ORDINALS = "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()


@cache
def _small() -> dict[str, int]:
    """Every number below a thousand and the teens of hundreds (twaalfhonderd) by its word."""
    below = {word: number for number, word in enumerate(_UNITS)}
    for tens, word in enumerate(_TENS, 2):
        below[word] = tens * 10
        below |= {f"{unit}en{word}": tens * 10 + number for number, unit in enumerate(_UNITS[:10]) if number}
    hundreds = {"honderd": 100} | {f"{word}honderd": number * 100 for word, number in below.items() if 1 < number < 100}
    return (
        below
        | hundreds
        | {f"{front}{between}{rest}": more + number for front, more in hundreds.items()
           for rest, number in below.items() if number for between in ("", "en")}
    )  # fmt: skip
