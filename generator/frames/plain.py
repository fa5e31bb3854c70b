"""The frame without MkDocs: Jinja alone, and the prose by comrak. The way out of Material 9 (until 5 May 2027)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from html import unescape
from pathlib import Path
from posixpath import dirname, normpath
from typing import NamedTuple
from urllib.parse import unquote

from markupsafe import Markup

from generator.checks.pages import address_of
from generator.frames.settings import Settings
from generator.installation import THEME, prose_for
from generator.ledger import DEEPEST
from generator.markdown.prose import Prose, to_prose
from generator.outputs.skeleton import Link, Skeleton, Text
from generator.outputs.writing import write_file
from generator.planning import Drawn
from generator.regular_files import read_regular, regular_files, require_regular
from generator.source import read_document
from generator.source.folders import text_files

STYLES = ("assets/typeset.css",)
"""What the pages of prose need before our own styles: headings, lists, tables, boxes and code."""
_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_TO_TEXT = re.compile(r'(?<= href=")(?![a-z][a-z0-9+.-]*:|/)([^"#?]+\.md)(?=[#"])')


def draw(site: Path, *, settings: Settings, data: Path, url: str | None, content: Path | None = None) -> Drawn:
    """As `frames.draw`."""
    require_regular(THEME)
    identity = settings.identity(data, url)
    skeleton = Skeleton(THEME, identity, STYLES)
    for path in STYLES:
        write_file(site, path, read_regular(THEME / path))
    write_file(site, "404.html", skeleton.lost().encode())
    texts = {text.address: (path, text) for path, text in _texts(content or prose_for(data), settings)}
    return Drawn(
        frames={depth: skeleton.frame(depth) for depth in range(DEEPEST + 1)},
        prose={address: skeleton.text(text) for address, (_, text) in texts.items()},
        texts=[(f"{address}index.html", f"content/{path}") for address, (path, _) in texts.items()],
        files=[path for path in regular_files(site) if not path.startswith(".")],
        url=identity.url,
        name=identity.name,
    )


def _texts(content: Path, settings: Settings) -> Iterator[tuple[str, Text]]:
    """The pages of prose with their paths below `content`."""
    pages = {path: _read(content, path) for path in text_files(content)}
    named = {path: title for path, title, _ in settings.menu()}
    parts = {path: above for path, _, above in settings.menu() if above}
    titles = {path: named.get(path) or page.title for path, page in pages.items()}
    for path, page in pages.items():
        siblings = [other for other, above in parts.items() if above == parts.get(path) and other in pages]
        first = next((heading.level for heading in page.prose.headings), 0)
        yield (
            path,
            Text(
                address=address_of(path),
                title=Markup(titles[path]).striptags(),
                search_title=page.meta.get("title", ""),
                description=page.meta.get("description", ""),
                html=_linked(page.prose.html, path, pages),
                headings=[
                    Link(Markup(heading.text), f"#{heading.id}")
                    for heading in page.prose.headings
                    if heading.level == first + 1
                ],
                siblings=[
                    Link(Markup(titles[other]).striptags(), address_of(other)) for other in siblings if other != path
                ],
            ),
        )


class _Page(NamedTuple):
    """A page of prose: what its front matter says, what its Markdown makes, and its name if the menu gives none."""

    meta: Mapping[str, str]
    prose: Prose
    title: str


def _read(content: Path, path: str) -> _Page:
    record, _ = read_document(content / path, path)
    values = record.values if record is not None else {}
    meta = {key: value for key, value in values.items() if isinstance(value, str)}
    prose = to_prose(_FRONT.sub("", read_regular(content / path).decode("utf-8-sig"), count=1))
    first = next((heading.text for heading in prose.headings if heading.level == 1), "")
    return _Page(meta, prose, meta.get("title") or first or path.rpartition("/")[2].removesuffix(".md"))


def _linked(html: str, path: str, pages: Container[str]) -> str:
    """The HTML of the page at `path` with its links to other texts as addresses; others stay."""
    root = "../" * address_of(path).count("/")

    def to_address(match: re.Match[str]) -> str:
        target = normpath(f"{dirname(path)}/{unquote(unescape(match[1]))}").lstrip("/")
        return root + address_of(target) if target in pages else match[0]

    return _TO_TEXT.sub(to_address, html)
