"""What pages load: the sheet of the frame, one of their own, and the scripts of their components."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.installation import THEME
from generator.outputs import Assets, Frame, Renderer, environment
from generator.outputs.assets import BASE, body_class, text_templates, theme_files
from generator.views import SHORTCODES, Page
from generator.views.pages.redirects import RedirectPage


def made(assets: Assets, *texts: str) -> dict[str, str]:
    jobs = [job for job in assets.jobs(texts) if job.path.endswith((".css", ".js"))]
    return {job.path: theme_files(assets.theme, *job.of).decode() for job in jobs}


def style(name: str) -> str:
    return (THEME / "components" / name / f"{name}.css").read_text(encoding="utf-8").strip()


def test_the_sheet_of_the_frame_starts_with_the_tokens() -> None:
    base = made(Assets(THEME))[BASE]
    parts = [(THEME / "assets" / name).read_text(encoding="utf-8") for name in ("tokens.css", "base.css")]
    assert base.startswith("\n".join(parts))
    for name in ("header", "footer", "breadcrumb", "theme-switch", "demo-mark", "thread"):
        assert style(name) in base
    assert style("card") not in base


def test_a_page_template_has_a_sheet_of_what_it_can_show() -> None:
    found = made(Assets(THEME))
    page = found["assets/initiative-page.css"]
    for name in ("card", "facts", "figure", "record"):
        assert style(name) in page, name
    for name in ("header", "toc", "downloads", "years", "prose"):
        assert style(name) not in page, name
    assert style("codes") in found["assets/data-page.css"], "by the class of the page"
    assert style("lost") in found["assets/lost.css"]
    assert not [path for path in found if path.startswith(("assets/parts", "assets/shortcodes"))], "those are no pages"


def test_every_style_and_every_script_is_in_something() -> None:
    texts = [f"<!-- soc:{name} -->[@a]" for name in SHORTCODES]
    found = made(Assets(THEME), *texts)
    styles = "".join(text for path, text in found.items() if path.endswith(".css"))
    assert [file.stem for file in THEME.glob("components/*/*.css") if style(file.stem) not in styles] == []
    scripts = {file.stem: file.read_text(encoding="utf-8") for file in THEME.glob("components/*/*.js")}
    assert {path: text for path, text in found.items() if path.startswith("assets/scripts/")} == {
        f"assets/scripts/{name}.js": text for name, text in scripts.items()
    }


def test_fonts_and_icons_go_out_as_they_are() -> None:
    jobs = {job.path: job for job in Assets(THEME).jobs(())}
    for path in (
        "assets/early.js",
        "assets/fonts/figtree.woff2",
        "assets/fonts/figtree-OFL.txt",
        "assets/icons/share.png",
        "assets/icons/favicon.ico",
    ):
        assert theme_files(THEME, *jobs[path].of) == (THEME / path).read_bytes()
    sources = {"assets/tokens.css", "assets/material.css", "assets/typeset.css", "assets/icons/site.webmanifest"}
    assert not sources & jobs.keys(), "they are part of something else, or of one frame"


@pytest.mark.parametrize(
    ("text", "sheet"),
    [
        ("<p>", "assets/text.css"),
        ("<!-- soc:trechter --> <!-- soc:fasen --> <!-- soc:trechter -->", "assets/text-editions-funnel.css"),
        ("a[@b]", "assets/text-note-sources.css"),
        ("<code>[@b]</code>", "assets/text.css"),
    ],
)
def test_a_text_has_the_styles_of_its_shortcodes_and_notes(text: str, sheet: str) -> None:
    assets = Assets(THEME)
    templates = text_templates(Frame.cut(text))
    assert assets.tags(templates, "../")["styles"] == f'<link rel="stylesheet" href="../{sheet}">'
    assert made(assets, text)[sheet]


def test_a_page_loads_the_scripts_of_its_own_components_as_modules(tmp_path: Path) -> None:
    shutil.copytree(THEME, tmp_path / "theme")
    (tmp_path / "theme/components/card/card.js").write_text("const views = 1;\n")
    assets = Assets(tmp_path / "theme")
    tag = '<script type="module" src="../../assets/scripts/card.js"></script>'
    assert assets.tags(["records/initiative/page.html"], "../../")["scripts"] == tag
    assert assets.tags(["records/moved/page.html"], "../")["scripts"] == ""
    assert assets.tags(["lost.html"], "/")["scripts"] == "", "the frame names its own scripts"
    assert assets.scripts == ["assets/scripts/header.js", "assets/scripts/theme-switch.js"], (
        "and no page has them twice"
    )
    assert made(assets)["assets/scripts/card.js"] == "const views = 1;\n"


def test_a_record_page_is_told_what_to_load() -> None:
    frame = Frame.cut("%%soc:styles%%|%%soc:scripts%%|%%soc:body_class%%|%%soc:active:themas%%")
    renderer = Renderer(environment(THEME), {1: frame}, Assets(THEME), site_url="https://soc.example.nl/", name="")
    page = Page(url="weg/", title="", description="", section="themas", body=RedirectPage(href=""))
    html = renderer.html(page).decode()
    assert html == '<link rel="stylesheet" href="../assets/moved-page.css">||page--moved| aria-current="true"'


@pytest.mark.parametrize(
    ("template", "name"),
    [("records/initiative/list.html", "page--initiative"), ("text.html", "page--text"), ("lost.html", "page--lost")],
)
def test_a_page_has_the_class_of_its_family(template: str, name: str) -> None:
    assert body_class(template) == name
