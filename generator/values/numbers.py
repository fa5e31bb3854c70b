"""Reads the numbers that Dutch people write: "€ 3.000,-", "ca. 92", "tussen 90 en 95", "3 miljoen", "twintig"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.values.marks import plain
from generator.values.numerals import numeral

_LONGEST = 120
"""A text longer than this is a story, not a number."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was meant.

    `upper` is the end of a range, `qualifier` the word of our schemas for how sure it is, `unit` what was written
    behind it or meant by a sign (euro, procent). `other` is what the same text says to somebody else: "3.000" is three
    thousand or three; where there is one, ask.
    """

    value: Decimal
    upper: Decimal | None = None
    qualifier: str = ""
    unit: str = ""
    other: Decimal | None = None

    @property
    def bare(self) -> bool:
        """Whether there is nothing more to it than the number itself."""
        return self.upper is None and not self.qualifier and not self.unit and self.other is None


def read_number(text: str) -> Number | None:
    """The number in a text, or None if the text as a whole is no number."""
    if len(text) > _LONGEST:
        return None
    said, qualifier = _qualifier(plain(text).casefold())
    found = _range(said) if qualifier in ("", "circa") else None
    found = found or _one(said)
    if found is None:
        return None
    return replace(found, qualifier=qualifier or found.qualifier)


def written(number: Decimal) -> str:
    """A number as records hold it: digits, with a point for decimals."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_QUALIFIERS = {
    "circa": r"circa|ca\.?|plm\.?|cca\.?|ongeveer|ong\.|plusminus|plus minus|\+/-|\+-|±|~|≈|"
    r"zo'n|om en nabij(?: de)?|rond(?: de)?|"
    r"een stuk of|naar schatting|grofweg|pakweg",
    "meer dan": r"meer dan|ruim|boven de|over de|> ?|groter dan",
    "minder dan": r"minder dan|onder de|bijna|krap|net geen|< ?|kleiner dan",
    "minstens": r"minstens|ten minste|tenminste|minimaal|min\.|op zijn minst|vanaf|>= ?|≥ ?",
    "hoogstens": r"hoogstens|ten hoogste|maximaal|max\.?|op zijn hoogst|niet meer dan|tot|<= ?|≤ ?",
    "doel": r"doel:?|streven:?|streefgetal:?",
}
_FIRST = tuple(
    (word, re.compile(rf"(?:{marks})(?<=[^\w])|(?:{marks})(?![\w.])")) for word, marks in _QUALIFIERS.items()
)


def _qualifier(said: str) -> tuple[str, str]:
    """A text without the word in front that says how sure it is, and our word for that."""
    for word, pattern in sorted(_FIRST, key=lambda one: one[0] in ("meer dan", "minder dan")):
        if (found := pattern.match(said)) and found.end() < len(said):
            return said[found.end() :].strip(), word
    if said.endswith("+") and said[-2:-1].isdigit():
        return said[:-1], "minstens"
    for ending, word in ((" of meer", "minstens"), (" of minder", "hoogstens"), (" ongeveer", "circa")):
        if said.endswith(ending):
            return said.removesuffix(ending), word
    return said, ""


_BETWEEN = re.compile(r"(?:tussen(?: de)? )(.+?) en (.+)|(?:van )?(.+?) ?(?:-| tot en met | t/m | tot | à | a ) ?(.+)")


_YEARS = re.compile(r"((?:19|20)\d{2}) ?/ ?((?:19|20)?\d{2})", re.ASCII)


def _range(said: str) -> Number | None:
    if years := _YEARS.fullmatch(said):
        first, last = years[1], years[2] if len(years[2]) == 4 else f"{years[1][:2]}{years[2]}"
        return Number(Decimal(first), Decimal(last)) if first < last else None
    found = _BETWEEN.fullmatch(said)
    if not found:
        return None
    first, last = found[1] or found[3], found[2] or found[4]
    if _PHONE_LIKE.match(first) or _PHONE_LIKE.match(last):
        return None
    scale = next((word for word in last.split() if word in _SCALES), "")
    if scale and first[-1:].isdigit():
        first = f"{first} {scale}"  # "3 tot 4 miljoen" has its scale only at the end
    low, high = _one(first), _one(last)
    if low is None or high is None or low.value >= high.value:
        return None
    if low.other is not None or high.other is not None:
        return None  # 1.000-1.500: too much to ask at once
    if low.unit and high.unit and low.unit != high.unit:
        return None
    return Number(low.value, high.value, unit=low.unit or high.unit)


_PHONE_LIKE = re.compile(r"0\d")


_SIGN = r"(?:€|eur(?:o)?\b)"
_DIGITS = re.compile(
    rf"""(?P<before>{_SIGN})?\s?(?P<sign>[-+])?\s?(?P<after>{_SIGN})?\s?
    (?P<digits>\d[\d.,' _]*(?:e[-+]?\d{{1,2}}(?![\w]))?|[.,]\d+)
    (?P<fraction>[½¼¾])?
    (?P<closed>(?:[.,]?(?:-{{1,2}}|=))(?!\S))?
    \s?(?P<rest>.*)""",
    re.VERBOSE,
)
_HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_SCALES = {
    "k": 3, "duizend": 3, "dzd": 3, "duizenden": 3,
    "miljoen": 6, "mln": 6, "mln.": 6, "mio": 6, "mio.": 6, "miljard": 9, "mld": 9, "mld.": 9,
}  # fmt: skip
_UNITS = {
    "%": "procent",
    "procent": "procent",
    "pct": "procent",
    "€": "euro",
    "eur": "euro",
    "euro": "euro",
    "euro's": "euro",
}
_HIGHEST = Decimal(10) ** 15
_UNIT = re.compile(r"[^\W\d_][^\d]{0,60}")


def _one(said: str) -> Number | None:
    """One number, with its currency, scale and unit."""
    if (word := numeral(said)) is not None:
        return Number(Decimal(word))
    if said in ("anderhalf", "anderhalve"):
        return Number(Decimal("1.5"))
    found = _DIGITS.fullmatch(said)
    if found is None:
        return _worded(said)
    digits, rest = found["digits"], found["rest"].strip()
    tail = digits.rstrip(" .,'_")
    closed = found["closed"] or ("" if tail == digits.rstrip() else digits[len(tail) :].strip())
    if (
        closed
        and closed not in (",-", ",--", ".-", ".--", "-", "--", ",=", ".=", "=")
        and not (closed in ".," and found["closed"])
    ):
        return None
    money = bool(found["before"] or found["after"])
    values = _values(tail)
    if not values:
        return None
    unit = "euro" if money else ""
    scale, rest = _scale(rest)
    if rest in _UNITS:
        unit, rest = _UNITS[rest], ""
    if rest:
        if not _UNIT.fullmatch(rest) or rest in ("e", "ste", "de"):
            return None
        unit = unit or rest
    if (closed or unit.startswith("euro")) and "." in tail:  # an amount has no thousandths
        values = values[:1]
    if found["fraction"]:
        values = [value + _HALVES[found["fraction"]] for value in values[:1] if value == value.to_integral_value()]
    factor = Decimal(10) ** scale * (-1 if found["sign"] == "-" else 1)
    made = [value * factor for value in values]
    if not made or abs(made[0]) >= _HIGHEST:
        return None
    return Number(made[0], unit=unit, other=made[1] if len(made) > 1 else None)


def _worded(said: str) -> Number | None:
    """A number in words with its scale: "twee miljoen", "drie procent"."""
    first, _, rest = said.partition(" ")
    number = Decimal("1.5") if first in ("anderhalf", "anderhalve") else numeral(first)
    if number is None or not rest:
        return None
    scale, rest = _scale(rest)
    unit = _UNITS.get(rest, "")
    if (rest and not unit) or not (scale or unit):
        return None
    return Number(Decimal(number) * Decimal(10) ** scale, unit=unit)


def _scale(rest: str) -> tuple[int, str]:
    first, _, more = rest.partition(" ")
    return (_SCALES[first], more) if first in _SCALES else (0, rest)


_GROUPED = {mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+") for mark in ". ,'_"}


def _values(digits: str) -> list[Decimal]:
    """What a row of digits and marks can be: the first is what a Dutch reader takes it for."""
    if re.fullmatch(r"\d{1,15}(e[-+]?\d{1,2})?", digits):
        return [Decimal(digits)]
    if re.fullmatch(r"\d*[.,]\d+(e[-+]?\d{1,2})?", digits):
        one = Decimal(digits.replace(",", "."))
        mark = "." if "." in digits else ","
        if _GROUPED[mark].fullmatch(digits) and not digits.startswith("0"):
            return [Decimal(digits.replace(mark, "")), one] if mark == "." else [one, Decimal(digits.replace(mark, ""))]
        return [one]
    for mark, point in ((".", ","), (",", "."), (" ", ","), (" ", "."), ("'", "."), ("'", ","), ("_", ".")):
        whole, found, decimals = digits.partition(point)
        if _GROUPED[mark].fullmatch(whole) and (decimals.isdigit() if found else True) and not whole.startswith("0"):
            return [Decimal(whole.replace(mark, "") + (f".{decimals}" if found else ""))]
    return []
