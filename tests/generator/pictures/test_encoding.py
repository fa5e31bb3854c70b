"""A published picture has the same pixels, upright, in sRGB and bounded in size."""

from __future__ import annotations

import pytest
from PIL import Image, ImageCms

from generator.pictures.decoding import UnusablePicture
from generator.pictures.encoding import WIDEST, encoded, encoded_size
from tests.drawing import FORMATS, camera, drawn, opened, picture, saved


def halves(size: tuple[int, int] = (300, 200)) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", size, (255, 0, 0))
    image.paste((0, 0, 255), (size[0] // 2, 0, *size))
    return image


@pytest.mark.parametrize("kind", FORMATS)
def test_the_format_stays_and_the_bytes_are_reproducible(kind: str) -> None:
    content = picture(kind)
    assert opened(encoded(content)).format == FORMATS[kind]
    assert encoded(content) == encoded(content)


@pytest.mark.parametrize("kind", FORMATS)
def test_it_is_turned_upright(kind: str) -> None:
    """Orientation 6: to be rotated a quarter turn clockwise."""
    content = saved(halves(), kind, exif=camera(orientation=6))
    made = opened(encoded(content)).convert("RGB")
    assert made.size == encoded_size(content) == (200, 300)
    top, bottom = made.getpixel((100, 20)), made.getpixel((100, 280))
    assert isinstance(top, tuple) and isinstance(bottom, tuple)
    assert top[0] > 200 > bottom[0], (top, bottom)
    assert not made.getexif()


@pytest.mark.parametrize("size", [(1800, 1350), (3001, 17), (17, 3001), (1601, 1600), (1600, 900), (5000, 1)])
def test_it_is_not_larger_than_needed(size: tuple[int, int]) -> None:
    for kind in ("jpg", "png"):
        content = picture(kind, size=size)
        made = opened(encoded(content)).size
        assert max(made) <= WIDEST
        assert made == encoded_size(content)
        assert abs(made[0] * size[1] - made[1] * size[0]) <= max(size) or min(made) == 1


def test_colours_are_converted_to_srgb() -> None:
    """A profile that swaps red and green: the picture is published with the colours that are meant."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    at = {name: profile.index(name) for name in (b"rXYZ", b"gXYZ")}
    entries = {name: profile[place + 4 : place + 12] for name, place in at.items()}
    swapped = bytearray(profile)
    swapped[at[b"rXYZ"] + 4 : at[b"rXYZ"] + 12] = entries[b"gXYZ"]
    swapped[at[b"gXYZ"] + 4 : at[b"gXYZ"] + 12] = entries[b"rXYZ"]
    red = Image.new("RGB", (300, 200), (255, 0, 0))
    for kind in FORMATS:
        made = opened(encoded(saved(red, kind, icc_profile=bytes(swapped)))).convert("RGB")
        colour = made.getpixel((10, 10))
        assert isinstance(colour, tuple)
        assert colour[1] > 200 > colour[0], (kind, colour)
        assert "icc_profile" not in made.info


def test_an_invalid_profile_is_ignored() -> None:
    made = opened(encoded(saved(halves(), "png", icc_profile=b"profiel"))).convert("RGB")
    assert made.getpixel((10, 10)) == (255, 0, 0)


def test_sixteen_bits_of_grey_become_eight() -> None:
    grey = Image.new("I;16", (200, 200), 0x8000)
    assert opened(encoded(saved(grey, "png"))).convert("L").getpixel((5, 5)) == 128


def test_pixels_of_a_drawing_are_kept_as_they_are() -> None:
    for mode in ("L", "P", "RGB", "RGBA"):
        content = saved(drawn(mode=mode), "png")
        assert opened(encoded(content)).convert("RGBA").tobytes() == opened(content).convert("RGBA").tobytes(), mode


def test_another_format() -> None:
    clear = saved(Image.new("RGBA", (200, 200), (0, 0, 0, 0)), "png")
    assert opened(encoded(clear, "jpg")).getpixel((9, 9)) == (255, 255, 255)
    with pytest.raises(UnusablePicture):
        encoded(b"geen beeld", "jpg")
