"""Columns of figures, and which year of them counts."""

from __future__ import annotations

import csv

from generator.installation import MUNICIPALITIES
from generator.profiles import BOUNDS, WHOLE, Measured, columns, newest


def test_a_column_is_a_measure_and_a_year() -> None:
    header = ["name", "inhabitants_2026", "share_65_2022", "inhabitants", "inhabitants_26", "x_inhabitants_2026", "lat"]
    assert columns(header) == {"inhabitants_2026": ("inhabitants", 2026), "share_65_2022": ("share_65", 2022)}


def test_the_newest_year_counts_as_far_as_it_is_known() -> None:
    row = {"inhabitants_2026": "300", "inhabitants_2024": "200", "urbanity_2024": "4", "urbanity_2026": "", "name": "x"}
    assert newest(row) == {"inhabitants": Measured(300, 2026), "urbanity": Measured(4, 2024)}
    assert newest({"name": "x"}) == {}


def test_of_every_real_municipality_is_known_what_a_comparison_needs() -> None:
    rows = list(csv.DictReader(MUNICIPALITIES.read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 342
    unknown = {"share_low_income", "share_high_income"}
    for row in rows:
        found = newest(row)
        assert found.keys() | unknown == BOUNDS.keys(), row["name"]
        assert found["inhabitants"].year == 2026
        assert all(found[measure].value == int(found[measure].value) for measure in WHOLE)
        assert row["profile_note"] or found.keys() == BOUNDS.keys(), row["name"]
