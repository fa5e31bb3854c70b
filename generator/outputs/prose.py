"""Fills a hand-written page: shortcodes from the records, numbered source notes, and the list of its sources."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from posixpath import normpath

from generator.outputs.assets import Assets, text_templates
from generator.outputs.frame import Frame, Hole
from generator.outputs.jobs import GENERAL, Job
from generator.outputs.pages import Renderer
from generator.views import SHORTCODES, PageBuilder, ViewContext, shortcode
from generator.views.page import Reads
from generator.views.shortcodes import NoteShortcode, SourcesShortcode

_HEADING_OR_TABLE = re.compile(r'<h[1-6] id="(?P<id>[^"]+)"|<table>')
_SOURCE = re.compile("[a-z0-9-]+")
_SNIPPET = re.compile(r"<pre\b[^>]*>(?:<span></span>)?<code\b")
_LINK = re.compile(r'<a href="((?:\.\./)+[a-z][a-z0-9/-]*/)(#[^"]*)?"[^>]*>(.*?)</a>', re.DOTALL)


def prose_jobs(texts: Mapping[str, str], assets: Assets) -> Iterator[Job]:
    """A job for each page of text, given as HTML with holes by its address."""
    for address, html in texts.items():
        text = Frame.cut(html)
        templates = assets.templates(*text_templates(text))
        inputs = (*GENERAL, *_reads(text), "addresses", *templates, f"prose/{address}")
        yield Job(f"{address}index.html", "prose", (address,), inputs)


def _reads(text: Frame) -> Reads:
    """What a page of text reads: the sources that it cites, and what its shortcodes show."""
    shown = {name for hole in text.holes if hole.kind == "shortcode" for name in SHORTCODES[hole.name].reads}
    return tuple(sorted({"sources", *shown}))


def prose(html: str, context: ViewContext, url: str, renderer: Renderer, addresses: Container[str]) -> bytes:
    """The prose page at `url` as it is published. `addresses` are those of all pages of the site.

    The prose speaks of the real records. On a site of fictional records its notes and its links to records that are
    not there fall away; on the real site every source and page it names exists, which the rules ensure.
    """
    if context.directory.demo:
        html = _LINK.sub(lambda found: _kept(found, url, addresses), html)
    frame = Frame.cut(_snippets_reached(_tables_named(html)))
    builder = PageBuilder(context.only(_reads(frame)), url)
    tags = renderer.assets.tags(text_templates(frame), "../" * builder.url.count("/"))

    def content(hole: Hole) -> str:
        if hole.kind == "shortcode":
            return renderer.body(shortcode(builder, hole.name), builder.root)
        if hole.kind == "note":
            cited = filter(None, map(builder.directory.source_id, _SOURCE.findall(hole.name)))
            return renderer.body(NoteShortcode(numbers=builder.notes(cited)), builder.root)
        if hole.name in tags:
            return tags[hole.name]
        return renderer.body(SourcesShortcode(), builder.root, builder.sources())

    return frame.fill(content).encode()


def _tables_named(html: str) -> str:
    """Give each table of the text the heading above it for a name: Markdown has no way to write a caption.

    On a narrow screen it scrolls within itself, so the keyboard can reach it.
    """
    heading = ""

    def named(found: re.Match[str]) -> str:
        nonlocal heading
        heading = found["id"] or heading
        return f'<table aria-labelledby="{heading}" tabindex="0">' if heading and not found["id"] else found[0]

    return _HEADING_OR_TABLE.sub(named, html)


def _snippets_reached(html: str) -> str:
    """Let the keyboard reach examples of code: on a narrow screen their long lines scroll within themselves."""
    return _SNIPPET.sub(lambda found: f'{found[0]} tabindex="0" role="group" aria-label="Voorbeeld"', html)


def _kept(found: re.Match[str], url: str, addresses: Container[str]) -> str:
    target = normpath(url + found[1]).lstrip("./")
    return found[0] if target == "" or f"{target}/" in addresses else found[3]
