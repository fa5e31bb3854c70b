"""Markdown from strangers as HTML that cannot hurt: no raw HTML, no scripts, no address but a web address.

Of our own are only links to records (`initiatief:id`) and notes to sources (`[@id]`), both made from ids alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import nh3

from generator.markdown import CITATION, LINKED, to_html
from generator.outputs.quotes import dutch_quotes

_TAGS = {
    "a", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong",
    "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_HEADING_1 = re.compile(r"(</?h)1\b")
_INTERNAL = re.compile(rf'<a href="({"|".join(LINKED)}):([^"]*)"((?: title="[^"]*")?) rel="[^"]*">')
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NOTES = re.compile(rf"(<code>.*?</code>|<[^>]*>)| ?({CITATION})", re.DOTALL)
_EACH = re.compile(r"@([a-z0-9-]+)")
_SCROLLING = re.compile("<(table|pre)>")
_STOPS = {
    "table": '<table tabindex="0" aria-label="Tabel">',
    "pre": '<pre tabindex="0" role="group" aria-label="Code">',
}


def render(text: str, root: str = "", notes: Mapping[str, int] | None = None) -> str:
    """Sanitised HTML. Headings start at level 2, below the title of the page; quotation marks are ‘Dutch’.

    `root` leads from the page to the root of the site; `notes` are the numbers on the page of the sources that the
    text names.
    """
    html = _HEADING_1.sub(r"\g<1>2", to_html(text))
    html = dutch_quotes(_CLEANER.clean(html))
    if "<a" in html:
        html = _INTERNAL.sub(lambda found: _link(found[1], found[2], found[3], root), html)
    if "[@" in html:
        html = _NOTES.sub(lambda found: found[1] or _numbered(found[2], notes or {}), html)
    return html


def reachable(html: str) -> str:
    """The HTML of a text in which the keyboard can reach tables and code: they scroll within themselves when wide.

    What the keyboard stops at has a name.
    """
    return _SCROLLING.sub(lambda found: _STOPS[found[1]], html) if "<table>" in html or "<pre>" in html else html


def _link(kind: str, id: str, title: str, root: str) -> str:
    """The start of a link to a record; without address for what cannot be an id."""
    return f'<a href="{root}{LINKED[kind].section}{id}/"{title}>' if _ID.fullmatch(id) else "<a>"


def _numbered(citation: str, notes: Mapping[str, int]) -> str:
    numbers = [notes[id] for id in _EACH.findall(citation) if id in notes]
    return "".join(
        f'&nbsp;<sup class="note"><a href="#bron-{number}" aria-label="Bron {number}">[{number}]</a></sup>'
        for number in numbers
    )


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"*": set(), "a": {"href", "title"}, "th": {"align"}, "td": {"align"}, "ol": {"start"}},
    url_schemes={"http", "https", *LINKED},
    link_rel="nofollow noopener",
    url_relative="deny",
)
