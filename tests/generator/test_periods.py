"""A partial date stands for all its days: two of them are ordered only if that is certain."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.periods import (
    OLD_AFTER,
    OLD_AFTER_YEARS,
    PARTIAL_DATE,
    before,
    first_day,
    is_old,
    is_over,
    last_day,
    lies_ahead,
    months_before,
    newest,
    overlap,
    position,
    year_of_date,
    years_before,
)

DATES = st.dates().map(str).flatmap(lambda day: st.sampled_from([day, day[:7], day[:4]]))


@pytest.mark.parametrize(
    ("date", "other"), [("2019", "2020"), ("2020-05", "2020-06"), ("2020-05-13", "2020-05-14"), ("2019-12-31", "2020")]
)
def test_before(date: str, other: str) -> None:
    assert before(date, other)
    assert not before(other, date)
    assert not overlap(date, other)


@pytest.mark.parametrize(
    ("date", "other"), [("2020", "2020-05"), ("2020-05", "2020-05-13"), ("2020", "2020"), ("2020", "2020-12-31")]
)
def test_overlap(date: str, other: str) -> None:
    assert overlap(date, other)
    assert overlap(other, date)
    assert not before(date, other)


@given(DATES)
def test_the_first_day_is_not_after_the_last(text: str) -> None:
    assert len(first_day(text)) == len(last_day(text)) == 10
    assert first_day(text) <= last_day(text)


@given(DATES, DATES)
def test_exactly_one_order_holds(date: str, other: str) -> None:
    assert before(date, other) + before(other, date) + overlap(date, other) == 1


@pytest.mark.parametrize(
    ("dates", "index"),
    [(["2020"], 0), (["2020-05", "2019"], 0), (["2020", "2020-12"], 1), (["2020", "2020"], 1), (["2018", ""], 0)],
)
def test_the_newest_is_the_last_of_equal_ones(dates: list[str], index: int) -> None:
    assert newest(dates) == index


TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("2024-11-22", True), ("2024-11-23", False), ("2024-11-24", False), ("2024-10", True), ("2024-11", False),
        ("2023", True), ("2024", False), ("", False),
    ],
)  # fmt: skip
def test_old_is_more_than_two_years_ago(text: str, old: bool) -> None:
    """Of a year or a month the last day counts."""
    assert is_old(text, TODAY) is old


def test_two_years_before_a_leap_day_is_the_last_of_february() -> None:
    assert years_before(date(2028, 2, 29), 2) == "2026-02-28"
    assert years_before(date(2028, 2, 28), 2) == "2026-02-28"
    assert years_before(date(2028, 3, 29), 1) == "2027-03-29"


@pytest.mark.parametrize(
    ("months", "day"),
    [(0, "2026-11-23"), (10, "2026-01-23"), (11, "2025-12-23"), (12, "2025-11-23"), (24, "2024-11-23")],
)
def test_so_many_months_before(months: int, day: str) -> None:
    assert months_before(TODAY, months) == day


@pytest.mark.parametrize(
    ("text", "over", "ahead"),
    [
        ("2026-11-22", True, False), ("2026-11-23", False, False), ("2026-11-24", False, True),
        ("2026-10", True, False),
        ("2026-11", False, False), ("2026-12", False, True), ("2025", True, False), ("2026", False, False),
        ("2027", False, True), ("", True, False),
    ],
)  # fmt: skip
def test_what_is_over_and_what_lies_ahead(text: str, over: bool, ahead: bool) -> None:
    assert (is_over(text, TODAY), lies_ahead(text, TODAY)) == (over, ahead)


@pytest.mark.parametrize(
    ("start", "end", "where"),
    [
        ("2026-11-01", "2026-11-22", "done"), ("2026-11-01", "2026-11-23", "now"), ("2026-11-23", "2026-12", "now"),
        ("2026-11-24", "2026-12", "next"), ("2026-11-24", "", "next"), ("2026-11-23", "", "now"),
        ("", "2026", "unknown"),
        ("", "2026-11-23", "now"), ("2026-11", "", "unknown"), ("2020", "", "unknown"), ("", "2020", "done"),
        ("", "", "unknown"),
    ],
)  # fmt: skip
def test_where_a_stretch_lies(start: str, end: str, where: str) -> None:
    """Without a start or an end nobody knows whether it goes on, but for that very day."""
    assert position(start, end, TODAY) == where


@pytest.mark.parametrize(("text", "year"), [("2020", "2020"), ("2020-05", "2020"), ("2020-05-13", "2020"), ("", "")])
def test_the_year_of_a_partial_date(text: str, year: str) -> None:
    assert year_of_date(text) == year


@pytest.mark.parametrize("text", ["2020", "2020-05", "2020-05-13", "1999-12"])
def test_the_form_of_a_partial_date(text: str) -> None:
    assert re.fullmatch(PARTIAL_DATE, text)


@pytest.mark.parametrize("text", ["", "20", "0363", "2020-5", "2020-05-1", "2020-05-13-01", "2020-", "mei 2020"])
def test_what_is_no_partial_date(text: str) -> None:
    assert not re.fullmatch(PARTIAL_DATE, text)


def test_the_words_say_the_number() -> None:
    assert f"{['nul', 'een', 'twee', 'drie'][OLD_AFTER_YEARS]} jaar" == OLD_AFTER
