"""A copy of a picture is found, however it was made, and other pictures are not."""

from __future__ import annotations

import pytest
from PIL import Image

from generator.pictures.inspecting import inspect
from generator.pictures.likeness import Likeness
from tests.drawing import drawn, saved

WHOLE = drawn(size=(1200, 900))
COPIES = {
    "the same": WHOLE,
    "smaller": WHOLE.resize((300, 225)),
    "squeezed": WHOLE.resize((300, 300)),
    "in grey": WHOLE.convert("L"),
    "paler": WHOLE.point(lambda value: int(value * 0.7 + 50)),
    "with its edge cut off": WHOLE.crop((40, 30, 1170, 870)),
    **{turn.name.lower(): WHOLE.transpose(turn) for turn in Image.Transpose},
}


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_copy_is_found(name: str, kind: str) -> None:
    known = Likeness([("foto", inspect(saved(WHOLE, "jpg")).light)])
    options = {} if kind == "png" else {"quality": 40}
    assert list(known.of(inspect(saved(COPIES[name], kind, **options)).light)) == ["foto"]


def test_other_pictures_are_not_copies() -> None:
    lights = [inspect(saved(drawn(seed, (300, 200)), "png")).light for seed in range(150)]
    known = Likeness(enumerate(lights))
    assert [[*known.of(light)] for light in lights] == [[seed] for seed in range(150)]
