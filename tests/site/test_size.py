"""The site stays light, however many records there are."""

import re

import pytest

from tests.site.building import Built

LARGEST_PAGE = 300_000
"""In bytes, without compression."""


def too_large(site: Built) -> list[str]:
    sizes = {name: (site.crawl.folder / name).stat().st_size for name in site.crawl.names}
    return [f"{name}: {size:,}" for name, size in sizes.items() if size > LARGEST_PAGE]


def listed(site: Built) -> list[str]:
    text = (site.crawl.folder / "sitemap.xml").read_text(encoding="utf-8")
    return re.findall(r"<loc>(.*?)</loc>", text)


def pages(site: Built) -> list[str]:
    files = ({*site.crawl.names} - site.crawl.unlisted) - {"404.html"}
    return sorted(site.crawl.url + site.crawl.address(name) for name in files)


def test_no_page_is_too_large(site: Built) -> None:
    assert too_large(site) == []


def test_the_site_map_lists_every_page(site: Built) -> None:
    assert listed(site) == pages(site)
    assert site.count == len(pages(site)) + len(site.crawl.unlisted)


def test_only_what_is_used_is_published(real_site: Built) -> None:
    """No templates, no source maps, no sources of the style sheets, no script of Material."""
    kinds = {name.rpartition(".")[2] for name in real_site.crawl.files}
    pictures = {"svg", "png", "webp", "avif", "jpg", "ico"}
    data = {"csv", "json", "xlsx"}
    hosts = {"_headers", "_redirects"}
    assert kinds <= {"html", "css", "js", "xml", "woff2", "txt", "webmanifest", "soc-site"} | pictures | data | hosts
    scripts = sorted(name for name in real_site.crawl.files if name.endswith(".js"))
    assert scripts == ["assets/early.js", "assets/scripts/header.js", "assets/scripts/theme-switch.js"]


@pytest.mark.slow
def test_ten_thousand_initiatives(large_site: Built) -> None:
    assert too_large(large_site) == []
    assert listed(large_site) == pages(large_site)
    assert large_site.count > 10_000
    # One part of the site map of a search engine holds 50,000 addresses.
    assert large_site.count < 50_000
