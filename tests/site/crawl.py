"""Finds every link on a built site and says which ones lead nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, normpath
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.site.document import Document, Element

ADDRESS_ATTRIBUTES = ("href", "src", "srcset", "imagesrcset", "poster", "action", "formaction", "data", "xlink:href")
EMBEDDING = {"script", "img", "iframe", "embed", "object", "audio", "video", "source", "track", "use", "image", "form"}
"""Elements whose address is fetched, or sent to, without a reader following a link."""
_CSS_ADDRESS = re.compile(r"""url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3""", re.DOTALL)
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SENDS_ON = re.compile(rb"""<meta\b[^>]*\bhttp-equiv\s*=\s*["']?refresh\b""", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """An address as it stands in a file (`at`, below the root of the site)."""

    at: str
    where: str
    address: str
    fetched: bool


@dataclass(frozen=True)
class Crawl:
    """A built site in `folder`, meant to stand at `url` (with a slash at the end)."""

    folder: Path
    url: str

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, by its path below the root."""
        return frozenset(file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*") if file.is_file())

    @cached_property
    def names(self) -> list[str]:
        """The file of every HTML page."""
        return sorted(name for name in self.files if name.endswith(".html"))

    @cached_property
    def pages(self) -> dict[str, Document]:
        """Every HTML page, parsed, by its file. Ten thousand of them take minutes: ask for `names` if that will do."""
        return {name: Document((self.folder / name).read_text(encoding="utf-8")) for name in self.names}

    @cached_property
    def moved(self) -> frozenset[str]:
        """The pages at an old address, that send a visitor on; nothing leads to them and no list names them."""
        return frozenset(name for name in self.names if _SENDS_ON.search((self.folder / name).read_bytes()))

    @cached_property
    def withdrawn(self) -> frozenset[str]:
        """The tombstones: nothing leads to them and no list names them."""
        return frozenset(name for name in self.names if b"page--gone" in (self.folder / name).read_bytes())

    @property
    def unlisted(self) -> frozenset[str]:
        """The pages at addresses that others remember and that the site itself no longer names."""
        return self.moved | self.withdrawn

    @cached_property
    def links(self) -> list[Link]:
        """Every address in every page and style sheet."""
        found = [link for name, page in self.pages.items() for link in _in_page(name, page)]
        for name in sorted(self.files):
            if name.endswith((".css", ".svg")):
                found += _in_css(name, (self.folder / name).read_text(encoding="utf-8"))
        return found

    def broken(self) -> list[str]:
        """What is wrong with each link that does not lead to a file and a fragment of this site."""
        return [
            f"{link.at}: {link.where} {link.address}: {fault}" for link in self.links if (fault := self._fault(link))
        ]

    def elsewhere(self) -> list[str]:
        """Everything the pages would fetch from another host."""
        return [
            f"{link.at}: {link.where} {link.address}"
            for link in self.links
            if link.fetched and not link.address.startswith("data:") and self._is_elsewhere(link.address)
        ]

    def address(self, file: str) -> str:
        """The address of a page, below the root."""
        return file.removesuffix("index.html")

    def _is_elsewhere(self, address: str) -> bool:
        return bool(_ELSEWHERE.match(address) or address.startswith("//")) and not address.startswith(self.url)

    def _fault(self, link: Link) -> str:
        if self._is_elsewhere(link.address):
            known = ("data:",) if link.fetched else ("https://", "http://", "mailto:")
            return "" if link.address.startswith(known) else "not a web address"
        if link.address.startswith("/") and link.at != "404.html":
            return "absolute: breaks when the site stands below a path"
        here = self.url + self.address(link.at)
        target, fragment = urldefrag(urljoin(here, link.address))
        if _climbs_out(link):
            return "climbs out of the site"
        if not target.startswith(self.url):
            return f"leaves the site, to {target}"
        file = unquote(urlsplit(target).path.removeprefix(urlsplit(self.url).path))
        file = f"{file}index.html" if file == "" or file.endswith("/") else file
        if file not in self.files:
            return "there is no such file"
        if fragment and file.endswith(".html") and unquote(fragment) not in self.pages[file].ids:
            return "there is no such fragment"
        return ""


def _climbs_out(link: Link) -> bool:
    """Whether a relative address goes above the root of the site, which browsers hide by stopping at the host."""
    path = urlsplit(link.address).path
    return not path.startswith("/") and normpath(f"{dirname(link.at)}/{path}".lstrip("/")).startswith("..")


def _in_page(name: str, page: Document) -> Iterator[Link]:
    for element in page.elements:
        for attribute in ADDRESS_ATTRIBUTES:
            if attribute in element:
                fetched = element.tag in EMBEDDING or (element.tag == "link" and _fetches(element))
                for address in _addresses(attribute, element[attribute]):
                    yield Link(name, f"line {element.line} <{element.tag} {attribute}>", address, fetched)
        if element.tag == "meta" and element["http-equiv"].lower() == "refresh":
            yield Link(name, f"line {element.line} <meta refresh>", element["content"].partition("=")[2], True)
        if element.tag == "meta" and element["property"] in ("og:url", "og:image"):
            yield Link(name, f"line {element.line} <meta {element['property']}>", element["content"], False)
        if element.tag == "script" and element["type"] == "application/ld+json":
            for address in _in_data(json.loads(element.text)):
                yield Link(name, f"line {element.line} JSON-LD", address, False)


def _fetches(link: Element) -> bool:
    return bool({*link["rel"].split()} & {"stylesheet", "preload", "modulepreload", "icon", "manifest", "preconnect",
                                          "dns-prefetch", "prefetch", "apple-touch-icon"})  # fmt: skip


def _addresses(attribute: str, value: str) -> list[str]:
    if attribute.endswith("srcset"):
        return [candidate.split()[0] for candidate in value.split(",") if candidate.strip()]
    return [value]


def _in_data(data: Any) -> Iterator[str]:
    """The web addresses in JSON-LD, without those of the vocabulary."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in ("@context", "@type"):
                yield from _in_data(value)
    elif isinstance(data, list):
        for value in data:
            yield from _in_data(value)
    elif isinstance(data, str) and re.match(r"https?://\S+$", data):
        yield data


def _in_css(name: str, text: str) -> Iterator[Link]:
    for found in _CSS_ADDRESS.finditer(_CSS_COMMENT.sub("", text)):
        address = found[2] if found[2] is not None else found[4]
        if not address.startswith("#"):
            yield Link(name, "url()", address, True)
