"""What pages share has tests of its own, where one looks for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.installation import HOUSE

VIEWS = HOUSE / "generator" / "views"
SHARED = sorted(
    file.relative_to(VIEWS) for folder in ("parts", "drawings") for file in (VIEWS / folder).glob("[a-z]*.py")
)


@pytest.mark.parametrize("module", SHARED, ids=str)
def test_a_part_has_tests_that_mirror_it(module: Path) -> None:
    assert (Path(__file__).parent / module.parent / f"test_{module.name}").is_file()
