"""A record once it is read: text, lists and mappings, without guessing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problems import Position
from generator.source import SourceFile, load, locate, read_document


def values(text: str, tmp_path: Path) -> Any:
    file = tmp_path / "een.yaml"
    file.write_text(text, encoding="utf-8")
    record, problems = load(SourceFile("themes", "een", str(file), "themes/een.yaml"))
    assert record is not None and not problems
    return record.values


@pytest.mark.parametrize(
    "value", ["no", "yes", "on", "0363", "12:30", "2024-02-30", "1e3", "0o17", "1_000", ".inf", "NaN", "="]
)
def test_a_value_stays_text(value: str, tmp_path: Path) -> None:
    assert values(f"x: {value}\n", tmp_path) == {"x": value}


@pytest.mark.parametrize("value", ["", "~", "null", "Null", "NULL", "# niets"])
def test_no_value(value: str, tmp_path: Path) -> None:
    assert values(f"x: {value}\n", tmp_path) == {"x": None}


@pytest.mark.parametrize("value", ["~", "null", ""])
def test_quoted_values_are_text(value: str, tmp_path: Path) -> None:
    assert values(f"x: '{value}'\n", tmp_path) == {"x": value}


def test_keys_are_text_too(tmp_path: Path) -> None:
    assert values("no: 1\n2020: 2\n~: 3\n", tmp_path) == {"no": "1", "2020": "2", "~": "3"}


def test_shapes(tmp_path: Path) -> None:
    text = "a:\n  - b: 1\n    c: [2, {d: 3}]\n  -\n  - >-\n    een\n    twee\ne: {}\n"
    assert values(text, tmp_path) == {"a": [{"b": "1", "c": ["2", {"d": "3"}]}, None, "een twee"], "e": {}}


def test_comments_have_a_position(tmp_path: Path) -> None:
    editors = "# yaml-language-server: $schema=../schemas/json/theme.json\n"
    text = f"{editors}# boven 1\na: b # a@b\n# niets\nc: d#3\nf: |\n  ## kop 4\n"
    file = tmp_path / "een.yaml"
    file.write_text(text, encoding="utf-8")
    record, _ = load(SourceFile("themes", "een", str(file), "themes/een.yaml"))
    assert record is not None
    assert [(at.line, at.column, at.end_column, said) for at, said in record.comments] == [
        (2, 1, 10, "# boven 1"),
        (3, 6, 11, "# a@b"),
        (4, 1, 8, "# niets"),
        (7, 3, 11, "## kop 4"),
    ]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_the_front_matter_of_a_page(ends: str, tmp_path: Path) -> None:
    page = tmp_path / "een.md"
    page.write_bytes(ends.join(["---", "title: Soep", "---", "# Kop", "a: b: c", ""]).encode())
    record, problems = read_document(page, "content/een.md")
    assert record is not None and not problems
    assert record.values == {"title": "Soep"}
    assert record.path == "content/een.md"
    assert locate(record.at("title")) == Position(2, 8, 2, 12)


@pytest.mark.parametrize("text", ["# Kop\n", "", "---\ntitle: Soep\n\nnooit dicht\n", "\n---\ntitle: Soep\n---\n"])
def test_a_page_without_front_matter(text: str, tmp_path: Path) -> None:
    page = tmp_path / "een.md"
    page.write_text(text, encoding="utf-8")
    record, problems = read_document(page, "een.md")
    assert record is not None and not problems
    assert record.values == {}


def test_an_error_in_front_matter_has_the_line_of_the_page(tmp_path: Path) -> None:
    page = tmp_path / "een.md"
    page.write_text("---\ntitle: @soep\n---\n", encoding="utf-8")
    _, problems = read_document(page, "een.md")
    assert [(problem.code, problem.position.line, problem.position.column) for problem in problems] == [
        ("YML001", 2, 8)
    ]
