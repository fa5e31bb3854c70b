"""What several components show: a photo."""

from __future__ import annotations

from generator.views.components.base import Component


class Photo(Component, frozen=True, kw_only=True):
    """A photo that a record has, and whose it is. How large it is shown follows from the style."""

    src: str
    alt: str
    """Empty for a photo that decorates."""
    width: int
    height: int
    """In pixels."""
    credit: str
    licence: str
