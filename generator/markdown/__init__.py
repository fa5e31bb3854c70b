"""Untrusted Markdown: as HTML, what is in it and where, and what it refers to. The only importer of comrak."""

from generator.markdown.anatomy import Anatomy, Element, anatomy
from generator.markdown.parsing import MOST_COLUMNS, to_html, too_wide
from generator.markdown.references import CITATION, LINKED, Citation, citations, internal, plain_text, references

__all__ = [
    "CITATION",
    "LINKED",
    "MOST_COLUMNS",
    "Anatomy",
    "Citation",
    "Element",
    "anatomy",
    "citations",
    "internal",
    "plain_text",
    "references",
    "to_html",
    "too_wide",
]
