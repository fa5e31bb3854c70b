"""Positions count lines and characters from 1, whatever editors and alphabets do to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.problems import START, Location, Part, Pointer, Position
from generator.source import locate
from generator.source.positions import within

TEXT = "name: '👩‍👩‍👧 é'\nstatus:\n  - value: active\n    note: >-\n      een\n      twee\nlast: [a, bc]\n"


@pytest.fixture(params=["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "een.yaml"
    path.write_bytes(TEXT.replace("\n", request.param).encode())
    return path


def at(path: Path, pointer: Pointer, part: Part = Part.VALUE) -> Position:
    return locate(Location(str(path), pointer, part))


def test_values_and_keys(file: Path) -> None:
    assert at(file, ("name",)) == Position(1, 7, 1, 16)
    assert at(file, ("name",), Part.KEY) == Position(1, 1, 1, 5)
    assert at(file, ("status", 0, "value")) == Position(3, 12, 3, 18)
    assert at(file, ("last", 1)) == Position(7, 11, 7, 13)


def test_a_folded_text_ends_inside_the_file(file: Path) -> None:
    note = at(file, ("status", 0, "note"))
    assert (note.line, note.column) == (4, 11)
    assert note.end_line <= 7


def test_an_absent_key_is_at_the_object_that_lacks_it(file: Path) -> None:
    assert at(file, ("status", 0, "basis")).line == 3
    assert at(file, ("status", 5)) == at(file, ("status",), Part.KEY)
    assert at(file, ("nothing",)) == Position(1, 1, 1, 1)
    assert at(file, ("name", "deeper")) == at(file, ("name",), Part.KEY)


def test_a_byte_order_mark_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_text("\ufeffname: x\n", encoding="utf-8")
    assert at(path, ("name",)) == Position(1, 7, 1, 8)


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_text("a: x\n")
    assert at(path, ("a",)).line == 1
    path.write_text("# eerst iets anders\na: x\n")
    assert at(path, ("a",)).line == 2


@pytest.mark.parametrize("content", [None, b"", b"[", b"\xff", b"- a"])
def test_an_unreadable_file_gives_its_start(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    if content is not None:
        path.write_bytes(content)
    assert at(path, ("a",)) == START


WRITTEN = {
    "plain": "a: een woord\n",
    "over two lines": "a: een\n  woord\n",
    "single": "a: 'een ''n woord'\n",
    "double": 'a: "\\u00e9\\x41n \\\n   woord\\n"\n',
    "literal": "a: |\n  een\n\n  woord\n",
    "folded": "a: >-\n    een\n    woord\nb: c\n",
    "last": "a: een woord",
    "windows": "a: |\r\n  een\r\n  woord\r\n",
}
"""The same word in every style of scalar, always on one line."""


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_word_in_a_text(written: str, tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_bytes(written.encode())
    value = yaml.safe_load(path.read_text(encoding="utf-8"))["a"]
    start = value.index("woord")
    found = locate(Location(str(path), ("a",), characters=(start, start + 5)))
    lines = written.split("\n")
    number = next(number for number, line in enumerate(lines, start=1) if "woord" in line)
    column = lines[number - 1].index("woord") + 1
    assert found == Position(number, column, number, column + 5)


ENTRIES = [
    ("a: 1\nb: 2\nc: 3\n", ("b",), Position(2, 1, 3, 1)),
    ("a: 1\nb:\n  - x\n  - y\n\nc: 3\n", ("b",), Position(2, 1, 5, 1)),
    ("b:\n  - x\n  - y\nc: 3\n", ("b", 0), Position(2, 1, 3, 1)),
    ("a: 1\nb: |\n  een\n  twee\n", ("b",), Position(2, 1, 5, 1)),
    ("a: 1\nb: 2", ("b",), Position(2, 1, 2, 5)),
    ("a: 1\nb: [x,\n  y]\nc: 3\n", ("b",), Position(2, 1, 4, 1)),
    ("a: {b: 1, c: 2}\n", ("a", "b"), Position(1, 5, 1, 11)),
    ("a: {b: 1, c: 2}\n", ("a", "c"), Position(1, 9, 1, 15)),
    ("a: [x, [y, z]]\n", ("a", 1), Position(1, 6, 1, 14)),
]


@pytest.mark.parametrize(("written", "pointer", "expected"), ENTRIES)
def test_an_entry_is_what_can_be_removed(written: str, pointer: Pointer, expected: Position, tmp_path: Path) -> None:
    path = tmp_path / "een.yaml"
    path.write_text(written, encoding="utf-8")
    assert at(path, pointer, Part.ENTRY) == expected


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
