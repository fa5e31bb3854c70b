"""Recognises digits that are not a personal number: dates, times, ISBNs and ISSNs, amounts."""

from __future__ import annotations

import re

_DATE = r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?P<a>[-/.])(?:0?[1-9]|1[0-2])(?P=a)(?:19|20)\d\d(?!\d)"
_ISO = r"(?<!\d)(?:19|20)\d\d(?P<b>[-/.])(?:0[1-9]|1[0-2])(?:(?P=b)(?:0[1-9]|[12]\d|3[01]))?(?!\d)"
_YEARS = r"(?<!\d)(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)"
_HOUR = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_TIMES = rf"(?<![\d.]){_HOUR}(?: ?(?:uur)? ?(?:-|tot|en|/|,) ?{_HOUR}(?![.\d]))+"
_HARMLESS = re.compile("|".join((_TIMES, _DATE, _ISO, _YEARS)))
_ISBN = re.compile(r"(?:\bisbn\b[^\d]{0,12}|\b(?=97[89]))(?P<number>(?:\d[ -]?){9,12}[\dx])(?!\d)")
_ISSN = re.compile(r"\bissn\b[^\d]{0,6}\d{4}-?\d{3}[\dx]")


def mask_harmless(text: str) -> str:
    """The text with dates, times, periods and book numbers masked by × signs; offsets stay the same."""
    if "is" in text or "97" in text:
        text = _ISSN.sub(_mask, _ISBN.sub(_mask_isbn, text))
    return _HARMLESS.sub(_mask, text)


_LOOKALIKE = re.compile(r"(?<![a-z0-9])(?=[a-z]{0,3}[0-9])[0-9oilsbzg]++(?![a-z])")
_LETTER_DIGITS = str.maketrans("oilsbzg", "0115826")


def letters_as_digits(word: str) -> str:
    """The word with each letter that looks like a digit replaced by that digit."""
    return word.translate(_LETTER_DIGITS)


def lookalikes_as_digits(text: str) -> str:
    """The text with letters that look like digits replaced by them, where they stand among digits: 06-l2345678."""
    return _LOOKALIKE.sub(lambda match: letters_as_digits(match[0]), text)


def _mask(match: re.Match[str]) -> str:
    return "×" * len(match[0])


def _mask_isbn(match: re.Match[str]) -> str:
    from stdnum import isbn

    return _mask(match) if isbn.is_valid(match["number"]) else match[0]


_UNITS = (
    r"(?:euro|eur|dollar|cent|miljoen|miljard|inwoners|mensen|personen|stemmen|stuks|kilo|kg|ton|km|kilometer|meter|m2|"
    r"liter|keer|bezoekers|bezoeken|huishoudens|uur|kwh|leden|gebruikers|kaartjes|klanten|maaltijden|views|weergaven)\b"
)
_AMOUNT_AFTER = re.compile(rf"(?:,(?:\d\d|-+))?[ \n]?(?:{_UNITS}|€)")
_AMOUNT_BEFORE = re.compile(r"(?:€|\beur(?:o)?)\s?\Z")


def is_amount(text: str, start: int, end: int) -> bool:
    """Whether the text around the digits says that they are money or a count."""
    return bool(_AMOUNT_AFTER.match(text, end) or _AMOUNT_BEFORE.search(text[max(start - 6, 0) : start]))
