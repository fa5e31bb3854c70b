"""A page of every kind is opened once and looked at as all its visitors may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.building import Built

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.site.conftest import Serve

pytestmark = pytest.mark.browser

PARTS = 8
"""Of the samples: so that all workers share them."""
ADDED = "document.body.append(document.createElement('div')); document.body.lastChild.style.cssText = "
FAULTS = {
    "too_wide": f"{ADDED} 'width: 2000px; height: 9px'",
    "small_targets": "document.querySelector('nav a').style.cssText = 'display: block; width: 9px; height: 9px'",
    "too_large_at_400_percent": f"{ADDED} 'position: fixed; top: 0; left: 0; width: 9px; height: 200px'",
    "cut_off_when_wider": "document.querySelector('main p').style.cssText = 'height: 1em; overflow: hidden'",
    "unseen_in_forced_colours": "document.querySelector('.card').style.cssText = 'border: 0; outline: 0'",
}
"""What is done to a page that each of the checks should find."""


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_shuts_a_visitor_out(
    browser: Browser, samples: list[tuple[Built, str]], serve: Serve, part: int
) -> None:
    """By our own checks, and by axe in the looks.

    Meanwhile every request goes to the site itself and is answered; nothing is stored; no script complains.
    """
    from tests.site.accessibility import LOOKS, OPPOSITE, faults, violations

    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    hosts = (*{serve(site) for site, _ in samples}, "data:")
    heard: list[str] = []
    page.on("request", lambda asked: None if asked.url.startswith(hosts) else heard.append(f"asks {asked.url}"))
    page.on("response", lambda answer: heard.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.on("console", lambda said: heard.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    found: dict[str, list[str]] = {}
    for site, file in samples[part::PARTS]:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(serve(site) + file)
        # The toy directory is seen in every look; what it shows needs two opposite looks on other records.
        looks = LOOKS if site.crawl.folder.name == "toy" or file in ("404.html", "aanpak/index.html") else OPPOSITE
        stored = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
        for fault in [*faults(page), *violations(page, looks), *heard, *(f"stores {key}" for key in stored)]:
            found.setdefault(fault, []).append(f"{site.crawl.folder.name}: {file}")
        heard.clear()
    assert context.cookies() == []
    context.close()
    told = [f"{fault}\n    on {len(pages)}: {', '.join(pages[:3])}" for fault, pages in found.items()]
    assert not found, f"{len(told)} kinds of fault:\n" + "\n".join(told[:40])


@pytest.mark.parametrize("check", FAULTS)
def test_each_check_finds_its_fault(browser: Browser, toy_site: Built, serve: Serve, check: str) -> None:
    from tests.site.accessibility import CHECKS

    checks = {known.__name__: known for known in CHECKS}
    assert checks.keys() == FAULTS.keys()
    page = browser.new_page(reduced_motion="reduce")
    page.goto(serve(toy_site) + "initiatieven/")
    assert checks[check](page) == []
    page.evaluate(FAULTS[check])
    assert checks[check](page)
    page.close()
