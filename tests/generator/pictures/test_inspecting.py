"""Nothing beside the pixels of a picture is missed, and a corrupt file never raises."""

from __future__ import annotations

import zlib
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from generator.pictures.decoding import UnusablePicture
from generator.pictures.encoding import encoded
from generator.pictures.formats import format_of
from generator.pictures.inspecting import inspect
from tests.drawing import (
    FORMATS,
    box,
    camera,
    chunk,
    drawn,
    huge_png,
    in_jpeg,
    in_png,
    in_webp,
    picture,
    saved,
    segment,
)

PLACE = ("de plek waar het is gemaakt", "de datum", "het toestel")
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_clean_picture(kind: str) -> None:
    seen = inspect(picture(kind))
    assert (seen.kind, seen.trouble, seen.width, seen.height, seen.hidden, seen.flat) == (kind, "", 480, 320, (), False)


def test_every_mode_is_clean() -> None:
    for kind, mode in (
        ("jpg", "L"),
        ("jpg", "CMYK"),
        ("png", "P"),
        ("png", "RGBA"),
        ("webp", "RGBA"),
        ("avif", "RGBA"),
    ):
        seen = inspect(saved(drawn(mode=mode), kind))
        assert (seen.trouble, seen.hidden) == ("", ()), (kind, mode)
    assert inspect(picture("jpg", progressive=True)).hidden == ()
    assert inspect(in_png(b"gAMA", b"\0\0\xb1\x8f")).hidden == ()


def _between_scans(body: bytes) -> bytes:
    content = picture("jpg", progressive=True)
    at = content.index(b"\xff\xda", content.index(b"\xff\xda") + 2)
    return content[:at] + segment(0xFE, body) + content[at:]


def _in_idat(tail: bytes, more: bytes = b"") -> bytes:
    """A PNG with data after its compressed pixels, or with another IDAT chunk."""
    png = picture("png")
    at = png.index(b"IDAT") - 4
    size = int.from_bytes(png[at : at + 4], "big")
    body = png[at + 8 : at + 8 + size] + tail
    return png[:at] + chunk(b"IDAT", body) + (chunk(b"IDAT", more) if more else b"") + png[at + 12 + size :]


def _twice(png: bytes) -> bytes:
    """The chunk after the header, twice."""
    return png[:33] + png[33:49] + png[33:]


HIDDEN: dict[str, tuple[bytes, tuple[str, ...]]] = {
    **{f"{kind} of a telephone": (picture(kind, exif=camera()), PLACE) for kind in FORMATS},
    **{f"{kind} with a profile": (picture(kind, icc_profile=PROFILE), ("kleurprofiel",)) for kind in FORMATS},
    **{f"{kind} with XMP": (picture(kind, xmp=b"<x:xmpmeta/>"), ("XMP",)) for kind in ("jpg", "webp", "avif")},
    "jpg, a picture behind it": (picture() + picture(exif=camera()), ("gegevens achter het beeld",)),
    "jpg of two pictures": (
        saved(drawn(), "MPO", save_all=True, append_images=[drawn(2)]),
        ("een tweede beeld", "gegevens achter het beeld"),
    ),
    "jpg, zeros behind it": (picture() + bytes(9), ("gegevens achter het beeld",)),
    "jpg, JFXX": (in_jpeg(0xE0, b"JFXX\0\x10" + picture(size=(16, 16))), ("miniatuur",)),
    "jpg, JFIF with a thumbnail": (in_jpeg(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc"), ("miniatuur",)),
    "jpg, APP3": (in_jpeg(0xE3, b"Meta"), ("een onbekend blok (APP3)",)),
    "jpg, APP12": (in_jpeg(0xEC, b"Ducky Noor"), ("een onbekend blok (APP12)",)),
    "jpg, APP14 with more": (in_jpeg(0xEE, b"Adobe" + bytes(7) + b"Noor"), ("een onbekend blok (APP14)",)),
    "jpg, captions": (in_jpeg(0xED, b"Photoshop 3.0\0"), ("IPTC",)),
    "jpg, comment": (in_jpeg(0xFE, b"Noor"), ("commentaar",)),
    "jpg, comment between scans": (_between_scans(b"Noor"), ("commentaar",)),
    "jpg, EXIF that makes no sense": (in_jpeg(0xE1, b"Exif\0\0MM"), ("EXIF",)),
    "png, behind its end": (picture("png") + bytes(3000), ("gegevens achter het beeld",)),
    "png, text": (in_png(b"tEXt", b"Author\0Noor"), ("tekst",)),
    "png, packed text": (in_png(b"zTXt", b"Author\0\0x"), ("tekst",)),
    "png, XMP": (in_png(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"), ("XMP",)),
    "png, day": (in_png(b"tIME", b"\x07\xea\5\r\0\0\0"), ("de datum",)),
    "png, palette with a name": (in_png(b"sPLT", b"Noor\0\x08"), ("een onbekend blok (sPLT)",)),
    "png, own chunk": (in_png(b"prVt", b"Noor"), ("een onbekend blok (prVt)",)),
    "png, a known chunk with more in it": (in_png(b"gAMA", b"\0\0\xb1\x8fNoor"), ("een onbekend blok (gAMA)",)),
    "png, behind its pixels": (_in_idat(b"Noor Voorbeeld"), ("gegevens achter het beeld",)),
    "png, pixels twice": (_in_idat(b"", zlib.compress(b"Noor Voorbeeld" * 50)), ("gegevens achter het beeld",)),
    "png, a known chunk twice": (
        _twice(in_png(b"gAMA", b"Noor")),
        ("een onbekend blok (gAMA)",),
    ),
    "png, a palette that nothing needs": (in_png(b"PLTE", b"NoorVoorbeeld!!"), ("een onbekend blok (PLTE)",)),
    "webp, two pictures": (in_webp(b"VP8 ", b"Noor Voorbeeld"), ("een onbekend blok (VP8)",)),
    "avif, a text in its head": (
        picture("avif").replace(b"pict" + bytes(12), b"pictNoorVoorbeel", 1),
        ("tekst",),
    ),
    "webp, behind its end": (picture("webp") + b"Noor", ("gegevens achter het beeld",)),
    "webp, unknown": (in_webp(b"NOOR", b"abc"), ("een onbekend blok (NOOR)",)),
    "avif, uuid": (picture("avif") + box(b"uuid", bytes(16) + b"Noor"), ("een onbekend blok (uuid)",)),
    "avif, free": (picture("avif") + box(b"free", b"Noor"), ("een onbekend blok (free)",)),
    "avif, more data than the picture needs": (
        picture("avif") + box(b"mdat", b"Noor"),
        ("gegevens naast het beeld",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_data_is_reported_and_not_published(name: str) -> None:
    content, hidden = HIDDEN[name]
    seen = inspect(content)
    assert (seen.trouble, seen.hidden) == ("", hidden)
    published = inspect(encoded(content))
    assert (published.trouble, published.hidden) == ("", ())
    assert b"Noor" not in encoded(content)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"GIF89a", "gif"),
        (b"II*\0", "tiff"),
        (b"BM6", "bmp"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg">', "svg"),
        (b"<svg/>", "svg"),
        (b" <!DOCTYPE html><html><svg>", "html"),
        (b"hallo", ""),
        (b"", ""),
    ],
)
def test_the_format_follows_from_the_content(content: bytes, kind: str) -> None:
    assert format_of(content) == kind


BROKEN = {
    "three bytes": b"\xff\xd8\xff",
    "a web page behind the first bytes of a JPEG": b"\xff\xd8\xff<html><body>Niet gevonden</body></html>",
    **{f"{kind} without its last bytes": picture(kind)[:-20] for kind in FORMATS},
    **{f"half a {kind}": (whole := picture(kind))[: len(whole) // 2] for kind in FORMATS},
    "jpg without an end": picture()[:-2],
    "png with a chunk that lies": in_png(b"prVt", b"x").replace(b"\0\0\0\1prVt", b"\x7f\xff\xff\xffprVt"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_picture_is_reported(name: str) -> None:
    assert inspect(BROKEN[name]).trouble == "broken"


@pytest.mark.parametrize("kind", ["png", "webp", "avif"])
def test_an_animation_is_reported(kind: str) -> None:
    content = saved(drawn(), kind, save_all=True, append_images=[drawn(2)], duration=100)
    assert inspect(content).trouble == "moves"
    with pytest.raises(UnusablePicture, match="moves"):
        encoded(content)


@pytest.mark.parametrize("side", [30_000, 50_000])
def test_a_picture_of_too_many_pixels_is_not_decoded(side: int) -> None:
    assert inspect(huge_png(side)).trouble == "pixels"
    with pytest.raises(UnusablePicture, match="pixels"):
        encoded(huge_png(side))


def test_one_colour_all_over() -> None:
    for kind in FORMATS:
        assert inspect(saved(Image.new("RGB", (300, 300), (200, 20, 90)), kind)).flat, kind
    assert inspect(saved(Image.new("RGBA", (300, 300), (0, 0, 0, 0)), "png")).flat
    assert inspect(saved(Image.new("1", (1, 1)), "png")).flat


SAMPLES = [picture(kind, size=(40, 30), exif=camera()) for kind in FORMATS] + [picture("avif", size=(9, 9))]


@settings(max_examples=3 * settings().max_examples)
@given(sample=st.sampled_from(SAMPLES), seed=st.integers(0, 2**32))
def test_nothing_raises(sample: bytes, seed: int) -> None:
    """Bytes changed, removed and inserted: check and build agree."""
    random, content = Random(seed), bytearray(sample)
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(content) + 1)
        kind = random.randrange(3)
        if kind == 0:
            content[at : at + 1] = bytes([random.randrange(256)])
        elif kind == 1:
            del content[at : at + random.randrange(40)]
        else:
            content[at:at] = random.randbytes(random.randrange(40))
    seen = inspect(bytes(content))
    try:
        published = inspect(encoded(bytes(content)))
    except UnusablePicture:
        assert seen.trouble
    else:
        assert published.hidden == ()


@given(start=st.sampled_from([sample[:20] for sample in SAMPLES]), rest=st.binary(max_size=100))
def test_any_bytes(start: bytes, rest: bytes) -> None:
    assert inspect(start + rest).trouble
