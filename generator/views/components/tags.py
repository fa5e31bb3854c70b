"""What the tags component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Tag(Component, frozen=True, kw_only=True):
    """A theme or topic in a row of them."""

    text: str
    href: str = ""
    tone: str = ""
