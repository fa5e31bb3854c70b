"""From pixels to the bytes that are published: bounded in size, and nothing beside the pixels."""

from __future__ import annotations

import io
from typing import Any

import PIL
from PIL import Image

from generator.pictures.decoding import MOST_PIXELS, Refused, opened, pixels
from generator.pictures.kinds import kind_of
from generator.pictures.looking import size_upright

WIDEST = 1600
"""The most pixels of a side of what is published: twice the widest place on a page."""

PUBLISHED, KEPT = 82, 92
"""The quality, of 100, of what is published, and of what is kept to publish from."""

SETTINGS = f"{PIL.__version__} {WIDEST} {PUBLISHED} 1"
"""What the published bytes depend on beside the picture. Count up the last figure when this module changes them."""

_FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    "jpg": ("JPEG", {"optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
    "webp": ("WEBP", {"method": 4}),
    "avif": ("AVIF", {"speed": 6, "max_threads": 1}),  # more threads may give other bytes
}


def encoded(content: bytes, kind: str = "", *, quality: int = PUBLISHED, most: int = MOST_PIXELS) -> bytes:
    """A picture as pixels alone, in its own kind or in another. Raises Refused for what is no sound picture."""
    name, options = _FORMATS[kind or kind_of(content)] if kind or kind_of(content) in _FORMATS else (None, {})
    if name is None:
        raise Refused("broken")
    with opened(content, most) as image:
        size = _within(*size_upright(image))
        image.draft(None, (WIDEST, WIDEST))  # a JPEG is decoded no finer than this needs
        shown = _sized(pixels(image), size)
        if name == "JPEG":
            shown = _opaque(shown)
        made = io.BytesIO()
        shown.save(made, name, **options, **({} if name == "PNG" else {"quality": quality}))
    return made.getvalue()


def encoded_size(content: bytes) -> tuple[int, int]:
    """The width and height of what `encoded` makes, by the head of the file. Raises Refused."""
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
    """On white, where it was transparent: a JPEG knows no transparency."""
    if image.mode == "RGBA":
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image.convert("RGB") if image.mode == "P" else image
