"""The format of a file, by its first bytes."""

from __future__ import annotations

EXTENSIONS = {"jpg": "jpg", "jpeg": "jpg", "png": "png", "webp": "webp", "avif": "avif"}
"""The format that a file extension stands for."""

FORMATS = tuple(dict.fromkeys(EXTENSIONS.values()))
"""The formats that the site reads."""

UNSUPPORTED = {
    "heic": "HEIC-foto (van een iPhone)", "gif": "GIF", "tiff": "TIFF", "bmp": "BMP", "svg": "SVG-tekening",
    "pdf": "PDF", "psd": "Photoshop-bestand", "jxl": "JPEG XL", "jp2": "JPEG 2000", "raw": "ruw bestand van een camera",
    "ico": "pictogram (ICO)", "html": "webpagina",
}  # fmt: skip
"""Formats that people take for a picture the site can show, with their Dutch names."""

_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_STARTS = (
    (b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF8", "gif"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"), (b"II+\0", "tiff"), (b"BM", "bmp"), (b"%PDF", "pdf"),
    (b"8BPS", "psd"), (b"\xff\x0a", "jxl"), (b"\0\0\0\x0cJXL ", "jxl"), (b"\0\0\0\x0cjP  ", "jp2"),
    (b"\0\0\1\0", "ico"), (b"FUJIFILMCCD-RAW", "raw"), (b"IIU\0", "raw"),
)  # fmt: skip


def format_of(content: bytes) -> str:
    """The format of a file: one of FORMATS, a key of UNSUPPORTED, or empty for anything else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp":
        return _bmff_format(content[8 : min(int.from_bytes(content[:4], "big"), 256)])
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    return _markup_format(content[:2000].removeprefix(b"\xef\xbb\xbf").lstrip().lower())


def _markup_format(start: bytes) -> str:
    """The format of a file of text with tags: html, svg or empty."""
    if not start.startswith(b"<"):
        return ""
    return "html" if b"<html" in start or b"<!doctype html" in start else "svg" if b"<svg" in start else ""


def _bmff_format(brands: bytes) -> str:
    """The format of an ISO BMFF file, by its brands: the major one, a version number, and the compatible ones."""
    listed = {brands[:4], *(brands[at : at + 4] for at in range(8, len(brands), 4))}
    if listed & {b"avif", b"avis"}:
        return "avif"
    return "heic" if listed & _HEIC else "raw" if b"crx " in listed else ""
