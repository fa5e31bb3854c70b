"""What mkdocs.yml says of a site, for a frame that is not MkDocs'."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.frames import identity
from generator.frames.settings import Settings

TEXT = """
site_url: !ENV [SOC_SITE_URL, "https://proef.example/soc/"]
site_description: Waar het over gaat.
site_author: Gemeente Proef
nav:
  - Over deze site v. 2: over.md
  - Kennis:
      - kennis/index.md
      - Een les: kennis/les.md
  - nieuws.md
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "mkdocs.yml"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_the_settings_are_those_of_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOC_SITE_URL", raising=False)
    settings = Settings.read(file)
    assert (settings.url, settings.description) == ("https://proef.example/soc/", "Waar het over gaat.")
    assert (settings.author, settings.frame) == ("Gemeente Proef", "")
    assert settings.nav == [
        {"Over deze site v. 2": "over.md"},
        {"Kennis": ["kennis/index.md", {"Een les": "kennis/les.md"}]},
        "nieuws.md",
    ]
    assert [*settings.menu()] == [
        ("over.md", "Over deze site v. 2", ()),
        ("kennis/index.md", "", ("Kennis",)),
        ("kennis/les.md", "Een les", ("Kennis",)),
        ("nieuws.md", "", ()),
    ]


def test_the_environment_counts_where_the_file_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOC_SITE_URL", "https://elders.example")
    assert Settings.read(file).url == "https://elders.example/"


def test_a_site_may_name_its_frame(file: Path) -> None:
    file.write_text(f"{TEXT}extra:\n  frame: plain\n", encoding="utf-8")
    assert Settings.read(file).frame == "plain"


@pytest.mark.parametrize("text", ["", "nav: 5\nextra: x\n", "nav:\n  - a: {b: c}\nsite_url: [x]\n", "\tx"])
def test_what_cannot_be_read_is_as_if_it_were_not_there(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    found = Settings.read(file)
    assert (found.description, found.author, found.frame, [*found.menu()]) == ("", "", "", [])


def test_a_site_has_an_address_and_a_name(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOC_SITE_URL", raising=False)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "datapackage.yaml").write_text("title: Proef\n", encoding="utf-8")
    assert identity(file, tmp_path / "data") == ("https://proef.example/soc/", "Proef")
    assert identity(file, tmp_path / "data", "https://x.example") == ("https://x.example/", "Proef")
