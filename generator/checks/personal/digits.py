"""What is made of digits and is no number of a person: dates, times, book numbers, amounts."""

from __future__ import annotations

import re

_DATE = r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?P<a>[-/.])(?:0?[1-9]|1[0-2])(?P=a)(?:19|20)\d\d(?!\d)"
_ISO = r"(?<!\d)(?:19|20)\d\d(?P<b>[-/.])(?:0[1-9]|1[0-2])(?:(?P=b)(?:0[1-9]|[12]\d|3[01]))?(?!\d)"
_YEARS = r"(?<!\d)(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)"
_HOUR = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_TIMES = rf"(?<![\d.]){_HOUR}(?: ?(?:uur)? ?(?:-|tot|en|/|,) ?{_HOUR}(?![.\d]))+"
_HARMLESS = re.compile("|".join((_TIMES, _DATE, _ISO, _YEARS)))
_BOOK = re.compile(r"(?:\bisbn\b[^\d]{0,12}|\b(?=97[89]))(?P<number>(?:\d[ -]?){9,12}[\dx])(?!\d)")
_ISSN = re.compile(r"\bissn\b[^\d]{0,6}\d{4}-?\d{3}[\dx]")


def without_harmless(text: str) -> str:
    """The text with dates, times, spans of years and book numbers blotted out, every character in its place."""
    if "is" in text or "97" in text:
        text = _ISSN.sub(_blot, _BOOK.sub(_blot_book, text))
    return _HARMLESS.sub(_blot, text)


_ALIKE = re.compile(r"(?<![a-z0-9])(?=[a-z]{0,3}[0-9])[0-9oilsbzg]++(?![a-z])")
_FIGURES = str.maketrans("oilsbzg", "0115826")


def with_figures(word: str) -> str:
    """A word with the figure for each letter that looks like one."""
    return word.translate(_FIGURES)


def in_figures(text: str) -> str:
    """The text with the figure for each letter that looks like one and stands among figures: 06-l2345678."""
    return _ALIKE.sub(lambda found: with_figures(found[0]), text)


def _blot(found: re.Match[str]) -> str:
    return "×" * len(found[0])


def _blot_book(found: re.Match[str]) -> str:
    from stdnum import isbn

    return _blot(found) if isbn.is_valid(found["number"]) else found[0]


_UNITS = (
    r"(?:euro|eur|dollar|cent|miljoen|miljard|inwoners|mensen|personen|stemmen|stuks|kilo|kg|ton|km|kilometer|meter|m2|"
    r"liter|keer|bezoekers|bezoeken|huishoudens|uur|kwh|leden|gebruikers|kaartjes|klanten|maaltijden|views|weergaven)\b"
)
_AMOUNT_AFTER = re.compile(rf"(?:,(?:\d\d|-+))?[ \n]?(?:{_UNITS}|€)")
_AMOUNT_BEFORE = re.compile(r"(?:€|\beur(?:o)?)\s?\Z")


def is_amount(text: str, start: int, end: int) -> bool:
    """Whether digits are told to be money or a count, by what stands around them."""
    return bool(_AMOUNT_AFTER.match(text, end) or _AMOUNT_BEFORE.search(text[max(start - 6, 0) : start]))
