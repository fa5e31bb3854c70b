"""Markdown from strangers: as HTML, what is in it and where, and what it refers to. The only importer of comrak."""

from generator.markdown.anatomy import Anatomy, Part, anatomy
from generator.markdown.parsing import MOST_COLUMNS, to_html, too_wide
from generator.markdown.references import CITATION, LINKED, Cited, cited, internal, named_in, plain

__all__ = [
    "CITATION",
    "LINKED",
    "MOST_COLUMNS",
    "Anatomy",
    "Cited",
    "Part",
    "anatomy",
    "cited",
    "internal",
    "named_in",
    "plain",
    "to_html",
    "too_wide",
]
