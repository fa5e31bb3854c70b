"""What a Markdown text refers to: sources by `[@id]`, records by `[tekst](initiatief:id)`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.kinds import KINDS, Kind
from generator.markdown.parsing import to_html

LINKED: Mapping[str, Kind] = {kind.word: kind for kind in KINDS if kind.word}
"""The kinds of record that a text may link to, by the word in the link."""

CITATION = r"\[@[^\[\]\s;,]{0,100}(?:\s?[;,]\s?@[^\[\]\s;,]{0,100}){0,30}\]"
"""A pattern for one or more sources: `[@a]`, `[@a; @b]`."""

_CITATION = re.compile(CITATION)
_EACH = re.compile(r"@([^\[\]\s;,]*)")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Citation:
    """A source that a text cites: the id as written, and the start and end (exclusive) of `@id` in characters."""

    id: str
    start: int
    end: int


def citations(text: str) -> Iterator[Citation]:
    """Every source that a text cites, also in code."""
    if "[@" not in text:
        return
    for bracketed in _CITATION.finditer(text):
        for source in _EACH.finditer(text, *bracketed.span()):
            yield Citation(source[1], source.start(), source.end())


def internal(address: str) -> tuple[str, str] | None:
    """The resource and id that an address such as `initiatief:omapost` refers to; None for any other address."""
    kind, colon, id = address.partition(":")
    return (LINKED[kind].resource, id) if colon and kind in LINKED else None


def references(text: str) -> Iterator[tuple[str, str]]:
    """The resource and id of every record and source that a text refers to, also in code."""
    for citation in citations(text):
        yield "sources", citation.id
    for match in _INTERNAL.finditer(text) if "](" in text else ():
        yield LINKED[match[1]].resource, match[2]


_INTERNAL = re.compile(rf"\]\(<?({'|'.join(LINKED)}):([a-z0-9-]+)")


def plain_text(text: str) -> str:
    """A text without its markup and citations, on one line."""
    without_citations = _CITATION.sub("", text) if "[@" in text else text
    return " ".join(html.unescape(_TAG.sub("", to_html(without_citations))).split())
