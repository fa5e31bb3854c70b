"""YAML without a short cut: every text goes to the parser."""

from __future__ import annotations

from typing import Any


def in_plain_style(text: str) -> dict[str, Any] | None:
    """The mapping in a text that can be read without the parser: of no text. See `fast.plain_style`."""
    return None
