"""The pictures of the records as they are published."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.linking import link
from generator.model import Directory
from generator.outputs import media, shown_pictures
from generator.outputs.media import picture as published
from generator.pictures.cache import Cache
from generator.pictures.inspecting import inspect
from generator.pipeline import load_and_check
from tests.conftest import EXAMPLES, TODAY
from tests.drawing import camera, in_png, picture

PLACE = Path("initiatives") / "images" / "soepfiets.png"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLES / "valid", tmp_path / "data"))


def linked(data: Path) -> Directory:
    checked = load_and_check(data, TODAY)
    return link(checked.records, checked.context, demo=True)


def made(data: Path, directory: Directory, cache: Path | None = None) -> dict[str, bytes]:
    shown = shown_pictures(data, directory)
    return {job.path: published(medium, Cache(cache)) for job, medium in zip(media(shown), shown, strict=True)}


def test_only_pictures_that_may_be_shown(data: Path) -> None:
    """The portrait of who withdrew, and a file that no record names, stay behind."""
    (data / "people" / "images" / "los.png").write_bytes(b"x")
    person = data / "people" / "a-7k2p.yaml"
    text = person.read_text(encoding="utf-8")
    person.write_text(text.replace("  expires_on: 2028-01-10", "  expires_on: 2026-11-22"), encoding="utf-8")
    assert "media/people/a-7k2p.png" not in made(data, linked(data))
    assert "media/people/los.png" not in made(data, linked(data))


def test_nothing_but_pixels_is_published(data: Path, tmp_path: Path) -> None:
    """Even where no rule told of it: what is tested stands behind the checks."""
    directory = linked(data)
    (data / PLACE).write_bytes(in_png(b"tEXt", b"Author\0Noor Voorbeeld") + picture(exif=camera()))
    for _ in range(2):
        published = made(data, directory, tmp_path / "cache")["media/initiatives/soepfiets.png"]
        assert inspect(published).hidden == ()
        assert b"Noor" not in published


def test_what_changes_meanwhile_is_not_published(data: Path, tmp_path: Path) -> None:
    directory = linked(data)
    (tmp_path / "elders.png").write_bytes((data / PLACE).read_bytes())
    shown = shown_pictures(data, directory)
    (data / PLACE).unlink()
    (data / PLACE).symlink_to(tmp_path / "elders.png")
    with pytest.raises(OSError, match="geen gewoon bestand"):
        [published(medium, Cache(None)) for medium in shown]
    with pytest.raises(OSError, match="geen gewoon bestand"):
        shown_pictures(data, directory)
    (data / PLACE).unlink()
    (data / PLACE).write_bytes(picture("png", seed=5))
    with pytest.raises(OSError, match="veranderde"):
        [published(medium, Cache(None)) for medium in shown]
    (data / PLACE).write_bytes(b"geen beeld")
    with pytest.raises(OSError, match="geen beeld") as raised:
        shown_pictures(data, directory)
    assert raised.value.filename == (data / PLACE).as_posix()
