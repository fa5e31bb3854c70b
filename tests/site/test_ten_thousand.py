"""Ten thousand initiatives in a browser: a visitor notices nothing of how many there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.site.building import Built

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.site.conftest import Serve

pytestmark = [pytest.mark.browser, pytest.mark.long]

LATER = "initiatieven/pagina/"
SLOWER = 1.5
"""How many times as long a page may take here as the same page among sixty initiatives, until it can be used."""
VISITS = 7
INTERACTIVE = """
    window.interactive = new Promise((done) =>
        addEventListener("load", () => requestIdleCallback(() => done(performance.now()))));
"""
"""A page can be used once all is loaded and its scripts have had their turn. In milliseconds from the request."""


def addresses(site: Built) -> dict[str, str]:
    """A page of each kind that grows with the number of initiatives, and a case."""
    numbers = [int(name.split("/")[2]) for name in site.crawl.names if name.startswith(LATER)]
    return {
        "home": "",
        "list": "initiatieven/",
        "late page of the list": f"{LATER}{max(numbers) - 1}/" if len(numbers) > 1 else "initiatieven/",
        "map": "gemeenten/",
        "network": "netwerk/",
        "editions": "edities/",
        "theme": f"themas/{next(iter(site.directory.themes))}/",
        "edition": f"edities/{next(iter(site.directory.cohorts))}/",
        "case": f"initiatieven/{next(iter(site.directory.initiatives))}/",
    }


@pytest.fixture(params=[1280, 360])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page on a desk and one on a phone."""
    context = browser.new_context(viewport={"width": request.param, "height": 900})
    context.add_init_script(INTERACTIVE)
    yield context.new_page()
    context.close()


def test_no_page_complains_or_scrolls_sideways(page: Page, large_site: Built, serve: Serve) -> None:
    wrong: list[str] = []
    page.on("response", lambda answer: wrong.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    found = addresses(large_site)
    assert found["late page of the list"] == f"{LATER}208/"
    for kind, address in found.items():
        page.goto(serve(large_site) + address)
        page.evaluate("interactive")
        width, window = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        if width > window:
            wrong.append(f"{kind}: {width} px wide in a window of {window}")
    assert wrong == []


def test_pages_can_be_used_as_soon_as_among_few(page: Page, large_site: Built, demo_site: Built, serve: Serve) -> None:
    many, few = addresses(large_site), addresses(demo_site)
    ratios = {}
    for kind in many:
        times: tuple[list[float], list[float]] = [], []
        for _ in range(VISITS):  # in turns, and the fastest count: the machine may do other work
            for spent, site, address in zip(times, (large_site, demo_site), (many[kind], few[kind]), strict=True):
                page.goto(serve(site) + address)
                spent.append(page.evaluate("interactive"))
        many_ms, few_ms = map(min, times)
        ratios[kind] = many_ms / few_ms
        print(f"{kind}: {many_ms:.0f} ms, {ratios[kind]:.2f} times as long as among few")  # noqa: T201
    assert {kind: ratio for kind, ratio in ratios.items() if ratio > SLOWER} == {}
