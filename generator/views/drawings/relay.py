"""The picture that opens the front page: one thread through the editions, with every initiative hanging on it.

What hangs where follows from the records alone. A shape is an initiative, in the form and the colour of
its main theme, with its whole name. Beads are the rest: full ones are known, open ones were chosen but are not in the
records. Dashed is what is not known. The same records give the same picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Cohort, Directory, Initiative
from generator.views import dutch
from generator.views.components import Line, Relay, RelayDrawing, RelayShape, RelayStop
from generator.views.drawings.beads import BEADS, bead_paths, by_tone
from generator.views.drawings.lettering import lines, wide
from generator.views.drawings.thread import height, wave
from generator.views.records import foremost, place, tone

EDITIONS, LARGE = 4, 3
"""The most editions, and shapes at one stop."""

WIDTH = 1240
"""The width of the wide picture; it is as high as its names need."""

NARROW, ACROSS = 340, 10
"""The width of the tall picture, and how many beads stand beside each other in it."""

_NAME, _PLACE, _YEAR = 18, 18, 36
"""The sizes of the letters in the wide picture, as the style has them; in the tall one a name is 15 high."""
_SMALL = 15
_LINE, _LOW = 21, 218
"""From line to line, and how low the middle of the highest shape hangs."""
_LONGEST = 260
"""How wide the name of an area may be."""
_ROOM, _MOST_LINES = 112, 4
"""The least room for a shape, and over how many lines its name goes before it takes more."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One edition, or the initiatives of which no source names the edition: then `title` is a question mark."""

    title: str
    place: str
    initiatives: Sequence[Initiative]
    missing: int
    """How many were chosen that are not in the records: a lower bound."""


def relay(directory: Directory) -> Relay | None:
    """See the relay component; None when there is no edition."""
    stops = _stops(directory)
    if not stops:
        return None
    shown, large = _that_fit(stops)
    return Relay(
        title="De draad van de challenge",
        description=" ".join(_in_words(stop) for stop in shown),
        wide=_wide(directory, shown, large),
        tall=_tall(directory, shown),
        open=any(stop.missing for stop in shown),
        dashed=any(stop.title == "?" for stop in shown),
        partly=len(directory.cohorts) > sum(stop.title != "?" for stop in shown)
        or any(_beads(stop, large) > BEADS for stop in shown),
    )


def _stops(directory: Directory) -> list[Stop]:
    """The newest editions, oldest first; then the initiatives whose edition is unknown.

    If there is no room for all editions, those with participants go first.
    """
    cohorts = list(directory.cohorts.values())
    if len(cohorts) > EDITIONS:
        cohorts = [cohort for cohort in cohorts if directory.participants[cohort.id]] or cohorts
    stops = []
    for cohort in reversed(cohorts[:EDITIONS]):
        found = foremost(directory.participants[cohort.id])
        stops.append(Stop(str(cohort.year), _place(directory, cohort), found, max(0, _selected(cohort) - len(found))))
    loose = [
        initiative
        for initiative in directory.initiatives.values()
        if initiative.participations and not any(given.cohort for given in initiative.participations)
    ]
    if stops and loose:
        stops.append(Stop("?", "editie onbekend", foremost(loose), 0))
    return stops


def _that_fit(stops: list[Stop]) -> tuple[list[Stop], int]:
    """The stops that fit beside each other with their names whole, the newest first, and how many shapes each shows."""
    while True:
        for large in range(LARGE, 0, -1):
            if sum(sum(_slots(stop, large)) for stop in stops) <= WIDTH or (large == 1 and len(stops) == 1):
                return stops, large
        stops = stops[1:]


def _place(directory: Directory, cohort: Cohort) -> str:
    """What the edition is for: its area, if there is room for the name, or else its municipality."""
    if cohort.area and wide(area := place(directory, cohort), _PLACE) <= _LONGEST:
        return area
    first, *others = (directory.municipalities[id].name for id in cohort.municipalities)
    return f"{first} en nog {len(others)}" if len(others) > 1 else dutch.joined([first, *others])


def _selected(cohort: Cohort) -> int:
    return next((count.value for count in cohort.funnel if count.step == "selected" and not count.interim), 0)


def _slots(stop: Stop, large: int) -> list[float]:
    """How wide the places beside each other are that a stop takes: its shapes, its beads, and what its title needs."""
    slots = [_room(initiative.name) for initiative in stop.initiatives[:large]]
    if _beads(stop, large) or not slots:
        slots.append(_ROOM)
    return [*slots, max(0, slots[0] / 2 + _label(stop) - sum(slots))]


def _label(stop: Stop) -> float:
    """How much room the title and the place of a stop take: they begin above the middle of its first shape."""
    return max(wide(stop.title, _YEAR), wide(stop.place, _PLACE)) + 2 * _PLACE


def _room(name: str) -> float:
    """How wide a name is drawn: wider than a shape if its longest word is, or if it would take too many lines."""
    room = max(float(_ROOM), *(wide(word, _NAME) + _NAME for word in name.split()))
    while len(lines(name, room - _NAME, _NAME)) > _MOST_LINES:
        room += 8
    return room


def _beads(stop: Stop, large: int) -> int:
    return max(0, len(stop.initiatives) - large) + stop.missing


def _themes(stop: Stop, large: int) -> list[str]:
    """The themes of the initiatives that are beads."""
    return [initiative.themes[0] for initiative in stop.initiatives[large:]]


def _in_words(stop: Stop) -> str:
    """A stop in words."""
    where = "Editie onbekend" if stop.title == "?" else f"{stop.place} {stop.title}"
    named = [initiative.name for initiative in stop.initiatives[:LARGE]]
    beyond = len(stop.initiatives) - len(named)
    if beyond:
        named.append(f"nog {dutch.number(beyond)}")
    text = f"{where}: {dutch.joined(named) or 'nog geen initiatief bekend'}."
    if stop.missing:
        text += f" Van ten minste {dutch.number(stop.missing)} gekozen initiatieven weten wij niet wie het zijn."
    return text


def _wide(directory: Directory, stops: Sequence[Stop], large: int) -> RelayDrawing:
    """The thread from the left edge to the right edge of the screen, with everything hanging on it."""
    taken = [_slots(stop, large) for stop in stops]
    stretched = min(1.8, WIDTH / sum(map(sum, taken)))
    drawn, shapes, strings, full, hollow = [], [], [], [], []
    left, known, radius = 0.0, float(WIDTH), 46.0
    for stop, slots in zip(stops, taken, strict=True):
        if stop.title == "?":
            known = left
        start, here = left + slots[0] * stretched / 2, stop.initiatives[:large]
        drawn.append(_stop(stop, start, height(start), -14, *_above(start - 14, _label(stop))))
        for number, room in enumerate(slots):
            x = left + room * stretched / 2
            left += room * stretched
            if number < len(here):
                low = _LOW + (0, 62, 22)[number % 3] + (26 if len(drawn) % 2 else 0)
                strings.append(f"M{x:.0f} {height(x):.0f}V{low - radius:.0f}")
                text = lines(here[number].name, _room(here[number].name) - _NAME, _NAME)
                shapes.append(_shape(directory, here[number], x, low, radius, x, low + radius + 24, text))
            elif number == len(here) and _beads(stop, large):
                solid, outlined = bead_paths(_themes(stop, large), stop.missing, x, 192, 4, 24, hang=height(x))
                full += solid
                hollow += outlined
    return RelayDrawing(
        width=WIDTH,
        height=max(
            [310 if shapes or full or hollow else 180, *(line.y + 20 for shape in shapes for line in shape.lines)]
        ),
        thread=wave(-960, known),
        rest=wave(known, WIDTH + 960),
        stops=drawn,
        shapes=shapes,
        strings="".join(strings),
        full=by_tone(directory, full),
        hollow="".join(hollow),
    )


def _above(left: float, width: float) -> tuple[float, float]:
    """Where the two lines of a stop stand, from its middle: above the thread wherever that passes below them."""
    top = min(height(left + width * part / 8) for part in range(9))
    base = top - 26 - height(left + 14)
    return base - 26, base


def _tall(directory: Directory, stops: Sequence[Stop]) -> RelayDrawing:
    """The same from top to bottom, for a narrow screen: a name stands beside its shape."""
    drawn, shapes, strings, full, hollow = [], [], [], [], []
    top, known, radius = 30.0, 0.0, 21.0
    for stop in stops:
        drawn.append(_stop(stop, 20, top, 30, 2, 20))
        top += 44 if stop.initiatives else 40
        for initiative in stop.initiatives[:LARGE]:
            text = lines(initiative.name, NARROW - 112 - _SMALL, _SMALL)
            middle = top + max(radius, len(text) * 20 / 2)
            strings.append(f"M20 {middle:.0f}H{72 - radius:.0f}")
            shapes.append(
                _shape(directory, initiative, 72, middle, radius, 108, middle + 5 - (len(text) - 1) * 10, text, 20)
            )
            top = middle + max(radius, len(text) * 20 / 2) + 14
        if _beads(stop, LARGE):
            solid, outlined = bead_paths(
                _themes(stop, LARGE), stop.missing, 59 + 9 * 13, top + 4, ACROSS, 26, hang=None
            )
            full += solid
            hollow += outlined
            top += 26 * -(-min(BEADS, _beads(stop, LARGE)) // ACROSS)
        top += 22
        if stop.title != "?":
            known = top - 22
    return RelayDrawing(
        width=NARROW,
        height=round(top),
        thread=f"M20 0V{known:.0f}",
        rest=f"M20 {known:.0f}V{top - 10:.0f}",
        stops=drawn,
        shapes=shapes,
        strings="".join(strings),
        full=by_tone(directory, full),
        hollow="".join(hollow),
    )


def _stop(stop: Stop, x: float, y: float, right: float, title: float, place: float) -> RelayStop:
    """A stop, and where its two lines of text stand beside it."""
    return RelayStop(
        x=round(x),
        y=round(y),
        text_x=round(x + right),
        title=stop.title,
        title_y=round(y + title),
        place=stop.place,
        place_y=round(y + place),
        dashed=stop.title == "?",
        empty=not stop.initiatives,
    )


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
    directory: Directory,
    initiative: Initiative,
    x: float,
    y: float,
    radius: float,
    text_x: float,
    text_y: float,
    text: Sequence[str],
    line: int = _LINE,
) -> RelayShape:
    """An initiative as a shape around (x, y), with its name in lines from (text_x, text_y)."""
    form = _FORMS[directory.theme_rank[initiative.themes[0]] % len(_FORMS)]
    ends = {"l": x - radius, "e": x + radius, "t": y - radius, "b": y + radius, "x": x, "y": y}
    path = form.format(r=f"{radius:.0f}", d=f"{2 * round(radius)}", **{key: f"{at:.0f}" for key, at in ends.items()})
    return RelayShape(
        d=path,
        tone=tone(directory, initiative.themes[0]),
        x=round(text_x),
        lines=[Line(text=part, y=round(text_y + line * at)) for at, part in enumerate(text)],
    )
