"""Dates of which only the year or the month is known: 2020 is a whole year, 2020-05 a whole month."""

from __future__ import annotations


def first_day(text: str) -> str:
    """The first day a date may stand for, as text that sorts."""
    return (text + "-01-01")[:10]


def last_day(text: str) -> str:
    """The last day a date may stand for, as text that sorts. Every month ends on the 31st: only the order counts."""
    return text + "-12-31"[len(text) - 4 :]


def before(one: str, other: str) -> bool:
    """Whether a date lies before another for certain. 2020 and 2020-05 overlap, so neither does."""
    return last_day(one) < first_day(other)


def overlap(one: str, other: str) -> bool:
    """Whether two dates may be the same day."""
    return not before(one, other) and not before(other, one)
