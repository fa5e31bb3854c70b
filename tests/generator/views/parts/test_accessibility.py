"""What may be said about accessibility."""

from __future__ import annotations

from datetime import date

from generator.model.datapackage import Accessibility
from generator.views import PageBuilder, ViewContext
from generator.views.parts.accessibility import AccessibilityShortcode, shortcode
from tests.generator.views.conftest import with_package


def test_accessibility_is_never_claimed_by_itself(toy_site: ViewContext) -> None:
    nothing = AccessibilityShortcode(status="", register="", date="")
    assert shortcode(PageBuilder(toy_site, "toegankelijkheid/")) == nothing


def test_what_is_stated_is_said(toy_site: ViewContext) -> None:
    stated = Accessibility(status="voldoet gedeeltelijk", date=date(2026, 10, 1), register="https://r.example/")
    known = with_package(toy_site, accessibility=stated)
    assert shortcode(PageBuilder(known, "toegankelijkheid/")) == AccessibilityShortcode(
        status="voldoet gedeeltelijk", register="https://r.example/", date="1\u00a0oktober 2026"
    )
