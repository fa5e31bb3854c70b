"""What the field component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component
from generator.views.components.link import Link


class Choice(Component, frozen=True, kw_only=True):
    """A value that a field may have; `label` is its Dutch word, or nothing."""

    value: str
    label: str


class Field(Component, frozen=True, kw_only=True):
    """One field of the data dictionary, with the fields inside it."""

    id: str
    """Unique on the page."""
    name: str
    """The key in YAML."""
    title: str
    text: str
    type: str
    """In words."""
    required: bool
    refers_to: Link | None
    choices: Sequence[Choice]
    limits: str
    """In words, or nothing."""
    example: str
    """One line of YAML."""
    visible: str
    """Who may see it, in words, or nothing."""
    fields: Sequence[Field]
