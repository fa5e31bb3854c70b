"""Unknown and misspelled keys are reported once, whatever is below them."""

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
    return [
        (problem.code, problem.position.line, problem.hint) for problem in in_order(load_and_check(toy, today).problems)
    ]


@pytest.mark.parametrize("margin", ["  ", "  - "])
def test_a_record_wrapped_in_a_key_is_reported_once(margin: str, toy: Path, today: date) -> None:
    first, *rest = RECORD.splitlines()
    text = "\n".join(["initiatief:", margin + first, *(" " * len(margin) + line for line in rest), ""])
    ((code, line, hint),) = told(toy, today, text)
    assert (code, line) == ("FLD001", 1)
    assert "begin wat eronder staat in de eerste kolom" in hint


@pytest.mark.parametrize(
    ("key", "code"), [("1. tagline", "YML001"), ("Tagline", "FLD001"), ("1. Tagline", "FLD001"), ("taglin", "FLD001")]
)
def test_a_misspelled_key_is_reported_once(key: str, code: str, toy: Path, today: date) -> None:
    assert [problem[:2] for problem in told(toy, today, RECORD.replace("tagline", key))] == [(code, 2)]


def test_a_misspelled_key_with_an_invalid_value_is_reported_once(toy: Path, today: date) -> None:
    assert [
        problem[:2] for problem in told(toy, today, RECORD.replace("themes: [samen-eten]", "Themes: samen-eten"))
    ] == [("FLD001", 4)]


def test_a_missing_key_beside_an_unknown_one_is_reported(toy: Path, today: date) -> None:
    found = told(toy, today, RECORD.replace("tagline", "initiatief") + "extra:\n  topic: een\n  value: twee\n")
    assert [problem[:2] for problem in found] == [("FLD002", 1), ("FLD001", 2), ("FLD001", 5)]
