"""Dates of which only the year or the month is known: 2020 is a whole year, 2020-05 a whole month.

Checks and pages compare dates here, so that they always agree on what lies before what, and on what is old.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache

OLD_AFTER_YEARS = 2
"""A statement about how something stands is old after so many years."""
LASTING = frozenset({"taken-over", "stopped", "finished"})
"""How something stands for good: such a statement does not grow old."""


def first_day(text: str) -> str:
    """The first day a date may stand for, as text that sorts; nothing for nothing."""
    return (text + "-01-01")[:10] if text else ""


def last_day(text: str) -> str:
    """The last day a date may stand for, as text that sorts. Every month ends on the 31st: only the order counts."""
    return text + "-12-31"[len(text) - 4 :] if text else ""


def before(one: str, other: str) -> bool:
    """Whether a date lies before another for certain. 2020 and 2020-05 overlap, so neither does."""
    return last_day(one) < first_day(other)


def overlap(one: str, other: str) -> bool:
    """Whether two dates may be the same day."""
    return not before(one, other) and not before(other, one)


def is_over(text: str, today: datetime.date) -> bool:
    """Whether every day that a date may stand for has been; an unknown date is over."""
    return last_day(text) < today.isoformat()


def lies_ahead(text: str, today: datetime.date) -> bool:
    """Whether every day that a date may stand for is still to come."""
    return first_day(text) > today.isoformat()


def is_old(text: str, today: datetime.date) -> bool:
    """Whether what was said on a date is old: the last day it may stand for counts. An unknown date is not old."""
    return bool(text) and last_day(text) < years_before(today, OLD_AFTER_YEARS)


def newest(dates: Iterable[str]) -> int:
    """Which of these dates is the newest: of equal ones the last, since news is written below what stands there."""
    return max(enumerate(dates), key=lambda one: (last_day(one[1]), one[0]))[0]


def position(start: str, end: str, today: datetime.date) -> str:
    """done, now, next or unknown, from partial dates: each counts as the widest stretch it can mean.

    Of what has only a start or only an end nobody knows whether it goes on, but for that very day.
    """
    if end and is_over(end, today):
        return "done"
    if lies_ahead(start, today):
        return "next"
    return "now" if (start and end) or today.isoformat() in (start, end) else "unknown"


@lru_cache(maxsize=64)
def months_before(today: datetime.date, months: int) -> str:
    """The day so many months earlier, as text that sorts: it need not be one of the calendar."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return f"{year:04}-{month + 1:02}-{today.day:02}"


@lru_cache(maxsize=16)
def years_before(today: datetime.date, years: int) -> str:
    """The day so many years earlier, as text that sorts. A leap day becomes the 28th."""
    leap = today.month == 2 and today.day == 29
    return f"{today.year - years:04}{'-02-28' if leap else today.isoformat()[4:]}"
