"""Prints pages: a template fills the body, the frame of the right depth goes around it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from posixpath import normpath
from typing import Any

import jinja2

from generator.bidi import bare
from generator.outputs.assets import BREADCRUMB, Assets, body_class
from generator.outputs.frame import Frame
from generator.outputs.jobs import GENERAL, Inputs, Job
from generator.views import FAMILIES, Page
from generator.views.components import Body, Breadcrumb, NumberedSource


def page_jobs(pages: Iterable[tuple[str, str, str]], assets: Assets) -> Iterator[Job]:
    """A job for each of these pages of records, given as the name of its family, its key and its address."""
    known: dict[tuple[str, int], Inputs] = {}
    for name, key, address in pages:
        family, depth = FAMILIES[name], address.count("/")
        if (name, depth) not in known:
            templates = assets.templates(*(f"records/{body.template}" for body in family.bodies), BREADCRUMB)
            known[name, depth] = (*GENERAL, *family.reads, *templates, f"frame/{depth}")
        yield Job(f"{address}index.html", "page", (name, key), known[name, depth])


class Renderer:
    """Prints pages. `frames` are the frames by depth: the number of slashes in an address; `assets` what pages load.

    `site_url` ends with a slash; `name` is the name of the site, which closes each title.
    """

    def __init__(
        self, env: jinja2.Environment, frames: Mapping[int, Frame], assets: Assets, *, site_url: str, name: str
    ) -> None:
        self._env = env
        self._frames = frames
        self.assets = assets
        self._site_url = site_url
        self._name = name
        self._by_kind: dict[tuple[int, str, bool, str], tuple[bytes, list[tuple[str, bytes]]]] = {}

    def html(self, page: Page[Body]) -> bytes:
        """The whole page in UTF-8."""
        title = f"{page.title} – {self._name}" if page.url else page.title
        fixed = {
            "title": escape(title),
            "description": escape(page.description),
            "canonical": escape(self._site_url + _lasting(page)),
            "head": _moved(page.moved_to) + _unindexed(page) + _linked_data(page.linked_data),
            "body_class": body_class(f"records/{page.template}"),
            "breadcrumb": self.body(Breadcrumb(items=page.breadcrumb), page.root) if page.breadcrumb else "",
            "body": self.body(page.body, page.root, page.sources),
        }
        filled = {name: text.encode() for name, text in fixed.items()}
        start, rest = self._frame(page)
        return b"".join([start, *(part for name, text in rest for part in (filled[name], text))])

    def _frame(self, page: Page[Body]) -> tuple[bytes, list[tuple[str, bytes]]]:
        """The frame of the right depth, with its section marked and its styles named: its start, then hole and text.

        It is encoded once; a page of it is a join of bytes.
        """
        kind = (page.url.count("/"), page.section, page.url == f"{page.section}/", page.template)
        if kind not in self._by_kind:
            depth, section, itself, template = kind
            active = ' aria-current="page"' if itself else ' aria-current="true"'
            tags = self.assets.tags([f"records/{template}"], "../" * depth)
            known = {hole.name: "" for hole in self._frames[depth].holes if hole.name.startswith("active:")}
            known |= tags | {f"active:{section}": active}
            frame = self._frames[depth].partly(lambda hole: known.get(hole.name))
            start, *texts = (text.encode() for text in frame.texts)
            self._by_kind[kind] = start, [(hole.name, text) for hole, text in zip(frame.holes, texts, strict=True)]
        return self._by_kind[kind]

    def body(self, body: Body, root: str, sources: Sequence[NumberedSource] = ()) -> str:
        """What the template of `body` prints, without the frame: for a page with these sources, `root` below home."""
        template = self._env.get_template(f"records/{body.template}")
        return template.render({**body.context(), "root": root, "sources": sources})


def _lasting(page: Page[Body]) -> str:
    """The address by which a page is known: that of the new page for one that moved."""
    return normpath(page.url + page.moved_to) + "/" if page.moved_to else page.url


def _moved(address: str) -> str:
    """Sends the visitor of an old address on; nothing for other pages."""
    return f'<meta http-equiv="refresh" content="0; url={escape(address)}">' if address else ""


def _unindexed(page: Page[Body]) -> str:
    return "" if page.indexed else '<meta name="robots" content="noindex">'


def _linked_data(data: Mapping[str, Any]) -> str:
    """JSON-LD as a script of data; a closing tag inside it cannot end it."""
    if not data:
        return ""
    text = bare(_JSON.encode(data)).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
