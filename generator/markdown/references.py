"""What a text in Markdown refers to: sources by `[@id]`, records by `[tekst](initiatief:id)`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.kinds import KINDS, Kind
from generator.markdown.parsing import to_html

LINKED: Mapping[str, Kind] = {kind.word: kind for kind in KINDS if kind.word}
"""The kinds of record a text may link to, by the word in the link."""

CITATION = r"\[@[^\[\]\s;,]{0,100}(?:\s?[;,]\s?@[^\[\]\s;,]{0,100}){0,30}\]"
"""One or more sources: `[@a]`, `[@a; @b]`."""

_CITATION = re.compile(CITATION)
_EACH = re.compile(r"@([^\[\]\s;,]*)")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Cited:
    """A source that a text names: its id as it is written, and the characters of the text that name it."""

    id: str
    start: int
    end: int


def cited(text: str) -> Iterator[Cited]:
    """Every source that a text names, examples of code not left out."""
    if "[@" not in text:
        return
    for citation in _CITATION.finditer(text):
        for one in _EACH.finditer(text, *citation.span()):
            yield Cited(one[1], one.start(), one.end())


def internal(address: str) -> tuple[str, str] | None:
    """The resource and the id that an address such as `initiatief:omapost` leads to; None for any other address."""
    kind, colon, id = address.partition(":")
    return (LINKED[kind].resource, id) if colon and kind in LINKED else None


def named_in(text: str) -> Iterator[tuple[str, str]]:
    """The resource and the id of what a text names, examples of code not left out."""
    for one in cited(text):
        yield "sources", one.id
    for found in _INTERNAL.finditer(text) if "](" in text else ():
        yield LINKED[found[1]].resource, found[2]


_INTERNAL = re.compile(rf"\]\(<?({'|'.join(LINKED)}):([a-z0-9-]+)")


def plain(text: str) -> str:
    """The words of a text without their markup, on one line."""
    without_citations = _CITATION.sub("", text) if "[@" in text else text
    return " ".join(html.unescape(_TAG.sub("", to_html(without_citations))).split())
