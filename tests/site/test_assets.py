"""What pages load: enough for all that they show, no more than they may, and each script for itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from generator.installation import THEME
from generator.outputs import Components
from tests.site.building import Built
from tests.site.document import Document
from tests.site.kinds import prose_pages, record_pages
from tests.site.test_budgets import looks

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

    from tests.site.conftest import Serve


def classes(page: Document) -> frozenset[str]:
    return frozenset(name for element in page.elements for name in element.classes)


def test_every_page_loads_the_style_of_all_that_it_shows(site: Built) -> None:
    """A component whose rules match something on a page, classes that views and Markdown made too, is loaded there."""
    components = Components(THEME)
    styles = {file.stem: file.read_text("utf-8") for file in THEME.glob("components/*/*.css")}
    loaded: dict[frozenset[str], str] = {}
    lacking: dict[str, list[str]] = defaultdict(list)
    for name, page in site.crawl.pages.items():
        sheets = frozenset(str(file) for file in looks(site, name) if file.suffix == ".css")
        if sheets not in loaded:
            files = [file for file in looks(site, name) if file.suffix == ".css"]
            loaded[sheets] = "".join(file.read_text("utf-8") for file in files)
        for component in components.matching(classes(page)):
            if styles[component].strip() not in loaded[sheets]:
                lacking[component].append(name)
    assert {component: pages[:3] for component, pages in lacking.items()} == {}


def test_every_page_loads_the_scripts_of_all_that_it_shows(site: Built) -> None:
    hooks = {"header": "data-menu", "theme-switch": "data-theme-switch"}
    assert {*hooks} == {file.stem for file in THEME.glob("components/*/*.js")}, "name the attribute of a new one here"
    for name, page in site.crawl.pages.items():
        scripts = {file.stem for file in looks(site, name) if file.parent.name == "scripts"}
        assert scripts == {key for key, hook in hooks.items() if any(hook in element for element in page.elements)}, (
            name
        )


def test_only_pages_of_text_load_the_styles_of_material(real_site: Built) -> None:
    def material(name: str) -> bool:
        return any(file.parent.name == "stylesheets" for file in looks(real_site, name))

    assert [name for name in record_pages(real_site) if material(name)] == []
    assert not material("404.html")
    assert [name for name in prose_pages(real_site) if not material(name)] == []


def test_every_script_is_a_module(site: Built) -> None:
    """So it has names of its own. The only other one runs before the first paint, and names nothing outside a block."""
    for name, page in site.crawl.pages.items():
        plain = [element["src"] for element in page.all("script") if "src" in element and element["type"] != "module"]
        assert [src.rpartition("/")[2] for src in plain] == ["early.js"], name
    early = (THEME / "assets" / "early.js").read_text(encoding="utf-8")
    assert not any(line.startswith(("const", "let", "var", "function", "class")) for line in early.splitlines())


@pytest.mark.browser
@pytest.mark.parametrize("broken", ["throw new Error('stuk')", "const views = 1; let menu, button, root, show;", "}{"])
def test_a_script_that_breaks_leaves_the_others_working(
    browser: Browser, toy_site: Built, serve: Serve, broken: str
) -> None:
    """Nor can two of them have a name that collides: the script of the switch has a `const views` of its own."""
    assert "const views" in (THEME / "components/theme-switch/theme-switch.js").read_text(encoding="utf-8")

    def answer(route: Route) -> None:
        route.fulfill(body=broken, content_type="text/javascript")

    page = browser.new_page()
    page.route("**/scripts/header.js", answer)
    page.goto(serve(toy_site))
    page.click("[data-theme-switch]")
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.close()
    page = browser.new_page(viewport={"width": 360, "height": 900})
    page.route("**/scripts/theme-switch.js", answer)
    page.goto(serve(toy_site))
    page.click("[data-menu] summary")
    page.keyboard.press("Escape")
    assert page.locator("[data-menu]").get_attribute("open") is None
    page.close()
