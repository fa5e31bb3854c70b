"""Everything in `content/` is checked, and nothing but pages is opened or followed."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.markdown.sanitising import sanitised
from generator.pipeline import load_and_check
from generator.source import in_order

FRONT = "---\ntitle: Proef\ndescription: Een zin.\n---\n\n"


@pytest.fixture
def told(toy: Path, today: date):  # type: ignore[no-untyped-def]
    """The codes of the problems in `content/` with these pages in it."""
    (toy.parent / "content").mkdir()

    def told(text: str, name: str = "proef.md", front: str = FRONT) -> list[str]:
        (toy.parent / "content" / name).write_text(front + text, encoding="utf-8")
        return codes(toy, today)

    return told


def codes(toy: Path, today: date) -> list[str]:
    return [problem.code for problem in in_order(load_and_check(toy, today).problems) if "/content/" in problem.path]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Kop\n\n[a](#kop) [b](proef.md#kop) [c](../themas/) [d](../edities/zonnedaal-2024/#fasen)", []),
        ("## Twee `woorden` en *meer*\n## Kop {#eigen}\n\n[a](#twee-woorden-en-meer) [b](#eigen)", []),
        ("## Kop\n## Kop\n\n[a](#kop_1)", []),
        ("[a](#kop)", ["CNT050"]),
        ("[a](weg.md)", ["CNT050"]),
        ("[a](../initiatieven/weg/)", ["CNT050"]),
        ("[a](../../../etc/passwd)", ["CNT050"]),
        ("[a](JAVASCRIPT:alert(1))", ["CNT050"]),
        ("[a](//elders.example/)", ["CNT050"]),
        ("[a]: weg.md\n\n[a]", ["CNT050"]),
        ("![a](a.png)", ["CNT055"]),
        ("![a](a.png 'b')", ["CNT055"]),
        ("![a [b] c](a_(1)_(2((3))).png)", ["CNT055"]),
        ("![a][b]\n\n[b]: https://voorbeeld.example/a.png", ["CNT055"]),
        ("![Kaart]\n\n[kaart]: https://voorbeeld.example/a.png", ["CNT055"]),
        ("## Kop\n\nGelukt![@courant-2024-11] Ja! [a](#kop) Nu![1] `![a](b)` !\\[a](#kop)", []),
        ("<iframe src=x></iframe>", ["CNT052"]),
        ("<p style='color:red' onclick=x>", ["CNT052"]),
        ("<!-- stil --> <!-- soc:fasen -->", ["CNT052"]),
        ("<!-- nooit dicht", ["CNT052"]),
        ("```\n<b> [a](weg.md)\n```\n`<i>` \\<u> 3 < 4", []),
        ("    ```\n    [a](weg.md)\n    ```", []),
        ("Een.[@courant-2024-11; @challenge-site]", []),
        ("Een.[@courant-2024-11; @weg]", ["CNT008"]),
        ("<!-- soc:weg -->", ["CNT008"]),
        ("Een.[^1]", ["CNT056"]),
        ("- [ ] nog doen", ["CNT056"]),
        ("CO~2~ en ~~weg~~ en m^2^", ["CNT056", "CNT056", "CNT056"]),
        ("`[^1]` van ~5 tot ~6, 2^3, [ ] los", []),
    ],
)
def test_reported_in_a_page(told, text: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert told(text) == expected


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("", []),
        ("---\ntitle: [x\n---\n", ["YML001"]),
        ("---\ntitle: x\ndescription: y\nlayout: z\n---\n", ["FLD001"]),
        (f"---\ntitle: x\ndescription: {'y' * 156}\n---\n", ["FLD005"]),
    ],
)
def test_front_matter(told, front: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    assert sorted(told("# Kop\n", front=front)) == expected


@pytest.mark.parametrize(
    "name", ["Nieuw.md", "a b.md", "é.md", "a_b.md", "a.MD", "a.markdown", "index.md", "agenda.md"]
)
def test_invalid_names(told, name: str) -> None:  # type: ignore[no-untyped-def]
    assert told("Tekst.", name) == ["CNT053"]


def test_anything_but_a_page_is_reported_and_not_opened(told, toy: Path, today: date) -> None:  # type: ignore[no-untyped-def]
    content = toy.parent / "content"
    os.mkfifo(content / "pijp.md")
    (content / "zero.md").symlink_to("/dev/zero")
    (content / "map").symlink_to("/etc")
    (content / "lijst.csv").write_text("a,b\n")
    (content / "x.js").write_text("x")
    (content / "latijn.md").write_bytes(b"caf\xe9")
    for name in (".DS_Store", "._aanpak.md", "~$aanpak.md", "aanpak.md~"):
        (content / name).write_bytes(b"\0\5\x16\7")
    (content / ".env").write_text("x")
    (content / ".gitkeep").write_text("")
    assert sorted(codes(toy, today)) == ["CNT054"] * 5 + ["PRV012", "YML005"]
    (rubbish,) = (problem for problem in load_and_check(toy, today).problems if problem.code == "YML016")
    assert rubbish.path == content.as_posix()
    assert "4 bestanden" in rubbish.message


@pytest.mark.parametrize(
    "settings",
    ["\tx", "", "- a", "site_name: [x", "nav: 5\n", "nav: [[[[{a: {b: c}}]]]]\n", "plugins: x\nnav:\n", "x: !ENV"],
)
def test_broken_settings_are_reported(toy: Path, today: date, settings: str) -> None:
    (toy.parent / "content").mkdir()
    (toy.parent / "mkdocs.yml").write_text(settings)
    found = in_order(load_and_check(toy, today).problems)
    assert found and all(problem.path.endswith("mkdocs.yml") for problem in found)


@pytest.mark.parametrize(
    "added",
    [
        "extra_css: ['https://voorbeeld.example/x.css']",
        "extra_javascript: [x.js]",
        "extra: {homepage: 'https://voorbeeld.example/'}",
        "extra: {frame: zensical}",
        "extra: {frame: [plain]}",
        "extra: plain",
        "hooks: [x.py]",
        "exclude_docs: '*.md'",
        "site_author: !ENV HOME",
        "site_author: !ENV [HOME, x]",
        "plugins: [soc, search]",
        "theme: {name: material, custom_dir: theme, logo: x.png}",
        "theme: material",
        "markdown_extensions: [pymdownx.snippets]",
        "markdown_extensions: [toc: {toc_depth: x}]",
        "markdown_extensions: [tables: {foo: 1}]",
        "markdown_extensions: [tables: x]",
        "theme: {name: material, custom_dir: theme, language: [nl]}",
        "site_dir: [a]",
        "validation: {nav: {omitted_files: foo}}",
        "validation: {pages: {}}",
    ],
)
def test_only_expected_settings_of_mkdocs(toy: Path, today: date, added: str) -> None:
    (toy.parent / "content").mkdir()
    settings = "site_name: Proef\nsite_url: !ENV [SOC_SITE_URL, 'https://proef.example/']\nnav: []\n"
    own = "" if added.startswith("plugins") else "plugins: [soc]\n"
    (toy.parent / "mkdocs.yml").write_text(f"{settings}plugins: [soc]\n")
    assert load_and_check(toy, today).problems == []
    (toy.parent / "mkdocs.yml").write_text(f"{settings}{own}{added}\n")
    assert {"CFG005", "FLD001", "YML004"}.intersection(problem.code for problem in load_and_check(toy, today).problems)


def test_the_manager_of_the_site_may_be_named(toy: Path, today: date) -> None:
    (toy.parent / "content").mkdir()
    (toy.parent / "mkdocs.yml").write_text("site_name: Proef\nsite_author: Gemeente Proef\nplugins: [soc]\nnav: []\n")
    assert load_and_check(toy, today).problems == []


@pytest.mark.parametrize("frame", ["material", "plain"])
def test_a_site_may_choose_its_frame(toy: Path, today: date, frame: str) -> None:
    (toy.parent / "content").mkdir()
    settings = f"site_name: Proef\nplugins: [soc]\nnav: []\nextra:\n  frame: {frame}\n"
    (toy.parent / "mkdocs.yml").write_text(settings)
    assert load_and_check(toy, today).problems == []


def test_a_title_in_the_navigation_is_not_a_misspelled_key(toy: Path, today: date) -> None:
    content = toy.parent / "content"
    content.mkdir()
    (content / "over.md").write_text("# Over\n")
    settings = "site_name: Proef\nplugins: [soc]\nsite_description Proef\nnav:\n  - Over deze site v. 2: over.md\n"
    (toy.parent / "mkdocs.yml").write_text(settings)
    assert [problem.position.line for problem in load_and_check(toy, today).problems] == [3]


def test_the_real_pages_and_settings_are_valid(toy: Path, today: date) -> None:
    """Apart from what they say of real records, which the toy directory lacks."""
    shutil.copytree(HOUSE / "content", toy.parent / "content")
    shutil.copy(HOUSE / "mkdocs.yml", toy.parent / "mkdocs.yml")
    assert set(codes(toy, today)) <= {"CNT008", "CNT050"}


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>a<script>b</script></p>", "<p>a</p>"),
        ('<p style="color:red" onclick="x">a</p>', "<p>a</p>"),
        ('<a href="javascript:x">a</a>', "<a>a</a>"),
        ('<a href="../x/#y">a</a>', '<a href="../x/#y">a</a>'),
        ('<img src="https://elders.example/x.png">', ""),
        ("<p>a</p><!-- stil --><!-- soc:fasen -->", "<p>a</p><!-- soc:fasen -->"),
        ('<td style="text-align: right;">1</td>', "1"),
        (
            '<table><tr><td style="text-align: right;">1</td><td style="color: red">2</td></tr></table>',
            '<table><tbody><tr><td class="to-right">1</td><td>2</td></tr></tbody></table>',
        ),
    ],
)
def test_only_markup_from_markdown_is_rendered(html: str, left: str) -> None:
    assert sanitised(html) == left


def test_the_address_of_a_redirect_is_taken_too(toy: Path, today: date) -> None:
    page = toy.parent / "content" / "initiatieven" / "soep-op-wielen.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitle: Soep\ndescription: Over soep.\n---\n\n# Soep\n", encoding="utf-8")
    assert codes(toy, today) == ["CNT053"]
