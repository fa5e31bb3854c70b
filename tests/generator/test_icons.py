"""The icons by which a record can name one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator import icons
from generator.installation import HOUSE

OURS = sorted(icons.OURS.rglob("*.svg"))


@pytest.fixture
def without_material(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    kept = (icons.svg, icons.names, icons._folders)
    monkeypatch.setattr(icons, "find_spec", lambda name: None)
    for function in kept:
        function.cache_clear()
    yield
    for function in kept:
        function.cache_clear()


def named_icons() -> set[str]:
    """The icons of the themes of the site, of the examples and of the demo."""
    folders = ("data/themes", "tests/examples/valid/themes", "generator/demo/vocabulary/themes")
    files = [file for folder in folders for file in (HOUSE / folder).glob("*.yaml")]
    assert {file.parent for file in files} == {HOUSE / folder for folder in folders}
    return {yaml.safe_load(file.read_text(encoding="utf-8"))["icon"] for file in files}


def test_an_icon_is_decorative_and_has_no_colour_of_its_own() -> None:
    markup = icons.svg("material/recycle")
    assert markup.startswith('<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="')
    assert "fill" not in markup and "xmlns" not in markup


@pytest.mark.parametrize("name", ["", "material/bestaat-niet", "../LICENSE", "material/../material/recycle", "/etc/x"])
def test_an_unknown_icon_is_empty(name: str) -> None:
    assert icons.svg(name) == ""


def test_every_icon_can_be_drawn() -> None:
    assert len(icons.names()) > 5_000
    assert all(icons.svg(name) for name in icons.names() if name.startswith("material/"))


def test_the_icons_that_are_named_need_no_material(without_material: None) -> None:
    assert {name for name in named_icons() if not icons.svg(name)} == set()
    assert icons.names() == [file.relative_to(icons.OURS).with_suffix("").as_posix() for file in OURS]


def test_our_icons_are_those_of_material_with_their_licence() -> None:
    (_, material) = icons._folders()
    assert OURS
    for file in (*OURS, Path(icons.OURS / "material" / "LICENSE")):
        assert file.read_bytes() == (material / file.relative_to(icons.OURS)).read_bytes(), file.name
