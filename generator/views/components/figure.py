"""What the figure component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class Value(Component, frozen=True, kw_only=True):
    """One value with all that makes it trustworthy; with its text alone it is what needs no source."""

    text: str
    """The finished words: circa 7.000 kaartjes."""
    href: str = ""
    date: str = ""
    """The day it is about, or since when it holds: oktober 2020."""
    notes: Sequence[int] = ()
    """The numbers of its sources on the page."""
    derived: bool = False
    """Worked out from sources rather than stated by them."""
    level: str = ""
    """Who established it: zelf gemeld."""
    remark: str = ""
    """One or more whole sentences."""
