"""What kind of file this is, by its first bytes."""

from __future__ import annotations

EXTENSIONS = {"jpg": "jpg", "jpeg": "jpg", "png": "png", "webp": "webp", "avif": "avif"}
"""The kind that an extension promises."""

KINDS = tuple(dict.fromkeys(EXTENSIONS.values()))
"""What the site reads. Anything else is no picture to it."""

FOREIGN = {
    "heic": "HEIC-foto (van een iPhone)", "gif": "GIF", "tiff": "TIFF", "bmp": "BMP", "svg": "SVG-tekening",
    "pdf": "PDF", "psd": "Photoshop-bestand", "jxl": "JPEG XL", "jp2": "JPEG 2000", "raw": "ruw bestand van een camera",
    "ico": "pictogram (ICO)", "html": "webpagina",
}  # fmt: skip
"""The Dutch name of what people take for a picture that the site can show."""

_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_STARTS = (
    (b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF8", "gif"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"), (b"II+\0", "tiff"), (b"BM", "bmp"), (b"%PDF", "pdf"),
    (b"8BPS", "psd"), (b"\xff\x0a", "jxl"), (b"\0\0\0\x0cJXL ", "jxl"), (b"\0\0\0\x0cjP  ", "jp2"),
    (b"\0\0\1\0", "ico"), (b"FUJIFILMCCD-RAW", "raw"), (b"IIU\0", "raw"),
)  # fmt: skip


def kind_of(content: bytes) -> str:
    """The kind of a file: one of `KINDS` or a key of `FOREIGN`; empty for anything else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp":
        return _boxed(content[8 : min(int.from_bytes(content[:4], "big"), 256)])
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    return _written(content[:2000].removeprefix(b"\xef\xbb\xbf").lstrip().lower())


def _written(start: bytes) -> str:
    """The kind of a file that is text with tags."""
    if not start.startswith(b"<"):
        return ""
    return "html" if b"<html" in start or b"<!doctype html" in start else "svg" if b"<svg" in start else ""


def _boxed(brands: bytes) -> str:
    """The kind of a file of boxes, by the brands it names: the first, a version, and the others."""
    named = {brands[:4], *(brands[at : at + 4] for at in range(8, len(brands), 4))}
    if named & {b"avif", b"avis"}:
        return "avif"
    return "heic" if named & _HEIC else "raw" if b"crx " in named else ""
