"""What the codes component shows."""

from __future__ import annotations

from generator.views.components.badge import Badge
from generator.views.components.base import Component


class Code(Component, frozen=True, kw_only=True):
    """A problem code with what it means."""

    code: str
    """REF001."""
    title: str
    href: str
    severity: Badge
