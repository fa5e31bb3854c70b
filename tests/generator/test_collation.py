"""Names sort as a Dutch reader expects."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.collation import sort_key

ORDERED = [
    ["Lam", "'t Lichtpunt", "’t Lijntje", "Łódź", "Lont"],
    ["Maan", "Oma's Soep", "Omapost", "Øresund", "Ouder"],
    ["Buurt 2", "Buurt 10", "Buurt 10/2", "Buurt 10/11"],
    ["Éen", "Eer", "Été", "Eten"],
    ["Snor", "De Soepfiets", "Soepkar", "Het Soeplokaal", "Een Soepman"],
    ["Rijk", "'s-Hertogenbosch", "Sint"],
    ["De", "Een", "Het"],
]


@pytest.mark.parametrize("names", ORDERED)
def test_order(names: list[str]) -> None:
    mixed = [*names[1::2], *names[::2]]
    assert sorted(mixed, key=sort_key) == names


@given(st.lists(st.text()))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    assert len(sorted(names, key=sort_key)) == len(names)
