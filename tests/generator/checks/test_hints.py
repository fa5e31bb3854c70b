"""A hint that can be applied, applied to the letter, takes its problem away and brings no other.

Every wrong example takes part by itself, those of rules to come too; and so do the mistakes of `mistakes.yaml`, which
people made: what was written, what is told, and what stands there when the hint is followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.problems import Edit, Position, Problem
from tests.generator.checks.examples import CODES, MADE, invalid_example, problems

MISTAKES: list[dict[str, Any]] = yaml.load(
    Path(__file__).with_name("mistakes.yaml").read_text("utf-8"), yaml.BaseLoader
)


def edited(text: str, edit: Edit) -> str:
    """A text with the change made, as whoever reads the report would make it."""
    assert isinstance(edit.at, Position)
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: edit.at.line - 1]) + edit.at.column - 1
    end = sum(len(line) + 1 for line in lines[: edit.at.end_line - 1]) + edit.at.end_column - 1
    return text[:start] + edit.text + text[end:]


@contextmanager
def written(file: Path, text: str) -> Iterator[None]:
    """The file with another text in it, until the end of the block."""
    before = file.read_bytes()
    file.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        file.write_bytes(before)


def assert_every_edit_helps(data: Path, before: list[Problem], today: date, code: str = "") -> None:
    """`before` are the problems of `data` as it is."""
    for problem in before:
        if problem.edit is None:
            continue
        file = Path(problem.path)
        with written(file, edited(file.read_text(encoding="utf-8"), problem.edit)):
            after = problems(data, today, code)
        seen, left = (
            Counter((problem.path, problem.code, problem.message) for problem in found) for found in (before, after)
        )
        key = (problem.path, problem.code, problem.message)
        assert left[key] < seen[key], f"still there: {problem}"
        assert not left - seen, f"{problem} brings {left - seen}"


@pytest.mark.parametrize("code", [code for code in CODES if code not in MADE])
def test_every_edit_of_the_examples_solves_its_problem(code: str, toy: Path, today: date) -> None:
    example = invalid_example(code, toy)
    assert_every_edit_helps(example.data, example.problems, today, code)


@pytest.mark.parametrize("mistake", MISTAKES, ids=[f"{mistake['code']} {mistake['wrong']!r}" for mistake in MISTAKES])
def test_a_mistake_is_reported_and_its_hint_solves_it(mistake: dict[str, Any], toy: Path, today: date) -> None:
    """`at` stands in the toy record, `wrong` was written instead, and `code` tells so. The change makes `right` of it;
    without `right` there is no change to be made. What is `told` is in the message or the hint."""
    file = toy / f"{mistake.get('file', 'initiatives/soepfiets')}.yaml"
    text = file.read_text(encoding="utf-8")
    assert mistake["at"] in text
    with written(file, text.replace(mistake["at"], mistake["wrong"], 1)):
        assert_told(mistake, file, text, toy, today)


def assert_told(mistake: dict[str, Any], file: Path, text: str, toy: Path, today: date) -> None:
    """`text` is what stood in the file before the mistake."""
    before = problems(toy, today)
    found = [problem for problem in before if problem.code == mistake["code"]]
    assert found, before
    for word in mistake.get("told", ()):
        assert word in found[0].message + found[0].hint
    if "right" in mistake:
        assert found[0].edit is not None, found[0]
        made = edited(file.read_text(encoding="utf-8"), found[0].edit)
        assert made == text.replace(mistake["at"], mistake["right"], 1)
    else:
        assert found[0].edit is None
    assert_every_edit_helps(toy, before, today)
