"""Reads the dates that Dutch people and their spreadsheets write: "13 mei 2026", "13-5-2026", "mei 2020", "46155"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.values.marks import plain
from generator.values.numbers import read_number

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it was meant, as year, year-month or year-month-day.

    `upper` is the end of a period, `qualifier` is "circa" where the text says so. `sure` tells whether nobody would
    read the text otherwise; `exists` is false for a day that is not on the calendar.
    """

    text: str
    upper: str = ""
    qualifier: str = ""
    sure: bool = True
    exists: bool = True


def read_day(text: str) -> Day | None:
    """The date in a text, or None if the text as a whole is no date with its year."""
    if len(text) > _LONGEST:
        return None
    said = plain(text).casefold()
    circa = _CIRCA.match(said)
    said = said[circa.end() :] if circa else said
    found = _one(said) or _period(said)
    if found is None:
        return None
    return replace(found, qualifier="circa") if circa else found


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
_BIG_FIRST = re.compile(r"(\d{4})(?:[-/. ]+(\d{1,2}))?(?:[-/. ]+(\d{1,2}))?")
_CLOSE = re.compile(r"([12]\d{3})(\d{2})(\d{2})")
_SMALL_FIRST = re.compile(r"(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4}|'?\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{4})")
_NAMED = re.compile(r"(?:(?:de )?(\d{1,2})(?:e|ste|de)?\.?[ -]?)?([a-z]{3,9})\.?[ -]*(\d{4}|'\d{2}|\d{2})")
_ENGLISH = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_EPOCH = date(1899, 12, 30)
"""The day that spreadsheets count from."""


def _one(said: str) -> Day | None:
    said = _CLOCK.sub("", _WEEKDAY.sub("", said, count=1)) if len(said) > 8 else said
    said = (
        said.removeprefix("in ")
        .removeprefix("op ")
        .removeprefix("sinds ")
        .removeprefix("het jaar ")
        .removeprefix("jaar ")
    )
    if found := _BIG_FIRST.fullmatch(said):
        return _made(int(found[1]), _number(found[2]), _number(found[3]))
    if found := _CLOSE.fullmatch(said):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _SMALL_FIRST.fullmatch(said):
        return _small_first(int(found[1]), int(found[3]), found[4], found[2])
    if found := _MONTH_YEAR.fullmatch(said):
        return _made(int(found[2]), int(found[1]))
    if (found := _NAMED.fullmatch(said)) and found[2] in _MONTHS:
        made = _made(_year(found[3]), _MONTHS[found[2]], _number(found[1]))
        # "mei 20" is a day in May as often as it is a month of 2020
        return made and replace(made, sure=len(found[3]) == 4)
    if (found := _ENGLISH.fullmatch(said)) and found[1] in _MONTHS:
        return _made(int(found[3]), _MONTHS[found[1]], int(found[2]))
    if (found := _SERIAL.fullmatch(said)) and 20_000 <= int(found[1]) <= 70_000:
        return Day((_EPOCH + timedelta(days=int(found[1]))).isoformat())
    if said.isalpha() and (number := read_number(said)) and number.bare and 1900 <= number.value <= 2100:
        return Day(str(number.value))
    return None


def _small_first(first: int, second: int, year: str, mark: str) -> Day | None:
    """Day, month, year, as we write it; the other way round only where it cannot be otherwise."""
    short = len(year) != 4
    if second > 12 >= first:  # 5/13/2026
        made = _made(_year(year), first, second)
        return made and replace(made, sure=not short and made.sure)
    made = _made(_year(year), second, first)
    american = mark == "/" and first <= 12 and first != second
    return made and replace(made, sure=not short and not american and made.sure)


def _period(said: str) -> Day | None:
    for pattern in (r"(?:van |tussen )?(.+?) (?:tot en met|t/m|tot|en|-) (.+)", r"(\d{4}) ?[-/] ?(\d{4})"):
        if found := re.fullmatch(pattern, said):
            first, last = _one(found[1]), _one(found[2])
            if first and last and first.exists and last.exists and first.text < last.text:
                return Day(first.text, upper=last.text, sure=first.sure and last.sure)
    return None


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _year(text: str) -> int:
    """A year, written with four figures or with the last two."""
    number = int(text.strip("'"))
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def _made(year: int, month: int | None = None, day: int | None = None) -> Day | None:
    if not 1000 <= year <= 2999:
        return None
    text = f"{year:04}" + (f"-{month:02}" if month is not None else "") + (f"-{day:02}" if day is not None else "")
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return Day(text, sure=False, exists=False)
    return Day(text)
