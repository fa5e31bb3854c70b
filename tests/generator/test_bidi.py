"""A name in Hebrew or Arabic does not reorder the Dutch text around it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bidi import bare, isolated
from generator.pipeline import link, load_and_check

SAFE = "\u05d1\u05d9\u05ea"
NAMES = [SAFE, "\u0628\u064a\u062a 12", f"Huis {SAFE}"]


@pytest.mark.parametrize("name", NAMES)
def test_right_to_left_names_are_isolated(name: str) -> None:
    assert isolated(name) == f"\u2068{name}\u2069"
    assert bare(isolated(name)) == name


@pytest.mark.parametrize("name", ["Omapost", "Café ’t Hoekje", "", "Łódź"])
def test_left_to_right_names_are_unchanged(name: str) -> None:
    assert isolated(name) is name


def test_the_name_of_a_linked_record_is_isolated(toy: Path, today: Any) -> None:
    file = toy / "initiatives" / "soepfiets.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("name: Soepfiets", f"name: {SAFE}", 1), encoding="utf-8")
    assert link(load_and_check(toy, today)).initiatives["soepfiets"].name == isolated(SAFE)
