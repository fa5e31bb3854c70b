"""Image files as people hand them in: one problem per mistake, at the place to correct it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from generator.linking import link
from generator.pipeline import load_and_check
from generator.problems import Problem, has_errors
from generator.source import in_order
from tests.conftest import TODAY
from tests.drawing import camera, drawn, huge_png, picture, saved

IMAGE = """\
image:
  file: {file}
  alt: Een moestuin met boeken.
  credit: Taaltuin
  licence: CC-BY-4.0
  people_visible: none
"""
RECORD = """\
name: Taaltuin
tagline: Nederlands oefenen in een moestuin.
description: Elke week in de tuin.
themes: [spullen-delen]
"""


class Shelf:
    """The toy directory with an initiative, `taaltuin`, that has a picture."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.images = data / "initiatives" / "images"

    def show(self, file: str, content: bytes | None = None, *, stored: str = "", image: str = IMAGE) -> Shelf:
        text = RECORD + image.format(file=file)
        (self.data / "initiatives" / "taaltuin.yaml").write_text(text, encoding="utf-8")
        if content is not None:
            (self.images / (stored or file)).write_bytes(content)
        return self

    def problems(self) -> list[Problem]:
        return in_order(load_and_check(self.data, TODAY).problems)

    def told(self) -> list[str]:
        """Code and place of every problem."""
        cut = f"{self.data.as_posix()}/"
        return [
            f"{problem.code} {problem.path.removeprefix(cut)}:{problem.position.line}" for problem in self.problems()
        ]


@pytest.fixture
def shelf(toy: Path) -> Shelf:
    return Shelf(toy)


AT = "initiatives/taaltuin.yaml:6"
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
CASES: dict[str, tuple[Callable[[Shelf], object], list[str]]] = {
    "right": (lambda shelf: shelf.show("taaltuin.jpg", picture()), []),
    "8000 pixels": (lambda shelf: shelf.show("taaltuin.jpg", picture(size=(8000, 5000))), [f"CNT038 {AT}"]),
    "cut off": (lambda shelf: shelf.show("taaltuin.jpg", picture()[:-1000]), [f"CNT006 {AT}"]),
    "three bytes": (lambda shelf: shelf.show("taaltuin.jpg", b"\xff\xd8\xff"), [f"CNT006 {AT}"]),
    "no bytes": (lambda shelf: shelf.show("taaltuin.jpg", b""), [f"CNT006 {AT}"]),
    "a web page": (lambda shelf: shelf.show("taaltuin.jpg", b"<!doctype html><html>"), [f"CNT035 {AT}"]),
    "a web page behind the first bytes of a JPEG": (
        lambda shelf: shelf.show("taaltuin.jpg", b"\xff\xd8\xff<html></html>"),
        [f"CNT006 {AT}"],
    ),
    "one pixel": (lambda shelf: shelf.show("taaltuin.png", saved(Image.new("1", (1, 1)), "png")), [f"CNT039 {AT}"]),
    "small": (lambda shelf: shelf.show("taaltuin.jpg", picture(size=(90, 60))), [f"CNT039 {AT}"]),
    "one colour": (
        lambda shelf: shelf.show("taaltuin.jpg", saved(Image.new("RGB", (400, 300), "white"), "jpg")),
        [f"CNT039 {AT}"],
    ),
    "900 million pixels": (lambda shelf: shelf.show("taaltuin.png", huge_png(30_000)), [f"CNT037 {AT}"]),
    "moving": (
        lambda shelf: shelf.show("taaltuin.webp", saved(drawn(), "webp", save_all=True, append_images=[drawn(2)])),
        [f"CNT036 {AT}"],
    ),
    "HEIC": (lambda shelf: shelf.show("taaltuin.heic", HEIC), [f"CNT035 {AT}"]),
    "HEIC called JPEG": (lambda shelf: shelf.show("taaltuin.jpg", HEIC), [f"CNT035 {AT}"]),
    "SVG": (lambda shelf: shelf.show("taaltuin.svg", b"<svg/>"), [f"CNT035 {AT}"]),
    "GIF": (lambda shelf: shelf.show("taaltuin.gif", saved(drawn(), "GIF")), [f"CNT035 {AT}"]),
    "TIFF": (lambda shelf: shelf.show("taaltuin.tiff", saved(drawn(), "TIFF")), [f"CNT035 {AT}"]),
    "BMP": (lambda shelf: shelf.show("taaltuin.bmp", saved(drawn(), "BMP")), [f"CNT035 {AT}"]),
    "another kind than it says": (lambda shelf: shelf.show("taaltuin.jpg", picture("png")), [f"CNT006 {AT}"]),
    "a space": (lambda shelf: shelf.show("foto taaltuin.jpg", picture()), [f"CNT040 {AT}"]),
    "a space, in the record only": (
        lambda shelf: shelf.show("foto taaltuin.jpg", picture(), stored="foto-taaltuin.jpg"),
        [f"CNT040 {AT}"],
    ),
    "capitals": (lambda shelf: shelf.show("Taaltuin.JPG", picture()), [f"CNT040 {AT}"]),
    "a path": (lambda shelf: shelf.show("images/taaltuin.jpg", picture(), stored="taaltuin.jpg"), [f"CNT040 {AT}"]),
    "a path of Windows": (
        lambda shelf: shelf.show("images\\taaltuin.jpg", picture(), stored="taaltuin.jpg"),
        [f"CNT040 {AT}"],
    ),
    "a path out of the folder": (lambda shelf: shelf.show("../taaltuin.yaml"), [f"CNT006 {AT}"]),
    "nothing there": (lambda shelf: shelf.show("taaltuin.jpg"), [f"CNT006 {AT}"]),
    "the name as the value": (
        lambda shelf: shelf.show("taaltuin.jpg", picture(), image="image: {file}\n"),
        ["FLD003 initiatives/taaltuin.yaml:5"],
    ),
    "the place of a home": (
        lambda shelf: shelf.show("taaltuin.jpg", picture(exif=camera())),
        ["PRV010 initiatives/images/taaltuin.jpg:1"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_one_mistake_gives_one_problem(name: str, shelf: Shelf) -> None:
    lay, told = CASES[name]
    lay(shelf)
    assert shelf.told() == told


def test_an_edit_is_offered_if_the_file_exists(shelf: Shelf) -> None:
    for written in ("images/taaltuin.jpg", "Taaltuin.JPG", "C:\\foto\\taaltuin.jpg"):
        [problem] = shelf.show(written, picture(), stored="taaltuin.jpg").problems()
        assert problem.edit is not None and problem.edit.text == "taaltuin.jpg", written
    (shelf.images / "taaltuin.jpg").unlink()
    [problem] = shelf.show("foto één.JPG", picture()).problems()
    assert problem.edit is None
    assert "foto-een.jpg" in problem.hint


def test_other_entries_of_the_folder_are_reported(shelf: Shelf) -> None:
    (shelf.images / "2026").mkdir()
    (shelf.images / "2026" / "foto.jpg").write_bytes(picture(exif=camera()))
    (shelf.images / "link.jpg").symlink_to("/etc/hostname")
    (shelf.images / ".gitkeep").touch()
    assert shelf.told() == ["CNT042 initiatives/images/2026:1", "CNT042 initiatives/images/link.jpg:1"]


def test_a_hidden_file_is_analysed_too(shelf: Shelf) -> None:
    (shelf.images / ".foto.jpg").write_bytes(picture(exif=camera()))
    file = "initiatives/images/.foto.jpg:1"
    assert shelf.told() == [f"CNT007 {file}", f"PRV010 {file}"]


# People. Bram Bedacht, c-9q4r, is invented.

PERSON = """\
roles:
  - role: coach
    cohort: zonnedaal-2024
"""
PHOTO = """\
photo:
  file: c-9q4r.jpg
  alt: Portret van een coach.
  credit: eigen foto
  licence: toestemming
  people_visible: consented
"""
CONSENT = """\
consent:
  given_on: 2025-01-10
  expires_on: {until}
  purposes: [photo]
  proof: dossier-0499
  version: 1
"""


def person(shelf: Shelf, *parts: str, photo: bytes | None = None, name: str = "c-9q4r.jpg") -> None:
    (shelf.data / "people" / "c-9q4r.yaml").write_text("".join((PERSON, *parts)), encoding="utf-8")
    if photo is not None:
        (shelf.data / "people" / "images" / name).write_bytes(photo)


WHOLE = drawn(7, (900, 900))


def test_a_photo_without_consent_is_reported(shelf: Shelf) -> None:
    for parts in ((), (CONSENT.format(until="2026-11-20"),)):
        person(shelf, *parts, photo=saved(WHOLE, "jpg"))
        assert "PRV028 people/images/c-9q4r.jpg:1" in shelf.told()
    person(shelf, CONSENT.format(until="2026-12-31"), photo=saved(WHOLE, "jpg"))
    assert [line for line in shelf.told() if not line.startswith("PRV005")] == ["CNT007 people/images/c-9q4r.jpg:1"]


@pytest.mark.parametrize("until", ["2026-11-20", "2026-12-31"])
@pytest.mark.parametrize(
    "copy",
    [
        saved(WHOLE, "jpg"),
        saved(WHOLE.resize((300, 300)), "webp", quality=50),
        saved(WHOLE.convert("L"), "png"),
        saved(WHOLE.transpose(Image.Transpose.FLIP_LEFT_RIGHT), "jpg"),
        saved(WHOLE, "jpg", exif=camera(orientation=6)),
    ],
    ids=["the same bytes", "smaller", "grey", "mirrored", "turned"],
)
def test_a_copy_of_a_photo_of_a_person_is_reported(copy: bytes, until: str, shelf: Shelf) -> None:
    """PRV025 when the consent has ended, PRV026 while it lasts: in the record that names it, or else at the file."""
    code = "PRV025" if until < "2026-11-23" else "PRV026"
    kind = "webp" if copy.startswith(b"RIFF") else "png" if copy.startswith(b"\x89") else "jpg"
    person(shelf, PHOTO, CONSENT.format(until=until), photo=saved(WHOLE, "jpg"))
    shelf.show(f"taaltuin.{kind}", copy)
    (shelf.data / "people" / "images" / f"los.{kind}").write_bytes(copy)
    told = shelf.told()
    assert f"{code} {AT}" in told
    assert f"{code} people/images/los.{kind}:1" in told
    assert not any("c-9q4r.jpg" in line for line in told), "the photo itself lies where it belongs"


def test_two_records_may_not_share_an_image(shelf: Shelf) -> None:
    shelf.show("soepfiets.png")
    assert shelf.told() == [f"PRV026 {AT}"]


def test_recognisable_people_consented(shelf: Shelf) -> None:
    person(shelf, CONSENT.format(until="2027-01-09"))

    def told(*lines: str) -> list[str]:
        ends = IMAGE.replace("  people_visible: none\n", "".join(f"  {line}\n" for line in lines))
        shelf.show("taaltuin.jpg", picture(), image=ends)
        return [line for line in shelf.told() if "taaltuin" in line]

    assert told("people_visible: none") == []
    assert told("people_visible: consented", "consents: [c-9q4r]") == []
    assert told("people_visible: consented", "proof: dossier-0500") == []
    assert told() == ["CNT041 initiatives/taaltuin.yaml:6"]
    assert told("people_visible: consented") == ["PRV027 initiatives/taaltuin.yaml:10"]
    assert told("people_visible: none", "proof: dossier-0500") == ["PRV027 initiatives/taaltuin.yaml:10"]
    assert told("people_visible: consented", "consents: [j-5t8w]") == ["PRV027 initiatives/taaltuin.yaml:11"]
    person(shelf, CONSENT.format(until="2026-11-22"))
    assert told("people_visible: consented", "consents: [c-9q4r]") == ["PRV029 initiatives/taaltuin.yaml:11"]


def test_an_image_is_not_shown_after_a_consent_in_it_ended(shelf: Shelf) -> None:
    """The site goes on without it: who withdrew does not wait for the record to be mended."""
    ambassador = shelf.data / "people" / "a-7k2p.yaml"

    def shown() -> tuple[bool, bool]:
        checked = load_and_check(shelf.data, TODAY)
        assert not has_errors(checked.problems)
        directory = link(checked.records, checked.context, demo=False)
        return directory.initiatives["leenlokaal"].image is not None, directory.people["c-3m9x"].photo is not None

    assert shown() == (True, True)
    text = ambassador.read_text(encoding="utf-8")
    ambassador.write_text(text.replace("expires_on: 2028-01-10", "expires_on: 2026-11-22"), encoding="utf-8")
    assert shown() == (False, False)


def test_a_symbolic_link_to_a_folder_is_not_followed(shelf: Shelf, tmp_path: Path) -> None:
    shutil.move(shelf.images, tmp_path / "elders")
    shelf.images.symlink_to(tmp_path / "elders")
    told = shelf.told()
    assert "YML009 initiatives/images:1" in told
    assert any(line.startswith("CNT006 initiatives/soepfiets.yaml:") for line in told)
