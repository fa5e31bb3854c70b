"""What a picture file holds beside its pixels, found by its structure.

A clean file consists of the blocks that are named here and of nothing else, so that what nobody thought of is found
too. Nothing is decoded: only the outer structure is read (segments, chunks, boxes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.pictures.boxes import avif
from generator.pictures.broken import Broken
from generator.pictures.kinds import kind_of

MOVES = "beweging"
"""The word for a block that makes a picture move."""


def beside_pixels(content: bytes) -> tuple[list[str], bool]:
    """In Dutch, what a JPEG, PNG, WebP or AVIF holds beside its pixels; and whether the file is whole."""
    walk = {"jpg": _jpeg, "png": _png, "webp": _webp, "avif": avif}[kind_of(content)]
    found: dict[str, None] = {}
    try:
        for word in walk(content):
            found[word] = None
    except Broken:
        return list(found), False
    return list(found), True


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
    """What a segment beside the pixels holds; empty for the two that tell how to read them."""
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
    b"hIST": 512, b"cICP": 4, b"mDCV": 24, b"cLLI": 8, b"IEND": 0,
}  # fmt: skip
"""The chunks that say how to read the pixels, and how many bytes they have at most."""
_PNG_WORDS = {
    b"eXIf": "EXIF", b"tEXt": "tekst", b"zTXt": "tekst", b"iTXt": "tekst", b"tIME": "de datum", b"iCCP": PROFILE,
    b"acTL": MOVES, b"fcTL": MOVES, b"fdAT": MOVES,
}  # fmt: skip


def _png(content: bytes) -> Iterator[str]:
    at, name = 8, b""
    while name != b"IEND":
        length, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if at + 12 + length > len(content):
            raise Broken
        if name != b"IDAT" and length > _PNG_PIXELS.get(name, -1):
            text = content[at + 8 : at + 30]
            yield "XMP" if text.startswith(b"XML:com.adobe.xmp") else _PNG_WORDS.get(name) or _unknown(_word(name))
        at += 12 + length
    if content[at:]:
        yield BEHIND


_WEBP_WORDS = {b"EXIF": "EXIF", b"XMP ": "XMP", b"ICCP": PROFILE, b"ANIM": MOVES, b"ANMF": MOVES}


def _webp(content: bytes) -> Iterator[str]:
    at, end = 12, 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise Broken
    while at < end:
        name, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + length > end:
            raise Broken
        if name not in (b"VP8 ", b"VP8L", b"ALPH") and not (name == b"VP8X" and length == 10):
            yield _WEBP_WORDS.get(name) or _unknown(_word(name))
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
