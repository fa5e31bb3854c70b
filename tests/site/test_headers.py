"""The site as a host serves it: with the headers that were built, and nothing that they refuse."""

from __future__ import annotations

import urllib.request
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError

import pytest

from generator.outputs.hosts import EVERYWHERE
from tests.site.building import Built, soc
from tests.site.kinds import templates

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.site.conftest import Serve

_LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation", (event) =>
    refused.push(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`));
"""
_USE = """async () => {
    const frame = () => new Promise((done) => setTimeout(done, 5));
    for (const node of document.querySelectorAll("summary, button, input, select")) {
        if (node.matches("input[type=search], input[type=text], input:not([type])")) {
            node.value = "soep";
            node.dispatchEvent(new Event("input", {bubbles: true}));
        } else if (node.matches("select")) {
            node.selectedIndex = node.options.length - 1;
            node.dispatchEvent(new Event("change", {bubbles: true}));
        } else node.click();
        await frame();
    }
    document.querySelectorAll("img[loading=lazy]").forEach((node) => { node.loading = "eager"; });
    scrollTo(0, document.body.scrollHeight);
    await frame();
}"""
"""Opens what opens, presses what can be pressed, types where one can type, and comes to the end of the page."""


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "other", "width"), [("light", "dark", 360), ("dark", "light", 1280)])
def test_no_page_does_what_the_headers_refuse(
    browser: Browser, samples: list[tuple[Built, str]], serve: Serve, scheme: Any, other: Any, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    context.add_init_script(_LISTEN)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    found: dict[str, str] = {}
    for site, file in samples:
        said.clear()
        answer = page.goto(serve(site) + file)
        assert answer is not None and answer.headers["content-security-policy"] == EVERYWHERE["Content-Security-Policy"]
        page.evaluate(_USE)
        page.emulate_media(color_scheme=other)
        page.emulate_media(media="print")
        page.emulate_media(media="screen", color_scheme=scheme)
        page.wait_for_timeout(20)  # for what comes in late
        for refusal in [*page.evaluate("refused"), *said]:
            found.setdefault(refusal, f"{site.crawl.folder.name}: {file}")
    context.close()
    assert not found, "\n".join(f"{where}: {refusal}" for refusal, where in found.items())


@pytest.mark.browser
def test_the_test_hears_what_is_refused(browser: Browser, toy_site: Built, serve: Serve) -> None:
    context = browser.new_context()
    context.add_init_script(_LISTEN)
    page = context.new_page()
    page.goto(serve(toy_site))
    for refused in ("<p style='color: red'>a</p>", "<img src='https://elders.example/x.png'>", "<style>p {}</style>"):
        page.evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", refused)
    assert _kinds(page) == {"style-src-attr", "img-src", "style-src-elem"}
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")
    assert page.evaluate("window.ran") is None and "script-src-elem" in _kinds(page)
    context.close()


def _kinds(page: Page) -> set[str]:
    page.wait_for_timeout(50)
    return {refusal.split()[0] for refusal in page.evaluate("refused")}


def test_no_page_carries_a_script_or_a_style_of_its_own(site: Built) -> None:
    """JSON-LD is data: it does not run."""
    found = set()
    for name, page in site.crawl.pages.items():
        for element in page.elements:
            ours = element.tag == "style" or (element.tag == "script" and "src" not in element)
            if (ours and element["type"] != "application/ld+json") or "style" in element or "align" in element:
                found.add(f"{name}: line {element.line} <{element.tag}>")
    assert not found, "\n".join(sorted(found)[:20])


def _asked(address: str) -> tuple[int, str]:
    """The status at an address, and where it sends on; nothing is followed."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    try:
        with urllib.request.build_opener(Stay).open(address) as answer:
            return answer.status, ""
    except HTTPError as answer:
        return answer.code, answer.headers.get("Location", "")


@pytest.mark.parametrize("name", ["toy_site", "sub_site"])
def test_what_moved_is_sent_on_and_what_is_not_there_says_so(
    name: str, request: pytest.FixtureRequest, serve: Serve
) -> None:
    site: Built = request.getfixturevalue(name)
    address = serve(site)
    moved = {file.removesuffix("index.html") for file in site.crawl.moved}
    assert name == "sub_site" or moved
    for old in moved:
        status, new = _asked(address + old)
        assert status == 301 and _asked(address[: address.index("/", 8)] + new)[0] == 200
    assert _asked(f"{address}nergens/")[0] == 404


def test_the_page_that_sends_on_says_the_same_as_the_host(toy_site: Built, serve: Serve) -> None:
    """It is what is left where a host reads no redirects."""
    old = templates(toy_site)["moved/page.html"][0]
    (refresh,) = [element for element in toy_site.crawl.pages[old].elements if element["http-equiv"] == "refresh"]
    _, new = _asked(serve(toy_site) + old.removesuffix("index.html"))
    assert new.endswith(refresh["content"].partition("=")[2].replace("../", ""))


def test_settings_of_servers_come_where_they_are_asked_for(tmp_path: Path) -> None:
    site, servers = tmp_path / "site", tmp_path / "servers"
    inside = soc("build", "--out", site, "--servers", site / "servers")
    assert inside.returncode == 2 and "ligt in de site" in inside.stderr and not site.exists()
    assert soc("build", "--out", site, "--servers", servers).returncode == 0
    assert {path.name for path in servers.iterdir()} == {"nginx.conf", "apache.conf"}
    assert not [*site.rglob("*.conf")]
