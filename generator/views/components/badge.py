"""What the badge component shows."""

from __future__ import annotations

from typing import Literal

from generator.views.components.base import Component

Kind = Literal["", "good", "warn", "bad", "info", "quiet"]
"""The colour of a badge, which helps the word that carries the meaning."""


class Badge(Component, frozen=True, kw_only=True):
    """One word on a state or a property."""

    text: str
    kind: Kind


class Status(Component, frozen=True, kw_only=True):
    """Where something stands, with its date."""

    glance: str
    """Nu, Komt, Eerder or Onbekend; empty for a state that says it all."""
    text: str
    """actief, or of what is old: laatst bekend oktober 2020."""
    kind: Kind
    date: str = ""
    """oktober 2026, tot en met 3 mei."""
    old: bool = False
    """It says nothing of today."""
