"""Positions count lines and characters from 1, whatever editors and alphabets do to a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import START, Position
from generator.source.positions import locate, within

TEXT = "name: '👩‍👩‍👧 é'\nstatus:\n  - value: active\n    note: >-\n      een\n      twee\nlast: [a, bc]\n"


@pytest.fixture(params=["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "een.yaml"
    path.write_bytes(TEXT.replace("\n", request.param).encode())
    return path


def test_values_and_keys(file: Path) -> None:
    assert locate(file, ("name",)) == Position(1, 7, 1, 16)
    assert locate(file, ("name",), key=True) == Position(1, 1, 1, 5)
    assert locate(file, ("status", 0, "value")) == Position(3, 12, 3, 18)
    assert locate(file, ("last", 1)) == Position(7, 11, 7, 13)


def test_a_folded_text_ends_inside_the_file(file: Path) -> None:
    at = locate(file, ("status", 0, "note"))
    assert (at.line, at.column) == (4, 11)
    assert at.end_line <= 7


def test_what_is_not_there_is_at_what_should_hold_it(file: Path) -> None:
    assert locate(file, ("status", 0, "basis")).line == 3
    assert locate(file, ("status", 5)) == locate(file, ("status",), key=True)
    assert locate(file, ("nothing",)) == Position(1, 1, 1, 1)
    assert locate(file, ("name", "deeper")) == locate(file, ("name",), key=True)


def test_a_byte_order_mark_is_no_character(tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_text("\ufeffname: x\n", encoding="utf-8")
    assert locate(path, ("name",)) == Position(1, 7, 1, 8)


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_text("a: x\n")
    assert locate(path, ("a",)).line == 1
    path.write_text("# eerst iets anders\na: x\n")
    assert locate(path, ("a",)).line == 2


@pytest.mark.parametrize("content", [None, b"", b"a: [", b"\xff", b"- a"])
def test_a_file_that_cannot_be_read_has_a_start(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    if content is not None:
        path.write_bytes(content)
    assert locate(path, ("a",)) == START


@pytest.mark.parametrize(
    ("at", "inside"),
    [
        (Position(1, 1, 1, 4), Position(1, 1, 1, 4)),
        (Position(1, 9, 1, 12), Position(1, 4, 1, 4)),
        (Position(9, 1, 9, 2), Position(2, 3, 2, 3)),
        (Position(3, 1, 3, 1), Position(2, 3, 2, 3)),
        (Position(1, 1, 9, 9), Position(1, 1, 3, 1)),
    ],
)
def test_within(at: Position, inside: Position) -> None:
    assert within("abc\nde\n", at) == inside
