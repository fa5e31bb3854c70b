"""What the asking component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class Way(Component, frozen=True, kw_only=True):
    """A way to tell or ask something beside the button; `remark` tells in sentences whose it is."""

    text: str
    href: str
    remark: str = ""


class Asking(Component, frozen=True, kw_only=True):
    """Where to report or ask something, and who answers there."""

    asks: str
    """What is told or asked: a key of `MATTERS`."""
    href: str = ""
    action: str = ""
    """The button and the words on it; both are empty without a desk."""
    note: str
    """Whose place it is, in a sentence."""
    ways: Sequence[Way] = ()
