"""Draws PNG images that stand in for photos, so that pages with a photo can be seen. They depict nobody."""

import struct
import zlib
from random import Random

MOST = 12
"""How many people have a portrait."""

_SIZE = 320
_TILES = 5
_PALETTES = (
    (0xE8D5B7, 0x8A5A44, 0x2F4858),
    (0xCFE3DA, 0x5C4033, 0x7A3B69),
    (0xF4D8CD, 0xC68B59, 0x3A5A40),
    (0xD6DBEF, 0x4A2C2A, 0xB5651D),
    (0xEFE3C2, 0xA9745B, 0x1D4E89),
    (0xDDE8C9, 0xE0AC8B, 0x6B2737),
    (0xF1DAC4, 0x6F4E37, 0x4F6D7A),
    (0xE3D7F0, 0xD9A17E, 0x2D6A4F),
)


def portrait(number: int) -> bytes:
    """Portrait `number` as a PNG without metadata: a disc in front of a tiled wall, 320 by 320 pixels.

    The tiles differ for every number.
    """
    rng = Random(number)
    wall = [[rng.choice((0, 0, 3, 4)) for _ in range(_TILES)] for _ in range(_TILES)]
    radius, middle = 48 + number * 5 % 19, 160 + (number * 29 % 81 - 40)
    rows = b"".join(b"\0" + _row(y, wall[y * _TILES // _SIZE], radius, middle) for y in range(_SIZE))
    base = _PALETTES[number % len(_PALETTES)]
    palette = b"".join(colour.to_bytes(3, "big") for colour in (*base, _halfway(*base[::2]), _halfway(*base[:2])))
    header = struct.pack(">IIBBBBB", _SIZE, _SIZE, 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _halfway(first: int, second: int) -> int:
    """The colour halfway between two, each 0xRRGGBB."""
    return (first & 0xFEFEFE) // 2 + (second & 0xFEFEFE) // 2


def _row(y: int, tiles: list[int], radius: int, middle: int) -> bytes:
    """One row of palette indexes: 1 for the disc, the tiles of the wall beside it."""
    half = _half_width(y - _SIZE // 2, radius)
    wall = b"".join(bytes([tile]) * (_SIZE // _TILES) for tile in tiles)
    return wall[: middle - half] + b"\1" * (2 * half) + wall[middle + half :]


def _half_width(distance: int, radius: int) -> int:
    """Half the width of a circle, in pixels, at this distance from its centre."""
    return int((radius * radius - distance * distance) ** 0.5) if abs(distance) < radius else 0


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
