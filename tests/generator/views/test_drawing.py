"""No two drawings are alike, and each stays as it was."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest

from generator.views.drawing import TONES, plate, portrait

_GROUPS = ("ouderen", "kinderen", "studenten", "")


def _plates(count: int) -> list[dict[str, str]]:
    return [plate(f"initiatief-{one}", (one % 12, one % 7), _GROUPS[one % 4]) for one in range(count)]


def test_the_same_record_is_always_drawn_the_same() -> None:
    assert plate("omapost", (1,), "ouderen") == plate("omapost", (1,), "ouderen")
    assert portrait("a-7k2p") == portrait("a-7k2p")


def test_a_drawing_does_not_change_with_the_version_of_the_code() -> None:
    """People know a case by its picture: change this only together with the design."""
    drawn = plate("omapost", (1,), "ouderen")
    assert (drawn["tone"], drawn["ground"], drawn["partner"]) == ("zee", "vivid", "zon")


def test_no_two_of_ten_thousand_are_alike() -> None:
    shapes = Counter((one["first"], one["second"], one["accent"], one["thread"]) for one in _plates(10_000))
    assert len(shapes) == 10_000


def test_ten_thousand_of_one_theme_and_group_are_all_different() -> None:
    """Not in a number nobody can see, but in the shapes."""
    drawn = {tuple(plate(f"initiatief-{one}", (4,), "ouderen").values()) for one in range(10_000)}
    assert len(drawn) == 10_000


def test_the_thread_runs_from_edge_to_edge_at_one_height() -> None:
    """So pictures beside each other join."""
    for one in _plates(500):
        assert one["thread"].startswith("M0 80C")
        assert one["thread"].endswith(" 80 320 80")


def test_the_thread_only_goes_forward() -> None:
    for one in _plates(2000):
        numbers = [int(number) for number in re.findall(r"-?\d+", one["thread"])]
        ways = [*numbers[0:1], *numbers[6:7], *numbers[10:11], *numbers[16:17]]
        assert len(numbers) == 18
        assert all(a < b for a, b in pairwise(ways)), one["thread"]


def test_the_stops_are_on_the_thread_and_in_the_picture() -> None:
    for one in _plates(2000):
        stops = [(int(x) + 9, int(y)) for x, y in re.findall(r"M(-?\d+) (-?\d+)", one["stops"])]
        assert len(stops) == 2
        for x, y in stops:
            assert f"{x} {y}" in one["thread"]
            assert 16 <= x <= 304
            assert 9 <= y <= 151, one


@pytest.mark.parametrize("rank", range(24))
def test_every_theme_has_a_colour_and_shapes_that_fill_the_picture(rank: int) -> None:
    drawn = plate("een", (rank,))
    assert drawn["tone"] == TONES[rank % len(TONES)]
    assert len(drawn["first"]) > 15


def test_the_accent_takes_the_colour_of_the_second_theme() -> None:
    assert plate("een", (0, 3))["partner"] == TONES[3]


def test_an_accent_never_has_the_colour_of_the_main_theme() -> None:
    assert all(one["partner"] != one["tone"] for one in _plates(500))


def test_a_drawing_is_small() -> None:
    assert max(sum(len(value) for value in one.values()) for one in _plates(2000)) < 360


def test_people_differ() -> None:
    people = {tuple(portrait(f"a-{one}").values()) for one in range(200)}
    assert len(people) > 150
