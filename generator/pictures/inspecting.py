"""What a check may know about a picture: its format and size, what is hidden in it, and what it looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from generator.pictures.decoding import UnusablePicture, opened
from generator.pictures.formats import FORMATS, format_of
from generator.pictures.structure import MOVES, beside_pixels

_SMALL = 64
"""The size in pixels that a JPEG is decoded to at least: that takes a fifth of the time."""
_SAME = 4
"""The largest difference in luminance (of 256 levels) that the eye does not see."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Inspection:
    """What was found in a file.

    kind: its format, see `format_of`
    trouble: why it cannot be shown: "kind" (not a format that the site reads), "broken", "pixels", "moves";
        "" if it can
    width, height: in pixels, of the picture upright; 0 when they are not known
    hidden: what the file holds beside its pixels, in Dutch words
    flat: whether it has one colour all over, or is fully transparent
    light: its luminance in SIDE rows of SIDE cells, a byte each
    """

    kind: str
    trouble: str = ""
    width: int = 0
    height: int = 0
    hidden: tuple[str, ...] = ()
    flat: bool = False
    light: bytes = b""


SIDE = 24


def inspect(content: bytes) -> Inspection:
    """What is in a file. Never raises, whatever the content."""
    kind = format_of(content)
    if kind not in FORMATS:
        return Inspection(kind=kind, trouble="kind")
    words, whole = beside_pixels(content)
    hidden = tuple(_specified(words, content))
    trouble = "broken" if not whole else "moves" if MOVES in words else ""
    if trouble:
        return Inspection(kind=kind, trouble=trouble, hidden=hidden)
    try:
        with opened(content) as image:
            width, height = size_upright(image)
            image.draft("RGB", (_SMALL, _SMALL))
            decoded = image.convert("RGBA" if image.has_transparency_data else "RGB")
    except UnusablePicture as reason:
        return Inspection(kind=kind, trouble=str(reason), hidden=hidden)
    return Inspection(
        kind=kind, width=width, height=height, hidden=hidden, flat=_is_flat(decoded), light=_light(decoded)
    )


def size_upright(image: Image.Image) -> tuple[int, int]:
    """The width and height in pixels of an opened picture once it is turned upright."""
    is_rotated = image.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if is_rotated else image.size


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


def _specified(words: list[str], content: bytes) -> Iterator[str]:
    """The words for what is hidden, with the EXIF data of a camera specified."""
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
    except UnusablePicture:
        return ["EXIF"]
    return [*place, *(word for word, of_kind in _TAGS if tags & {*of_kind})] or ["EXIF"]
