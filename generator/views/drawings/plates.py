"""Pictures drawn from the data of a record: of an initiative, of a theme, and the sign of a person without a photo.

A drawing is a handful of SVG paths in plain text. It follows from the record alone, so it is the same in every build,
and its details come from the id, so that no two are alike. Colours are left to the plate and portrait components.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from zlib import crc32

from generator.views.components import Plate, Portrait
from generator.views.records import tone_of

_GROUNDS = {
    "koraal": ("vivid", "deep", "vivid", "deep"),
    "zee": ("vivid", "pale", "deep", "pale"),
    "zon": ("pale", "deep", "pale", "deep"),
    "paars": ("vivid", "pale", "deep", "pale"),
    "mint": ("pale", "deep", "vivid", "pale"),
    "lucht": ("vivid", "pale", "deep", "pale"),
    "roos": ("vivid", "deep", "vivid", "deep"),
    "mos": ("pale", "deep", "pale", "deep"),
    "klei": ("vivid", "deep", "vivid", "deep"),
    "orchidee": ("vivid", "pale", "deep", "pale"),
    "gras": ("pale", "deep", "pale", "deep"),
    "petrol": ("vivid", "pale", "deep", "pale"),
    "citroen": ("pale", "deep", "pale", "deep"),
    "kers": ("vivid", "deep", "vivid", "deep"),
    "indigo": ("vivid", "pale", "deep", "pale"),
    "lei": ("vivid", "pale", "deep", "pale"),
}
"""The grounds on which the thread stays visible, by tone."""

_PARTNERS = {
    "koraal": ("zon", "lucht", "zon", "mint"),
    "zee": ("zon", "roos", "mos", "zon"),
    "zon": ("lucht", "roos", "zee", "paars"),
    "paars": ("zon", "mint", "roos", "lucht"),
    "mint": ("zon", "roos", "paars", "lucht"),
    "lucht": ("zon", "roos", "mint", "zon"),
    "roos": ("zon", "zee", "lucht", "paars"),
    "mos": ("paars", "zon", "roos", "lucht"),
    "klei": ("zon", "lucht", "mint", "zon"),
    "orchidee": ("zon", "mint", "lucht", "mos"),
    "gras": ("paars", "zon", "roos", "lucht"),
    "petrol": ("zon", "roos", "mos", "zon"),
    "citroen": ("lucht", "roos", "zee", "paars"),
    "kers": ("zon", "lucht", "zon", "mint"),
    "indigo": ("zon", "mint", "roos", "lucht"),
    "lei": ("zon", "roos", "mint", "lucht"),
}
"""The colours that go well with a tone, for a record without a second theme."""


def plate(id: str, themes: Sequence[int], group: str = "") -> Plate:
    """The picture of the record with this id, see the plate component; in a box of 320 by 160.

    The main theme (the first of `themes`, which are ranks) decides on the colour and the family of shapes, the second
    theme on the colour of the accent, the target group on its shape. The thread comes in and goes out at half height.
    """
    bits = int.from_bytes(blake2b(id.encode(), digest_size=8).digest(), "big")
    rank = themes[0]
    tone = tone_of(rank)
    partner = tone_of(themes[1]) if len(themes) > 1 else tone
    seed = crc32(group.encode())
    if partner == tone:
        partner = _PARTNERS[tone][seed & 3]
    side = bits & 1
    # Where the main shape, the second one and the accent have their middle: on one side, on the other and between.
    x, near, far = 76 + (bits >> 1 & 31), 154 + (bits >> 6 & 15), 228 + (bits >> 10 & 31)
    if side:
        x, near, far = 320 - x, 320 - near, 320 - far
    first, second, height = _FAMILIES[rank % len(_FAMILIES)](x, far, bits >> 15)
    r, y = 20 + (bits >> 47 & 7), 26 + (bits >> 50 & 7)
    if bits >> 53 & 1:
        y = 160 - y
    thread, stops = _thread(x, height, far, 34 + (bits >> 56 & 63) + (bits >> 44 & 31), side)
    return Plate(
        tone=tone,
        ground=_GROUNDS[tone][bits >> 54 & 3],
        first=first,
        second=second,
        partner=partner,
        accent=_ACCENTS[seed >> 2 & 3](near, y, r),
        thread=thread,
        stops=stops,
    )


def _thread(x: int, y: int, to: int, at: int, turned: int) -> tuple[str, str]:
    """The thread through two points, level in each of them, and the stops there."""
    if turned:
        x, y, to, at = to, at, x, y
    a, b, c = x >> 1, x + to >> 1, to + 320 >> 1
    thread = f"M0 80C{a} 80 {a} {y} {x} {y}S{b} {at} {to} {at}C{c} {at} {c} 80 320 80"
    return thread, f"M{x - 9} {y}{_STOP}M{to - 9} {at}{_STOP}"


_STOP = "a9 9 0 0 1 18 0 9 9 0 0 1-18 0"


def _disc(x: int, y: int, r: int) -> str:
    return f"M{x - r} {y}a{r} {r} 0 0 1 {2 * r} 0 {r} {r} 0 0 1-{2 * r} 0"


def _dome(x: int, y: int, r: int) -> str:
    """The upper half of a disc."""
    return f"M{x - r} {y}a{r} {r} 0 0 1 {2 * r} 0z"


def _bowl(x: int, y: int, r: int) -> str:
    """The lower half of a disc."""
    return f"M{x - r} {y}a{r} {r} 0 0 0 {2 * r} 0z"


def _leaf(x: int, y: int, r: int) -> str:
    """Two arcs from the lower left to the upper right."""
    return f"M{x - r} {y + r}a{2 * r} {2 * r} 0 0 1 {2 * r}-{2 * r} {2 * r} {2 * r} 0 0 1-{2 * r} {2 * r}"


def _quarter(x: int, y: int, r: int) -> str:
    """A quarter of a disc, its corner at the lower left."""
    return f"M{x - r} {y + r}v-{2 * r}a{2 * r} {2 * r} 0 0 1 {2 * r} {2 * r}z"


def _door(x: int, r: int, top: int) -> str:
    """A door with a round top, from the ground up."""
    return f"M{x - r} 160V{top}a{r} {r} 0 0 1 {2 * r} 0V160z"


Shapes = tuple[str, str, int]
"""The main shape, the second one, and the height at which the thread meets the main shape."""


def _discs(x: int, far: int, bits: int) -> Shapes:
    """A large disc, and a half disc that rises or hangs."""
    r, y, small = 62 + (bits & 31), 64 + (bits >> 5 & 31), 44 + (bits >> 10 & 15)
    return _disc(x, y, r), _dome(far, 160, small) if bits >> 14 & 1 else _bowl(far, 0, small), y


def _doors(x: int, far: int, bits: int) -> Shapes:
    """Two doors of different heights."""
    r, small, top = 46 + (bits & 15), 32 + (bits >> 4 & 15), 54 + (bits >> 8 & 31)
    return _door(x, r, top), _door(far, small, 70 + (bits >> 13 & 31)), top


def _petals(x: int, far: int, bits: int) -> Shapes:
    """Two leaves."""
    r, y, small = 64 + (bits & 15), 66 + (bits >> 4 & 31), 36 + (bits >> 9 & 15)
    return _leaf(x, y, r), _leaf(far, 64 + (bits >> 13 & 31), small), y


def _quarters(x: int, far: int, bits: int) -> Shapes:
    """A quarter of a disc on the ground and one at the ceiling, back to back."""
    r, small = 122 + (bits & 31), 72 + (bits >> 5 & 31)
    left, right = x - r // 2, far + small // 2
    first = f"M{left} 160V{160 - r}a{r} {r} 0 0 1 {r} {r}z"
    return first, f"M{right} 0v{small}a{small} {small} 0 0 1-{small}-{small}z", 160 - r // 2


def _rings(x: int, far: int, bits: int) -> Shapes:
    """A ring, and a disc beside it."""
    r, y, small = 62 + (bits & 15), 64 + (bits >> 4 & 31), 30 + (bits >> 9 & 15)
    return _disc(x, y, r) + _disc(x, y, r // 2 - (bits >> 13 & 7)), _disc(far, 60 + (bits >> 16 & 31), small), y


def _pills(x: int, far: int, bits: int) -> Shapes:
    """Two slanting pills."""
    r, long, small, short = 34 + (bits & 15), 56 + (bits >> 4 & 31), 20 + (bits >> 9 & 7), 36 + (bits >> 12 & 31)
    y = 66 + (bits >> 17 & 31)
    return _pill(x, y, r, long), _pill(far, 66 + (bits >> 22 & 31), small, short), y


def _pill(x: int, y: int, r: int, long: int) -> str:
    """A pill that rises to the right; `long` is how far its round ends lie apart, across and down."""
    c, left, top = r * 7 // 5, x - (long + r * 7 // 5) // 2, y + (long - r * 7 // 5) // 2
    return f"M{left} {top}l{long}-{long}a{r} {r} 0 0 1 {c} {c}l-{long} {long}a{r} {r} 0 0 1-{c}-{c}z"


def _stairs(x: int, far: int, bits: int) -> Shapes:
    """Three steps, and half a disc."""
    w, h, small = 40 + (bits & 15), 32 + (bits >> 4 & 15), 40 + (bits >> 8 & 15)
    left = x - w * 3 // 2
    return (
        f"M{left} 160v-{h}h{w}v-{h}h{w}v-{h}h{w}V160z",
        _dome(far, 160 - 36 * (bits >> 12 & 1), small),
        160 - 2 * h,
    )


def _roofs(x: int, far: int, bits: int) -> Shapes:
    """A large roof and a small one."""
    w, h, small, low = 76 + (bits & 15), 108 + (bits >> 4 & 31), 42 + (bits >> 9 & 15), 54 + (bits >> 13 & 31)
    return (
        f"M{x - w} 160L{x} {160 - h} {x + w} 160z",
        f"M{far - small} 160L{far} {160 - low} {far + small} 160z",
        160 - h,
    )


def _hills(x: int, far: int, bits: int) -> Shapes:
    """Half a disc on the ground, and a disc above the horizon."""
    r, small, y = 80 + (bits & 31), 32 + (bits >> 5 & 15), 44 + (bits >> 9 & 31)
    return _dome(x, 160, r), _disc(far, y, small), 160 - r


def _bows(x: int, far: int, bits: int) -> Shapes:
    """A bridge, and a bowl."""
    r, small, y = 78 + (bits & 15), 42 + (bits >> 4 & 15), 44 + (bits >> 8 & 31)
    inner = r // 2 - (bits >> 13 & 7)
    first = f"M{x - r} 160a{r} {r} 0 0 1 {2 * r} 0h-{r - inner}a{inner} {inner} 0 0 0-{2 * inner} 0z"
    return first, _bowl(far, y, small), 160 - (r + inner) // 2


_FAMILIES: tuple[Callable[[int, int, int], Shapes], ...] = (
    _discs,
    _doors,
    _petals,
    _quarters,
    _rings,
    _pills,
    _stairs,
    _roofs,
    _hills,
    _bows,
)
_ACCENTS: tuple[Callable[[int, int, int], str], ...] = (_disc, _dome, _leaf, _quarter)


def portrait(id: str, name: str, tone: str) -> Portrait:
    """The sign of a person without a photo, see the portrait component: a monogram, or else a shape.

    It tells no more than the name does; for a person without a published name, only the theme.
    """
    bits = blake2b(id.encode(), digest_size=1).digest()[0]
    letters = _monogram(name)
    return Portrait(tone=tone, letters=letters, shape="" if letters else _ACCENTS[bits & 3](40, 40, 18))


def _monogram(name: str) -> str:
    """NV, for Noor van Voorbeeld: the first and the last letter that a word with a capital begins with."""
    first = [word[0] for word in name.split() if word[0].isalpha() and not word[0].islower()]
    return "".join(first[:1] + first[1:][-1:])
