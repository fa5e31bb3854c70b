"""What is kept of records is kept apart for each folder of them, with what programs keep for one user."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.user_folders import cache_folder, state_folder

each_kind = pytest.mark.parametrize(
    ("folder", "variable", "otherwise"),
    [(cache_folder, "XDG_CACHE_HOME", ".cache"), (state_folder, "XDG_STATE_HOME", ".local/state")],
)
Folder = Callable[[Path], Path | None]


@each_kind
def test_it_is_below_what_the_user_chose(
    folder: Folder, variable: str, otherwise: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for stated, above in (
        (str(tmp_path / "x"), tmp_path / "x"),
        ("", tmp_path / otherwise),
        ("x", tmp_path / otherwise),
    ):
        monkeypatch.setenv(variable, stated)
        place = folder(tmp_path / "data")
        assert place is not None and place.parent == above / "soc"
    monkeypatch.delenv(variable)
    assert folder(tmp_path / "data") == place


@each_kind
def test_each_folder_of_records_has_its_own(
    folder: Folder, variable: str, otherwise: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert folder(tmp_path / "a") != folder(tmp_path / "b")
    assert folder(tmp_path / "link") == folder(tmp_path / "b" / ".." / "a") == folder(tmp_path / "a")


@each_kind
def test_without_a_home_nothing_is_kept(
    folder: Folder, variable: str, otherwise: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert folder(tmp_path) is None
