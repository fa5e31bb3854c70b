"""What the phases component shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.views.components.base import Component
from generator.views.components.gist import GistValue

PhaseState = Literal["done", "now", "next", "unknown", "missing", "planned"]
"""`unknown` has no proven date, `missing` is a phase that no source tells about, `planned` is how it goes."""


class PhaseMoment(Component, frozen=True, kw_only=True):
    """When something was, is or will be, as one source tells it."""

    state: PhaseState
    state_text: str
    """nu, komt nog, or nothing."""
    when: str
    """1 september 2017, or nothing."""
    text: str
    """One or more sentences, or nothing."""
    notes: Sequence[int]
    derived: bool


class Step(Component, frozen=True, kw_only=True):
    """A step of a phase: when it was, or what happens in it."""

    label: str
    href: str = ""
    text: str = ""
    """What happens, instead of when, or nothing."""
    count: GistValue | None = None
    moments: Sequence[PhaseMoment] = ()


class PhaseItem(Component, frozen=True, kw_only=True):
    """A phase of a year along the thread: with steps in it, or a moment of its own."""

    label: str
    state: PhaseState
    state_text: str
    moment: PhaseMoment | None = None
    steps: Sequence[Step] = ()
