"""The golden set asks for pages that exist, in words of every kind."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from generator.checks.addresses import prose_claims
from generator.demo import write_demo
from generator.installation import CONTENT, HOUSE, SCHEMAS
from generator.pipeline import link, load_and_check
from generator.viewing import view_context
from generator.views import FAMILIES

QUERIES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 23)
HOW = ("exact", "form", "synonym", "part", "typo", "several", "question")
WHO = ("officer", "entrepreneur", "journalist")


@cache
def addresses(site: str) -> frozenset[str]:
    """The addresses of all pages of the real site, or of the demo of 300 initiatives."""
    with TemporaryDirectory() as folder:
        data = HOUSE / "data"
        if site == "demo":
            data = Path(folder) / "records"
            write_demo(data, initiatives=300, seed=1, today=TODAY, schemas=SCHEMAS)
        checked = load_and_check(data, TODAY)
        context = view_context(checked, link(checked), url="", name="")
    pages = {family.address(key) for family in FAMILIES.values() for key in family.keys(context)}
    return frozenset(pages | {path.removesuffix("index.html") for path, _ in prose_claims(CONTENT)})


def test_the_set_is_large_and_asks_nothing_twice() -> None:
    assert len(QUERIES) >= 120
    assert all(query.keys() == {"of", "who", "how", "asks", "finds"} for query in QUERIES)
    asked = Counter((query["of"], query["asks"].casefold()) for query in QUERIES)
    assert [query for query, count in asked.items() if count > 1] == []


def test_everybody_asks_in_every_way() -> None:
    assert {query["how"] for query in QUERIES} == {*HOW}
    assert {query["who"] for query in QUERIES} == {*WHO}


@pytest.mark.parametrize("site", ["real", "demo"])
def test_every_right_answer_is_a_page(site: str) -> None:
    asked = [query for query in QUERIES if query["of"] == site]
    assert asked
    known = addresses(site)
    lost = [
        (query["asks"], right)
        for query in asked
        for right in query["finds"]
        if right not in known and not any(fnmatchcase(page, right) for page in (known if "*" in right else ()))
    ]
    assert lost == []
