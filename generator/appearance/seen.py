"""What a reader sees of a text, with the way back to the characters of the source."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from generator.appearance.letters import look

Piece = tuple[int, int, int, bool]
"""Where a piece starts in what is seen, where its source starts and ends, and whether the two agree by letter."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a text: lower case, and `pieces` that say where each part of it comes from.

    No pieces: each character is the one at the same place in the source.
    """

    text: str
    pieces: tuple[Piece, ...] = ()
    coded: Seen | None = None
    """What was seen before it was decoded once more, if it was coded twice: `pieces` lead there."""

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that shows the characters from `start` to `end` (exclusive)."""
        if not self.pieces or start >= end:
            return start, end
        points = [self._point(at) for at in (start, end - 1)]
        first, last = min(first for first, _ in points), max(last for _, last in points)
        return self.coded.source(first, last) if self.coded else (first, last)

    def _point(self, at: int) -> tuple[int, int]:
        """Where the source of one character starts and ends."""
        begin, first, last, letter_by_letter = self.pieces[bisect_right(self.pieces, at, key=lambda one: one[0]) - 1]
        if letter_by_letter:
            return first + at - begin, first + at - begin + 1
        return first, last


def seen(text: str) -> Seen:
    """What a reader sees of a text, be it Markdown, HTML, a web address or none of these.

    Entities, percent escapes, `\\u0040` and backslashes are undone, be it in layers; marks of Markdown and tags of HTML
    are left out, but those around a word such as "at" part it from its neighbours; what an address, a title or an
    attribute holds stands at the end, each on a line of its own; letters are as `look` has them. The cost is that of
    the length, and next to nothing for plain text.
    """
    if not _MARK.search(text):
        return Seen(text.lower())
    builder = _Builder()
    _show(text, 0, len(text), builder)
    for start, end in builder.aside:  # it may grow meanwhile
        builder.add("\n", start, start)
        _show(text, start, end, builder)
    whole = Seen("".join(builder.parts), tuple(builder.pieces))
    for _ in range(_LAYERS if builder.decoded else 0):
        if not _CODED.search(whole.text):
            break
        whole = _decoded(whole)
    return whole


def squashed(text: str) -> str:
    """Only the letters and digits of what is seen: what is left when somebody spaces a word, or splits it by signs."""
    return text.translate(_SQUASH) if text.isascii() else "".join(one for one in text if one.isalnum())


_SQUASH = {code: None for code in range(128) if not chr(code).isalnum()}

_LAYERS = 4
"""So many times a text may be coded on top of what a reader would decode."""
_CODES = r"""(?P<entity>&(?:\#[0-9]{1,7};?|\#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};))
  | (?P<percent>(?:%[0-9a-fA-F]{2})+)
  | (?P<json>\\u[0-9a-fA-F]{4})"""
_CODED = re.compile(_CODES, re.VERBOSE)
_MARK = re.compile(r"[^ -$\'-)+-;=-Zabcdefghijklmnopqrstuvwxyz^{|}\n\t\r]")
"""A character where something special may start. It is a set of characters, by which `re` skips the others fast."""
_SPECIAL = re.compile(
    r"""
    (?P<letters>[^\x00-\x7f]+|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+)
  | (?P<parting>[*~`]{1,3}(?=(?:at|dot|punt)[*~`])|(?:(?<=[*~`]at)|(?<=[*~`]dot)|(?<=[*~`]punt))[*~`]{1,3})
  | <(?P<spoken>at|dot|punt)>
  | (?P<mark>\*+|~~+|`+|(?<![^\W_])_+|_+(?![^\W_]))
  | (?P<opening>\[(?=[^\[\]]*+\]\())
  | \]\((?P<link>(?>[^()\n]|\([^()\n]*+\)){0,2000}+)\)
  | """
    + _CODES
    + r"""
  | \\(?P<escaped>[!-/:-@\[-`{-~])
  | (?P<comment><!--)
  | </?[A-Za-z][A-Za-z0-9-]{0,40}(?P<attributes>(?:\s[^<>]*+)?)/?>
    """,
    re.VERBOSE,
)


class _Builder:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.aside: list[tuple[int, int]] = []
        self.length = 0
        self.decoded = False

    def add(self, shown: str, start: int, end: int, letter_by_letter: bool = False) -> None:
        if shown:
            self.parts.append(shown)
            self.pieces.append((self.length, start, end, letter_by_letter))
            self.length += len(shown)


def _show(text: str, start: int, end: int, builder: _Builder) -> None:
    done = at = start
    while mark := _MARK.search(text, at, end):
        first = mark.start()
        found = _SPECIAL.match(text, first, end)
        if found is None:
            at = first + 1
            continue
        if done < first:
            builder.add(text[done:first].lower(), done, first, True)
        done = at = found.end()
        kind = found.lastgroup
        if kind == "letters":
            for place in range(first, done):
                builder.add(look(text[place]), place, place + 1)
        elif kind in _DECODE:
            builder.decoded = True
            builder.add(_looks(_DECODE[kind](found[0])), first, done)
        elif kind == "spoken":
            builder.add(f"({found['spoken']})", first, done)
        elif kind == "parting":
            builder.add(" ", first, done)
        elif kind == "escaped":
            builder.decoded |= found["escaped"] in "&%\\"
            builder.add(found["escaped"], first, done)
        elif kind in ("link", "attributes") and found[kind].strip():
            builder.aside.append(found.span(kind))
    if done < end:
        builder.add(text[done:end].lower(), done, end, True)


_DECODE: dict[str | None, Callable[[str], str]] = {
    "entity": html.unescape,
    "percent": lambda text: unquote(text, errors="ignore"),
    "json": lambda text: chr(int(text[2:], 16)),
}


def _decoded(whole: Seen) -> Seen:
    """What is seen when the codes that are left are undone."""
    builder, done = _Builder(), 0
    for found in _CODED.finditer(whole.text):
        builder.add(whole.text[done : found.start()], done, found.start(), True)
        done = found.end()
        builder.add(_looks(_DECODE[found.lastgroup](found[0])), *found.span())
    builder.add(whole.text[done:], done, len(whole.text), True)
    return Seen("".join(builder.parts), tuple(builder.pieces), whole)


def _looks(text: str) -> str:
    return "".join(map(look, text))
