"""What the relay component shows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.components.base import Component


class RelayStop(Component, frozen=True, kw_only=True):
    """An edition on the thread, in whole pixels."""

    x: int
    y: int
    text_x: int
    title: str
    title_y: int
    place: str
    place_y: int
    dashed: bool
    empty: bool


class Line(Component, frozen=True, kw_only=True):
    """A line of a name."""

    text: str
    y: int


class RelayShape(Component, frozen=True, kw_only=True):
    """An initiative that hangs on the thread, with its name."""

    d: str
    tone: str
    x: int
    lines: Sequence[Line]


class Beads(Component, frozen=True, kw_only=True):
    """Initiatives of one colour, as one path."""

    tone: str
    d: str


class RelayDrawing(Component, frozen=True, kw_only=True):
    """The picture in one shape: wide or tall."""

    width: int
    height: int
    thread: str
    rest: str
    strings: str
    hollow: str
    """Paths."""
    stops: Sequence[RelayStop]
    shapes: Sequence[RelayShape]
    full: Sequence[Beads]


class Relay(Component, frozen=True, kw_only=True):
    """The thread through the editions, with the known initiatives hanging on it.

    Both drawings are in the page; the style shows one of them, so one is read out.
    """

    title: str
    description: str
    """The picture in words."""
    wide: RelayDrawing
    tall: RelayDrawing
    open: bool
    dashed: bool
    partly: bool
    """What the caption explains: open beads, a dashed line, and that not everything fits."""
