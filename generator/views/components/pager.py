"""What the pager component shows."""

from __future__ import annotations

from generator.views.components.base import Component


class Pager(Component, frozen=True, kw_only=True):
    """The way to the other pages of a long list. An address that is not needed is empty."""

    page: int
    pages: int
    first: str
    previous: str
    next: str
    last: str
