"""What the similar component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class SimilarPlace(Component, frozen=True, kw_only=True):
    """A municipality with a page, what that page has, and why it resembles the one of this page."""

    title: str
    href: str
    has: str
    reasons: Sequence[str]


class Similar(Component, frozen=True, kw_only=True):
    """Municipalities that resemble one. `elsewhere` are the names of those without a page; `source` is a sentence."""

    places: Sequence[SimilarPlace]
    elsewhere: str
    method: str
    source: str
