"""What a check may know of a picture: its kind, its size, what is hidden in it, and whether it looks like another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from generator.pictures.decoding import Refused, opened
from generator.pictures.kinds import KINDS, kind_of
from generator.pictures.structure import MOVES, beside_pixels

_SMALL = 64
"""A JPEG is decoded no finer than this needs: that takes a fifth of the time."""
_SAME = 4
"""Two lights of 256 that differ less than this are the same to the eye."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """What was seen. `width` and `height` are those of the picture upright; 0 when they are not known.

    kind: see `kind_of`
    trouble: "" or why it cannot be shown: "kind" (no picture that the site reads), "broken", "pixels", "moves"
    hidden: in Dutch, what the file holds beside its pixels
    flat: whether it is one colour all over, or cannot be seen at all
    light: how light it is at `SIDE` by `SIDE` places, a byte each
    """

    kind: str
    trouble: str = ""
    width: int = 0
    height: int = 0
    hidden: tuple[str, ...] = ()
    flat: bool = False
    light: bytes = b""


SIDE = 24


def look(content: bytes) -> Look:
    """Look at a file once. Never raises, whatever is in it."""
    kind = kind_of(content)
    if kind not in KINDS:
        return Look(kind=kind, trouble="kind")
    words, whole = beside_pixels(content)
    hidden = tuple(_told(words, content))
    trouble = "broken" if not whole else "moves" if MOVES in words else ""
    if trouble:
        return Look(kind=kind, trouble=trouble, hidden=hidden)
    try:
        with opened(content) as image:
            width, height = size_upright(image)
            image.draft("RGB", (_SMALL, _SMALL))
            seen = image.convert("RGBA" if image.has_transparency_data else "RGB")
    except Refused as refused:
        return Look(kind=kind, trouble=str(refused), hidden=hidden)
    return Look(kind=kind, width=width, height=height, hidden=hidden, flat=_is_flat(seen), light=_light(seen))


def size_upright(image: Image.Image) -> tuple[int, int]:
    """The width and height of an opened picture when it is turned upright."""
    lies_down = image.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if lies_down else image.size


def _is_flat(image: Image.Image) -> bool:
    bands = [band.getextrema() for band in image.split()]
    if len(bands) == 4 and bands[3][1] == 0:
        return True
    return all(most - least <= _SAME for least, most in bands)  # type: ignore[operator]


def _light(image: Image.Image) -> bytes:
    if image.mode == "RGBA":
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX).tobytes()


_ORIENTATION = 0x0112
_GPS = 0x8825
_CAMERA = 0x8769
_TAGS = (
    ("de datum", (0x0132, 0x9003, 0x9004)),
    ("het toestel", (0x010F, 0x0110, 0xA433, 0xA434, 0xA431)),
    ("de maker", (0x013B, 0x8298, 0x9C9D)),
)


def _told(words: list[str], content: bytes) -> Iterator[str]:
    """The words for what is hidden; of what a camera left behind it is said what that is."""
    for word in words:
        if word == "EXIF":
            yield from _exif(content)
        elif word != MOVES:
            yield word


def _exif(content: bytes) -> list[str]:
    try:
        with opened(content) as image:
            exif = image.getexif()
            tags = {*exif, *exif.get_ifd(_CAMERA)}
            place = ["de plek waar het is gemaakt"] if exif.get_ifd(_GPS) else []
    except Refused:
        return ["EXIF"]
    return [*place, *(word for word, some in _TAGS if tags & {*some})] or ["EXIF"]
