"""Joins texts that are read together into one passage, so that an address split over two of them is still found.

All offsets are in characters from 0; the end of a span is exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from generator.appearance import Seen, seen
from generator.problems import Finding

SEPARATOR = "\x1e"
"""Stands between two texts. No text contains it, since `seen` leaves out control characters."""

Span = tuple[int, int]


class Origin(Protocol):
    """Where a text comes from."""

    @property
    def kind(self) -> str:
        """The resource and field of the text (`events.place`), or else "comment", "page" and the like."""

    def finding(self, message: str, *, hint: str = "", characters: Span | None = None) -> Finding:
        """A finding about the whole text, or about some of its characters."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a passage: its offset there, what is seen of it, its source, and the origin of that."""

    start: int
    seen: Seen
    source: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Passage:
    """Several texts as one: `text` is what is seen of the parts in order, with a separator between them."""

    text: str
    parts: tuple[Part, ...]

    def part(self, offset: int) -> Part:
        """The part that a character belongs to."""
        return self.parts[max(bisect_right(self.parts, offset, key=lambda part: part.start) - 1, 0)]

    def kind(self, offset: int) -> str:
        """The kind of text that a character belongs to: see `Origin.kind`."""
        return self.part(offset).origin.kind

    def source(self, start: int, end: int) -> str:
        """The source of a span, as far as it belongs to the part in which the span starts."""
        part = self.part(start)
        first, last = _source_span(part, start, end)
        return part.source[first:last]

    def is_capital(self, offset: int) -> bool:
        """Whether a character is a capital in the source."""
        return self.source(offset, offset + 1)[:1].isupper()

    def finding(self, span: Span, message: str, hint: str) -> Finding:
        """A finding about a span, reported in the part in which it starts."""
        part = self.part(span[0])
        return part.origin.finding(message, hint=hint, characters=_source_span(part, *span))


def _source_span(part: Part, start: int, end: int) -> Span:
    return part.seen.source(start - part.start, min(end - part.start, len(part.seen.text)))


def sentence_before(text: str, offset: int, limit: int) -> str:
    """The part of a sentence that precedes an offset, within `limit` characters."""
    return _SENTENCE_END.split(text[max(offset - limit, 0) : offset])[-1]


def sentence_after(text: str, offset: int, limit: int) -> str:
    """The part of a sentence that follows an offset, within `limit` characters."""
    return _SENTENCE_END.split(text[offset : offset + limit], maxsplit=1)[0]


_SENTENCE_END = re.compile(r"[.!?\n\x1e]")
_HYPHEN = re.compile(r"(?<=[a-z])-|-(?=[a-z])")


def in_words(name: str) -> str:
    """An id or a file name as words; a hyphen between digits stays, as in a date."""
    return _HYPHEN.sub(" ", name)


def passage(texts: Iterable[tuple[Origin, str]]) -> Passage:
    """Join texts into one passage."""
    parts: list[Part] = []
    start = 0
    for origin, text in texts:
        visible = seen(text)
        parts.append(Part(start, visible, text, origin))
        start += len(visible.text) + len(SEPARATOR)
    return Passage(SEPARATOR.join(part.seen.text for part in parts), tuple(parts))
