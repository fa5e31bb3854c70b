"""Keys that are not as they should be: each is told once, whatever stands below it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check
from generator.source import in_order

RECORD = """\
name: Taaltuin
tagline: Nederlands oefenen in een moestuin.
description: Elke week oefenen mensen samen in de tuin.
themes: [samen-eten]
"""


def told(toy: Path, today: date, text: str) -> list[tuple[str, int, str]]:
    (toy / "initiatives" / "taaltuin.yaml").write_text(text, "utf-8")
    return [(one.code, one.position.line, one.hint) for one in in_order(load_and_check(toy, today).problems)]


@pytest.mark.parametrize("margin", ["  ", "  - "])
def test_a_record_below_one_key_is_told_once(margin: str, toy: Path, today: date) -> None:
    first, *rest = RECORD.splitlines()
    text = "\n".join(["initiatief:", margin + first, *(" " * len(margin) + line for line in rest), ""])
    ((code, line, hint),) = told(toy, today, text)
    assert (code, line) == ("FLD001", 1)
    assert "begin wat eronder staat in de eerste kolom" in hint


@pytest.mark.parametrize(
    ("key", "code"), [("1. tagline", "YML001"), ("Tagline", "FLD001"), ("1. Tagline", "FLD001"), ("taglin", "FLD001")]
)
def test_a_key_with_a_slip_is_told_once(key: str, code: str, toy: Path, today: date) -> None:
    assert [one[:2] for one in told(toy, today, RECORD.replace("tagline", key))] == [(code, 2)]


def test_a_key_with_a_slip_whose_value_does_not_fit_is_told_once(toy: Path, today: date) -> None:
    assert [one[:2] for one in told(toy, today, RECORD.replace("themes: [samen-eten]", "Themes: samen-eten"))] == [
        ("FLD001", 4)
    ]


def test_what_is_missing_beside_an_unknown_key_is_told(toy: Path, today: date) -> None:
    found = told(toy, today, RECORD.replace("tagline", "initiatief") + "extra:\n  topic: een\n  value: twee\n")
    assert [one[:2] for one in found] == [("FLD002", 1), ("FLD001", 2), ("FLD001", 5)]
