"""What refers to a record, so that it is used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check

SOURCE = "title: Cijfers\npublisher: Voorbeeldkrant\nkind: dataset\nread: rows\naccessed: 2026-01-01\n"


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("", False),
        ("Dat staat er [@andere].", False),
        ("Zo schrijft u een bron: `[@cijfers]`.", False),
        ("Dat staat er [@cijfers].", True),
        ("| Cijfers | bron [@andere; @cijfers] |", True),
    ],
)
def test_a_source_that_a_page_cites_is_used(toy: Path, today: date, text: str, used: bool) -> None:
    (toy / "sources" / "cijfers.yaml").write_text(SOURCE, encoding="utf-8")
    if text:
        (toy.parent / "content").mkdir()
        (toy.parent / "content" / "over.md").write_text(f"# Over\n\n{text}\n", encoding="utf-8")
    found = {Path(problem.path).stem for problem in load_and_check(toy, today).problems if problem.code == "REF003"}
    assert ("cijfers" in found) is not used
