"""What a picture file holds beside its pixels, by the structure of the file.

A clean file consists of the blocks that are listed here and nothing else, so that data that nobody thought of is found
as well. Nothing is decoded: only the outer structure is read (segments, chunks, boxes).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from generator.pictures.boxes import avif
from generator.pictures.broken import Broken
from generator.pictures.formats import format_of

MOVES = "beweging"
"""The word for a block that makes a picture move."""


def beside_pixels(content: bytes) -> tuple[list[str], bool]:
    """What a file in one of FORMATS holds beside its pixels, in Dutch words, and whether the file is intact."""
    walk = {"jpg": _jpeg, "png": _png, "webp": _webp, "avif": avif}[format_of(content)]
    words: dict[str, None] = {}
    try:
        for word in walk(content):
            words[word] = None
    except Broken:
        return list(words), False
    return list(words), True


BEHIND = "gegevens achter het beeld"
PROFILE = "kleurprofiel"
THUMBNAIL = "miniatuur"
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7]")
_JPEG_PIXELS = {*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD} - {0xC8}


def _jpeg(content: bytes) -> Iterator[str]:
    at = 2
    while True:
        if at + 2 > len(content) or content[at] != 0xFF:
            raise Broken
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            break
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        body, at = content[at + 4 : at + 2 + length], at + 2 + length
        if length < 2 or at > len(content):
            raise Broken
        if marker not in _JPEG_PIXELS and (word := _segment(marker, body)):
            yield word
        if marker == 0xDA:
            end = _SCAN_END.search(content, at)
            if end is None:
                raise Broken
            at = end.start()
    if content[at + 2 :]:
        yield BEHIND


def _segment(marker: int, body: bytes) -> str:
    """What a segment that holds no pixels is; empty for the two that say how to read the pixels."""
    if marker == 0xE0:
        return "" if body[:5] == b"JFIF\0" and len(body) == 14 and body[12:] == b"\0\0" else THUMBNAIL
    if marker == 0xEE and body[:5] == b"Adobe" and len(body) == 12:
        return ""
    if marker == 0xE1:
        return "XMP" if b"ns.adobe.com" in body[:40] else "EXIF"
    if marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"):
        return PROFILE
    if marker == 0xE2 and body.startswith(b"MPF\0"):
        return "een tweede beeld"
    named = {0xED: "IPTC", 0xFE: "commentaar"}
    return named.get(marker) or _unknown(f"APP{marker - 0xE0}" if 0xE0 <= marker < 0xF0 else f"FF{marker:02X}")


_PNG_PIXELS = {
    b"IHDR": 13, b"PLTE": 768, b"tRNS": 256, b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9, b"bKGD": 6, b"sBIT": 4,
    b"cICP": 4, b"mDCV": 24, b"cLLI": 8, b"IEND": 0,
}  # fmt: skip
"""The chunks that say how to read the pixels, with their maximum length in bytes. Each may occur once."""
_PNG_WORDS = {
    b"eXIf": "EXIF", b"tEXt": "tekst", b"zTXt": "tekst", b"iTXt": "tekst", b"tIME": "de datum", b"iCCP": PROFILE,
    b"acTL": MOVES, b"fcTL": MOVES, b"fdAT": MOVES,
}  # fmt: skip


def _png(content: bytes) -> Iterator[str]:
    at, name = 8, b""
    seen: set[bytes] = set()
    with_palette = content[25:26] == b"\3"
    pixels: list[bytes] = []
    while name != b"IEND":
        length, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        body, at = content[at + 8 : at + 8 + length], at + 12 + length
        if at > len(content):
            raise Broken
        if name == b"IDAT":
            pixels.append(body)
            continue
        most = _PNG_PIXELS.get(name, -1) if with_palette or name not in _WITHOUT_PALETTE else _WITHOUT_PALETTE[name]
        if length > most or name in seen:
            yield "XMP" if body.startswith(b"XML:com.adobe.xmp") else _PNG_WORDS.get(name) or _unknown(_word(name))
        seen.add(name)
    if content[at:] or _has_trailing_data(content[8:33], pixels):
        yield BEHIND


_WITHOUT_PALETTE = {b"PLTE": -1, b"tRNS": 6}
"""The maximum length of these chunks in a picture without a palette."""
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_STEP = 1 << 20


def _has_trailing_data(header: bytes, pixels: list[bytes]) -> bool:
    """Whether the IDAT chunks hold more than the pixels. Decompresses no more than a picture of this size can have."""
    width, height = int.from_bytes(header[8:12], "big"), int.from_bytes(header[12:16], "big")
    line = (width * header[16] * _SAMPLES.get(header[17], 4) + 7) // 8 + 1
    left = line * height + 1 if header[20] == 0 else 2 * (line + 8) * (height + 8)  # interlaced pictures take more
    if left > _MOST_BYTES:
        return False  # too large to be shown, which is reported
    unpack = zlib.decompressobj()
    for body in pixels:
        if unpack.eof:
            return True
        while body and not unpack.eof:
            try:
                left -= len(unpack.decompress(body, _STEP))
            except zlib.error:
                return False  # the pixels are corrupt, which is reported too
            body = unpack.unconsumed_tail
            if left <= 0:
                return True
    return bool(unpack.unused_data)


_MOST_BYTES = 1 << 29


_WEBP_WORDS = {b"EXIF": "EXIF", b"XMP ": "XMP", b"ICCP": PROFILE, b"ANIM": MOVES, b"ANMF": MOVES}


def _webp(content: bytes) -> Iterator[str]:
    at, end = 12, 8 + int.from_bytes(content[4:8], "little")
    seen: set[bytes] = set()
    if end > len(content):
        raise Broken
    while at < end:
        name, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + length > end:
            raise Broken
        if name in seen or not (name in (b"VP8 ", b"VP8L", b"ALPH") or (name == b"VP8X" and length == 10)):
            yield _WEBP_WORDS.get(name) or _unknown(_word(name))
        seen.add(name)
        at += 8 + length
        if length % 2:
            if content[at : at + 1] not in (b"\0", b""):
                yield BEHIND
            at += 1
    if content[max(at, end) :]:
        yield BEHIND


def _unknown(name: str) -> str:
    return f"een onbekend blok ({name})"


def _word(name: bytes) -> str:
    text = name.decode("latin-1").strip()
    return text if text.isascii() and text.isalnum() else "?"
