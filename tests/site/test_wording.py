"""How the site speaks: one way to address a visitor on a page, things without a sex, and whose site it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.installation import HOUSE
from tests.site.building import Built

YOU = re.compile(r"\b(?:je|jij|jou|jouw|jezelf|jullie)\b", re.IGNORECASE)
FORMAL = re.compile(r"\b(?:u|uw|uzelf)\b", re.IGNORECASE)
NOT_OURS = re.compile(r"<(script|style|cite|code|em|pre|blockquote|svg)\b.*?</\1>|<[^>]+>", re.DOTALL)
"""What is not said to a visitor: titles of sources, examples, the words of others."""

WRITTEN = sorted(
    file
    for folder in ("content", "theme/records", "theme/components")
    for file in (HOUSE / folder).rglob("*.*")
    if file.suffix in (".md", ".html")
)


def test_a_page_addresses_a_visitor_in_one_way(real_site: Built, demo_site: Built) -> None:
    """The pages of the real site, and the front page with more than fits on it."""
    titles = sorted(
        (
            *(publication.title for publication in real_site.directory.publications.values()),
            *(source.title for source in real_site.directory.sources.values()),
        ),
        key=len,
        reverse=True,
    )
    mixed = {}
    files = [real_site.crawl.folder / name for name in real_site.crawl.names]
    for file in (*files, demo_site.crawl.folder / "index.html"):
        text = NOT_OURS.sub(" ", file.read_text(encoding="utf-8"))
        for title in titles:
            text = text.replace(title, "")
        if (familiar := YOU.search(text)) and (formal := FORMAL.search(text)):
            mixed[file] = [text[max(0, match.start() - 40) : match.end() + 40] for match in (familiar, formal)]
    assert not mixed, "\n".join(f"{file}: {found}" for file, found in mixed.items())


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: str(file.relative_to(HOUSE)))
def test_a_thing_is_not_called_her(file: Path) -> None:
    """Our own texts are about things and about people in general: neither has a sex."""
    assert not re.findall(r".{0,40}\b[Hh]aar\b.{0,40}", file.read_text(encoding="utf-8"))


def test_every_page_says_whose_site_it_is(real_site: Built) -> None:
    for file in {*real_site.crawl.names} - real_site.crawl.moved:
        html = (real_site.crawl.folder / file).read_text(encoding="utf-8")
        footer = html.partition('<footer class="site-footer">')[2]
        assert "Deze site is een open project" in footer, file


REPORTS = sorted((HOUSE / "tests/examples/invalid").glob("*/problems.txt"))


def test_what_a_check_says_calls_no_thing_her_or_she(real_site: Built) -> None:
    """The reports of the examples, and what the page of each code explains."""
    pages = [real_site.crawl.folder / name for name in real_site.crawl.names if name.startswith("data/meldingen/")]
    assert REPORTS
    assert pages
    told = [f"{file.name}: {NOT_OURS.sub(' ', file.read_text(encoding='utf-8'))}" for file in (*REPORTS, *pages)]
    assert not [found for text in told for found in re.findall(r".{0,60}\b(?:[Hh]aar|[Zz]ij)\b.{0,40}", text)]
