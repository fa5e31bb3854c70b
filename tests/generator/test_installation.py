"""Settings and prose are those beside the records; a folder that has none gets those of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import installation
from generator.installation import CHECKOUT, CONTENT, SETTINGS, prose_for, settings_for


def test_what_stands_beside_the_records_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mkdocs.yml").touch()
    (tmp_path / "content").mkdir()
    for data in (tmp_path / "data", tmp_path / "data" / "."):
        assert settings_for(data) == tmp_path / "mkdocs.yml"
        assert prose_for(data) == tmp_path / "content"
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path / "data")
    assert settings_for(Path()).samefile(tmp_path / "mkdocs.yml")
    assert prose_for(Path()).samefile(tmp_path / "content")


def test_otherwise_those_of_the_project(tmp_path: Path) -> None:
    assert CHECKOUT is not None
    assert settings_for(tmp_path / "data") == CHECKOUT / "mkdocs.yml"
    assert prose_for(tmp_path / "data") == CONTENT == CHECKOUT / "content"


def test_a_folder_or_a_file_of_that_name_is_something_else(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").mkdir()
    (tmp_path / "content").touch()
    assert settings_for(tmp_path / "data").is_file()
    assert prose_for(tmp_path / "data").is_dir()


def test_once_installed_there_is_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "CHECKOUT", None)
    assert settings_for(tmp_path / "data") == SETTINGS
    assert SETTINGS.is_file()
