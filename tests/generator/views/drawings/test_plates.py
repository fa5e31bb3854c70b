"""No two drawings are alike, and each stays as it was."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations, pairwise
from math import dist
from pathlib import Path

import pytest
from msgspec.structs import astuple

from generator.demo.vocabulary import THEMES
from generator.installation import HOUSE
from generator.views.components import Plate
from generator.views.drawings.plates import plate, portrait
from generator.views.records import NEUTRAL, TONES, tone_of
from tests.conftest import Approved

GOLDEN = HOUSE / "tests" / "golden" / "plates.txt"
_GROUPS = ("ouderen", "kinderen", "studenten", "")


def _plates(count: int) -> list[Plate]:
    return [plate(f"initiatief-{number}", (number % 12, number % 7), _GROUPS[number % 4]) for number in range(count)]


def test_the_same_record_is_always_drawn_the_same() -> None:
    assert plate("omapost", (1,), "ouderen") == plate("omapost", (1,), "ouderen")
    assert portrait("a-7k2p", "", "mos") == portrait("a-7k2p", "", "mos")


def test_a_drawing_does_not_change_with_the_version_of_the_code(approved: Approved) -> None:
    """People know a case by its picture: approve another only together with the design."""
    drawn = plate("omapost", (1,), "ouderen")
    assert (drawn.tone, drawn.ground, drawn.partner) == ("zee", "vivid", "zon")
    tones = range(len(TONES) + 1)
    plates = [
        plate(f"initiatief-{rank}-{n}", (rank, n * 3)[: 1 + n % 2], _GROUPS[n % 4]) for rank in tones for n in range(8)
    ]
    signs = [portrait(f"a-{n}", "", "mos") for n in range(8)]
    approved(GOLDEN, "".join(f"{', '.join(filter(None, map(str, astuple(shown))))}\n" for shown in [*plates, *signs]))


def test_no_two_of_ten_thousand_are_alike() -> None:
    shapes = Counter((picture.first, picture.second, picture.accent, picture.thread) for picture in _plates(10_000))
    assert len(shapes) == 10_000


def test_ten_thousand_of_one_theme_and_group_are_all_different() -> None:
    """Not in a number nobody can see, but in the shapes."""
    drawn = {astuple(plate(f"initiatief-{number}", (4,), "ouderen")) for number in range(10_000)}
    assert len(drawn) == 10_000


def test_the_thread_runs_from_edge_to_edge_at_one_height() -> None:
    """So pictures beside each other join."""
    for picture in _plates(500):
        assert picture.thread.startswith("M0 80C")
        assert picture.thread.endswith(" 80 320 80")


def test_the_thread_only_goes_forward() -> None:
    for picture in _plates(2000):
        numbers = [int(number) for number in re.findall(r"-?\d+", picture.thread)]
        ways = [*numbers[0:1], *numbers[6:7], *numbers[10:11], *numbers[16:17]]
        assert len(numbers) == 18
        assert all(a < b for a, b in pairwise(ways)), picture.thread


def test_the_stops_are_on_the_thread_and_in_the_picture() -> None:
    for picture in _plates(2000):
        stops = [(int(x) + 9, int(y)) for x, y in re.findall(r"M(-?\d+) (-?\d+)", picture.stops)]
        assert len(stops) == 2
        for x, y in stops:
            assert f"{x} {y}" in picture.thread
            assert 16 <= x <= 304
            assert 9 <= y <= 151, picture


@pytest.mark.parametrize("rank", range(24))
def test_every_theme_has_a_colour_and_shapes_that_fill_the_picture(rank: int) -> None:
    drawn = plate("een", (rank,))
    assert drawn.tone == tone_of(rank)
    assert len(drawn.first) > 15


def test_no_two_themes_have_one_colour() -> None:
    assert len({tone_of(rank) for rank in range(len(TONES))}) == len(TONES)
    assert {tone_of(rank) for rank in range(len(TONES), 40)} == {NEUTRAL}


def test_there_is_a_colour_for_every_theme_of_the_demo() -> None:
    assert len(THEMES) <= len(TONES)


def test_colours_differ_and_can_be_read() -> None:
    """Of each: the ground, the ink on it and the colour of shapes, light and dark."""
    tokens = (Path(__file__).parents[4] / "theme" / "assets" / "tokens.css").read_text(encoding="utf-8")
    rules = re.findall(r"^\.tone-(\w+) \{(.*)\}$", tokens, re.MULTILINE)
    assert {name for name, _ in rules} == {*TONES, NEUTRAL}
    colours = {name: [_rgb(colour) for colour in re.findall("#([0-9a-f]{6})", rule)] for name, rule in rules}
    for name, (light, dark, light_ink, dark_ink, _, _) in colours.items():
        assert min(_contrast(light, light_ink), _contrast(dark, dark_ink)) >= 4.5, name
    for name, other in combinations(colours, 2):
        for at in (4, 5):
            assert dist(colours[name][at], colours[other][at]) > 40, (name, other)


def _rgb(code: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(code))


def _contrast(first: Sequence[int], second: Sequence[int]) -> float:
    """As WCAG reckons it."""
    dark, light = sorted(_luminance(colour) for colour in (first, second))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Sequence[int]) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_accent_takes_the_colour_of_the_second_theme() -> None:
    assert plate("een", (0, 3)).partner == TONES[3]


def test_an_accent_never_has_the_colour_of_the_main_theme() -> None:
    assert all(picture.partner != picture.tone for picture in _plates(500))


def test_a_drawing_is_small() -> None:
    assert max(sum(len(text) for text in astuple(drawn)) for drawn in _plates(2000)) < 360


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Noor Voorbeeld", "NV"),
        ("Noor van der Voorbeeld-Verzonnen", "NV"),
        ("Noor Sam Voorbeeld", "NV"),
        ("Noor", "N"),
        (" Élise ’t Voorbeeld", "ÉV"),
        ("", ""),
        ("<b>", ""),
        ("noor", ""),
    ],
)
def test_a_person_is_a_monogram_or_else_a_shape(name: str, letters: str) -> None:
    sign = portrait("a-7k2p", name, "mos")
    assert (sign.letters, sign.tone) == (letters, "mos")
    assert bool(sign.shape) is not bool(letters)


def test_shapes_of_people_differ() -> None:
    assert len({portrait(f"a-{number}", "", "mos").shape for number in range(50)}) == 4
