"""Looks inside image files, without decoding them: what kind they are and which hidden data they carry.

Only the outer structure is read (segments, chunks, boxes). A file that ends too early or lies about its lengths is
no image; it never raises.
"""

from __future__ import annotations

from collections.abc import Iterator

Blocks = Iterator[tuple[bytes, bytes]]
"""The name and the content of each block of an image file."""


def image_kind(content: bytes) -> str:
    """The kind of an image by its first bytes: jpg, png, webp or avif; empty for anything else."""
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp" and b"avif" in content[8:64]:
        return "avif"
    return ""


def hidden_data(content: bytes) -> list[str]:
    """The hidden data an image carries, in Dutch: camera data (EXIF, may hold the place), XMP, captions, comments."""
    kind = image_kind(content)
    if kind == "avif":
        # The names of the items stand in the meta box, before the picture itself.
        head = content[: content.find(b"mdat") if b"mdat" in content else None]
        return [word for mark, word in ((b"Exif", "EXIF"), (b"application/rdf+xml", "XMP")) if mark in head]
    blocks = {"jpg": _jpeg, "png": _png, "webp": _webp}.get(kind)
    if blocks is None:
        return []
    found = [word for name, start in blocks(content) if (word := _word(name, start))]
    return list(dict.fromkeys(found))


_NAMES = {
    b"eXIf": "EXIF", b"EXIF": "EXIF", b"XMP ": "XMP", b"tEXt": "tekst", b"zTXt": "tekst", b"iTXt": "tekst",
    b"\xed": "IPTC", b"\xfe": "commentaar",
}  # fmt: skip


def _word(name: bytes, start: bytes) -> str:
    if name == b"\xe1":
        return "XMP" if start.startswith(b"http://ns.adobe.com/") else "EXIF"
    if start.startswith(b"XML:com.adobe.xmp"):
        return "XMP"
    return _NAMES.get(name, "")


def _jpeg(content: bytes) -> Blocks:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1 : at + 2]
        if marker == b"\xff":
            at += 1
            continue
        if marker in (b"\xd9", b"\xda"):
            return
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if length < 2:
            return
        yield marker, content[at + 4 : at + 44]
        at += 2 + length


def _png(content: bytes) -> Blocks:
    at = 8
    while at + 8 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        yield content[at + 4 : at + 8], content[at + 8 : at + 48]
        at += 12 + length


def _webp(content: bytes) -> Blocks:
    at = 12
    while at + 8 <= len(content):
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        yield content[at : at + 4], content[at + 8 : at + 48]
        at += 8 + length + length % 2
