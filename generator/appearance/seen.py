"""What a reader sees of a text, with the way back to the characters of the source."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
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

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that shows the characters from `start` to `end` (exclusive)."""
        if not self.pieces or start >= end:
            return start, end
        points = [self._point(at) for at in (start, end - 1)]
        return min(first for first, _ in points), max(last for _, last in points)

    def _point(self, at: int) -> tuple[int, int]:
        """Where the source of one character starts and ends."""
        begin, first, last, letter_by_letter = self.pieces[bisect_right(self.pieces, at, key=lambda one: one[0]) - 1]
        if letter_by_letter:
            return first + at - begin, first + at - begin + 1
        return first, last


def seen(text: str) -> Seen:
    """What a reader sees of a text, be it Markdown, HTML, a web address or none of these.

    Entities, percent escapes, `\\u0040` and backslashes are undone; marks of Markdown and tags of HTML are left out;
    what an address, a title or an attribute holds stands at the end, each on a line of its own; letters are as `look`
    has them. The cost is that of the length, and next to nothing for plain text.
    """
    if not _MARK.search(text):
        return Seen(text.lower())
    builder = _Builder()
    _show(text, 0, len(text), builder)
    for start, end in builder.aside:  # it may grow meanwhile
        builder.add("\n", start, start)
        _show(text, start, end, builder)
    return Seen("".join(builder.parts), tuple(builder.pieces))


def squashed(text: str) -> str:
    """Only the letters and digits of what is seen: what is left when somebody spaces a word, or splits it by signs."""
    return text.translate(_SQUASH) if text.isascii() else "".join(one for one in text if one.isalnum())


_SQUASH = {code: None for code in range(128) if not chr(code).isalnum()}

_MARK = re.compile(r"[^ -$\'-)+-;=-Zabcdefghijklmnopqrstuvwxyz^{|}\n\t\r]")
"""A character where something special may start. It is a set of characters, by which `re` skips the others fast."""
_SPECIAL = re.compile(
    r"""
    (?P<letters>[^\x00-\x7f]+|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+)
  | (?P<mark>\*+|~~+|`+|(?<![^\W_])_+|_+(?![^\W_]))
  | (?P<opening>\[(?=[^\[\]]*+\]\())
  | \]\((?P<link>(?>[^()\n]|\([^()\n]*+\)){0,2000}+)\)
  | (?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
  | (?P<percent>(?:%[0-9a-fA-F]{2})+)
  | (?P<json>\\u[0-9a-fA-F]{4})
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
        elif kind == "entity":
            builder.add(_looks(html.unescape(found[0])), first, done)
        elif kind == "percent":
            builder.add(_looks(unquote(found[0], errors="ignore")), first, done)
        elif kind == "json":
            builder.add(_looks(chr(int(found[0][2:], 16))), first, done)
        elif kind == "escaped":
            builder.add(found["escaped"], first, done)
        elif kind in ("link", "attributes") and found[kind].strip():
            builder.aside.append(found.span(kind))
    if done < end:
        builder.add(text[done:end].lower(), done, end, True)


def _looks(text: str) -> str:
    return "".join(map(look, text))
