"""Markdown as HTML by comrak: the one place where it is decided which Markdown the site knows."""

from __future__ import annotations

from comrak import ExtensionOptions, ParseOptions, RenderOptions, render_markdown

_EXTENSIONS = ExtensionOptions()
_EXTENSIONS.table = _EXTENSIONS.autolink = _EXTENSIONS.strikethrough = True
_EXTENSIONS.subscript = _EXTENSIONS.superscript = True  # CO~2~, m^2^
_PARSING = ParseOptions()
_PARSING.sourcepos_chars = True
_RENDERING = RenderOptions()  # raw HTML is left out unless one asks for it
_PLACED = RenderOptions()
_PLACED.sourcepos = True


def to_html(text: str, *, places: bool = False) -> str:
    """A text as HTML, not yet sanitised. With `places`, elements tell where they stand: `data-sourcepos="1:1-1:9"`."""
    return render_markdown(text, _EXTENSIONS, _PARSING, _PLACED if places else _RENDERING)
