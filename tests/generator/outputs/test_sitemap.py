"""The site map for search engines."""

from __future__ import annotations

from generator.outputs.sitemap import sitemap


def test_every_page_is_in_it_in_order_and_as_an_address() -> None:
    assert sitemap("https://soc.test/a/", ["themas/café/", "", "b&b/"]).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "<url><loc>https://soc.test/a/</loc></url>\n"
        "<url><loc>https://soc.test/a/b&amp;b/</loc></url>\n"
        "<url><loc>https://soc.test/a/themas/caf%C3%A9/</loc></url>\n"
        "</urlset>\n"
    )
