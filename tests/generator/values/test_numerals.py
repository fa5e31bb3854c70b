"""Numbers in Dutch words."""

from __future__ import annotations

import re

import pytest

from generator.values.numerals import COUNTING_WORDS, numeral


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("nul", 0), ("een", 1), ("negentien", 19), ("twintig", 20), ("eenentwintig", 21), ("drieëndertig", 33),
        ("honderd", 100), ("honderdeen", 101), ("honderdentwee", 102), ("driehonderd", 300), ("twaalfhonderd", 1200),
        ("duizend", 1000), ("duizendeneen", 1001), ("tweeduizendtwintig", 2020), ("vijf duizend", 5000),
        ("negenhonderdnegenennegentigduizend", 999_000),
    ],
)  # fmt: skip
def test_numeral(word: str, number: int) -> None:
    assert numeral(word) == number


@pytest.mark.parametrize("word", ["", "enkele", "nulduizend", "duizendduizend", "eenen", "een en"])
def test_not_a_numeral(word: str) -> None:
    assert numeral(word) is None


def test_counting_words() -> None:
    pattern = re.compile(COUNTING_WORDS)
    assert all(pattern.fullmatch(word) for word in ("een", "twaalf", "negentien", "tachtig", "honderd"))
    assert not any(pattern.fullmatch(word) for word in ("", "nul", "duizend", "eenentwintig"))
