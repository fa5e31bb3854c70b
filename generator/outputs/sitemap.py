"""The site map for search engines: every page, and nothing that changes by itself."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import quote


def sitemap(site_url: str, addresses: Iterable[str]) -> bytes:
    """The pages at `addresses` (below `site_url`), sorted."""
    written = (escape(site_url + quote(address, safe="/&")) for address in sorted(addresses))
    rows = "".join(f"<url><loc>{address}</loc></url>\n" for address in written)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )
    return text.encode()
