"""Shared by the tests of hostile files: reading one, and checking that every problem points into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from generator.checks import Context, cast, check, survey
from generator.problems import Problem
from generator.schema import compile_caster
from generator.source import Record, Records, find_files, in_order, load
from generator.source.reading import NotReadable, read_text, split_lines
from tests.unchanging import PACKAGE

Read = Callable[..., list[Problem]]
TODAY = date(2026, 11, 23)
TYPES = PACKAGE.record_types
IDS = {name: frozenset({"omapost", "post"}) for name in TYPES}
CASTERS = {name: compile_caster(kind, IDS) for name, kind in TYPES.items()}


def problems_in(data: Path) -> list[Problem]:
    """All problems in a folder, as by the pipeline, but with the schemas read once for all tests."""
    files, problems = find_files(data, TYPES)
    by_resource: dict[str, dict[str, Record]] = {name: {} for name in TYPES}
    for file in files:
        loaded, found = load(file)
        problems += found
        if loaded is not None:
            record, found = cast(loaded, TYPES[file.resource], CASTERS[file.resource], IDS)
            by_resource[file.resource][file.id] = record
            problems += found
    records = Records(by_resource)
    context = Context(
        today=TODAY, data=data, record_types=TYPES, ids=IDS, survey=survey(records.all(), TYPES.values(), TODAY)
    )
    problems += check(records, context)
    return in_order(problems)


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The problems of one file with this content, as the only record of its kind."""

    def problems(content: bytes, resource: str = "initiatives", name: str = "omapost.yaml") -> list[Problem]:
        folder = tmp_path / "data" / resource
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
        found = problems_in(tmp_path / "data")
        assert_inside(found[:200])
        return found

    return problems


def assert_inside(problems: Iterable[Problem]) -> None:
    """Each has a message and a position that exists."""
    by_path = sorted(problems, key=lambda problem: problem.path)
    for path, found in groupby(by_path, key=lambda problem: problem.path):
        lines = _lines(Path(path))
        for problem in found:
            assert problem.message and problem.code
            if lines is None:
                continue
            at = problem.position
            assert (at.line, at.column) <= (at.end_line, at.end_column)
            for line, column in ((at.line, at.column), (at.end_line, at.end_column)):
                assert 1 <= line <= len(lines), (problem, len(lines))
                assert 1 <= column <= len(lines[line - 1]) + 1, (problem, lines[line - 1])


def _lines(file: Path) -> list[str] | None:
    """The lines of a file: one without any text if it is not to be read; None if it is a text in unknown letters."""
    try:
        return split_lines(read_text(file))
    except NotReadable as reason:
        return None if reason.kind == "encoding" else [""]


@pytest.fixture
def inside() -> Callable[[Iterable[Problem]], None]:
    return assert_inside
