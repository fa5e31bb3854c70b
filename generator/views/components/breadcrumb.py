"""What the breadcrumb component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Body, Component


class Crumb(Component, frozen=True, kw_only=True):
    """A step on the way back; without an address it is the page itself."""

    title: str
    href: str = ""


class Breadcrumb(Body, frozen=True, kw_only=True):
    """The way back from a page; the last step is the page itself."""

    template = "breadcrumb.html"
    items: Sequence[Crumb]
