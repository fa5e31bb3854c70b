"""The frame of MkDocs: the prose it makes HTML of, and what of its own reaches the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.frames import mkdocs
from generator.frames.mkdocs import draw
from generator.frames.settings import Settings
from generator.ledger import DEEPEST
from generator.planning import Drawn
from tests.generator.frames.test_plain import SETTINGS as STATED
from tests.generator.frames.test_plain import TEXTS
from tests.site.document import Document

Site = tuple[Path, Drawn]


def folder(path: Path) -> Path:
    """A folder with texts, settings and a data package; one text lies behind a link."""
    for name, text in {**TEXTS, "beeld.png": "geen tekst"}.items():
        (path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (path / "content" / name).write_text(text, encoding="utf-8")
    (path / "content" / "een.md").write_text(TEXTS["een.md"] + "\n<script>alert(1)</script>\n", encoding="utf-8")
    (path / "content" / "geleend.md").symlink_to(path / "elders.md")
    (path / "elders.md").write_text("# Geleend\n", encoding="utf-8")
    text = STATED.replace("extra:\n  frame: plain\n", "site_description: Proefsite\nsite_author: Wij\n")
    (path / "mkdocs.yml").write_text(text, encoding="utf-8")
    (path / "data").mkdir()
    (path / "data" / "datapackage.yaml").write_text("title: Proef\nlanguage: nl\ndemo: true\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    path = folder(tmp_path_factory.mktemp("site"))
    drawing = draw(path / "site", settings=Settings.read(path / "mkdocs.yml"), data=path / "data", url=None)
    return path / "site", drawing


def page(site: Site, address: str) -> Document:
    return Document(site[1].prose[address])


def test_there_is_a_page_for_each_text_and_a_frame_for_each_depth(site: Site) -> None:
    drawing = site[1]
    assert sorted(drawing.prose) == ["beheer/yaml/", "een/", "kennis/", "kennis/les/"], "nothing behind a link"
    assert sorted(drawing.texts) == [
        ("beheer/yaml/index.html", "content/beheer/yaml.md"),
        ("een/index.html", "content/een.md"),
        ("kennis/index.html", "content/kennis/index.md"),
        ("kennis/les/index.html", "content/kennis/les.md"),
    ]
    assert sorted(drawing.frames) == [*range(DEEPEST + 1)]
    assert (drawing.url, drawing.name) == ("https://proef.example/", "Proef")
    assert "Voorbeelddata:" in drawing.frames[0]
    assert 'content="Proefsite"' in drawing.prose["kennis/"] and "Wij" in drawing.prose["kennis/"]


def test_only_what_texts_load_is_written(site: Site) -> None:
    files = {path.relative_to(site[0]).as_posix() for path in site[0].rglob("*") if path.is_file()}
    assert {*site[1].files} == files
    (sheet,) = files - {"404.html", "assets/material.css"}
    assert sheet.startswith("assets/stylesheets/main.") and sheet.endswith(".min.css")
    sheets = [link["href"] for link in page(site, "een/").all("link") if link["rel"] == "stylesheet"]
    assert sheets == [f"../{sheet}", "../assets/material.css", "../assets/base.css"]
    assert "niet gevonden" in (site[0] / "404.html").read_text(encoding="utf-8").lower()


def test_a_text_is_called_as_the_menu_says_and_for_who_searches_as_it_says_itself(site: Site) -> None:
    assert page(site, "een/").title == "Zoektitel – Proef"
    assert "Een zin." in site[1].prose["een/"]
    current = [item.text for item in page(site, "een/").all("li") if "aria-current" in item]
    assert current == ["Eerste"]
    assert [item.text for item in page(site, "kennis/").all("li") if "aria-current" in item] == ["Kennis & zo"]


def test_a_text_names_the_others_of_its_part_and_its_own_headings(site: Site) -> None:
    siblings = [
        (link.text, link["href"]) for link in page(site, "kennis/les/").all("a") if "siblings__link" in link.classes
    ]
    assert siblings == [("Kennis & zo", "../../kennis/")]
    headings = [link.text for link in page(site, "kennis/").all("a") if link["href"] in ("#a", "#b", "#c", "#d")]
    assert headings == ["A", "B", "C"]


def test_links_lead_on_and_nothing_runs(site: Site) -> None:
    links = {link.text: link["href"] for link in page(site, "een/").all("a")}
    assert links["de les"] == "../kennis/les/#b"
    assert "alert(1)" not in site[1].prose["een/"]


def test_address_prose_and_settings_can_be_others(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "proza").mkdir()
    (path / "proza" / "anders.md").write_text("# Anders\n", encoding="utf-8")
    data, content = path / "data", path / "proza"
    elsewhere = Settings(url="https://ander.example/")
    drawing = draw(path / "a", settings=elsewhere, data=data, url=None, content=content)
    assert (drawing.url, drawing.name, [*drawing.prose]) == ("https://ander.example/", "Proef", ["anders/"])
    there = draw(path / "b", settings=elsewhere, data=data, url="https://hier.example/soc", content=content)
    assert there.url == "https://hier.example/soc/"


def test_a_text_that_is_no_file_any_more_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "weg").mkdir()
    text = mkdocs._Text("weg", str(tmp_path), str(tmp_path / "site"), use_directory_urls=True)
    with pytest.raises(OSError):
        _ = text.content_string
    (tmp_path / "b.md").write_bytes(b"\xef\xbb\xbf# B")
    assert mkdocs._Text("b.md", str(tmp_path), str(tmp_path / "site"), use_directory_urls=True).content_string == "# B"
