"""A long word, a wide table or a long line of code never widens a page, in whatever field it stands."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Literal

import pytest
import yaml

from tests.site.building import Built, built_unchecked
from tests.site.conftest import EXAMPLES
from tests.site.test_strangers import FREE

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.shared import Shared
    from tests.site.conftest import Serve

pytestmark = pytest.mark.browser

WORD = "Arbeidsongeschiktheidsverzekeringswetten"
"""As long as a unit may be."""
CELLS = 7
STORY = f"""Een verhaal met {WORD}.

```
{"een lange regel code die niet afbreekt " * 5}
```

| {" | ".join(["kop"] * CELLS)} |
| {" | ".join(["---"] * CELLS)} |
| {" | ".join(["woordenlijst"] * CELLS)} |
"""


@pytest.fixture(scope="session")
def wide(shared: Shared) -> Built:
    """The toy site with a long word in every text and a wide story for every initiative."""
    return shared.once("wide", _wide)


def _wide(folder: Path) -> Built:
    data = shutil.copytree(EXAMPLES / "valid", folder / "data")
    for file in data.glob("*/*.yaml"):
        record = _widened(yaml.safe_load(file.read_text(encoding="utf-8")))
        if file.parent.name == "initiatives":
            record["description"] = STORY
        file.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return built_unchecked(data, folder / "site")


def _widened(value: Any, field: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _widened(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_widened(inner, field) for inner in value]
    return WORD if isinstance(value, str) and field in FREE and field not in ("role", "wording", "languages") else value


def test_no_page_is_wider_than_the_screen(browser: Browser, wide: Built, serve: Serve) -> None:
    page = browser.new_context(reduced_motion="reduce").new_page()
    wider = []
    for file in wide.crawl.names:
        if "meldingen" in file or file in wide.crawl.moved:
            continue
        page.goto(serve(wide) + file)
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.scrollingElement.scrollWidth") > width:
                wider.append((file, width))
    page.context.close()
    assert wider == []


UNSEEN = """() => [...document.querySelectorAll("body *")].filter((node) => {
  const style = getComputedStyle(node);
  const wide = ["auto", "scroll"].includes(style.overflowX) && node.scrollWidth > node.clientWidth + 1;
  const shows = style.backgroundAttachment.includes("local") && style.backgroundAttachment.includes("scroll");
  const named = node.hasAttribute("aria-label") || node.hasAttribute("aria-labelledby");
  return wide && node.checkVisibility() && !(shows && named && node.tabIndex === 0);
}).map((node) => node.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_scrolls_shows_it_and_has_a_name(
    browser: Browser, wide: Built, real_site: Built, serve: Serve, scheme: Literal["light", "dark"]
) -> None:
    """A shadow stands at the side where it goes on, and the keyboard reaches it."""
    page = browser.new_context(viewport={"width": 360, "height": 900}, color_scheme=scheme).new_page()
    unseen = {}
    for site, files in (
        (wide, ["initiatieven/soepfiets/"]),
        (real_site, ["start/", "kennis/", "data/", "beheer/yaml/", "beheer/toestemming/", "data/woordenboek/cohorts/"]),
    ):
        for file in files:
            page.goto(serve(site) + file)
            if found := page.evaluate(UNSEEN):
                unseen[file] = found
    page.context.close()
    assert unseen == {}


BROKEN = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const held = text.parentElement;
    if (held.closest("script, style, svg, code, pre, .field__meta") || !held.checkVisibility()) continue;
    for (const word of text.data.matchAll(/(?<!\\u00ad)\\p{L}{6,}(?!\\u00ad)/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const drawn = [...range.getClientRects()].filter((box) => box.width);
      const lines = new Set(drawn.map((box) => Math.round(box.top / 4)));
      if (lines.size > 1) found.push(word[0]);
    }
  }
  return found;
}"""
"""The words that go on on a next line. A browser without Dutch knows no syllable at which it could break them."""


@pytest.mark.slow
def test_no_word_of_the_site_breaks_on_a_narrow_screen(browser: Browser, real_site: Built, serve: Serve) -> None:
    """What is folded is unfolded first. Addresses and code may break: they are no words."""
    page = browser.new_context(viewport={"width": 360, "height": 900}, reduced_motion="reduce").new_page()
    broken = {}
    for file in real_site.crawl.names:
        if file.startswith(("data/meldingen/", "beheer/")) or file in real_site.crawl.moved:
            continue
        page.goto(serve(real_site) + file)
        page.evaluate("document.querySelectorAll('details:not([data-menu])').forEach((node) => { node.open = true; })")
        if found := page.evaluate(BROKEN):
            broken[file] = found
    page.context.close()
    assert broken == {}


CUT = """() => {
  const heading = document.querySelector("h1"), word = document.createRange();
  heading.textContent = "Ondernemers met een plan";
  word.setStart(heading.firstChild, 0); word.setEnd(heading.firstChild, "Ondernemers".length);
  return word.getClientRects().length > 1;
}"""
"""Whether the longest word of the opening, as it is without numbers, is cut."""


def test_the_opening_is_never_cut(browser: Browser, toy_site: Built, serve: Serve) -> None:
    page = browser.new_context(reduced_motion="reduce").new_page()
    page.goto(serve(toy_site))
    cut = []
    for width in (320, 671, 672, 700, 768, 820, 959, 960, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate(CUT):
            cut.append(width)
    page.context.close()
    assert cut == []
