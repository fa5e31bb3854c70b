"""Parses numbers as Dutch people write them: "€ 3.000,-", "ca. 92", "tussen 90 en 95", "3 miljoen", "twintig"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.values.numerals import numeral
from generator.values.text import normalised

_MAX_LENGTH = 120
"""In characters: a longer text is prose, not a number."""


@dataclass(frozen=True, slots=True)
class Number:
    """The number that a text means.

    `upper` is the upper bound of a range; `qualifier` is a value of the schemas' field of that name ("circa", "meer
    dan" ...), or empty; `unit` is the word behind the number, or "euro" or "procent" for a sign. `alternative` is the
    second reading of an ambiguous text: "3.000" is three thousand to one reader and three to another.
    """

    value: Decimal
    upper: Decimal | None = None
    qualifier: str = ""
    unit: str = ""
    alternative: Decimal | None = None

    @property
    def bare(self) -> bool:
        """Whether this is a single unambiguous number, without range, qualifier or unit."""
        return self.upper is None and not self.qualifier and not self.unit and self.alternative is None


def read_number(text: str) -> Number | None:
    """Parse a text that consists of a number with its unit, or of a range; None for any other text."""
    if len(text) > _MAX_LENGTH:
        return None
    rest, qualifier = _qualifier(normalised(text).casefold())
    number = _range(rest) if qualifier in ("", "circa") else None
    number = number or _single(rest)
    if number is None:
        return None
    return replace(number, qualifier=qualifier or number.qualifier)


def format_number(number: Decimal) -> str:
    """The number as records write it: digits, a decimal point and no trailing zeros."""
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
_PREFIXES = tuple(
    (word, re.compile(rf"(?:{marks})(?<=[^\w])|(?:{marks})(?![\w.])")) for word, marks in _QUALIFIERS.items()
)


def _qualifier(text: str) -> tuple[str, str]:
    """Split a text into the number and its qualifier, which is empty if there is none."""
    for word, pattern in sorted(_PREFIXES, key=lambda prefix: prefix[0] in ("meer dan", "minder dan")):
        if (match := pattern.match(text)) and match.end() < len(text):
            return text[match.end() :].strip(), word
    if text.endswith("+") and text[-2:-1].isdigit():
        return text[:-1], "minstens"
    for ending, word in ((" of meer", "minstens"), (" of minder", "hoogstens"), (" ongeveer", "circa")):
        if text.endswith(ending):
            return text.removesuffix(ending), word
    return text, ""


_BETWEEN = re.compile(r"(?:tussen(?: de)? )(.+?) en (.+)|(?:van )?(.+?) ?(?:-| tot en met | t/m | tot | à | a ) ?(.+)")
_YEARS = re.compile(r"((?:19|20)\d{2}) ?/ ?((?:19|20)?\d{2})", re.ASCII)


def _range(text: str) -> Number | None:
    if years := _YEARS.fullmatch(text):
        first, last = years[1], years[2] if len(years[2]) == 4 else f"{years[1][:2]}{years[2]}"
        return Number(Decimal(first), Decimal(last)) if first < last else None
    match = _BETWEEN.fullmatch(text)
    if not match:
        return None
    first, last = match[1] or match[3], match[2] or match[4]
    if _PHONE_LIKE.match(first) or _PHONE_LIKE.match(last):
        return None
    scale = next((word for word in last.split() if word in _SCALES), "")
    if scale and first[-1:].isdigit():
        first = f"{first} {scale}"  # in "3 tot 4 miljoen" the scale holds for both
    low, high = _single(first), _single(last)
    if low is None or high is None or low.value >= high.value:
        return None
    if low.alternative is not None or high.alternative is not None:
        return None  # 1.000-1.500 has four readings: too many to offer
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
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
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


def _single(text: str) -> Number | None:
    """A single number with its currency sign, scale and unit."""
    if (word := numeral(text)) is not None:
        return Number(Decimal(word))
    if text in ("anderhalf", "anderhalve"):
        return Number(Decimal("1.5"))
    match = _DIGITS.fullmatch(text)
    return _in_words(text) if match is None else _in_digits(match)


def _in_digits(match: re.Match[str]) -> Number | None:
    """A number in digits, from a match of `_DIGITS`."""
    digits = match["digits"].rstrip(" .,'_")
    closing = match["closed"] or match["digits"].rstrip()[len(digits) :].strip()
    if not _may_close(closing, apart=bool(match["closed"])):
        return None
    scale, rest = _scale(match["rest"].strip())
    unit = _unit(rest, "euro" if match["before"] or match["after"] else "")
    values = _values(digits)
    if not values or unit is None:
        return None
    if (closing or unit.startswith("euro")) and "." in digits:  # an amount of money has no thousandths
        values = values[:1]
    if match["fraction"]:
        values = [value + _FRACTIONS[match["fraction"]] for value in values[:1] if value == value.to_integral_value()]
    factor = Decimal(10) ** scale * (-1 if match["sign"] == "-" else 1)
    scaled = [value * factor for value in values]
    if not scaled or abs(scaled[0]) >= _HIGHEST:
        return None
    return Number(scaled[0], unit=unit, alternative=scaled[1] if len(scaled) > 1 else None)


def _may_close(closing: str, apart: bool) -> bool:
    """Whether a number may end so: "3.000,-" and "3=". `apart` if the marks cannot belong to the digits."""
    if closing in ("", ",-", ",--", ".-", ".--", "-", "--", ",=", ".=", "="):
        return True
    return closing in ".," and apart


def _unit(rest: str, currency: str) -> str | None:
    """The unit that the words behind a number name, or else its currency; None if they cannot be a unit."""
    if rest in _UNITS:
        return _UNITS[rest]
    if rest and (not _UNIT.fullmatch(rest) or rest in ("e", "ste", "de")):
        return None
    return currency or rest


def _in_words(text: str) -> Number | None:
    """A number in words with a scale or a unit: "twee miljoen", "drie procent"."""
    first, _, rest = text.partition(" ")
    number = Decimal("1.5") if first in ("anderhalf", "anderhalve") else numeral(first)
    if number is None or not rest:
        return None
    scale, rest = _scale(rest)
    unit = _UNITS.get(rest, "")
    if (rest and not unit) or not (scale or unit):
        return None
    return Number(Decimal(number) * Decimal(10) ** scale, unit=unit)


def _scale(rest: str) -> tuple[int, str]:
    """The power of ten that a text begins with, and the rest of the text."""
    first, _, more = rest.partition(" ")
    return (_SCALES[first], more) if first in _SCALES else (0, rest)


_GROUPED = {mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+") for mark in ". ,'_"}


def _values(digits: str) -> list[Decimal]:
    """The readings of digits with separators, the usual Dutch one first; empty if they are no number."""
    if re.fullmatch(r"\d{1,15}(e[-+]?\d{1,2})?", digits):
        return [Decimal(digits)]
    if re.fullmatch(r"\d*[.,]\d+(e[-+]?\d{1,2})?", digits):
        fraction = Decimal(digits.replace(",", "."))
        mark = "." if "." in digits else ","
        if _GROUPED[mark].fullmatch(digits) and not digits.startswith("0"):
            thousands = Decimal(digits.replace(mark, ""))
            return [thousands, fraction] if mark == "." else [fraction, thousands]
        return [fraction]
    for mark, point in ((".", ","), (",", "."), (" ", ","), (" ", "."), ("'", "."), ("'", ","), ("_", ".")):
        whole, separator, decimals = digits.partition(point)
        if (
            _GROUPED[mark].fullmatch(whole)
            and (decimals.isdigit() if separator else True)
            and not whole.startswith("0")
        ):
            return [Decimal(whole.replace(mark, "") + (f".{decimals}" if separator else ""))]
    return []
