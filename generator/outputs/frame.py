"""The frame around a page: HTML with holes.

The frame is drawn once per depth of address (`skeleton.py`); here it is cut at its holes, and filling it is one join.
Any HTML page with these holes will do. A prose page is a frame too: its holes are the shortcodes and source notes
that its text asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_HOLE = re.compile(
    r"%%soc:([a-z_]+(?::[a-z-]+)?)%%|<!--\s*soc:([a-z-]+)\s*-->| ?\[@([a-z0-9-]+(?:\s?[;,]\s?@[a-z0-9-]+)*)\]"
)
_SPACE = re.compile(r"\s*\n\s*")
_CODE = re.compile(r"<(pre|code)\b.*?</\1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Hole:
    """What is to be filled in: `kind` is "frame", "shortcode" or "note"; a note is named after its sources: `a; @b`."""

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Frame:
    """HTML cut at its holes: text, hole, text, hole, ..., text."""

    texts: tuple[str, ...]
    holes: tuple[Hole, ...]

    @classmethod
    def cut(cls, html: str) -> Frame:
        """The frame in an HTML page. Holes inside code are text."""
        texts, holes, start = [], [], 0
        code = [found.span() for found in _CODE.finditer(html)]
        for found in _HOLE.finditer(html):
            if any(first <= found.start() < last for first, last in code):
                continue
            texts.append(html[start : found.start()])
            holes.append(_hole(*found.groups()))
            start = found.end()
        return cls((*texts, html[start:]), tuple(holes))

    @classmethod
    def cut_lean(cls, html: str) -> Frame:
        """The frame without indents and empty lines: it goes around thousands of pages and holds no <pre>."""
        return cls.cut(_SPACE.sub("\n", html))

    def fill(self, content: Callable[[Hole], str]) -> str:
        """The page with every hole filled by `content`."""
        parts = [self.texts[0]]
        for hole, text in zip(self.holes, self.texts[1:], strict=True):
            parts += (content(hole), text)
        return "".join(parts)

    def partly(self, content: Callable[[Hole], str | None]) -> Frame:
        """The frame with those holes filled for which `content` has something."""
        texts, holes = [self.texts[0]], []
        for hole, text in zip(self.holes, self.texts[1:], strict=True):
            filled = content(hole)
            if filled is None:
                holes.append(hole)
                texts.append(text)
            else:
                texts[-1] += filled + text
        return Frame(tuple(texts), tuple(holes))


def _hole(frame: str | None, shortcode: str | None, note: str | None) -> Hole:
    if frame is not None:
        return Hole("frame", frame)
    return Hole("shortcode", shortcode) if shortcode is not None else Hole("note", note or "")
