"""Decodes a picture: within bounds, the right way up, and in the colour space of the web (sRGB)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageOps

MOST_PIXELS = 50_000_000
"""The most pixels a picture in the records may have: a file of a few kilobytes can claim a billion."""

_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")


class UnusablePicture(Exception):
    """A file is not decoded; the argument says why: "broken", "pixels" (too many) or "moves" (an animation)."""


@contextmanager
def opened(content: bytes, most: int = MOST_PIXELS) -> Iterator[Image.Image]:
    """The picture in these bytes, of which only the header has been read; `most` is the maximum number of pixels.

    Raises UnusablePicture, also for whatever Pillow raises inside the block.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                if image.width * image.height > most:
                    raise UnusablePicture("pixels")
                # A JPEG with another JPEG behind it (MPO) counts as two frames; the first is the picture.
                if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
                    raise UnusablePicture("moves")
                yield image
    except Image.DecompressionBombError:
        raise UnusablePicture("pixels") from None
    except UnusablePicture:
        raise
    except Exception:  # an untrusted file can make Pillow raise anything: ValueError, struct.error, KeyError, ...
        raise UnusablePicture("broken") from None


def pixels(image: Image.Image) -> Image.Image:
    """The pixels of an opened picture and nothing else: upright, in sRGB, and in mode L, P, RGB or RGBA."""
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    reduced = _in_srgb(upright, profile) if profile else _in_web_mode(upright)
    bare = Image.frombytes(reduced.mode, reduced.size, reduced.tobytes())
    if reduced.mode == "P":
        bare.putpalette(reduced.getpalette() or [])
    return bare


def _in_web_mode(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16-bit greyscale: Pillow would clip it to 8 bits
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in ("L", "P", "RGB") else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture converted from its colour profile to sRGB. A profile that makes no sense is ignored."""
    from PIL import ImageCms  # few pictures have a profile

    source = image if image.mode == "CMYK" else _in_web_mode(image)
    if source.mode == "P":
        source = source.convert("RGB")
    try:
        converted = ImageCms.profileToProfile(
            source,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGBA" if source.mode == "RGBA" else "RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        converted = None
    return converted if converted is not None else _in_web_mode(image)
