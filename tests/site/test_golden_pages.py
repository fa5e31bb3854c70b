"""A few whole pages of the toy site, byte by byte: what changes on a page is seen and approved.

`python -m pytest tests/site/test_golden_pages.py --approve` writes them anew.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.building import Built

GOLDEN = Path(__file__).parents[1] / "golden"
PAGES = {
    "voorpagina": "index.html",
    "initiatief": "initiatieven/soepfiets/index.html",
    "editie": "edities/zonnedaal-2024/index.html",
    "gemeente": "gemeenten/zonnedaal/index.html",
    "ambassadeur": "ambassadeurs/a-7k2p/index.html",
    "aanpak": "aanpak/index.html",
}
MOST = 80
"""Lines of difference to show."""


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_as_approved(
    name: str, toy_site: Built, approved: Callable[[Path, str], None], request: pytest.FixtureRequest
) -> None:
    golden = GOLDEN / f"{name}.html"
    text = (toy_site.crawl.folder / PAGES[name]).read_text(encoding="utf-8")
    if golden.is_file() and not request.config.getoption("--approve"):
        before = golden.read_text(encoding="utf-8")
        lines = list(difflib.unified_diff(before.splitlines(), text.splitlines(), "approved", "now", lineterm="", n=1))
        if lines:
            more = f"\n... and {len(lines) - MOST} lines more" if len(lines) > MOST else ""
            pytest.fail("\n".join(line[:240] for line in lines[:MOST]) + more, pytrace=False)
    approved(golden, text)
