"""Building aside: the old folder or the new one, never a mixture."""

import os
import subprocess
from pathlib import Path

import pytest

from generator.staging import MARK, NotOurs, staged


def make(target: Path, text: str) -> None:
    with staged(target) as folder:
        (folder / "index.html").write_text(text, encoding="utf-8")


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_new_folder(tmp_path: Path) -> None:
    make(tmp_path / "deep" / "site", "een")
    assert names(tmp_path / "deep" / "site") == [MARK, "index.html"]
    assert names(tmp_path / "deep") == ["site"]


def test_the_old_folder_makes_way(tmp_path: Path) -> None:
    make(tmp_path / "site", "een")
    (tmp_path / "site" / "oud.html").touch()
    make(tmp_path / "site", "twee")
    assert names(tmp_path / "site") == [MARK, "index.html"]
    assert (tmp_path / "site" / "index.html").read_text() == "twee"
    assert names(tmp_path) == ["site"]


def test_a_failure_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path / "site", "een")
    with pytest.raises(RuntimeError), staged(tmp_path / "site") as folder:
        (folder / "index.html").write_text("half")
        raise RuntimeError
    assert (tmp_path / "site" / "index.html").read_text() == "een"
    assert names(tmp_path) == ["site"]


def test_a_system_that_cannot_exchange_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.staging._exchange", lambda one, other: False)
    make(tmp_path / "site", "een")
    make(tmp_path / "site", "twee")
    assert (tmp_path / "site" / "index.html").read_text() == "twee"
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("kind", ["folder", "file", "link", "hidden"])
def test_what_is_not_ours_is_refused(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "site"
    if kind == "folder":
        target.mkdir()
        (target / "brief.txt").touch()
    elif kind == "hidden":
        target.mkdir()
        (target / ".git").mkdir()
    elif kind == "file":
        target.touch()
    else:
        make(tmp_path / "other", "een")
        target.symlink_to(tmp_path / "other")
    before = names(tmp_path)
    with pytest.raises(NotOurs), staged(target):
        raise AssertionError("the block must not run")
    assert names(tmp_path) == before


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    make(tmp_path / "site", "een")
    assert (tmp_path / "site" / "index.html").read_text() == "een"


def test_leftovers_of_the_dead_go_and_those_of_the_living_stay(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    for process in (dead.pid, os.getppid()):
        (tmp_path / f".site.new-{process}").mkdir()
    (tmp_path / ".site.new-x").mkdir()
    (tmp_path / ".other.new-1").mkdir()
    make(tmp_path / "site", "een")
    assert names(tmp_path) == sorted([".other.new-1", f".site.new-{os.getppid()}", ".site.new-x", "site"])


def test_a_site_that_was_put_aside_comes_back(tmp_path: Path) -> None:
    """A build without an exchange of names, killed between its two renames."""
    aside = tmp_path / ".site.old-1"
    aside.mkdir()
    (aside / MARK).touch()
    (aside / "index.html").write_text("eerder", encoding="utf-8")
    with pytest.raises(RuntimeError), staged(tmp_path / "site"):
        raise RuntimeError
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "eerder"
    assert not aside.exists()
