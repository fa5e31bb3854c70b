"""Hidden data in an image is found by its structure; a broken file never raises."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.pictures import hidden_data, image_kind

PNG = (Path(__file__).parents[2] / "examples" / "valid" / "initiatives" / "images" / "soepfiets.png").read_bytes()


def png(name: bytes, content: bytes) -> bytes:
    chunk = struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return PNG[:33] + chunk + PNG[33:]


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    parts = (struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content for marker, content in segments)
    return b"\xff\xd8" + b"".join(parts) + b"\xff\xda\x00\x02picture\xff\xe1\x00\x08Exif\x00\x00\xff\xd9"


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        name + struct.pack("<I", len(content)) + content + b"\x00" * (len(content) % 2) for name, content in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


AVIF = b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf"


@pytest.mark.parametrize(
    ("content", "kind", "hidden"),
    [
        (PNG, "png", []),
        (png(b"gAMA", b"\x00\x00\xb1\x8f"), "png", []),
        (png(b"eXIf", b"MM\x00*"), "png", ["EXIF"]),
        (png(b"tEXt", b"Author\x00Noor"), "png", ["tekst"]),
        (png(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00<x/>"), "png", ["XMP"]),
        (jpeg((0xE0, b"JFIF\x00")), "jpg", []),
        (jpeg((0xE0, b"JFIF\x00"), (0xE1, b"Exif\x00\x00MM")), "jpg", ["EXIF"]),
        (jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\x00<x/>")), "jpg", ["XMP"]),
        (jpeg((0xED, b"Photoshop 3.0\x00"), (0xFE, b"hallo")), "jpg", ["IPTC", "commentaar"]),
        (webp((b"VP8 ", b"abc")), "webp", []),
        (webp((b"VP8 ", b"abc"), (b"EXIF", b"MM"), (b"XMP ", b"<x/>")), "webp", ["EXIF", "XMP"]),
        (AVIF + b"....metainfe....av01mdatExif", "avif", []),
        (AVIF + b"....metainfe....Exif....mdat", "avif", ["EXIF"]),
        (b"GIF89a", "", []),
        (b"<svg>", "", []),
        (b"", "", []),
    ],
)
def test_kind_and_hidden_data(content: bytes, kind: str, hidden: list[str]) -> None:
    assert image_kind(content) == kind
    assert hidden_data(content) == hidden


@given(
    start=st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x00\x00\x00\x00WEBP", AVIF]),
    rest=st.binary(max_size=100),
)
def test_broken_files(start: bytes, rest: bytes) -> None:
    assert isinstance(hidden_data(start + rest), list)
