"""From the bytes of a picture to its pixels: within bounds, the right way up, in the colours of the web (sRGB)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageOps

MOST_PIXELS = 50_000_000
"""The most pixels of a picture in the records: a file of some kilobytes may claim a thousand million."""

_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")


class Refused(Exception):
    """Why a file is not decoded: the argument is "broken", "pixels" (too many) or "moves"."""


@contextmanager
def opened(content: bytes, most: int = MOST_PIXELS) -> Iterator[Image.Image]:
    """The picture in these bytes, of which only the head was read. Raises Refused, also for what goes wrong inside."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                if image.width * image.height > most:
                    raise Refused("pixels")
                # A JPEG with a second one behind it counts two frames; the first is the picture.
                if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
                    raise Refused("moves")
                yield image
    except Image.DecompressionBombError:
        raise Refused("pixels") from None
    except Refused:
        raise
    except Exception:  # a file of a stranger makes Pillow raise anything: ValueError, struct.error, KeyError, ...
        raise Refused("broken") from None


def pixels(image: Image.Image) -> Image.Image:
    """The pixels of an opened picture, upright and in sRGB, with nothing else: in mode L, P, RGB or RGBA."""
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    plain = _in_srgb(upright, profile) if profile else _plain(upright)
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    if plain.mode == "P":
        bare.putpalette(plain.getpalette() or [])
    return bare


def _plain(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # sixteen bits of grey: Pillow would cut off what is above eight
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in ("L", "P", "RGB") else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The colours as the profile means them. A profile that makes no sense is passed over."""
    from PIL import ImageCms  # few pictures have a profile

    source = image if image.mode == "CMYK" else _plain(image)
    if source.mode == "P":
        source = source.convert("RGB")
    try:
        made = ImageCms.profileToProfile(
            source,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGBA" if source.mode == "RGBA" else "RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        made = None
    return made if made is not None else _plain(image)
