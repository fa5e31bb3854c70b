"""Beads on the thread of the front page."""

from __future__ import annotations

import re

from generator.views import ViewContext
from generator.views.components import Beads
from generator.views.drawings.beads import BEADS, bead_paths, by_tone


def middles(paths: list[str]) -> list[tuple[int, int]]:
    """Where the beads have their middle; a bead is 16 wide and its path begins at its left end."""
    found = [re.match(r"M(-?\d+) (-?\d+)a8 8", path) for path in paths]
    return [(int(start[1]) + 8, int(start[2])) for start in found if start]


def test_known_beads_come_before_open_ones_row_by_row() -> None:
    full, hollow = bead_paths(["eten", "delen"], 3, x=100, y=50, across=4, gap=20, hang=None)
    assert [theme for theme, _ in full] == ["eten", "delen"]
    assert middles([path for _, path in full]) == [(70, 50), (90, 50)]
    assert middles(hollow) == [(110, 50), (130, 50), (70, 70)]


def test_beads_that_hang_stand_around_their_string() -> None:
    full, hollow = bead_paths(["eten"], 1, x=100, y=50, across=4, gap=20, hang=30)
    assert hollow[0] == "M100 30V32"
    assert middles([full[0][1], *hollow[1:]]) == [(90, 50), (110, 50)]
    assert bead_paths([], 0, x=100, y=50, across=4, gap=20, hang=30) == ([], []), "no string without beads"


def test_there_are_never_more_than_fit() -> None:
    full, hollow = bead_paths(["eten"] * (BEADS - 1), 5, x=100, y=50, across=4, gap=20, hang=None)
    assert (len(full), len(hollow)) == (BEADS - 1, 1)
    full, hollow = bead_paths(["eten"] * (BEADS + 1), 5, x=100, y=50, across=4, gap=20, hang=None)
    assert (len(full), len(hollow)) == (BEADS, 0)


def test_beads_of_one_colour_are_one_path(toy_site: ViewContext) -> None:
    found = by_tone(toy_site.directory, [("spullen-delen", "A"), ("samen-eten", "B"), ("spullen-delen", "C")])
    assert found == [Beads(tone="koraal", d="B"), Beads(tone="zee", d="AC")]
