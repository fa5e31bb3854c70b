"""Partial dates, and how they compare: 2020 stands for the whole year, 2020-05 for the whole month.

A partial date is text in ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; an empty text is an unknown date. Rules and pages all
compare dates here, so that they agree on which comes first and on what is out of date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

Position = Literal["done", "now", "next", "unknown"]
PARTIAL_DATE = r"[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?"
"""The form of a partial date, as a regular expression; whether such a day exists is another question."""
OLD_AFTER_YEARS, OLD_AFTER = 2, "twee jaar"
"""After how long a statement about a status is out of date: in years, and in Dutch words."""
FINAL = frozenset({"taken-over", "stopped", "finished"})
"""Statuses that are final: a statement of one of these never goes out of date."""


def year_of_date(text: str) -> str:
    """The year of a partial date; empty for an unknown date."""
    return text[:4]


def first_day(text: str) -> str:
    """The first day a partial date may stand for, as YYYY-MM-DD; empty for an unknown date."""
    return (text + "-01-01")[:10] if text else ""


def last_day(text: str) -> str:
    """The last day a partial date may stand for, as YYYY-MM-DD; empty for an unknown date.

    To be compared only, not shown: every month is taken to end on the 31st.
    """
    return text + "-12-31"[len(text) - 4 :] if text else ""


def before(date: str, other: str) -> bool:
    """Whether a date certainly comes before another. 2020 and 2020-05 overlap, so neither comes before the other."""
    return last_day(date) < first_day(other)


def overlap(date: str, other: str) -> bool:
    """Whether two partial dates may be the same day."""
    return not before(date, other) and not before(other, date)


def is_over(text: str, today: datetime.date) -> bool:
    """Whether every day that a partial date may stand for lies before today; true for an unknown date."""
    return last_day(text) < today.isoformat()


def lies_ahead(text: str, today: datetime.date) -> bool:
    """Whether every day that a partial date may stand for lies after today."""
    return first_day(text) > today.isoformat()


def is_old(text: str, today: datetime.date) -> bool:
    """Whether a statement of this date is out of date, by the last day it may stand for; false if it is unknown."""
    return bool(text) and last_day(text) < years_before(today, OLD_AFTER_YEARS)


def newest(dates: Iterable[str]) -> int:
    """The index of the newest date; of equal ones the last, since newer entries are written below older ones.

    Raises ValueError if there are no dates.
    """
    return max(enumerate(dates), key=lambda entry: (last_day(entry[1]), entry[0]))[0]


def position(start: str, end: str, today: datetime.date) -> Position:
    """Where today falls in a period: "done", "now", "next" or "unknown".

    Each partial date counts as the widest period it can mean. With only a start or only an end, the period is known to
    be going on no more than on that day itself.
    """
    if end and is_over(end, today):
        return "done"
    if lies_ahead(start, today):
        return "next"
    return "now" if (start and end) or today.isoformat() in (start, end) else "unknown"


@lru_cache(maxsize=64)
def months_before(today: datetime.date, months: int) -> str:
    """The day a number of months earlier, as YYYY-MM-DD. To be compared only: it may be, say, 31 February."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return f"{year:04}-{month + 1:02}-{today.day:02}"


@lru_cache(maxsize=16)
def years_before(today: datetime.date, years: int) -> str:
    """The day a number of years earlier, as YYYY-MM-DD. 29 February becomes the 28th."""
    leap = today.month == 2 and today.day == 29
    return f"{today.year - years:04}{'-02-28' if leap else today.isoformat()[4:]}"
