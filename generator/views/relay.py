"""The picture that opens the front page: one thread through the editions, with every initiative hanging on it.

What hangs where comes from the records and from nothing else. A shape is an initiative, in the form and the colour of
its main theme, and larger as more sources tell about it. Beads are the rest: full ones are known, open ones were chosen
but are not in the records. Dashed is what is not known. The same records give the same picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from generator.model import Cohort, Directory, Initiative
from generator.views import dutch
from generator.views.cards import tone
from generator.views.page import Data

EDITIONS, PLACES, BEADS = 4, 10, 20
"""The most editions, shapes beside each other and beads at one stop."""

WIDTH, HEIGHT = 1240, 410
"""The box of the wide picture, at most; the tall one is NARROW wide and as high as it needs."""

NARROW, ACROSS = 340, 3
"""The width of the tall picture, and how many shapes fit beside each other in it."""

_LONGEST = 12
"""The letters that fit on one line under a shape."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One edition, or the initiatives of which no source names the edition: then `title` is a question mark."""

    title: str
    place: str
    initiatives: Sequence[Initiative]
    missing: int
    """How many were chosen that the records do not hold: at least."""


def relay(directory: Directory, weight: dict[str, int]) -> Data | None:
    """See the relay component; None when there is no edition. `weight` is the number of sources of an initiative."""
    stops = _stops(directory, weight)
    if not stops:
        return None
    large = next((each for each in (3, 2) if sum(_slots(one, each) for one in stops) <= PLACES), 1)
    return {
        "title": "De draad van de challenge",
        "description": " ".join(_told(one) for one in stops),
        "wide": _wide(directory, stops, large, weight),
        "tall": _tall(directory, stops, ACROSS, weight),
        "open": any(one.missing for one in stops),
        "dashed": any(one.title == "?" for one in stops),
        "partly": len(directory.cohorts) > EDITIONS or any(_beads(one, large) > BEADS for one in stops),
    }


def _stops(directory: Directory, weight: dict[str, int]) -> list[Stop]:
    """The newest editions, the oldest of them first; then what took part nobody knows when."""
    stops = []
    for cohort in reversed(list(directory.cohorts.values())[:EDITIONS]):
        found = _heaviest(directory.participants[cohort.id], weight)
        stops.append(Stop(str(cohort.year), _place(directory, cohort), found, max(0, _selected(cohort) - len(found))))
    loose = [
        one
        for one in directory.initiatives.values()
        if one.participations and not any(given.cohort for given in one.participations)
    ]
    if stops and loose:
        stops.append(Stop("?", "editie onbekend", _heaviest(loose, weight), 0))
    return stops


def _place(directory: Directory, cohort: Cohort) -> str:
    first, *others = (directory.municipalities[one].name for one in cohort.municipalities)
    return f"{first} en nog {len(others)}" if len(others) > 1 else dutch.joined([first, *others])


def _heaviest(initiatives: Iterable[Initiative], weight: dict[str, int]) -> list[Initiative]:
    return sorted(initiatives, key=lambda one: -weight[one.id])


def _selected(cohort: Cohort) -> int:
    return next((one.value for one in cohort.funnel if one.step == "selected" and not one.interim), 0)


def _slots(stop: Stop, large: int) -> int:
    """How many places beside each other a stop takes: its shapes, one for its beads, and room for its name."""
    return max(1 + (len(stop.place) > _LONGEST), min(large, len(stop.initiatives)) + bool(_beads(stop, large)))


def _beads(stop: Stop, large: int) -> int:
    return max(0, len(stop.initiatives) - large) + stop.missing


def _told(stop: Stop) -> str:
    """A stop in words."""
    where = "Editie onbekend" if stop.title == "?" else f"{stop.place} {stop.title}"
    named = [one.name for one in stop.initiatives[:ACROSS]]
    beyond = len(stop.initiatives) - len(named)
    if beyond:
        named.append(f"nog {dutch.number(beyond)}")
    text = f"{where}: {dutch.joined(named) or 'nog geen initiatief bekend'}."
    if stop.missing:
        text += f" Van ten minste {dutch.number(stop.missing)} gekozen initiatieven weten wij niet wie het zijn."
    return text


def _wide(directory: Directory, stops: Sequence[Stop], large: int, weight: dict[str, int]) -> Data:
    """The thread from the left edge to the right edge of the screen, with everything hanging on it."""
    slot = WIDTH / max(6, sum(_slots(one, large) for one in stops))
    size = min(58.0, slot * 0.44)
    drawn, shapes, strings, full, hollow = [], [], [], [], []
    at, known = slot / 2, float(WIDTH)
    for stop in stops:
        dashed = stop.title == "?"
        if dashed:
            known = at - slot / 2
        drawn.append(_stop(stop, at, _height(at), -14, -64, -38))
        for number, one in enumerate(stop.initiatives[:large]):
            x, radius = at + number * slot, _radius(size, weight[one.id])
            low = 218 + (0, 62, 22)[number % 3] + (26 if len(drawn) % 2 else 0)
            strings.append(f"M{x:.0f} {_height(x):.0f}V{low - radius:.0f}")
            shapes.append(_shape(directory, one, x, low, radius))
        x = at + min(large, len(stop.initiatives)) * slot
        solid, outlined = _bead_paths(stop, large, x, 192, 4, 24, hang=_height(x))
        full += solid
        hollow += outlined
        at += _slots(stop, large) * slot
    return {
        "width": WIDTH,
        "height": min(HEIGHT, max([310, *(line["y"] + 20 for shape in shapes for line in shape["lines"])])),
        "thread": _wave(-960, known),
        "rest": _wave(known, WIDTH + 960),
        "stops": drawn,
        "shapes": shapes,
        "strings": "".join(strings),
        "full": _by_tone(directory, full),
        "hollow": "".join(hollow),
    }


def _tall(directory: Directory, stops: Sequence[Stop], large: int, weight: dict[str, int]) -> Data:
    """The same from top to bottom, for a narrow screen."""
    drawn, shapes, strings, full, hollow = [], [], [], [], []
    top, known, slot = 30.0, 0.0, (NARROW - 40) / ACROSS
    for stop in stops:
        if stop.title != "?":
            known = top
        drawn.append(_stop(stop, 20, top, 30, 2, 20))
        here = stop.initiatives[:large]
        if here:
            strings.append(f"M20 {top:.0f}v30q0 12 12 12H{40 + slot * (len(here) - 0.5):.0f}")
        for number, one in enumerate(here):
            x, radius = 40 + slot * (number + 0.5), _radius(38, weight[one.id])
            low = top + 64 + radius
            strings.append(f"M{x:.0f} {top + 42:.0f}v22")
            shapes.append(_shape(directory, one, x, low, radius, under=top + 160))
        two = any(len(_lines(one.name)) > 1 for one in here)
        top += 198 + 21 * two if here else 62
        if _beads(stop, large):
            solid, outlined = _bead_paths(stop, large, 50 + 9 * 13, top, 10, 26, hang=None)
            full += solid
            hollow += outlined
            top += 26 * -(-min(BEADS, _beads(stop, large)) // 10) + 22
    return {
        "width": NARROW,
        "height": round(top),
        "thread": f"M20 0V{known:.0f}",
        "rest": f"M20 {known:.0f}V{top - 10:.0f}",
        "stops": drawn,
        "shapes": shapes,
        "strings": "".join(strings),
        "full": _by_tone(directory, full),
        "hollow": "".join(hollow),
    }


def _stop(stop: Stop, x: float, y: float, right: float, title: float, place: float) -> Data:
    """A stop, and where its two lines of text stand beside it."""
    return {
        "x": round(x),
        "y": round(y),
        "text_x": round(x + right),
        "title": stop.title,
        "title_y": round(y + title),
        "place": stop.place,
        "place_y": round(y + place),
        "dashed": stop.title == "?",
        "empty": not stop.initiatives,
    }


def _height(x: float) -> float:
    """Where the thread is above x in the wide picture."""
    return 112 + 30 * sin(2 * pi * x / 620)


def _wave(start: float, end: float) -> str:
    """The thread between two points, as smooth pieces of curve."""
    pieces = max(1, round((end - start) / 100))
    step = (end - start) / pieces
    path = f"M{start:.0f} {_height(start):.1f}"
    for number in range(pieces):
        x, to = start + number * step, start + (number + 1) * step
        third = step / 3
        path += (
            f"C{x + third:.0f} {_height(x) + third * _slope(x):.1f} "
            f"{to - third:.0f} {_height(to) - third * _slope(to):.1f} {to:.0f} {_height(to):.1f}"
        )
    return path


def _slope(x: float) -> float:
    return 30 * 2 * pi / 620 * cos(2 * pi * x / 620)


def _radius(size: float, sources: int) -> float:
    """From seven tenths of the size with one source to the whole size with eight."""
    return size * (0.66 + 0.34 * min(sources, 8) / 8)


_FORMS = (
    "M{l} {y}a{r} {r} 0 1 1 {d} 0a{r} {r} 0 1 1 -{d} 0z",
    "M{l} {b}V{y}a{r} {r} 0 0 1 {d} 0V{b}z",
    "M{l} {t}H{x}a{r} {r} 0 0 1 {r} {r}V{b}H{x}a{r} {r} 0 0 1 -{r} -{r}z",
    "M{x} {t}L{e} {y}L{x} {b}L{l} {y}z",
    "M{l} {t}H{e}V{y}a{r} {r} 0 0 1 -{d} 0z",
    "M{l} {t}H{e}V{b}H{l}z",
    "M{l} {b}V{t}A{d} {d} 0 0 1 {e} {b}z",
)
"""Circle, arch, leaf, diamond, bowl, square and fan: one for a theme, beside its colour."""


def _shape(
    directory: Directory, one: Initiative, x: float, y: float, radius: float, under: float | None = None
) -> Data:
    """An initiative as a shape around (x, y), with its name below it."""
    form = _FORMS[directory.theme_rank[one.themes[0]] % len(_FORMS)]
    ends = {"l": x - radius, "e": x + radius, "t": y - radius, "b": y + radius, "x": x, "y": y}
    path = form.format(r=f"{radius:.0f}", d=f"{2 * round(radius)}", **{key: f"{at:.0f}" for key, at in ends.items()})
    base = y + radius + 24 if under is None else under
    return {
        "d": path,
        "tone": tone(directory, one.themes[0]),
        "x": round(x),
        "lines": [{"text": line, "y": round(base + 21 * at)} for at, line in enumerate(_lines(one.name))],
    }


def _lines(name: str) -> list[str]:
    """A name in at most two short lines; dots where it goes on."""
    lines = [""]
    for word in name.split(" "):
        if len(lines[-1]) + len(word) < _LONGEST:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif len(lines) == 1:
            lines.append(word)
        else:
            lines[-1] += "…"
            break
    return [one if len(one) <= _LONGEST + 2 else f"{one[:_LONGEST]}…" for one in lines if one]


def _bead_paths(
    stop: Stop, large: int, x: float, y: float, across: int, gap: int, hang: float | None
) -> tuple[list[tuple[str, str]], list[str]]:
    """The beads of a stop in rows around x: the known ones with their theme, and the open ones."""
    rest = stop.initiatives[large:]
    full, hollow = [], []
    count = min(BEADS, len(rest) + stop.missing)
    for number in range(count):
        left = x + gap * (number % across - (across - 1) / 2)
        path = f"M{left - 8:.0f} {y + gap * (number // across):.0f}a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z"
        if number < len(rest):
            full.append((rest[number].themes[0], path))
        else:
            hollow.append(path)
    if count and hang is not None:
        hollow.insert(0, f"M{x:.0f} {hang:.0f}V{y - 18:.0f}")
    return full, hollow


def _by_tone(directory: Directory, beads: Iterable[tuple[str, str]]) -> list[Data]:
    """Beads of one colour in one path."""
    paths: dict[str, str] = {}
    for theme, path in beads:
        colour = tone(directory, theme)
        paths[colour] = paths.get(colour, "") + path
    return [{"tone": colour, "d": path} for colour, path in sorted(paths.items())]
