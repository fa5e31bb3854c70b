"""What may be said about the accessibility of the site: only what `datapackage.yaml` states under `accessibility`."""

from __future__ import annotations

from generator.views import dutch
from generator.views.builder import PageBuilder
from generator.views.components import Body


class AccessibilityShortcode(Body, frozen=True, kw_only=True):
    """The statement on accessibility; all empty if the site was not examined."""

    template = "shortcodes/accessibility.html"
    status: str
    register: str
    """The address of the statement in the register."""
    date: str


def shortcode(builder: PageBuilder) -> AccessibilityShortcode:
    """What the statement says."""
    stated = builder.context.documentation.package.accessibility
    if stated is None:
        return AccessibilityShortcode(status="", register="", date="")
    return AccessibilityShortcode(status=stated.status, register=stated.register, date=dutch.day(stated.date or ""))
