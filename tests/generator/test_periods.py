"""A year or a month is a stretch of days: only what is certain counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.periods import before, first_day, last_day, newest, overlap

DATES = st.dates().map(str).flatmap(lambda day: st.sampled_from([day, day[:7], day[:4]]))


@pytest.mark.parametrize(
    ("one", "other"), [("2019", "2020"), ("2020-05", "2020-06"), ("2020-05-13", "2020-05-14"), ("2019-12-31", "2020")]
)
def test_before(one: str, other: str) -> None:
    assert before(one, other)
    assert not before(other, one)
    assert not overlap(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("2020", "2020-05"), ("2020-05", "2020-05-13"), ("2020", "2020"), ("2020", "2020-12-31")]
)
def test_overlap(one: str, other: str) -> None:
    assert overlap(one, other)
    assert overlap(other, one)
    assert not before(one, other)


@given(DATES)
def test_a_date_begins_before_it_ends(text: str) -> None:
    assert len(first_day(text)) == len(last_day(text)) == 10
    assert first_day(text) <= last_day(text)


@given(DATES, DATES)
def test_there_are_three_ways_only(one: str, other: str) -> None:
    assert before(one, other) + before(other, one) + overlap(one, other) == 1


@pytest.mark.parametrize(
    ("dates", "index"),
    [(["2020"], 0), (["2020-05", "2019"], 0), (["2020", "2020-12"], 1), (["2020", "2020"], 1), (["2018", ""], 0)],
)
def test_the_newest_is_the_last_of_equal_ones(dates: list[str], index: int) -> None:
    assert newest(dates) == index
