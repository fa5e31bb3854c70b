"""Encodes a picture as it is published: bounded in size, and without anything beside its pixels."""

from __future__ import annotations

import io
from typing import Any

import PIL
from PIL import Image

from generator.pictures.decoding import MOST_PIXELS, UnusablePicture, opened, pixels
from generator.pictures.formats import format_of
from generator.pictures.inspecting import size_upright

WIDEST = 1600
"""The longest side of a published picture, in pixels: twice the widest it is shown on a page."""

PUBLISHED, KEPT = 82, 92
"""The quality (out of 100) of what is published, and of a photo that is prepared for the records."""

SETTINGS = f"{PIL.__version__} {WIDEST} {PUBLISHED} 1"
"""What the published bytes depend on besides the picture. Raise the last figure when this module changes them."""

_FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    "jpg": ("JPEG", {"optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
    "webp": ("WEBP", {"method": 4}),
    "avif": ("AVIF", {"speed": 6, "max_threads": 1}),  # with more threads the bytes may differ
}


def encoded(content: bytes, kind: str = "", *, quality: int = PUBLISHED, most: int = MOST_PIXELS) -> bytes:
    """A picture re-encoded from its pixels alone, in its own format or in `kind`, one of FORMATS.

    `quality` is out of 100, `most` the maximum number of pixels of the source. Raises UnusablePicture.
    """
    name, options = _FORMATS[kind or format_of(content)] if kind or format_of(content) in _FORMATS else (None, {})
    if name is None:
        raise UnusablePicture("broken")
    with opened(content, most) as image:
        size = _within(*size_upright(image))
        image.draft(None, (WIDEST, WIDEST))  # decode a JPEG no finer than needed
        resized = _sized(pixels(image), size)
        if name == "JPEG":
            resized = _opaque(resized)
        output = io.BytesIO()
        resized.save(output, name, **options, **({} if name == "PNG" else {"quality": quality}))
    return output.getvalue()


def encoded_size(content: bytes) -> tuple[int, int]:
    """The width and height in pixels of what `encoded` makes, from the header of the file. Raises UnusablePicture."""
    with opened(content) as image:
        return _within(*size_upright(image))


def _within(width: int, height: int) -> tuple[int, int]:
    longest = max(width, height)
    if longest <= WIDEST:
        return width, height
    return max(1, round(width * WIDEST / longest)), max(1, round(height * WIDEST / longest))


def _sized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    if size == image.size:
        return image
    return (image.convert("RGB") if image.mode == "P" else image).resize(size, Image.Resampling.LANCZOS)


def _opaque(image: Image.Image) -> Image.Image:
    """The picture on white where it is transparent: a JPEG has no transparency."""
    if image.mode == "RGBA":
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image.convert("RGB") if image.mode == "P" else image
