"""Texts of records in Markdown, and the anatomy of those that contain markup."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.checks.context import Context
from generator.checks.spots import Spot
from generator.markdown import Anatomy, Element, anatomy
from generator.problems import Edit, Finding

_MARKUP = ("[", "]", "<", "&", "~", "^", "\\", "`", "|", "#", "://", "www.")
_STARRED = re.compile(r"\*(?:[0-9]|(?<=[0-9]\*))")
_BLOCK = re.compile(r"\n(?:[ \t]*(?:[0-9]{1,9}[.)]|=+[ \t]*\n|-+[ \t]*\n)| {4}|\t)")
"""These patterns start with a rare character, which makes searching ten times as fast."""
_SIMPLE_LINK = re.compile(
    r"(?<!!)\[([^\[\]\\`<>*_~^&|!#\n]{1,200})\]\((https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/_.~%=-]{0,200})?)\)"
)
"""A link whose text and address contain no character that could be other markup."""
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_NOT_NEWLINE = re.compile(r"[^\n]")
Span = tuple[int, int]
"""The start and the exclusive end of a part of a text, in characters."""


def marked(context: Context) -> Iterator[tuple[Spot, Anatomy]]:
    """The texts in Markdown that contain markup, each with its anatomy."""
    for spot in context.survey.markdown:
        if body := body_of(spot.value):
            yield spot, body


@lru_cache(maxsize=32_768)  # one rule after another goes through all texts
def body_of(text: str) -> Anatomy | None:
    """The anatomy of a text; None if it contains no markup, so that it is shown as it is written."""
    rest = without_links(text)
    if is_marked(rest):
        return anatomy(text)
    if rest is text:
        return None
    links = _SIMPLE_LINK.finditer(text)
    return Anatomy(tuple(Element("a", *link.span(), link[1], link[2]) for link in links), (), False, text)


def is_marked(text: str) -> bool:
    """Whether a text may contain markup other than words in bold or italics."""
    return (
        any(mark in text for mark in _MARKUP)
        or ("*" in text and _STARRED.search(text) is not None)
        or _BLOCK.search(f"\n{text}\n") is not None
    )


@lru_cache(maxsize=32_768)
def without_links(text: str) -> str:
    """The text without its simple links."""
    return _SIMPLE_LINK.sub("", text) if "[" in text else text


def without_code(text: str, code: tuple[Span, ...]) -> str:
    """The text with code and escaped characters blanked out; offsets stay the same."""
    pieces, done = [], 0
    for start, end in code:
        if start >= done:
            pieces += [text[done:start], _NOT_NEWLINE.sub(" ", text[start:end])]
            done = end
    return _ESCAPE.sub("  ", "".join([*pieces, text[done:]]))


def is_inside(offset: int, spans: Sequence[Span]) -> bool:
    """Whether an offset is in one of the spans, which are in order and do not overlap."""
    index = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return index >= 0 and offset < spans[index][1]


def found_in(spot: Spot, span: Span, message: str, hint: str, edit: Edit | None = None) -> Finding:
    """A finding about a span of a text."""
    return spot.record.finding(message, *spot.pointer, hint=hint, characters=span, edit=edit)
