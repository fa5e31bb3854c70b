"""Both frames give the same site: record pages to the byte, pages of prose in all that a visitor reads and follows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin

import pytest

from generator.installation import HOUSE
from generator.ledger import DEEPEST
from tests.site.building import URL, Built, contents, surroundings
from tests.site.document import Document, Element
from tests.site.kinds import prose_pages

LANDMARKS = {"header", "nav", "main", "footer", "aside", "form", "search"}
COLOURED = ("span",)
"""The elements by which MkDocs colours code."""


@pytest.fixture(params=["real_site", "toy_site"])
def pair(request: pytest.FixtureRequest) -> tuple[Built, Built]:
    """The same site in MkDocs' frame and in the plain one."""
    return request.getfixturevalue(request.param), request.getfixturevalue(f"plain_{request.param}")


def test_record_pages_are_the_same_bytes(pair: tuple[Built, Built]) -> None:
    usual, plain = (contents(site.crawl.folder) for site in pair)
    prose = {*prose_pages(pair[0]), ".soc-site"}
    material = {path for path in usual if path.startswith("assets/stylesheets/")} | {"assets/material.css"}
    assert usual.keys() - plain.keys() == material
    assert plain.keys() - usual.keys() == {"assets/typeset.css"}
    assert [path for path in usual.keys() & plain.keys() if usual[path] != plain[path] and path not in prose] == []


def shown(page: Document, root: str) -> list[str]:
    """What a visitor meets in a page, a line for each element: where it leads, what it is called, and its text."""
    lines = []
    for element in page.elements:
        # Which items of a list stand apart is a matter of style.
        loose = element.tag == "p" and element.inside[-1] == "li"
        if loose or element.tag in (*COLOURED, "link", "script") or "highlight" in element.classes:
            continue
        address = f" -> {urljoin(root, element['href'])}" if element["href"] else ""
        kind = " ".join(sorted(name for name in element.classes if not name.startswith("language-")))
        own = "" if element.tag in ("html", "body", "main", "div") else " ".join(element.text.split())
        lines.append(f"{element.tag} #{element['id']} .{kind}{address} {own}")
    return lines


def test_pages_of_prose_say_and_link_the_same(pair: tuple[Built, Built]) -> None:
    usual, plain = pair
    assert prose_pages(usual) == prose_pages(plain)
    for name in prose_pages(usual):
        root = urljoin(URL, usual.crawl.address(name))
        assert shown(plain.crawl.pages[name], root) == shown(usual.crawl.pages[name], root), name


def test_pages_of_prose_have_the_same_outline(pair: tuple[Built, Built]) -> None:
    """Headings with their ids, and landmarks with their names."""

    def outline(page: Document) -> list[tuple[str, ...]]:
        headings = [
            (element.tag, element["id"], element.text)
            for element in page.elements
            if element.tag in ("h1", "h2", "h3", "h4")
        ]
        return [*headings, *((element.tag, name(element)) for element in page.elements if element.tag in LANDMARKS)]

    def name(element: Element) -> str:
        return element["aria-label"] or element["aria-labelledby"]

    usual, plain = pair
    for page in prose_pages(usual):
        assert outline(plain.crawl.pages[page]) == outline(usual.crawl.pages[page]), page


def test_the_plain_frame_imports_no_mkdocs(tmp_path: Path, plain_config: Path) -> None:
    """Where MkDocs and Material cannot be imported it draws all the same."""
    program = """
import sys
from pathlib import Path
for name in ("mkdocs", "markdown", "pymdownx"):
    sys.modules[name] = None
from generator.frames import draw
drawing = draw(Path(sys.argv[1]), config_file=Path(sys.argv[2]), data=Path(sys.argv[3]), url=None)
print(len(drawing.prose), *sorted(drawing.frames))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "site"), str(plain_config), str(HOUSE / "data")],
        capture_output=True, text=True, env=surroundings(), check=False,
    )  # fmt: skip
    texts = len([*(HOUSE / "content").rglob("*.md")])
    assert done.stdout.split() == [str(texts), *map(str, range(DEEPEST + 1))], done.stderr[-2000:]
