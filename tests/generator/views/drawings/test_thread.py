"""The thread of the picture that opens the front page."""

from __future__ import annotations

import re
from math import pi, sin

import pytest

from generator.views.drawings.thread import height, wave


@pytest.mark.parametrize("x", [-960.0, 0.0, 155.0, 310.0, 1240.0])
def test_the_thread_waves_around_the_middle(x: float) -> None:
    assert height(x) == pytest.approx(112 + 30 * sin(2 * pi * x / 620))


@pytest.mark.parametrize(("start", "end", "pieces"), [(0, 10, 1), (0, 250, 2), (-960, 1240, 22)])
def test_a_wave_runs_along_the_thread_from_end_to_end(start: float, end: float, pieces: int) -> None:
    first, *curves = wave(start, end).removeprefix("M").split("C")
    ends = [first, *(" ".join(curve.split()[-2:]) for curve in curves)]
    assert len(curves) == pieces
    assert [float(number.split()[0]) for number in (ends[0], ends[-1])] == [start, end]
    for point in ends:
        x, y = map(float, point.split())
        assert y == pytest.approx(height(x), abs=0.2)


def test_a_wave_has_no_corners() -> None:
    """The handles on both sides of a point lie on one line through it."""
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", wave(0, 900))]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    for before, at, after in zip(points[2::3], points[3::3], points[4::3], strict=False):
        slopes = [(at[1] - before[1]) / (at[0] - before[0]), (after[1] - at[1]) / (after[0] - at[0])]
        assert slopes[0] == pytest.approx(slopes[1], abs=0.02)
