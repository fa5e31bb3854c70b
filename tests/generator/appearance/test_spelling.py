"""All spellings of a word have one key, and every letter of the key maps back to the word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.appearance import respelled, respelled_from, seen

ALIKE = [
    ("Søren", "Soeren"), ("Jürgen", "Juergen"), ("Müller", "Mueller"), ("IJsbrand", "Ysbrand"), ("Weiß", "Weiss"),
    ("Åse", "Aase"), ("Næs", "Naes"), ("Ärla", "Aerla"), ("H3ndr1k4", "Hendrika"), ("Ver1open", "Verlopen"),
]  # fmt: skip


@pytest.mark.parametrize(("spelling", "other"), ALIKE)
def test_spellings_of_a_name_have_one_key(spelling: str, other: str) -> None:
    assert respelled(seen(spelling).text) == respelled(seen(other).text)


@given(st.text(alphabet="aeouijlty01 €\n"))
def test_every_letter_maps_back(text: str) -> None:
    made, places = respelled_from(text)
    assert made == respelled(text)
    assert len(places) == len(made) + 1
    assert places[-1] == len(text)
    assert sorted(set(places)) == places
    for at, letter in enumerate(made):
        assert respelled(text[places[at] : places[at + 1]]) == letter
