"""Dates as people and spreadsheets write them."""

from __future__ import annotations

import pytest

from generator.values import read_date
from generator.values.dates import PartialDate

SURE = [
    ("2026", "2026"), ("2026-05", "2026-05"), ("2026-5-3", "2026-05-03"), ("2026/05/13", "2026-05-13"),
    ("20260513", "2026-05-13"), ("13-5-2026", "2026-05-13"), ("13.5.2026", "2026-05-13"), ("5/13/2026", "2026-05-13"),
    ("5-2026", "2026-05"), ("13 mei 2026", "2026-05-13"), ("de 1ste mei 2026", "2026-05-01"), ("mei 2026", "2026-05"),
    ("May 13, 2026", "2026-05-13"), ("woensdag 13 mei 2026", "2026-05-13"), ("2026-05-13T12:30:00Z", "2026-05-13"),
    ("13 mei 2026 om 12:30 uur", "2026-05-13"), ("in 2026", "2026"), ("het jaar 2026", "2026"), ("46155", "2026-05-13"),
    ("46155,5", "2026-05-13"), ("tweeduizendtwintig", "2020"), ("5/5/2026", "2026-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SURE)
def test_a_certain_date(text: str, expected: str) -> None:
    assert read_date(text) == PartialDate(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13-5-26", PartialDate("2026-05-13", sure=False)),
        ("13-5-'99", PartialDate("1999-05-13", sure=False)),
        ("13-5-69", PartialDate("2069-05-13", sure=False)),
        ("13-5-70", PartialDate("1970-05-13", sure=False)),
        ("3/4/2026", PartialDate("2026-04-03", sure=False)),
        ("mei 20", PartialDate("2020-05", sure=False)),
        ("30-2-2026", PartialDate("2026-02-30", sure=False, exists=False)),
        ("2026-13", PartialDate("2026-13", sure=False, exists=False)),
        ("circa 2020", PartialDate("2020", qualifier="circa")),
        ("~ mei 2020", PartialDate("2020-05", qualifier="circa")),
        ("2019-2020", PartialDate("2019", upper="2020")),
        ("van mei 2019 tot en met juni 2020", PartialDate("2019-05", upper="2020-06")),
        ("1-5-19 t/m 1-6-2020", PartialDate("2019-05-01", upper="2020-06-01", sure=False)),
    ],
)
def test_an_uncertain_date_or_a_period(text: str, expected: PartialDate) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "morgen", "0999", "3000", "2020-2019", "19999", "70001", "iets 2020", "mei", "2020 " + " " * 80 + "x"]
)
def test_not_a_date(text: str) -> None:
    assert read_date(text) is None
