"""Dutch quotation marks: ‘Zeg “ja” tegen soep’, and an apostrophe where letters are left out: ’s avonds, auto’s."""

from __future__ import annotations

import re

_TAGS = re.compile(r"(<pre>.*?</pre>|<code>.*?</code>|<[^>]*>)", re.DOTALL)
_BLOCK = re.compile(r"</?(?:p|li|h[1-6]|t[dhr]|table|thead|tbody|ul|ol|blockquote|pre|hr)\b")
_ELISION = re.compile(r"(?:[dkmnrst]|ns)\b(?!')", re.IGNORECASE)
"""What is left of a word that lost its start: 's, 't, 'n."""
_MARKS = (("‘", "’"), ("“", "”"))


def dutch_quotes(html: str) -> str:
    """The HTML of a text with its straight quotation marks, dashes and dots as a printer sets them; code as it is."""
    if not _STRAIGHT.search(html):
        return html
    pieces = _TAGS.split(html)
    made: list[str] = []
    paragraph: list[int] = []
    for piece in pieces:
        if piece.startswith("<"):
            if _BLOCK.match(piece):
                _set(made, paragraph)
                paragraph = []
        elif piece:
            paragraph.append(len(made))
        made.append(piece)
    _set(made, paragraph)
    return "".join(made)


_STRAIGHT = re.compile(r"['\"]|--|\.\.\.")


def _set(pieces: list[str], paragraph: list[int]) -> None:
    """Set the pieces of one paragraph in place: marks may open in one and close in another."""
    if paragraph:
        text = _BETWEEN.join(pieces[number] for number in paragraph)
        text = text.replace("...", "…").replace("---", "—").replace("--", "–")
        for number, done in zip(paragraph, _with_marks(text).split(_BETWEEN), strict=True):
            pieces[number] = done


def _with_marks(text: str) -> str:
    """A paragraph with its marks. What opens or closes nothing stays, or is an apostrophe."""
    letters = list(text)
    opened: dict[str, list[int]] = {"'": [], '"': []}
    pairs: dict[int, int] = {}
    for found in _QUOTE.finditer(text):
        at, mark = found.start(), found[0]
        before, after = _neighbour(text, at, -1), _neighbour(text, at, 1)
        starts = (before.isspace() or before in _BEFORE) and not after.isspace()
        if mark == "'":
            letters[at] = "’"
            if (before.isalnum() and after.isalnum()) or (starts and _ELISION.match(text, at + 1)):
                continue
        if starts:
            opened[mark].append(at)
        elif opened[mark]:
            partner = opened[mark].pop()
            pairs[partner] = at
            for others in opened.values():
                while others and others[-1] > partner:
                    others.pop()
    ends = set(pairs.values())
    depth = 0
    for at in sorted((*pairs, *ends)):
        depth -= at in ends
        letters[at] = _MARKS[depth % 2][at in ends]
        depth += at in pairs
    return "".join(letters)


def _neighbour(text: str, at: int, step: int) -> str:
    """The character beside another, tags passed over; a space at the end of the paragraph."""
    at += step
    while 0 <= at < len(text) and text[at] == _BETWEEN:
        at += step
    return text[at] if 0 <= at < len(text) else " "


_BETWEEN = "\0"
"""Stands for a tag; comrak lets no text have it."""
_QUOTE = re.compile("['\"]")
_BEFORE = "([{—–-/‘“'\""
