"""Parses dates as Dutch people and their spreadsheets write them: "13 mei 2026", "13-5-2026", "mei 2020", "46155"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.values.numbers import read_number
from generator.values.text import normalised

_MAX_LENGTH = 80
"""In characters: a longer text is prose, not a date."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """The date that a text means, to the precision it gives.

    `text` is ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD. `upper` is the end of a period in the same form, or empty;
    `qualifier` is "circa" or empty. `sure` is false if the text can be read in another way; `exists` is false for a day
    that is not on the calendar.
    """

    text: str
    upper: str = ""
    qualifier: str = ""
    sure: bool = True
    exists: bool = True


def read_date(text: str) -> PartialDate | None:
    """Parse a text that consists of a date or a period, year included; None for any other text."""
    if len(text) > _MAX_LENGTH:
        return None
    normal = normalised(text).casefold()
    circa = _CIRCA.match(normal)
    normal = normal[circa.end() :] if circa else normal
    date_read = _single(normal) or _period(normal)
    if date_read is None:
        return None
    return replace(date_read, qualifier="circa") if circa else date_read


_CIRCA = re.compile(r"(?:circa|ca\.?|ongeveer|rond|omstreeks|±|~) ?(?=[\w'])")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january januarie", "februari feb febr february", "maart mrt mar march maa", "april apr",
            "mei may", "juni jun june", "juli jul july", "augustus aug august", "september sep sept",
            "oktober okt oct october", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAY = re.compile(r"(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,? ")
_CLOCK = re.compile(r"(?:t| |, | om )\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?uur|z| ?[+-]\d\d:?\d\d)?$")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/. ]+(\d{1,2}))?(?:[-/. ]+(\d{1,2}))?")
_COMPACT = re.compile(r"([12]\d{3})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4}|'?\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{4})")
_NAMED_MONTH = re.compile(r"(?:(?:de )?(\d{1,2})(?:e|ste|de)?\.?[ -]?)?([a-z]{3,9})\.?[ -]*(\d{4}|'\d{2}|\d{2})")
_ENGLISH_ORDER = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_EPOCH = date(1899, 12, 30)
"""Day 0 of the serial dates of spreadsheets (OASIS OpenFormula, and Excel from March 1900)."""


def _single(text: str) -> PartialDate | None:
    text = _CLOCK.sub("", _WEEKDAY.sub("", text, count=1)) if len(text) > 8 else text
    text = (
        text.removeprefix("in ")
        .removeprefix("op ")
        .removeprefix("sinds ")
        .removeprefix("het jaar ")
        .removeprefix("jaar ")
    )
    if match := _YEAR_FIRST.fullmatch(text):
        return _checked(int(match[1]), _number(match[2]), _number(match[3]))
    if match := _COMPACT.fullmatch(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text):
        return _day_first(int(match[1]), int(match[3]), match[4], match[2])
    if match := _MONTH_YEAR.fullmatch(text):
        return _checked(int(match[2]), int(match[1]))
    if (match := _NAMED_MONTH.fullmatch(text)) and match[2] in _MONTHS:
        parsed = _checked(_year(match[3]), _MONTHS[match[2]], _number(match[1]))
        # "mei 20" means 20 May as often as it means May 2020
        return parsed and replace(parsed, sure=len(match[3]) == 4)
    if (match := _ENGLISH_ORDER.fullmatch(text)) and match[1] in _MONTHS:
        return _checked(int(match[3]), _MONTHS[match[1]], int(match[2]))
    if (match := _SERIAL.fullmatch(text)) and 20_000 <= int(match[1]) <= 70_000:
        return PartialDate((_EPOCH + timedelta(days=int(match[1]))).isoformat())
    if text.isalpha() and (number := read_number(text)) and number.bare and 1900 <= number.value <= 2100:
        return PartialDate(str(number.value))
    return None


def _day_first(first: int, second: int, year: str, mark: str) -> PartialDate | None:
    """Day-month-year, as is usual in Dutch; month-day-year only if the date is impossible otherwise."""
    short = len(year) != 4
    if second > 12 >= first:  # 5/13/2026
        parsed = _checked(_year(year), first, second)
        return parsed and replace(parsed, sure=not short and parsed.sure)
    parsed = _checked(_year(year), second, first)
    american = mark == "/" and first <= 12 and first != second
    return parsed and replace(parsed, sure=not short and not american and parsed.sure)


def _period(text: str) -> PartialDate | None:
    for pattern in (r"(?:van |tussen )?(.+?) (?:tot en met|t/m|tot|en|-) (.+)", r"(\d{4}) ?[-/] ?(\d{4})"):
        if match := re.fullmatch(pattern, text):
            first, last = _single(match[1]), _single(match[2])
            if first and last and first.exists and last.exists and first.text < last.text:
                return PartialDate(first.text, upper=last.text, sure=first.sure and last.sure)
    return None


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _year(text: str) -> int:
    """A year of four digits, or of two: 70-99 are 19xx, 00-69 are 20xx."""
    number = int(text.strip("'"))
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def _checked(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date of these numbers, marked if the calendar does not have it; None if the year is out of range."""
    if not 1000 <= year <= 2999:
        return None
    text = f"{year:04}" + (f"-{month:02}" if month is not None else "") + (f"-{day:02}" if day is not None else "")
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return PartialDate(text, sure=False, exists=False)
    return PartialDate(text)
