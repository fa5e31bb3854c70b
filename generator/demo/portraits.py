"""Draws a few faceless portraits as PNG, so that pages with a photo can be seen without showing anyone."""

import struct
import zlib

PORTRAITS = tuple(f"portret-{number}.png" for number in range(1, 9))

_SIZE = 320
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
    """The PNG of portrait `number` (0 to 7): a round head above shoulders, in three flat colours, without metadata."""
    rows = b"".join(b"\0" + _row(y, 92 + number * 3) for y in range(_SIZE))
    palette = b"".join(colour.to_bytes(3, "big") for colour in _PALETTES[number])
    header = struct.pack(">IIBBBBB", _SIZE, _SIZE, 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _row(y: int, shoulders: int) -> bytes:
    """One line of colour numbers: 0 background, 1 head, 2 shoulders."""
    head = _half_width(y - 128, 62)
    body = _half_width((y - 330) * shoulders // 128, shoulders) if y > 200 else 0
    half, colour = (head, 1) if head else (body, 2)
    middle = _SIZE // 2
    return bytes(middle - half) + bytes([colour]) * (2 * half) + bytes(middle - half)


def _half_width(distance: int, radius: int) -> int:
    """Half the width of a circle of this radius at this distance from its middle."""
    return int((radius * radius - distance * distance) ** 0.5) if abs(distance) < radius else 0


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
