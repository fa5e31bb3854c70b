"""The site under the settings of its visitors: forced colours, and a keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.building import Built

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.site.conftest import Serve

pytestmark = pytest.mark.browser

FOCUSED = """() => {
    const node = document.activeElement, box = node.getBoundingClientRect(), style = getComputedStyle(node);
    const around = node.closest(".card, .door"), ring = around ? getComputedStyle(around) : style;
    const outlined = [style, ring].some((it) => it.outlineStyle !== "none" && parseFloat(it.outlineWidth) >= 2);
    const shown = [...node.getClientRects()].some((line) => {
        const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
        return top && (node.contains(top) || top.contains(node) || around?.contains(top));
    });
    return {
        what: node.outerHTML.slice(0, 110), name: node.innerText, tag: node.tagName, outlined, shown,
        inside: ["header", "main", "footer", ".breadcrumb", "details[data-menu]", ".card"]
            .filter((it) => node.closest(it)),
    };
}"""


def test_forced_colours_leave_the_focus_visible(browser: Browser, real_site: Built, serve: Serve) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 900}, forced_colors="active").new_page()
    page.goto(serve(real_site))
    bare = []
    for _ in range(12):
        page.keyboard.press("Tab")
        here = page.evaluate(FOCUSED)
        if not here["outlined"]:
            bare.append(here["what"])
    page.context.close()
    assert bare == []


def stops(page: Page, most: int = 400) -> list[dict[str, object]]:
    """What the keyboard passes, from the top of the page until it leaves."""
    passed: list[dict[str, object]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            return passed
        passed.append(page.evaluate(FOCUSED))
    return passed


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("address", ["", "initiatieven/", "initiatieven/soepfiets/", "edities/zonnedaal-2024/"])
def test_the_keyboard_passes_everything_in_order(
    browser: Browser, toy_site: Built, serve: Serve, address: str, width: int
) -> None:
    """The way past the menu, the header, the page, the footer; each stop outlined and not covered."""
    context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(serve(toy_site) + address)
    passed = stops(page)
    context.close()
    wrong = [f"{stop['what']}" for stop in passed if not stop["outlined"] or not stop["shown"]]
    assert not wrong, "not outlined, or covered:\n" + "\n".join(wrong)
    assert passed[0]["name"] == "Ga naar de inhoud"
    parts = [
        "header" if "header" in stop["inside"] else "footer" if "footer" in stop["inside"] else "page"  # type: ignore[operator]
        for stop in passed[1:]
    ]
    assert parts == sorted(parts, key=["header", "page", "footer"].index)
    assert {"header", "page", "footer"} <= {*parts}
    if address == "initiatieven/":
        assert sum(".card" in stop["inside"] for stop in passed) > 1  # type: ignore[operator]


def test_the_keyboard_goes_through_the_open_menu(browser: Browser, toy_site: Built, serve: Serve) -> None:
    """Every link of it, in the order of the eye; Escape closes it from inside and gives the focus back."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(serve(toy_site))
    page.locator("details[data-menu] > summary").focus()
    page.keyboard.press("Enter")
    wanted = page.locator("details[data-menu] a").all_inner_texts()
    assert {"Agenda", "Kennis", "Meedoen", "Start een challenge"} <= {*wanted}
    passed = []
    for _ in wanted:
        page.keyboard.press("Tab")
        passed.append(page.evaluate(FOCUSED))
    assert [stop["name"] for stop in passed] == wanted
    assert [stop["what"] for stop in passed if not stop["outlined"] or not stop["shown"]] == []
    page.keyboard.press("Escape")
    assert page.locator("details[data-menu]").get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    context.close()
