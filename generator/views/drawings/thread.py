"""The thread of the picture that opens the front page: a wave from the left edge to the right edge."""

from __future__ import annotations

from math import cos, pi, sin


def height(x: float) -> float:
    """Where the thread is above x in the wide picture."""
    return 112 + 30 * sin(2 * pi * x / 620)


def wave(start: float, end: float) -> str:
    """The thread between two points, as smooth pieces of curve."""
    pieces = max(1, round((end - start) / 100))
    step = (end - start) / pieces
    path = f"M{start:.0f} {height(start):.1f}"
    for number in range(pieces):
        x, to = start + number * step, start + (number + 1) * step
        third = step / 3
        path += (
            f"C{x + third:.0f} {height(x) + third * _slope(x):.1f} "
            f"{to - third:.0f} {height(to) - third * _slope(to):.1f} {to:.0f} {height(to):.1f}"
        )
    return path


def _slope(x: float) -> float:
    return 30 * 2 * pi / 620 * cos(2 * pi * x / 620)
