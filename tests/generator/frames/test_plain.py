"""The frame without MkDocs: pages of prose, their links, and what they load."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.frames import draw
from generator.ledger import DEEPEST
from generator.planning import Drawn
from tests.site.document import Document

SETTINGS = """
site_url: https://proef.example/
nav:
  - Eerste: een.md
  - Kennis:
      - kennis/index.md
      - kennis/les.md
  - Beheer:
      - beheer/yaml.md
extra:
  frame: plain
"""
TEXTS = {
    "een.md": "---\ntitle: Zoektitel\ndescription: Een zin.\n---\n# Kop\n\n"
    "Zie [de les](kennis/les.md#b), [hier](#c) en [Omapost](../initiatieven/omapost/).\n\n[weg](weg.md) [ver](https://x.example/a.md)\n",
    "kennis/index.md": "# Kennis & zo\n\n## A\n\n## B\n\n## C\n\n### D\n",
    "beheer/yaml.md": "---\ntitle: Over YAML\n---\n# YAML\n",
    "kennis/les.md": "[terug](../een.md), [naast](index.md)\n\n## Kop 2\n",
}


@pytest.fixture
def site(tmp_path: Path) -> tuple[Path, Drawn]:
    for path, text in TEXTS.items():
        (tmp_path / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / path).write_text(text, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "datapackage.yaml").write_text("title: Proef\nlanguage: nl\ndemo: true\n", encoding="utf-8")
    drawn = draw(tmp_path / "site", config_file=tmp_path / "mkdocs.yml", data=tmp_path / "data", url=None)
    return tmp_path / "site", drawn


def page(site: tuple[Path, Drawn], address: str) -> Document:
    return Document(site[1].prose[address])


def links(document: Document) -> dict[str, str]:
    return {link.text: link["href"] for link in document.all("a")}


def test_there_is_a_page_for_each_text_and_a_frame_for_each_depth(site: tuple[Path, Drawn]) -> None:
    assert sorted(site[1].prose) == ["beheer/yaml/", "een/", "kennis/", "kennis/les/"]
    assert ("kennis/les/index.html", "content/kennis/les.md") in site[1].texts
    assert sorted(site[1].frames) == [*range(DEEPEST + 1)]
    assert (site[1].url, site[1].name) == ("https://proef.example/", "Proef")
    assert "Voorbeelddata:" in site[1].frames[0]


def test_a_link_to_a_text_is_an_address(site: tuple[Path, Drawn]) -> None:
    found = links(page(site, "een/"))
    assert found["de les"] == "../kennis/les/#b"
    assert (found["hier"], found["Omapost"]) == ("#c", "../initiatieven/omapost/")
    assert (found["weg"], found["ver"]) == ("weg.md", "https://x.example/a.md")
    found = links(page(site, "kennis/les/"))
    assert (found["terug"], found["naast"]) == ("../../een/", "../../kennis/")


def test_a_text_is_called_as_the_menu_says_or_else_by_its_heading(site: tuple[Path, Drawn]) -> None:
    current = {
        address: [item.text for item in page(site, address).all("li") if "aria-current" in item]
        for address in site[1].prose
    }
    assert current == {
        "beheer/yaml/": ["Over YAML"], "een/": ["Eerste"], "kennis/": ["Kennis & zo"], "kennis/les/": ["les"],
    }  # fmt: skip
    assert page(site, "een/").title == "Zoektitel – Proef"
    assert "og:description" in site[1].prose["een/"] and "Een zin." in site[1].prose["een/"]


def test_a_text_names_the_others_of_its_part_of_the_menu_and_its_own_headings(site: tuple[Path, Drawn]) -> None:
    siblings = [link["href"] for link in page(site, "kennis/les/").all("a") if "siblings__link" in link.classes]
    assert siblings == ["../../kennis/"]
    listed = [link.text for link in page(site, "kennis/").all("a") if link["href"] in ("#a", "#b", "#c", "#d")]
    assert listed == ["A", "B", "C"]


def test_what_pages_load_stands_in_the_site(site: tuple[Path, Drawn]) -> None:
    files = {file.relative_to(site[0]).as_posix() for file in site[0].rglob("*") if file.is_file()}
    assert files == {"404.html", "assets/typeset.css"} == {*site[1].files}
    sheets = [sheet["href"] for sheet in page(site, "een/").all("link") if sheet["rel"] == "stylesheet"]
    assert sheets == ["../assets/typeset.css", "../assets/base.css"]
