"""What rendering makes of a Markdown text, with the positions in that text.

It is not parsed again by rules of our own: the parser that renders the page says where it found what.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.markdown.parsing import to_html


@dataclass(frozen=True, slots=True)
class Element:
    """An element in a text: `kind` is its HTML tag, `start` and `end` (exclusive) are offsets in characters.

    `address` is the target of a link and `text` its visible text; `text` is also that of code and the alternative
    text of a picture. `level` is that of a heading, 1 to 6.
    """

    kind: str
    start: int
    end: int
    text: str = ""
    address: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The elements of a text, in order of their end.

    `code` are the ranges (start, end) in which markup has no meaning. `has_html` says whether raw HTML was left out.
    `shown` is all visible text, with the addresses and titles of links.
    """

    elements: tuple[Element, ...]
    code: tuple[tuple[int, int], ...]
    has_html: bool
    shown: str

    def of(self, *kinds: str) -> list[Element]:
        """The elements of these kinds."""
        return [element for element in self.elements if element.kind in kinds]


def anatomy(text: str) -> Anatomy:
    """What rendering makes of a text, in linear time."""
    reader = _Reader(text)
    for match in _TOKEN.finditer(to_html(text, places=True)):
        reader.take(match)
    return Anatomy(tuple(reader.elements), tuple(reader.code), reader.has_html, "".join(reader.shown))


_TOKEN = re.compile(r"<!--[^>]*-->|<(?P<end>/?)(?P<name>[a-z0-9]+)(?P<attributes>[^>]*)>|(?P<text>[^<]+)")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_PLACE = re.compile(r"(\d+):(\d+)-(\d+):(\d+)")
_MARKER = re.compile(r"\d+")
_NOTED = {"a", "img", "h1", "h2", "h3", "h4", "h5", "h6", "sub", "sup", "em", "strong", "del", "table", "pre", "code"}
_LINE = re.compile(r"\r\n|\r|\n")


@dataclass(slots=True)
class _Open:
    kind: str
    attributes: dict[str, str]
    at: int


@dataclass(slots=True)
class _Reader:
    text: str
    elements: list[Element] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    has_html: bool = False
    shown: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    above: list[_Open] = field(default_factory=list)
    lists: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [0, *(match.end() for match in _LINE.finditer(self.text))]

    def take(self, match: re.Match[str]) -> None:
        if match["text"] is not None:
            self.shown.append(html.unescape(match["text"]))
        elif match["name"] is None:
            self.has_html = True
        elif match["end"]:
            self._close(match["name"])
        else:
            self._open(
                match["name"], {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(match["attributes"])}
            )

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self.shown.append(" ")
        if name == "ol":
            self.lists.append([int(attributes.get("start", 1)), -1])
        elif name == "ul":
            self.lists.append([])
        elif name == "li":
            self._number(attributes)
        if name == "img":
            self.elements.append(Element("img", *self._stretch(attributes), text=attributes.get("alt", "")))
        elif name in _NOTED:
            self.above.append(_Open(name, attributes, len(self.shown)))

    def _close(self, name: str) -> None:
        self.shown.append(" ")
        if name in ("ol", "ul"):
            self.lists.pop()
        if not self.above or self.above[-1].kind != name:
            return
        opened = self.above.pop()
        text = "".join(self.shown[opened.at :]) if name in ("a", "code") else ""  # these are never nested
        if name == "code" and self.above and self.above[-1].kind == "pre":
            return
        start, end = self._stretch(opened.attributes)
        if name in ("code", "pre"):
            self.code.append((self.starts[self._line(start)], end) if name == "pre" else (start, end))
        address = opened.attributes.get("href", "")
        if name == "a" and address.removeprefix("mailto:").removeprefix("http://") != text.strip():
            self.shown.append(f" {address} {unquote(address)} {opened.attributes.get('title', '')} ")
        level = int(name[1]) if name[0] == "h" else 0
        self.elements.append(Element(name, start, end, " ".join(text.split()), address, level))

    def _number(self, attributes: dict[str, str]) -> None:
        """Adds the number before a list item as it is written, if that is the one shown or the first one repeated."""
        if not self.lists or not self.lists[-1]:
            return
        counter = self.lists[-1]
        written = _MARKER.match(self.text, self._stretch(attributes)[0])
        if counter[1] < 0:
            counter[1] = counter[0]
        if written and int(written[0]) in (counter[0], counter[1]):
            self.shown.append(f" {written[0]} ")
        counter[0] += 1

    def _stretch(self, attributes: dict[str, str]) -> tuple[int, int]:
        match = _PLACE.fullmatch(attributes.get("data-sourcepos", ""))
        if not match:
            return 0, len(self.text)
        first_line, first, last_line, last = map(int, match.groups())
        return self._at(first_line, first - 1), self._at(last_line, last)

    def _at(self, line: int, column: int) -> int:
        return min(self.starts[min(line, len(self.starts)) - 1] + column, len(self.text))

    def _line(self, at: int) -> int:
        """The index of the line of a character."""
        low, high = 0, len(self.starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.starts[middle] <= at else (low, middle - 1)
        return low
