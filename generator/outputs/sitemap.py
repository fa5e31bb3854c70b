"""The site map for search engines: every page, and nothing that changes by itself."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from generator.outputs.writing import File


def sitemap(site_url: str, addresses: Iterable[str]) -> File:
    """sitemap.xml with the pages at `addresses` (below `site_url`), sorted."""
    rows = "".join(f"<url><loc>{escape(site_url + address)}</loc></url>\n" for address in sorted(addresses))
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )
    return "sitemap.xml", text.encode()
