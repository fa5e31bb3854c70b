"""What a reader sees of a text, with a map back to the characters of the source."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from generator.appearance.letters import look

Piece = tuple[int, int, int, bool]
"""The offset of a piece in the text seen, the start and end of its source, and whether the two match letter by letter.

All offsets in this module are in characters, from 0; ends are exclusive."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a text, in lower case, and the `pieces` that map it to its source, in order.

    Without pieces each character has the same offset in the source.
    """

    text: str
    pieces: tuple[Piece, ...] = ()
    coded: Seen | None = None
    """What was seen before the last layer of escapes was decoded, if there were several: `pieces` map to this."""

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that shows the characters from `start` to `end`."""
        if not self.pieces or start >= end:
            return start, end
        spans = [self._source_of(offset) for offset in (start, end - 1)]
        first, last = min(first for first, _ in spans), max(last for _, last in spans)
        return self.coded.source(first, last) if self.coded else (first, last)

    def _source_of(self, offset: int) -> tuple[int, int]:
        """The span of the source that shows one character."""
        index = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        begin, first, last, letter_by_letter = self.pieces[index]
        if letter_by_letter:
            return first + offset - begin, first + offset - begin + 1
        return first, last


def seen(text: str) -> Seen:
    """What a reader sees of a text, whether it is Markdown, HTML, a web address or plain.

    Entities, percent escapes, `\\u0040` and backslashes are decoded, up to four layers deep. Markdown marks and HTML
    tags are left out; those around a word such as "at" become a space. The contents of link targets, titles and
    attributes follow at the end, each on its own line. Letters are mapped by `look`. Takes linear time, and next to
    none for plain text.
    """
    if not _MARK.search(text):
        return Seen(text.lower())
    builder = _Builder()
    _show(text, 0, len(text), builder)
    for start, end in builder.aside:  # grows while it is walked
        builder.add("\n", start, start)
        _show(text, start, end, builder)
    whole = Seen("".join(builder.parts), tuple(builder.pieces))
    for _ in range(_LAYERS if builder.decoded else 0):
        if not _CODED.search(whole.text):
            break
        whole = _decoded(whole)
    return whole


def squashed(text: str) -> str:
    """The letters and digits of a text only: undoes spacing a word out or splitting it by punctuation."""
    if text.isascii():
        return text.translate(_SQUASH)
    return "".join(character for character in text if character.isalnum())


_SQUASH = {code: None for code in range(128) if not chr(code).isalnum()}

_LAYERS = 4
"""How many further layers of escapes are decoded."""
_CODES = r"""(?P<entity>&(?:\#[0-9]{1,7};?|\#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};))
  | (?P<percent>(?:%[0-9a-fA-F]{2})+)
  | (?P<json>\\u[0-9a-fA-F]{4})"""
_CODED = re.compile(_CODES, re.VERBOSE)
_MARK = re.compile(r"[^ -$\'-)+-;=-Zabcdefghijklmnopqrstuvwxyz^{|}\n\t\r]")
"""A character at which something special may start: one character class, which `re` searches fast."""
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
    """Collects what is seen, piece by piece; `aside` are the spans of the source that come at the end."""

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

    def add_special(self, match: re.Match[str]) -> None:
        """Add what a match of `_SPECIAL` shows."""
        kind, (start, end) = match.lastgroup, match.span()
        if kind == "letters":
            for offset, letter in enumerate(match[0], start):
                self.add(look(letter), offset, offset + 1)
        elif kind in _DECODE:
            self.decoded = True
            self.add(_looks(_DECODE[kind](match[0])), start, end)
        elif kind == "spoken":
            self.add(f"({match['spoken']})", start, end)
        elif kind == "parting":
            self.add(" ", start, end)
        elif kind == "escaped":
            self.decoded |= match["escaped"] in "&%\\"
            self.add(match["escaped"], start, end)
        elif kind in ("link", "attributes") and match[kind].strip():
            self.aside.append(match.span(kind))


def _show(text: str, start: int, end: int, builder: _Builder) -> None:
    done = at = start
    while mark := _MARK.search(text, at, end):
        first = mark.start()
        match = _SPECIAL.match(text, first, end)
        if match is None:
            at = first + 1
            continue
        if done < first:
            builder.add(text[done:first].lower(), done, first, True)
        done = at = match.end()
        builder.add_special(match)
    if done < end:
        builder.add(text[done:end].lower(), done, end, True)


_DECODE: dict[str | None, Callable[[str], str]] = {
    "entity": html.unescape,
    "percent": lambda text: unquote(text, errors="ignore"),
    "json": lambda text: chr(int(text[2:], 16)),
}


def _decoded(whole: Seen) -> Seen:
    """What is seen when the next layer of escapes is decoded."""
    builder, done = _Builder(), 0
    for match in _CODED.finditer(whole.text):
        builder.add(whole.text[done : match.start()], done, match.start(), True)
        done = match.end()
        builder.add(_looks(_DECODE[match.lastgroup](match[0])), *match.span())
    builder.add(whole.text[done:], done, len(whole.text), True)
    return Seen("".join(builder.parts), tuple(builder.pieces), whole)


def _looks(text: str) -> str:
    return "".join(map(look, text))
