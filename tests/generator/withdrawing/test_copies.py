"""The copy equals the records without errors, is readable by its owner only, and never fails a build."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.withdrawing import keep_copy
from generator.withdrawing.copies import copy_records, kept
from tests.site.building import digest


@pytest.fixture
def real(toy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The toy directory as if its people were real."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    package = toy / "datapackage.yaml"
    package.write_text(package.read_text(encoding="utf-8").replace("demo: true", "demo: false"), encoding="utf-8")
    return toy


def test_the_copy_follows_the_records(real: Path) -> None:
    (real.parent / "content").mkdir()
    (real.parent / "content" / "over.md").write_text("# Over\n", encoding="utf-8")
    keep_copy(real)
    copy = kept(real)
    assert copy is not None
    assert digest(copy) == digest(real)
    assert (copy.parent / "content" / "over.md").is_file()
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    (real / "people" / "j-5t8w.yaml").unlink()
    (real / "themes" / "nieuw.yaml").write_text("name: Nieuw\n", encoding="utf-8")
    keep_copy(real)
    assert digest(copy) == digest(real)


def test_fictional_records_are_not_kept(toy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    keep_copy(toy)
    assert not (tmp_path / "state").exists()


def test_a_copy_that_cannot_be_kept_fails_nothing(real: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    keep_copy(real)
    assert kept(real) is None


def test_links_are_not_followed(real: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", encoding="utf-8")
    (real / "people" / "link.yaml").symlink_to(secret)
    copied = copy_records(real, tmp_path / "aside")
    assert not (copied / "people" / "link.yaml").exists()
    assert (copied / "people" / "a-7k2p.yaml").is_file()
