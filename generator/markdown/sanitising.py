"""Sanitises the HTML of hand-written pages: only what Markdown produces, and shortcodes."""

from __future__ import annotations

import re

import nh3

_SHORTCODE = re.compile(r"<!--\s*soc:([a-z-]+)\s*-->")
_PLACE = re.compile(r'<soc-inset title="([a-z-]+)"></soc-inset>')
_ALIGNED = re.compile(r'(<t[hd]) style="text-align: (left|center|right);"')
_TAGS = {
    "a", "abbr", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "li", "ol", "p", "pre", "soc-inset", "span", "strong", "sub", "summary", "sup", "table", "tbody",
    "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={
        "*": {"class", "id"},
        "a": {"href", "title"},
        "abbr": {"title"},
        "details": {"open"},
        "ol": {"start"},
        "soc-inset": {"title"},
    },
    url_schemes={"http", "https"},
    link_rel=None,
)


def sanitised(html: str) -> str:
    """The HTML of a page without anything that Markdown does not produce: no scripts, frames, pictures or styles.

    Aligned columns get a class instead of a style, so that no host has to allow inline styles.
    """
    html = _ALIGNED.sub(r'\1 class="to-\2"', _SHORTCODE.sub(r'<soc-inset title="\1"></soc-inset>', html))
    return _PLACE.sub(r"<!-- soc:\1 -->", _CLEANER.clean(html))
