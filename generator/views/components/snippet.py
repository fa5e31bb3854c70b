"""What the snippet component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Snippet(Component, frozen=True, kw_only=True):
    """A piece of YAML that is right or wrong."""

    text: str
    """Lines of code."""
    good: bool
    remark: str = ""
    """When or where it applies."""
