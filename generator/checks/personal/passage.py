"""Texts that a reader meets together, as one text to look through: an address split over two of them is still found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from generator.appearance import Seen, seen
from generator.problems import Finding

BETWEEN = "\x1e"
"""What stands between two texts. It is in no text: control characters are not seen."""

Span = tuple[int, int]


class Place(Protocol):
    """Where a text comes from. `kind` is its field with its resource (`events.place`), `comment` or `page`."""

    @property
    def kind(self) -> str:
        """What sort of text it is."""

    def finding(self, message: str, *, hint: str = "", characters: Span | None = None) -> Finding:
        """A mistake in the text, or in some of its characters."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text: where it starts in the passage, what is seen of it, how it is written, and where."""

    start: int
    seen: Seen
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Passage:
    """`text` is what is seen of the parts, one after the other."""

    text: str
    parts: tuple[Part, ...]

    def part(self, at: int) -> Part:
        """The part in which a character stands."""
        return self.parts[max(bisect_right(self.parts, at, key=lambda one: one.start) - 1, 0)]

    def kind(self, at: int) -> str:
        """The sort of text in which a character stands."""
        return self.part(at).place.kind

    def written(self, start: int, end: int) -> str:
        """How a stretch is written in the source, as far as it stands in one part."""
        part = self.part(start)
        first, last = _within(part, start, end)
        return part.source[first:last]

    def capital(self, at: int) -> bool:
        """Whether a character is written as a capital."""
        return self.written(at, at + 1)[:1].isupper()

    def finding(self, span: Span, message: str, hint: str) -> Finding:
        """A mistake at a stretch, told where it starts."""
        part = self.part(span[0])
        return part.place.finding(message, hint=hint, characters=_within(part, *span))


def _within(part: Part, start: int, end: int) -> Span:
    return part.seen.source(start - part.start, min(end - part.start, len(part.seen.text)))


_HYPHEN = re.compile(r"(?<=[a-z])-|-(?=[a-z])")


def in_words(name: str) -> str:
    """An id or the name of a file as words; a hyphen between figures stays, as in a date."""
    return _HYPHEN.sub(" ", name)


def passage(texts: Iterable[tuple[Place, str]]) -> Passage:
    """Some texts as one."""
    parts: list[Part] = []
    at = 0
    for place, text in texts:
        looked = seen(text)
        parts.append(Part(at, looked, text, place))
        at += len(looked.text) + len(BETWEEN)
    return Passage(BETWEEN.join(part.seen.text for part in parts), tuple(parts))
