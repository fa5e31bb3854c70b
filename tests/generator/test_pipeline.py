"""The way from a data folder to a site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.model import Directory
from generator.pipeline import Checked, load_and_check, load_check_and_link
from tests.conftest import EXAMPLES, TODAY


def fail(read: Checked, directory: Directory) -> int:
    raise KeyError("what a broken rule would have told")


def test_the_records_go_on_while_the_rules_are_applied() -> None:
    checked, made = load_check_and_link(EXAMPLES / "valid", TODAY, lambda read, directory: len(directory.initiatives))
    assert checked.problems == []
    assert made == len(checked.records.of("initiatives"))


def test_a_broken_rule_is_told_also_where_the_work_on_its_records_fails(tmp_path: Path) -> None:
    data = shutil.copytree(EXAMPLES / "valid", tmp_path / "data")
    shutil.copytree(EXAMPLES / "invalid" / "RUL001" / "fout", data, dirs_exist_ok=True)
    checked, made = load_check_and_link(data, TODAY, fail)
    assert made is None
    assert "RUL001" in {one.code for one in checked.problems}


def test_a_failure_on_right_records_is_a_failure() -> None:
    with pytest.raises(KeyError, match="broken rule"):
        load_check_and_link(EXAMPLES / "valid", TODAY, fail)


def test_the_prose_is_about_the_records_beside_it_and_not_about_those_to_practise_with(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "index.md").write_text("---\ntitle: Over\n---\n\nZo is het. [@nergens]\n", encoding="utf-8")
    for name, told in (("data", True), ("oefenmap", False)):
        data = shutil.copytree(EXAMPLES / "valid", tmp_path / name)
        assert ("CNT008" in {one.code for one in load_and_check(data, TODAY).problems}) is told
