"""The frame with its holes, the pages of text, and the page for what is not there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.installation import THEME
from generator.outputs import Frame
from generator.outputs.skeleton import MENU, Identity, Link, Skeleton, Text
from tests.site.document import Document

SITE = Identity(name="Proef & co", url="https://soc.example.nl/sub/", description="Waar de site over gaat.")
TEXT = Text(
    address="kennis/les/",
    title="Een les",
    html='<h1 id="een">Een <em>les</em></h1>\n<p>Waar het <b>over</b> gaat.</p>\n<p>Meer.</p>',
)


def drawn(text: Text = TEXT, site: Identity = SITE) -> Document:
    return Document(Skeleton(THEME, site, ["assets/a.css"]).text(text))


def texts(page: Document, tag: str, **attributes: Any) -> list[str]:
    return [node.text for node in page.all(tag) if all(node[key] == value for key, value in attributes.items())]


def metas(page: Document) -> dict[str, str]:
    return {node["name"] or node["property"]: node["content"] for node in page.all("meta")}


@pytest.mark.parametrize("depth", [0, 1, 3])
def test_a_frame_has_a_hole_for_all_that_pages_differ_in(depth: int) -> None:
    html = Skeleton(THEME, SITE, ["assets/a.css"]).frame(depth)
    holes = [hole.name for hole in Frame.cut(html).holes]
    assert {*holes} == {
        "title", "description", "canonical", "head", "body_class", "styles", "scripts", "breadcrumb", "body",
        *(f"active:{key}" for key, _ in MENU),
    }  # fmt: skip
    assert f'href="{"../" * depth}assets/base.css"' in html
    assert "a.css" not in html, "only texts need it"
    assert f'class="wordmark" href="{("../" * depth).rstrip("/") or "."}"' in html


def test_what_is_invented_says_so_on_every_page() -> None:
    skeleton = Skeleton(THEME, replace(SITE, demo=True), [])
    for html in (skeleton.frame(1), skeleton.text(TEXT), skeleton.lost()):
        assert "Voorbeelddata:" in html and "noindex" in html
    real = Skeleton(THEME, SITE, [])
    assert "noindex" not in real.frame(1) + real.text(TEXT) and "Voorbeelddata:" not in real.lost()


def test_the_title_of_a_text_stands_in_its_head_and_its_first_paragraph_below_it() -> None:
    page = drawn()
    assert texts(page, "h1") == ["Een les"]
    assert texts(page, "p", **{"class": "lead"}) == ["Waar het over gaat."]
    assert [node.text.split() for node in page.elements if "prose" in node.classes] == [["Meer.", "%%soc:sources%%"]]


def test_only_the_first_heading_is_the_title_of_a_text() -> None:
    page = drawn(replace(TEXT, html="<h1>Een</h1><p>Lead.</p><h1>Twee</h1>"))
    assert texts(page, "h1") == ["Een", "Twee"]
    assert texts(page, "p", **{"class": "lead"}) == ["Lead."]


def test_a_page_is_in_dutch_unless_its_site_says_otherwise() -> None:
    assert [element["lang"] for element in drawn().all("html")] == ["nl"]
    assert [element["lang"] for element in drawn(site=replace(SITE, language="fy")).all("html")] == ["fy"]


def test_a_text_without_a_heading_has_its_title_above_it() -> None:
    page = drawn(replace(TEXT, title="Kop & <b>", html="<ul><li>Een</li></ul>"))
    assert texts(page, "h1") == ["Kop & <b>"]
    assert texts(page, "p", **{"class": "lead"}) == []
    assert texts(page, "li", **{"aria-current": "page"}) == ["Kop & <b>"]


def test_search_engines_are_told_what_a_text_says_of_itself() -> None:
    page = drawn(replace(TEXT, search_title="Zoek & vind", description='In "een" zin.'))
    assert texts(page, "title") == ["Zoek & vind – Proef & co"]
    assert metas(page)["og:title"] == "Zoek & vind"
    assert metas(page)["description"] == metas(page)["og:description"] == 'In "een" zin.'
    assert [node["href"] for node in page.all("link") if node["rel"] == "canonical"] == [SITE.url + TEXT.address]
    plain = drawn()
    assert texts(plain, "title") == ["Een les – Proef & co"]
    assert metas(plain)["description"] == SITE.description


@pytest.mark.parametrize(
    ("address", "marks"),
    [
        ("kennis/les/", {"Kennis": "true"}),
        ("kennis/", {"Kennis": "page"}),
        ("over/", {}),
        ("aanpak/", {"Aanpak": "page"}),
    ],
)
def test_the_menu_shows_where_a_text_stands(address: str, marks: dict[str, str]) -> None:
    page = drawn(replace(TEXT, address=address))
    assert {node.text: node["aria-current"] for node in page.all("a") if "aria-current" in node} == marks


def test_a_text_loads_the_styles_that_its_markdown_needs_first() -> None:
    html = Skeleton(THEME, SITE, ["assets/a.css"]).text(TEXT)
    sheets = [node["href"] for node in Document(html).all("link") if node["rel"] == "stylesheet"]
    assert sheets == ["../../assets/a.css", "../../assets/base.css"]
    holes = [hole.name for hole in Frame.cut(html).holes]
    assert holes == ["styles", "scripts", "sources"]


def test_every_script_is_a_module_but_the_one_before_the_first_paint() -> None:
    assert [(node["type"], node["src"]) for node in drawn().all("script")] == [
        ("", "../../assets/early.js"),
        ("module", "../../assets/scripts/header.js"),
        ("module", "../../assets/scripts/theme-switch.js"),
    ]


def test_a_text_of_a_section_names_the_others() -> None:
    siblings = [Link("De <i>andere</i>", "kennis/ander/")]
    page = drawn(replace(TEXT, siblings=siblings))
    links = {node.text: node["href"] for node in page.all("a")}
    assert links["De <i>andere</i>"] == "../../kennis/ander/"
    assert texts(page, "h2", id="meer-kop") == ["Meer in Kennis"]
    handbook = drawn(replace(TEXT, address="beheer/yaml/", siblings=siblings))
    assert texts(handbook, "h2", id="meer-kop") == ["Meer in Beheer"]
    elsewhere = replace(TEXT, address="over/", siblings=siblings)
    for alone in (TEXT, elsewhere, replace(elsewhere, address="kennis/")):
        assert texts(drawn(alone), "h2", id="meer-kop") == []


def test_a_long_text_has_a_list_of_its_headings() -> None:
    headings = [Link(f"Kop {n}", f"#kop-{n}") for n in (1, 2, 3)]
    page = drawn(replace(TEXT, headings=headings))
    assert [node["href"] for node in page.all("a") if node.text.startswith("Kop ")] == ["#kop-1", "#kop-2", "#kop-3"]
    assert "Op deze pagina" not in Skeleton(THEME, SITE, []).text(replace(TEXT, headings=headings[:2]))


def test_the_page_for_what_is_not_there_leads_on_from_any_depth() -> None:
    html = Skeleton(THEME, SITE, ["assets/a.css"]).lost()
    page = Document(html)
    inside = [node["href"] for node in page.all("a") if not node["href"].startswith(("http", "#"))]
    assert inside and all(address.startswith("/sub/") for address in inside)
    assert texts(page, "title") == ["Pagina niet gevonden – Proef & co"]
    assert metas(page)["og:title"] == "Pagina niet gevonden"
    assert "noindex" in html and "canonical" not in html
    assert [node["href"] for node in page.all("link") if node["rel"] == "stylesheet"] == [
        "/sub/assets/base.css",
        "/sub/assets/lost.css",
    ]
    assert "%%" not in html


def test_the_footer_says_whose_site_it_is() -> None:
    assert "Deze site is van A &amp; B." in Skeleton(THEME, replace(SITE, author="A & B"), []).frame(0)
    assert "een open project" in Skeleton(THEME, SITE, []).frame(0)
