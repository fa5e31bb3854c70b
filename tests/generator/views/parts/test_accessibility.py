"""What may be said about accessibility."""

from __future__ import annotations

from dataclasses import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.accessibility import AccessibilityShortcode, shortcode


def test_accessibility_is_never_claimed_by_itself(toy_site: ViewContext) -> None:
    bare = replace(toy_site, documentation=replace(toy_site.documentation, package={}))
    nothing = AccessibilityShortcode(status="", register="", date="")
    assert shortcode(PageBuilder(bare, "toegankelijkheid/")) == nothing


def test_what_is_stated_is_said(toy_site: ViewContext) -> None:
    stated = {
        "accessibility": {"status": "voldoet gedeeltelijk", "date": "2026-10-01", "register": "https://r.example/"}
    }
    known = replace(toy_site, documentation=replace(toy_site.documentation, package=stated))
    assert shortcode(PageBuilder(known, "toegankelijkheid/")) == AccessibilityShortcode(
        status="voldoet gedeeltelijk", register="https://r.example/", date="1\u00a0oktober 2026"
    )
