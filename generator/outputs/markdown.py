"""Markdown from strangers as HTML that cannot hurt: no raw HTML, no scripts, no address but a web address."""

from __future__ import annotations

import re

import nh3
from comrak import ExtensionOptions, ParseOptions, RenderOptions, render_markdown

_EXTENSIONS = ExtensionOptions()
_EXTENSIONS.table = _EXTENSIONS.autolink = _EXTENSIONS.strikethrough = True
_PARSING = ParseOptions()
_PARSING.smart = True
_RENDERING = RenderOptions()  # raw HTML is left out unless one asks for it
_TAGS = {
    "a", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_APOSTROPHE = re.compile(r"‘(?:(?=[dkmnrst]\b)|(?<=\w‘)(?=\w))")
"""Where Dutch leaves letters out at the start of a word or before its end: 's avonds, 't, auto's."""
_HEADING_1 = re.compile(r"(</?h)1\b")


def render(text: str) -> str:
    """Sanitised HTML. Headings start at level 2, below the title of the page; quotation marks are ‘Dutch’."""
    html = render_markdown(text, _EXTENSIONS, _PARSING, _RENDERING)
    html = _APOSTROPHE.sub("’", html.replace("“", "‘").replace("”", "’"))
    return _CLEANER.clean(_HEADING_1.sub(r"\g<1>2", html))


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"*": set(), "a": {"href", "title"}, "th": {"align"}, "td": {"align"}, "ol": {"start"}},
    url_schemes={"http", "https"},
    link_rel="nofollow noopener",
    url_relative="deny",
)
