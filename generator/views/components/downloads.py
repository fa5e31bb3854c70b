"""What the downloads component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class DownloadFile(Component, frozen=True, kw_only=True):
    """A file to download."""

    href: str
    kind: str
    """CSV."""
    note: str
    """12 kB."""


class Downloads(Component, frozen=True, kw_only=True):
    """Something to download: its title, what it holds, and its files."""

    title: str
    href: str
    """Where it is explained, or nothing."""
    text: str
    files: Sequence[DownloadFile]
