"""Beads on the thread of the front page: initiatives that have no shape of their own there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Directory
from generator.views.components import Beads
from generator.views.records import tone

BEADS = 20
"""The most beads at one stop."""


def bead_paths(
    themes: Sequence[str], missing: int, x: float, y: float, across: int, gap: int, hang: float | None
) -> tuple[list[tuple[str, str]], list[str]]:
    """Beads in rows around x, the first row at y: full ones with their theme, then `missing` open ones.

    `across` is how many stand beside each other and `gap` the distance between their middles. With `hang` the rows
    hang on the thread at that height, and a row is no wider than it must be.
    """
    full, hollow = [], []
    count = min(BEADS, len(themes) + missing)
    across = min(across, count) if hang is not None else across
    for number in range(count):
        left = x + gap * (number % across - (across - 1) / 2)
        path = f"M{left - 8:.0f} {y + gap * (number // across):.0f}a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z"
        if number < len(themes):
            full.append((themes[number], path))
        else:
            hollow.append(path)
    if count and hang is not None:
        hollow.insert(0, f"M{x:.0f} {hang:.0f}V{y - 18:.0f}")
    return full, hollow


def by_tone(directory: Directory, beads: Iterable[tuple[str, str]]) -> list[Beads]:
    """Beads of one colour in one path."""
    paths: dict[str, str] = {}
    for theme, path in beads:
        colour = tone(directory, theme)
        paths[colour] = paths.get(colour, "") + path
    return [Beads(tone=colour, d=path) for colour, path in sorted(paths.items())]
