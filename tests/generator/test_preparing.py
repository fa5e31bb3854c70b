"""`soc photo`: a clean picture under a valid name, and no photo is ever lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.pictures.inspecting import inspect
from generator.pipeline import load_and_check
from generator.preparing import NotPrepared, Prepared, prepare
from generator.source import in_order
from tests.conftest import TODAY
from tests.drawing import camera, drawn, in_jpeg, opened, picture, saved

PHOTO = picture(size=(3000, 2000), exif=camera(orientation=6))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "IMG 0412.JPG"
    file.write_bytes(PHOTO)
    return file


def test_it_is_written_next_to_the_original(photo: Path, toy: Path) -> None:
    made = prepare(photo, data=toy)
    assert photo.read_bytes() == PHOTO
    assert made.file == photo.with_name("img-0412.jpg")
    assert opened(made.file.read_bytes()).size == (1067, 1600)
    assert inspect(made.file.read_bytes()).hidden == ()
    told = "\n".join(made.summary())
    for word in ("de plek", "de datum", "het toestel", "was 2000 bij 3000", "image:\n  file: img-0412.jpg\n  alt:  #"):
        assert word in told, told
    assert sorted(file.name for file in photo.parent.iterdir() if file.is_file()) == ["IMG 0412.JPG", "img-0412.jpg"]


def test_a_picture_of_a_record_is_named_after_it(photo: Path, toy: Path) -> None:
    made = prepare(photo, owner="j-5t8w", data=toy)
    assert made.file == toy / "people" / "images" / "j-5t8w.jpg"
    assert "photo:\n  file: j-5t8w.jpg" in "\n".join(made.summary())
    with pytest.raises(NotPrepared, match="is er al"):
        prepare(photo, owner="j-5t8w", data=toy)
    for nobody in ("c-0000", "../x", "", " ")[:2]:
        with pytest.raises(NotPrepared, match="geen persoon of initiatief"):
            prepare(photo, owner=nobody, data=toy)


def test_nothing_is_overwritten(photo: Path, toy: Path) -> None:
    other = photo.with_name("img-0412.jpg")
    other.write_bytes(b"van iemand anders")
    with pytest.raises(NotPrepared, match="is er al"):
        prepare(photo, data=toy)
    assert other.read_bytes() == b"van iemand anders"
    clean = photo.with_name("schoon.jpg")
    clean.write_bytes(PHOTO)
    assert prepare(clean, data=toy).file.name == "schoon-schoon.jpg"
    assert prepare(photo, out=photo.with_name("anders.webp"), data=toy).after.kind == "webp"


def test_the_original_is_replaced_only_on_request(photo: Path, toy: Path) -> None:
    made = prepare(photo, data=toy, replace=True)
    assert made.file == photo
    assert inspect(photo.read_bytes()).hidden == ()
    assert [entry for entry in photo.parent.iterdir() if entry.is_file()] == [photo]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"hallo", "geen beeld"),
        (PHOTO[:-3000], "kapot"),
        (saved(drawn(), "webp", save_all=True, append_images=[drawn(2)]), "beweegt"),
    ],
)
def test_what_cannot_be_prepared_stays_as_it_is(content: bytes, why: str, photo: Path, toy: Path) -> None:
    photo.write_bytes(content)
    with pytest.raises(NotPrepared, match=why):
        prepare(photo, data=toy, replace=True)
    assert photo.read_bytes() == content
    assert [entry.name for entry in photo.parent.iterdir() if entry.is_file()] == [photo.name]


def test_a_link_is_not_followed(photo: Path, toy: Path) -> None:
    link = photo.with_name("link.jpg")
    link.symlink_to(photo)
    with pytest.raises(NotPrepared, match="niet te lezen"):
        prepare(link, data=toy, replace=True)
    os.mkfifo(photo.with_name("pijp.jpg"))
    with pytest.raises(NotPrepared, match="niet te lezen"):
        prepare(photo.with_name("pijp.jpg"), data=toy)


@pytest.mark.parametrize(
    "content",
    [PHOTO, picture() + PHOTO, in_jpeg(0xEC, b"Noor"), picture(size=(4000, 1000)), picture("png")],
    ids=["telephone", "a second picture", "a comment", "large", "another kind"],
)
def test_the_hint_of_the_check_removes_its_problem(content: bytes, toy: Path) -> None:
    """The command in the hint of the check: `soc photo FILE --replace`."""
    record = toy / "initiatives" / "soepfiets.yaml"
    record.write_text(record.read_text(encoding="utf-8").replace("soepfiets.png", "soepfiets.jpg"), encoding="utf-8")
    images = toy / "initiatives" / "images"
    (images / "soepfiets.png").unlink()
    file = images / "soepfiets.jpg"
    file.write_bytes(content)
    found = in_order(load_and_check(toy, TODAY).problems)
    assert found
    assert all(f"soc photo {file.as_posix()} --replace" in problem.hint for problem in found)
    assert isinstance(prepare(file, data=toy, replace=True), Prepared)
    assert in_order(load_and_check(toy, TODAY).problems) == []
