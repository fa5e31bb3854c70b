"""What may shut a visitor out of the open page: what axe finds in light and dark, and what our own checks find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

Look = tuple[str, int]
"""A colour scheme and a width in pixels."""

LOOKS: tuple[Look, ...] = tuple((scheme, width) for scheme in ("light", "dark") for width in (360, 768, 1280))
OPPOSITE: tuple[Look, ...] = (("light", 1280), ("dark", 360))
"""For a page whose components are seen in every look elsewhere."""
HEIGHT = 900

_OPTIONS = {
    "resultTypes": ["violations"],
    "preload": False,  # only for rules about sound and video
}
_ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules of axe whose answer changes with the colour scheme."""


@cache
def _axe() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, looks: Sequence[Look] = LOOKS) -> list[str]:
    """What axe finds wrong in the open page, in words.

    Every rule is applied at each width and in each colour scheme, those of colour in each look.
    """
    page.evaluate(_axe())
    found, seen = [], set[str | int]()
    for scheme, width in looks:
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": HEIGHT})
        rules = _OF_COLOUR if {scheme, width} <= seen else _ALL
        seen |= {scheme, width}
        result: Any = page.evaluate("options => axe.run(options)", {**_OPTIONS, "runOnly": rules})
        for violation in result["violations"]:
            found += [f"{scheme} {width}: {violation['id']}: {_where(node)}" for node in violation["nodes"][:4]]
    return found


def _where(node: dict[str, Any]) -> str:
    summary = " ".join(node["failureSummary"].split())
    return f"{node['html'][:140]} ({summary[:220]})"


def overflow(page: Page, width: int) -> list[str]:
    """The elements that make the open page wider than the window, if it is; the page scrolls sideways then."""
    page.set_viewport_size({"width": width, "height": HEIGHT})
    found: list[str] = page.evaluate(
        """width => {
            if (document.scrollingElement.scrollWidth <= width) return [];
            const wide = [...document.body.querySelectorAll("*")].filter(
                (node) => node.getBoundingClientRect().right > width + 0.5
                    && !node.closest(".skip, table:not([class]) *"));
            const total = `${document.scrollingElement.scrollWidth} px`;
            return [total, ...wide.slice(0, 4).map((node) => node.outerHTML.slice(0, 120))];
        }""",
        width,
    )
    return found


def too_wide(page: Page) -> list[str]:
    """What makes the page scroll sideways in a window of any width."""
    return [f"at {width}: {fault}" for width in (1280, 768, 360, 320) for fault in overflow(page, width)]


def small_targets(page: Page) -> list[str]:
    """Buttons and links outside running text that are smaller than 24 by 24 pixels in a narrow window."""
    page.set_viewport_size({"width": 320, "height": HEIGHT})
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("button, summary, nav a, .button, .tag")].filter((node) => {
            const box = node.getBoundingClientRect();
            return box.width > 0 && getComputedStyle(node).display !== "inline" && (box.width < 24 || box.height < 24);
        }).map((node) => node.outerHTML.slice(0, 120))"""
    )
    return found


def too_large_at_400_percent(page: Page) -> list[str]:
    """What is wider than a window of 1280 by 1024 at 400 percent (320 by 256 of its pixels), or covers half of it."""
    devtools = page.context.new_cdp_session(page)
    zoomed = {"width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": False}
    devtools.send("Emulation.setDeviceMetricsOverride", zoomed)
    found: list[str] = page.evaluate(
        """() => {
            if (innerWidth !== 320 || devicePixelRatio !== 4) return ["the page is not at 400 percent"];
            const wide = document.scrollingElement.scrollWidth, start = scrollY;
            scrollTo(0, 2000);
            const still = [...document.body.querySelectorAll("*")]
                .filter((node) => ["fixed", "sticky"].includes(getComputedStyle(node).position))
                .map((node) => node.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.top < innerHeight)
                .reduce((most, box) => Math.max(most, box.height), 0);
            scrollTo(0, start);
            const faults = wide > 320 ? [`${wide} px wide`] : [];
            return still > 128 ? [...faults, `${still} of 256 px stand still`] : faults;
        }"""
    )
    devtools.detach()
    return found


SPACING = """
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
"""
"""The text spacing that a reader may set (WCAG 1.4.12)."""


def cut_off_when_wider(page: Page) -> list[str]:
    """What does not fit, or hides a part of its own text, with the spacing of a reader."""
    # As a reader's own style sheet: the policy of the site refuses a style in a page.
    page.evaluate(
        """css => {
            const spacing = new CSSStyleSheet();
            spacing.replaceSync(css);
            document.adoptedStyleSheets = [spacing];
        }""",
        SPACING,
    )
    found = [f"at {width}: {fault}" for width in (360, 1280) for fault in [*overflow(page, width), *clipped(page)]]
    page.evaluate("document.adoptedStyleSheets = []")
    return found


def clipped(page: Page) -> list[str]:
    """The elements that hide a part of their own text."""
    found: list[str] = page.evaluate(
        """() => [...document.body.querySelectorAll("*")].filter((node) => {
            const style = getComputedStyle(node), text = node.innerText?.trim();
            if (!text || node.closest(".visually-hidden, .skip, pre, svg, thead")) return false;
            const hides = (way) => ["hidden", "clip"].includes(way);
            return (hides(style.overflowX) && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)
                || (hides(style.overflowY) && node.scrollHeight > node.clientHeight + 1 && node.clientHeight > 0);
        }).map((node) => `cut off: ${node.outerHTML.slice(0, 120)}`)"""
    )
    return found


def unseen_in_forced_colours(page: Page) -> list[str]:
    """Buttons without an edge and cards that do not stand out, where the system decides on every colour."""
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    page.emulate_media(forced_colors="active")
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll(".button, .card")].filter((node) => {
            if (!node.checkVisibility()) return false;
            const style = getComputedStyle(node);
            const edge = ["borderTop", "borderBottom", "outline"].some((side) =>
                parseFloat(style[`${side}Width`]) > 0 && style[`${side}Style`] !== "none"
                && !/^rgba.*, 0\\)$/.test(style[`${side}Color`]));
            return !edge;
        }).map((node) => `no edge: ${node.outerHTML.slice(0, 100)}`)"""
    )
    page.emulate_media(forced_colors="none")
    return found


CHECKS: tuple[Callable[[Page], list[str]], ...] = (
    too_wide,
    small_targets,
    too_large_at_400_percent,
    cut_off_when_wider,
    unseen_in_forced_colours,
)
"""Each sets the window as it needs it and leaves media and style as they were."""


def faults(page: Page) -> list[str]:
    """What `CHECKS` find wrong in the open page, in words."""
    return [f"{check.__name__} {fault}" for check in CHECKS for fault in check(page)]
