"""What an edit writes is read back as the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.construction import parsed
from generator.source.writing import scalar

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff\u2028\u2029\x85"))


@given(TEXT)
def test_a_text_survives_a_round_trip(text: str) -> None:
    written = scalar(text)
    assert parsed(f"a: {written}\nb: [{written}, {written}]\nc: {{d: {written}}}\n") == {
        "a": text,
        "b": [text, text],
        "c": {"d": text},
    }


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("7000", "7000"),
        ("2026-05-13", "2026-05-13"),
        ("sociaal gericht", "sociaal gericht"),
        ("no", '"no"'),
        ("a: b", '"a: b"'),
        ("een #hekje", '"een #hekje"'),
        ("'s avonds", '"\'s avonds"'),
        ("https://omapost.nl", '"https://omapost.nl"'),
    ],
)
def test_only_texts_that_need_quotes_get_them(text: str, written: str) -> None:
    assert scalar(text) == written


def test_the_time_is_linear() -> None:
    text = "oefenen in een moestuin " * 5_000 + "\t"
    assert scalar(text).startswith('"')
