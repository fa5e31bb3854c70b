"""Pictures made for tests: blots of colour, different for every seed."""

from __future__ import annotations

import io
import struct
import zlib
from random import Random
from typing import Any

from PIL import Image, ImageDraw

FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF"}


def drawn(seed: int = 1, size: tuple[int, int] = (480, 320), mode: str = "RGB") -> Image.Image:
    """A picture of twelve blots."""
    random = Random(seed)
    image = Image.new("RGB", size, tuple(random.randrange(256) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y, half = random.randrange(size[0]), random.randrange(size[1]), 4 + random.randrange(max(1, size[0] // 4))
        draw.ellipse((x - half, y - half, x + half, y + half), fill=tuple(random.randrange(256) for _ in range(3)))
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The bytes of a picture."""
    made = io.BytesIO()
    image.save(made, FORMATS.get(kind, kind), **options)
    return made.getvalue()


def picture(kind: str = "jpg", seed: int = 1, size: tuple[int, int] = (480, 320), **options: Any) -> bytes:
    """The bytes of a drawn picture."""
    return saved(drawn(seed, size), kind, **options)


def opened(content: bytes) -> Image.Image:
    """The picture in these bytes."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def camera(orientation: int = 1) -> Image.Exif:
    """The EXIF data of a phone: where, when and with what."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0132], exif[0x0112] = "Verzonnen", "2026:05:13 12:00:00", orientation
    place = exif.get_ifd(0x8825)
    place[1], place[2] = "N", (52.0, 1.0, 2.0)
    return exif


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def in_jpeg(marker: int, body: bytes, jpeg: bytes | None = None) -> bytes:
    """A JPEG with an extra segment at its start."""
    jpeg = jpeg or picture()
    return jpeg[:2] + segment(marker, body) + jpeg[2:]


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def in_png(name: bytes, body: bytes) -> bytes:
    """A PNG with an extra chunk after its header."""
    png = picture("png")
    return png[:33] + chunk(name, body) + png[33:]


def in_webp(name: bytes, body: bytes) -> bytes:
    """A WebP with an extra chunk at its end."""
    body = name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    webp = picture("webp")
    return b"RIFF" + struct.pack("<I", len(webp) - 8 + len(body)) + webp[8:] + body


def box(name: bytes, body: bytes) -> bytes:
    """A box of an AVIF."""
    return struct.pack(">I", len(body) + 8) + name + body


def huge_png(side: int) -> bytes:
    """A PNG of a few kilobytes that is `side` by `side` pixels: one bit each, all the same."""
    rows = zlib.compressobj(9)
    line = b"\0" + bytes((side + 7) // 8)
    data = b"".join(rows.compress(line) for _ in range(200)) + rows.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", data) + chunk(b"IEND", b"")
