"""Renders Markdown as HTML with comrak: the one place that decides which extensions the site supports."""

from __future__ import annotations

import re

from comrak import ExtensionOptions, ParseOptions, RenderOptions, render_markdown

_EXTENSIONS = ExtensionOptions()
_EXTENSIONS.table = _EXTENSIONS.autolink = _EXTENSIONS.strikethrough = True
_EXTENSIONS.subscript = _EXTENSIONS.superscript = True  # CO~2~, m^2^
_WITHOUT_TABLES = ExtensionOptions()
_WITHOUT_TABLES.autolink = _WITHOUT_TABLES.strikethrough = True
_WITHOUT_TABLES.subscript = _WITHOUT_TABLES.superscript = True
_PARSING = ParseOptions()
_PARSING.sourcepos_chars = True
_RENDERING = RenderOptions()  # raw HTML is left out by default
_PLACED = RenderOptions()
_PLACED.sourcepos = True


MOST_COLUMNS = 12
"""A table with more is not rendered as one: comrak pads every short row, so that a page would grow quadratically."""
_COLUMNS = re.compile(rf"^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|){{{MOST_COLUMNS},}}[ \t|:-]*$", re.MULTILINE)


def too_wide(text: str) -> tuple[int, int] | None:
    """The start and end (exclusive) of the delimiter row of the first table with more than MOST_COLUMNS, if any."""
    if "|" not in text or "-" not in text:
        return None
    for match in _COLUMNS.finditer(text):
        if len(match[0].strip(" >\t").strip("|").split("|")) > MOST_COLUMNS:
            return match.span()
    return None


def to_html(text: str, *, places: bool = False) -> str:
    """A text as HTML, not sanitised. With `places`, elements have their position: `data-sourcepos="1:1-1:9"`.

    The result is at most about fifty times as long as the text.
    """
    extensions = _WITHOUT_TABLES if too_wide(text) else _EXTENSIONS
    return render_markdown(text, extensions, _PARSING, _PLACED if places else _RENDERING)
