"""Numbers, amounts, dates and lists as a Dutch reader writes them. A space that may not break is U+00A0."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
_SINGULAR = {
    "stuks": "stuk", "personen": "persoon", "deelnemers": "deelnemer", "initiatieven": "initiatief", "banen": "baan",
    "bedrijven": "bedrijf", "steden": "stad", "wijken": "wijk", "ideeën": "idee", "maanden": "maand", "dagen": "dag",
}  # fmt: skip
"""Units as they read after the number one; others stay as they are."""
_WORDS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def number(value: float) -> str:
    """7000 as 7.000 and 2.5 as 2,5: all decimals there are, since a source gave them."""
    if value == int(value):
        return f"{int(value):,}".replace(",", ".")
    return f"{Decimal(repr(value)):,f}".translate(_DUTCH)


def euro(value: float) -> str:
    """3000 as € 3.000 and 2.5 as € 2,50."""
    text = number(value)
    whole, comma, decimals = text.partition(",")
    return f"€\u00a0{whole}{comma}{decimals.ljust(2, '0')}" if comma else f"€\u00a0{text}"


_DUTCH = str.maketrans(",.", ".,")


def size(count: int) -> str:
    """How large a file is, in two figures or more: 87 bytes, 12 kB, 1,4 MB."""
    for unit, each in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= each:
            value = count / each
            return f"{number(round(value, 1) if value < 10 else round(value))}\u00a0{unit}"
    return f"{count}\u00a0bytes"


def amount(value: float, unit: str) -> str:
    """A number with its unit, never apart at the end of a line: euro and procent as a reader expects them."""
    if unit == "euro":
        return euro(value)
    if unit == "procent":
        return f"{number(value)}\u00a0procent"
    return f"{number(value)}\u00a0{_SINGULAR.get(unit, unit) if value == 1 else unit}"


@lru_cache(maxsize=4096)
def day(value: str | datetime.date) -> str:
    """A partial date in full: 2020, 2020-05 as mei 2020, 2020-02-28 as 28 februari 2020; nothing for nothing."""
    parts = str(value).split("-") if value else []
    if len(parts) == 3:
        return f"{int(parts[2])}\u00a0{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    if len(parts) == 2:
        return f"{MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return parts[0] if parts else ""


def period(start: str | datetime.date, end: str | datetime.date) -> str:
    """From start to end, as short as it can be; nothing when neither is known."""
    first, last = day(start), day(end)
    if first and last:
        return first if first == last else f"{first} tot en met {last}"
    if first:
        return f"vanaf {first}"
    return f"tot en met {last}" if last else ""


def joined(words: Iterable[str], last: str = "en") -> str:
    """a, b en c; with a comma before the last when one of them has that word itself: a, en b en c."""
    listed = list(words)
    if len(listed) < 2:
        return "".join(listed)
    comma = "," if any(f" {last} " in word for word in listed) else ""
    return f"{', '.join(listed[:-1])}{comma} {last} {listed[-1]}"


def counted(count: int, singular: str, plural: str) -> str:
    """1 initiatief, 7 initiatieven."""
    return f"{number(count)} {singular if count == 1 else plural}"


def ordinal(value: int) -> str:
    """derde; beyond ten 11e."""
    return _ORDINALS[value - 1] if 1 <= value <= len(_ORDINALS) else f"{value}e"


def in_words(value: int) -> str:
    """twaalf; beyond twelve the figure."""
    return _WORDS[value] if 0 <= value < len(_WORDS) else number(value)


@lru_cache(maxsize=4096)
def capital(text: str) -> str:
    """A text with its first letter as a capital; ij counts as one letter.

    A word with a capital further on (eHealth) keeps its own spelling; after 's or 't the next word takes the capital.
    """
    if text.startswith("ij"):
        return "IJ" + text[2:]
    if found := _SHORTENED.match(text):
        return found[0] + capital(text[found.end() :])
    word = text.split(maxsplit=1)[0] if text[:1].isalpha() else ""
    return text if word != word.lower() else text[:1].upper() + text[1:]


_SHORTENED = re.compile(r"['’‘`][a-z][\s-]+")
"""Where Dutch left out the start of a word: 's avonds, 't kan, 's-gravenpolder."""


def sentence(text: str) -> str:
    """A text as a sentence: a capital first and a full stop last, unless it ends itself, within quotation marks too."""
    text = capital(text.strip())
    return text if not text or text.rstrip(_CLOSING)[-1:] in _ENDS else text + "."


_CLOSING = "\"'”’»"
_ENDS = (".", "!", "?", "…")
