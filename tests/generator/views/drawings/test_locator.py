"""The dot on the map is where the municipality is."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.views import ViewContext
from generator.views.drawings.locator import HEIGHT, WIDTH, locator, overview, point
from tests.generator.views.conftest import MakeSite

_OUTLINE = Path(__file__).parents[4] / "theme" / "components" / "locator" / "locator.html"

GRONINGEN, MAASTRICHT, UTRECHT = (53.21917, 6.56667), (50.84833, 5.68889), (52.09083, 5.12222)


def test_groningen_is_in_the_north_east() -> None:
    x, y = point(*GRONINGEN)
    assert x > WIDTH * 0.7
    assert y < HEIGHT * 0.2


def test_maastricht_is_at_the_bottom_right_of_the_centre() -> None:
    x, y = point(*MAASTRICHT)
    assert WIDTH * 0.5 < x < WIDTH * 0.7
    assert y > HEIGHT * 0.9


@pytest.mark.parametrize("place", [(53.48, 6.16), (50.77, 6.02), (51.31, 3.39), (52.88, 7.06)])
def test_the_outermost_places_are_inside_the_box(place: tuple[float, float]) -> None:
    """Schiermonnikoog, Vaals, Sluis, Westerwolde."""
    x, y = point(*place)
    assert 0 < x < WIDTH
    assert 0 < y < HEIGHT


def _rings() -> list[list[tuple[int, int]]]:
    """The outline of the component, every island of it, as corners."""
    text = _OUTLINE.read_text(encoding="utf-8")
    found = re.search(r'locator__land" d="([^"]+)"', text)
    assert found
    rings = []
    for part in found[1].split("z"):
        numbers = [int(number) for number in re.findall(r"-?\d+", part)]
        x = y = 0
        ring = []
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        if ring:
            rings.append(ring)
    return rings


def _inside(ring: list[tuple[int, int]], x: int, y: int) -> bool:
    crossings = 0
    for (ax, ay), (bx, by) in pairwise([*ring, ring[0]]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            crossings += 1
    return crossings % 2 == 1


@pytest.mark.parametrize("place", [GRONINGEN, MAASTRICHT, UTRECHT])
def test_the_outline_is_drawn_in_the_same_way(place: tuple[float, float]) -> None:
    assert any(_inside(ring, *point(*place)) for ring in _rings())


def test_the_outline_is_small_and_fits_the_box() -> None:
    corners = [corner for ring in _rings() for corner in ring]
    assert len(_OUTLINE.read_bytes()) < 2600
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in corners)


def test_the_map_says_what_it_shows(toy_site: ViewContext) -> None:
    map = locator(toy_site.directory, toy_site.directory.municipalities["zonnedaal"])
    assert map
    assert map.title == "Kaart van Nederland met een stip bij Zonnedaal"
    assert (map.dots, map.large) == ("M165 57h0", True)


def test_a_municipality_without_a_point_has_no_map(toy_site: ViewContext) -> None:
    former = replace(toy_site.directory.municipalities["zonnedaal"], cbs_code="GM0001")
    assert locator(toy_site.directory, former) is None
    assert overview(toy_site.directory, [former]) is None


def test_an_edition_and_a_related_approach_have_another_colour(toy_site: ViewContext, site_with: MakeSite) -> None:
    directory = toy_site.directory
    assert overview(directory, directory.municipalities.values())
    bare = site_with(cohorts={}).directory
    held, without = (overview(known, [directory.municipalities["zonnedaal"]]) for known in (directory, bare))
    assert held
    assert without
    assert (held.dots, held.others, held.note) == (without.others, without.dots, "")
