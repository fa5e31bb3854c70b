"""What a record is once it is read: text, lists and groups, with nothing guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.source import Record, SourceFile, load


def values(text: str, tmp_path: Path) -> Any:
    file = tmp_path / "een.yaml"
    file.write_text(text, encoding="utf-8")
    record = load(SourceFile("themes", "een", str(file), "themes/een.yaml"))
    assert isinstance(record, Record), record
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
def test_between_quotes_it_is_text(value: str, tmp_path: Path) -> None:
    assert values(f"x: '{value}'\n", tmp_path) == {"x": value}


def test_keys_are_text_too(tmp_path: Path) -> None:
    assert values("no: 1\n2020: 2\n~: 3\n", tmp_path) == {"no": "1", "2020": "2", "~": "3"}


def test_shapes(tmp_path: Path) -> None:
    text = "a:\n  - b: 1\n    c: [2, {d: 3}]\n  -\n  - >-\n    een\n    twee\ne: {}\n"
    assert values(text, tmp_path) == {"a": [{"b": "1", "c": ["2", {"d": "3"}]}, None, "een twee"], "e": {}}


def test_comments_have_a_place(tmp_path: Path) -> None:
    text = "# yaml-language-server: $schema=2.json\n# boven 1\na: b # a@b\n# niets\nc: d#3\nf: |\n  ## kop 4\n"
    file = tmp_path / "een.yaml"
    file.write_text(text, encoding="utf-8")
    record = load(SourceFile("themes", "een", str(file), "themes/een.yaml"))
    assert isinstance(record, Record)
    assert [(at.line, at.column, at.end_column, said) for at, said in record.comments] == [
        (2, 1, 10, "# boven 1"),
        (3, 6, 11, "# a@b"),
        (7, 3, 11, "## kop 4"),
    ]
