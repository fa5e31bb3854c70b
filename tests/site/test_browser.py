"""The site in Chromium: below a path, without JavaScript, with a keyboard, in the chosen view and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.site.building import Built

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.site.conftest import Serve

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of its own for every test: none inherits a medium or a width from another."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_the_site_works_below_a_path(browser: Browser, sub_site: Built, serve: Serve) -> None:
    """Nothing is asked outside the path, not even from the page for what is not found."""
    context = browser.new_context()
    page = context.new_page()
    wrong: list[str] = []
    root = serve(sub_site)
    page.on("request", lambda request: None if request.url.startswith((root, "data:")) else wrong.append(request.url))
    page.on(
        "response",
        lambda response: wrong.append(f"{response.status} {response.url}") if response.status >= 400 else None,
    )
    for file in ("index.html", "initiatieven/index.html", "kennis/hengelo/index.html", "404.html"):
        page.goto(root + file)
        page.wait_for_load_state("networkidle")
    assert wrong == []
    context.close()


PRESENT = """() => document.querySelector("h1").checkVisibility()
  && document.querySelector("main").innerText.trim() !== ""
  && [...document.querySelectorAll("nav a")].some(
    (link) => link.checkVisibility() && link.textContent.includes("Initiatieven"))"""


@pytest.mark.parametrize("part", range(2))
def test_without_javascript_all_is_there(
    browser: Browser, samples: list[tuple[Built, str]], serve: Serve, part: int
) -> None:
    context = browser.new_context(java_script_enabled=False, reduced_motion="reduce")
    page = context.new_page()
    lacking = []
    for site, file in samples[part::2]:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(serve(site) + file)
        if not page.evaluate(PRESENT):
            lacking.append(f"{file} at 1280")
        page.set_viewport_size({"width": 360, "height": 900})
        page.locator("summary", has_text="Menu").click()
        if not page.evaluate(PRESENT):
            lacking.append(f"{file} at 360")
    context.close()
    assert lacking == []


def test_the_menu_opens_and_closes_by_keyboard(browser: Browser, toy_site: Built, serve: Serve) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(serve(toy_site))
    menu = page.locator("details[data-menu]")
    page.locator("details[data-menu] > summary").focus()
    page.keyboard.press("Enter")
    assert menu.get_attribute("open") is not None
    page.keyboard.press("Escape")
    assert menu.get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    context.close()


def test_the_first_stop_of_the_keyboard_leads_to_the_text(browser: Browser, toy_site: Built, serve: Serve) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(serve(toy_site))
    page.keyboard.press("Tab")
    first = page.locator(":focus")
    assert "inhoud" in first.inner_text()
    box = first.bounding_box()
    assert box is not None and box["x"] >= 0, "the link must come into view"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    context.close()


def test_focus_is_visible_on_every_stop(browser: Browser, toy_site: Built, serve: Serve) -> None:
    """Each stop of the keyboard has an outline, and the part of the page that moves along does not cover it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(serve(toy_site) + "initiatieven/soepfiets/")
    stops = page.locator("a[href]:visible, button:visible, summary:visible").count()
    bare = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        bare += page.evaluate(
            """() => {
                const node = document.activeElement, style = getComputedStyle(node), box = node.getBoundingClientRect();
                if (node === document.body) return [];
                const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
                const seen = box.bottom > 0 && box.top < innerHeight;
                return outlined && seen ? [] : [`${node.outerHTML.slice(0, 100)} ${style.outline} ${box.top}`];
            }"""
        )
    assert bare == []
    context.close()


def test_the_chosen_view_is_kept(browser: Browser, toy_site: Built, serve: Serve) -> None:
    """System, light, dark and back; the choice holds on the next page and is kept in this browser alone."""
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(serve(toy_site))
    switch = page.locator("[data-theme-switch]")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    switch.click()
    switch.click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.goto(serve(toy_site) + "edities/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    switch.click()
    assert page.evaluate("document.documentElement.dataset.theme") is None
    assert page.evaluate("localStorage.length") == 0
    context.close()


def test_print_leaves_out_what_cannot_be_used(page: Page, toy_site: Built, serve: Serve) -> None:
    page.goto(serve(toy_site) + "initiatieven/soepfiets/")
    page.emulate_media(media="print")
    assert not page.locator(".site-nav").is_visible()
    assert page.locator("h1").is_visible()


BLOTS = """() => [...document.querySelectorAll(".phase")]
  .map((node) => getComputedStyle(node, "::after").backgroundColor)"""
SPLITS = """() => [...document.querySelectorAll("tr, li, .facts > div, .figure, .phase, .key-numbers")]
  .filter((node) => getComputedStyle(node).breakInside !== "avoid" && !node.closest("nav, .toc"))
  .map((node) => node.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("width", [360, 794, 1280])
def test_on_paper_stations_are_no_blots_and_rows_stay_whole(
    browser: Browser, real_site: Built, serve: Serve, width: int
) -> None:
    """Whatever the sheet is as wide as: the picture in white letters stays off it, and folded parts are on it."""
    page = browser.new_context(viewport={"width": width, "height": 1100}).new_page()
    page.emulate_media(media="print")
    page.goto(serve(real_site))
    assert not page.locator(".relay").is_visible()
    assert not page.locator(".relay__caption").is_visible()
    assert page.evaluate(SPLITS) == []
    page.goto(serve(real_site) + "edities/groningen-2020/")
    assert "rgb(74, 17, 64)" not in page.evaluate(BLOTS), "the ground of the band on the screen"
    assert page.evaluate(SPLITS) == []
    page.goto(serve(real_site) + "aanpak/")
    assert page.locator("#een-campagne-in-gewone-taal").is_visible()
    page.context.close()


def test_the_questions_for_a_municipality_print_on_one_sheet(page: Page, real_site: Built, serve: Serve) -> None:
    """With their sources and whose site it is; the size of the sheet is that of the style."""
    page.goto(serve(real_site) + "kan-dit/index.html")
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1
