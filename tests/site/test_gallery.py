"""Every component in every state: it has an example, it looks as approved, and everyone can use it.

The pictures are approved on purpose: `make approve` writes those that changed; look at them before you commit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.conftest import serving
from tools import gallery

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

APPROVED = Path(__file__).parents[1] / "golden" / "components"
WIDTH = 720
ALL_PICTURES = 3_000_000
"""In bytes: they are kept in git."""
NAMES = sorted(file.stem for file in gallery.EXAMPLES.glob("*.yaml"))
CHANGES = (
    ".look .badge--good { background: var(--bad-plane); }",
    ".look .badge { color: var(--bad); }",
    ".look .badge--good { margin-left: 8px; }",
    ".look .badge--good { visibility: hidden; }",
    ".look .badge { padding-inline: 1.25rem; }",
    ".look .badge { font-size: 1.1em; }",
    ".look .badge { font-family: monospace; }",
)
PICTURES = [f"{name}-{look}" for name in NAMES for look in gallery.LOOKS]


def test_every_component_has_an_example_and_every_example_a_component() -> None:
    assert {*gallery.components(), "base"} - {*NAMES} == set(), "describe these in tests/examples/components/"
    assert {*NAMES} - {*gallery.components(), "base"} == set(), "these are no component (any more)"


@pytest.mark.parametrize("name", NAMES)
def test_every_macro_is_shown(name: str) -> None:
    """And every state prints something: a name that the template misses is an error here."""
    shown = gallery.states(name)
    assert {state.macro for state in shown} - {""} == gallery.components().get(name, set())
    assert [state.name for state in shown if not state.html.strip()] == []
    assert len({state.name for state in shown}) == len(shown), "two states have one name"


def test_examples_cannot_break_out() -> None:
    """Examples that try to: their text stays text."""
    tried = [state for name in NAMES for state in gallery.states(name) if "ontsnappen" in state.name]
    assert len(tried) > 2
    assert [state.html for state in tried if re.search(r"<script|<b>", state.html)] == []


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The gallery, in a window as wide as the pictures."""
    folder = tmp_path_factory.mktemp("gallery")
    gallery.build(folder)
    context = browser.new_context(
        viewport={"width": WIDTH, "height": 900}, reduced_motion="reduce", color_scheme="light"
    )
    page = context.new_page()
    with serving(folder) as address:
        page.goto(address, wait_until="networkidle")
        page.add_style_tag(content=_ONE_FONT)
        page.evaluate("document.fonts.ready")
        yield page
    context.close()


_ALONE = """it => {
    const width = Math.round(it.getBoundingClientRect().width);
    it.style.cssText = `position: absolute; z-index: 9; top: 0; left: 0; width: ${width}px`;
}"""
"""Puts a component on whole pixels, wherever the ones before it end."""
_ONE_FONT = ":root { --font-code: var(--font-text); }"
"""No machine has the same font for code."""


def picture(page: Page, name: str) -> bytes:
    from tests.site.pictures import small

    shown = page.locator(f'[data-picture="{name}"]')
    shown.evaluate(_ALONE)
    taken = shown.screenshot(animations="disabled")
    shown.evaluate("it => it.removeAttribute('style')")
    return small(page, taken)


@pytest.mark.browser
@pytest.mark.parametrize("name", PICTURES)
def test_the_component_looks_as_approved(name: str, page: Page, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    from tests.site.pictures import difference

    now, approved = picture(page, name), APPROVED / f"{name}.webp"
    new = not approved.is_file()
    if request.config.getoption("--approve"):
        if new or difference(page, approved.read_bytes(), now).matters:
            approved.parent.mkdir(parents=True, exist_ok=True)
            approved.write_bytes(now)
        return
    assert not new, f"{approved.name} is not there: look at make gallery, then run make approve"
    found = difference(page, approved.read_bytes(), now)
    if found.matters:
        (tmp_path / approved.name).write_bytes(now)
        pytest.fail(f"{name}: {found}. Was: {approved}. Is: {tmp_path / approved.name}. Meant? make approve", False)


@pytest.mark.browser
def test_a_real_change_is_seen(page: Page) -> None:
    """On the smallest component; and without a change nothing is seen, neither before the changes nor after them."""
    from tests.site.pictures import difference

    before = picture(page, "badge-light")
    assert not difference(page, before, picture(page, "badge-light")).matters
    unseen = []
    for change in CHANGES:
        style = page.add_style_tag(content=change)
        found = difference(page, before, picture(page, "badge-light"))
        style.evaluate("style => style.remove()")
        if not found.matters:
            unseen.append(f"{change} {found}")
    assert unseen == []
    assert not difference(page, before, picture(page, "badge-light")).matters


@pytest.mark.browser
def test_letters_drawn_a_little_otherwise_are_forgiven(page: Page) -> None:
    """As another machine might: thinner, and a fraction of a pixel aside."""
    from tests.site.pictures import difference

    before = picture(page, "facts-light")
    style = page.add_style_tag(content=".look { opacity: 0.97; } .look__shown { translate: 0.3px 0.3px; }")
    found = difference(page, before, picture(page, "facts-light"))
    style.evaluate("style => style.remove()")
    assert not found.matters, str(found)


@pytest.mark.browser
def test_axe_finds_nothing_in_any_state(page: Page) -> None:
    """States stand loose here, so what only a whole page can have is left to the tests of whole pages."""
    from tests.site.accessibility import violations

    whole = ("landmark-", "region:", "heading-order", "page-has-heading", "skip-link", "empty-heading")
    width = page.viewport_size
    found = [
        violation
        for violation in violations(page, [("light", 1280), ("light", 360)])
        if not any(of in violation for of in whole)
    ]
    page.set_viewport_size(width or {"width": WIDTH, "height": 900})
    assert not found, "\n".join(found)


def test_the_pictures_stay_few_and_small(request: pytest.FixtureRequest) -> None:
    """Each is of a component that is there; approving removes the others."""
    there = {file.stem: file for file in APPROVED.glob("*.webp")}
    left = there.keys() - {*PICTURES}
    if request.config.getoption("--approve"):
        for name in left:
            there.pop(name).unlink()
        left = set()
    assert left == set()
    assert sum(file.stat().st_size for file in there.values()) < ALL_PICTURES
