"""What an AVIF file holds beside its pixels. The format (ISO BMFF) consists of boxes, some of which hold boxes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pictures.broken import Broken

Box = tuple[bytes, bytes, int]
"""The type of a box, its content, and the offset of that content in the file."""

_PROPERTIES = {
    b"ispe", b"pixi", b"av1C", b"auxC", b"irot", b"imir", b"clap", b"pasp", b"clli", b"mdcv", b"cclv", b"amve", b"a1op",
    b"a1lx", b"lsel",
}  # fmt: skip
_PLAIN = {b"pitm", b"idat", b"grpl"}
_ITEMS = {b"av01": "", b"grid": "", b"iovl": "", b"iden": "", b"tmap": "", b"Exif": "EXIF", b"mime": "XMP"}
_LINKS = {b"auxl": "", b"dimg": "", b"prem": "", b"cdsc": "", b"thmb": "miniatuur"}
_NAMES = {b"", b"Color", b"Alpha", b"Image", b"GainMap", b"libavif", b"PictureHandler"}
"""The names that encoders give to the items of a picture: any other name is text that somebody wrote."""


def avif(content: bytes) -> Iterator[str]:
    """What an AVIF holds beside its pixels, in Dutch words. Raises Broken if its boxes do not add up."""
    data, used = 0, 0
    for name, body, start in _boxes(content, 0):
        if name == b"ftyp":
            continue
        if name == b"meta":
            used = max(used, _used(body))
            yield from _meta(body, start)
        elif name == b"mdat":
            data += len(body)
        elif name in (b"moov", b"moof"):
            yield "beweging"
        else:
            yield _unknown(name)
    if data > used:
        yield "gegevens naast het beeld"


def _boxes(content: bytes, start: int) -> Iterator[Box]:
    at = 0
    while at < len(content):
        size, name, head = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = len(content) - at
        if size < head or at + size > len(content):
            raise Broken
        yield name, content[at + head : at + size], start + at + head
        at += size


def _meta(body: bytes, start: int) -> Iterator[str]:
    for name, inner, _ in _boxes(body[4:], start + 4):
        if name == b"hdlr":
            if inner[12:24].strip(b"\0") or inner[24:].strip(b"\0") not in _NAMES:
                yield "tekst"
        elif name == b"iinf":
            yield from _items(inner)
        elif name == b"iprp":
            yield from _properties(inner)
        elif name == b"iref":
            for link, _, _ in _boxes(inner[4:], 0):
                if word := _LINKS.get(link, _unknown(link)):
                    yield word
        elif name not in _PLAIN and name != b"iloc":
            yield _unknown(name)


def _items(body: bytes) -> Iterator[str]:
    for name, inner, _ in _boxes(body[6 if body[:1] == b"\0" else 8 :], 0):
        if name != b"infe":
            yield _unknown(name)
            continue
        at = 8 if inner[:1] == b"\2" else 10
        if word := _ITEMS.get(inner[at : at + 4], _unknown(inner[at : at + 4])):
            yield word
        elif inner[at + 4 :].strip(b"\0") not in _NAMES:
            yield "tekst"


def _properties(body: bytes) -> Iterator[str]:
    for name, inner, _ in _boxes(body, 0):
        if name == b"ipco":
            for kind, value, _ in _boxes(inner, 0):
                if kind == b"colr" and value[:4] != b"nclx":
                    yield "kleurprofiel"
                elif kind not in _PROPERTIES and kind != b"colr":
                    yield _unknown(kind)
        elif name != b"ipma":
            yield _unknown(name)


def _used(meta: bytes) -> int:
    """How many bytes of the `mdat` boxes belong to an item, by the `iloc` box of this `meta` box."""
    body = next((inner for name, inner, _ in _boxes(meta[4:], 0) if name == b"iloc"), b"")
    if len(body) < 8 or body[0] > 2:
        return 0
    version, sizes = body[0], (body[4] >> 4, body[4] & 15, body[5] >> 4, body[5] & 15 if body[0] else 0)
    wide = 4 if version == 2 else 2
    at, used = 6 + wide, 0
    for _ in range(int.from_bytes(body[6:at], "big")):
        method = int.from_bytes(body[at + wide : at + wide + 2], "big") & 15 if version else 0
        at += wide + (2 if version else 0) + 2 + sizes[2]
        extents = int.from_bytes(body[at : at + 2], "big")
        at += 2
        for _ in range(extents):
            at += sizes[3] + sizes[0]
            length = int.from_bytes(body[at : at + sizes[1]], "big")
            at += sizes[1]
            used += length if method == 0 else 0
            if at > len(body):
                raise Broken
    return used


def _unknown(name: bytes) -> str:
    text = name.decode("latin-1").strip()
    return f"een onbekend blok ({text if text.isascii() and text.isalnum() else '?'})"
