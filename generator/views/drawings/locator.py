"""Where in the country a municipality lies: dots for the map of the locator component."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Directory, Municipality
from generator.views.components import Locator

WIDTH, HEIGHT = 200, 240
"""The box of the map."""

_WEST, _NORTH, _PER_DEGREE, _SHORTER = 3.32, 53.59, 82, 0.6129
"""The corner of the box in degrees, the scale, and how much shorter a degree of longitude is at 52.2° north."""


def point(latitude: float, longitude: float) -> tuple[int, int]:
    """A place in the box of the map, equirectangular like its outline."""
    return round((longitude - _WEST) * _SHORTER * _PER_DEGREE), round((_NORTH - latitude) * _PER_DEGREE)


def locator(directory: Directory, municipality: Municipality) -> Locator | None:
    """The map with a dot at this municipality, see the locator component; None if no point of it is known."""
    dots = _dots(directory, [municipality])
    title = f"Kaart van Nederland met een stip bij {municipality.name}"
    return Locator(title=title, dots=dots, large=True) if dots else None


def overview(directory: Directory, municipalities: Iterable[Municipality]) -> Locator | None:
    """The map with a dot at each of them, as far as their points are known; None if none is.

    Those without an edition have a dot of another colour; a note tells what the colours mean.
    """
    held: list[Municipality] = []
    without: list[Municipality] = []
    for municipality in municipalities:
        (held if directory.cohorts_of[municipality.id] else without).append(municipality)
    dots, others = _dots(directory, held), _dots(directory, without)
    if not dots and not others:
        return None
    return Locator(
        title="Kaart van Nederland met een stip bij elke gemeente op deze pagina",
        dots=dots,
        others=others,
        note="Oranje: een editie. Wit: geen editie bekend." if dots and others else "",
    )


def _dots(directory: Directory, municipalities: Iterable[Municipality]) -> str:
    """A path of points."""
    places = (directory.reference_municipalities.get(municipality.cbs_code) for municipality in municipalities)
    points = (point(place.latitude, place.longitude) for place in places if place)
    return "".join(f"M{x} {y}h0" for x, y in points)
