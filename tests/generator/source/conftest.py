"""What the tests about hostile files share: reading one of them, and whether each problem points into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check
from generator.problems import START, Problem, in_order
from generator.source.reading import NotReadable, read_text, split_lines

Read = Callable[..., list[Problem]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The problems of one file with this content, as the only record of its kind."""

    def problems(content: bytes, resource: str = "initiatives", name: str = "omapost.yaml") -> list[Problem]:
        folder = tmp_path / "data" / resource
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
        found = in_order(load_and_check(tmp_path / "data", date(2026, 11, 23)).problems)
        for problem in found:
            assert_inside(problem)
        return found

    return problems


def assert_inside(problem: Problem) -> None:
    """A problem has words to say and points to a place that is there."""
    assert problem.message and problem.code
    try:
        lines = split_lines(read_text(Path(problem.path)))
    except NotReadable as reason:
        if reason.kind != "encoding":
            assert problem.position == START
        return
    at = problem.position
    assert (at.line, at.column) <= (at.end_line, at.end_column)
    for line, column in ((at.line, at.column), (at.end_line, at.end_column)):
        assert 1 <= line <= len(lines), (problem, len(lines))
        assert 1 <= column <= len(lines[line - 1]) + 1, (problem, lines[line - 1])


@pytest.fixture
def inside() -> Callable[[Problem], None]:
    return assert_inside
