"""An HTML page as the tests see it: its elements, in order, and the text in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
TEXTLESS = {"script", "style", "template"}


@dataclass(slots=True)
class Element:
    """One element; `text` is all text inside it, `inside` the tags around it from the root."""

    tag: str
    attributes: dict[str, str]
    line: int
    inside: tuple[str, ...]
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    def __contains__(self, name: object) -> bool:
        return name in self.attributes

    @property
    def classes(self) -> list[str]:
        return self["class"].split()

    def walk(self) -> Iterator[Element]:
        """All elements below this one."""
        for child in self.children:
            yield child
            yield from child.walk()


class Document(HTMLParser):
    """A parsed page. `elements` holds every element in the order of the page; `faults` what is not well formed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.faults: list[str] = []
        self._open: list[Element] = []
        self._svg_depth = 0
        self.feed(html)
        self.close()
        self.faults += [f"line {element.line}: <{element.tag}> is never closed" for element in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in VOID:
            self._open.append(self.elements[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        names = [name for name, _ in attrs]
        self.faults += [f"line {line}: <{tag}> has {name} twice" for name in {*names} if names.count(name) > 1]
        inside = tuple(element.tag for element in self._open)
        element = Element(tag, {name: value or "" for name, value in attrs}, line, inside)
        if self._open:
            self._open[-1].children.append(element)
        self.elements.append(element)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            self._open.pop()
        else:
            around = self._open[-1].tag if self._open else "nothing"
            self.faults.append(f"line {self.getpos()[0]}: </{tag}> closes <{around}>")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].tag in TEXTLESS:
            self._open[-1].text += data
            return
        for element in self._open:
            element.text += data

    def all(self, *tags: str) -> list[Element]:
        """Every element with one of these tags."""
        return [element for element in self.elements if element.tag in tags]

    @property
    def ids(self) -> list[str]:
        return [element["id"] for element in self.elements if "id" in element]

    @property
    def title(self) -> str:
        return "".join(element.text for element in self.all("title") if "svg" not in element.inside).strip()

    @property
    def text(self) -> str:
        """All text that a reader can see."""
        return "".join(element.text for element in self.all("body"))
