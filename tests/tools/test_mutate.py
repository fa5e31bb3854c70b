"""The table of mutants made by hand stands beside the files that it breaks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import mutate


def test_each_mutant_of_the_table_can_still_be_made() -> None:
    """Its text stands in its file exactly once, and the tests that should notice are there."""
    made = mutate.hand_made()
    assert len(made) >= 15
    assert [
        test for mutant in made for tests in mutant.tests for test in tests if not (mutate.HOUSE / test).exists()
    ] == []
    assert [mutant for mutant in made if mutant.source == (mutate.HOUSE / mutant.file).read_text("utf-8")] == []


def test_the_nearest_tests_come_first() -> None:
    mirror, users, far, *approved = mutate.nearby("generator/views/parts/lists.py")
    assert mirror == ("tests/generator/views/parts/test_lists.py",)
    assert "tests/generator/views/pages/test_cohorts.py" in users, "it imports the module"
    assert not {*mirror, *users} & {*far}
    assert approved == [(mutate.PRINTED,), (mutate.GOLDEN,)]
    assert mutate.nearby("generator/kinds.py")[-1] != (mutate.GOLDEN,)


def test_the_name_of_a_package_is_that_of_its_folder() -> None:
    assert [mutate.dotted(f"generator/fast/{name}.py") for name in ("__init__", "memory")] == [
        "generator.fast",
        "generator.fast.memory",
    ]


def test_a_difference_is_what_changed_without_its_indent() -> None:
    assert mutate.difference("a\n  b\nc\n", "a\n  d\nc\n") == ("b", "d")


def test_of_nothing_everything_was_killed() -> None:
    assert (mutate.share(0, 0), mutate.share(4, 5)) == (100, 80)
    assert mutate.together([]).rate == 100


def test_a_sample_is_the_same_each_time_and_in_order() -> None:
    chosen = mutate.sample(100, 10)
    assert len({*chosen}) == 10 and [*chosen] == sorted(chosen) and chosen == mutate.sample(100, 10)
    assert [*mutate.sample(3, 10)] == [*mutate.sample(3, None)] == [0, 1, 2]


def test_equivalent_mutants_do_not_count() -> None:
    assert mutate.Result("a.py", mutants=50, chosen=10, killed=6, equivalent=2, day="2026-11-27").rate == 75


def test_results_are_kept_beside_those_of_other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutate, "RESULTS", tmp_path / "RESULTS.md")
    first, second = "generator/kinds.py", "generator/ledger.py"
    mutate.keep([mutate.Result(second, 20, 10, 9, 0, "2026-11-26"), mutate.Result("generator/gone.py", 1, 1, 1, 0, "")])
    mutate.keep([mutate.Result(first, 30, 10, 4, 5, "2026-11-26")])
    mutate.keep([mutate.Result(second, 20, 10, 10, 0, "2026-11-27")])
    rows = mutate.RESULTS.read_text(encoding="utf-8").splitlines()[-3:]
    assert rows == [
        "| generator/kinds.py | 30 | 10 | 4 | 5 | 80 % | 2026-11-26 |",
        "| generator/ledger.py | 20 | 10 | 10 | 0 | 100 % | 2026-11-27 |",
        "| together | 50 | 20 | 14 | 5 | 93 % |  |",
    ]


def test_each_equivalent_mutant_has_a_reason_and_stands_in_its_file() -> None:
    for row in mutate.listed("equivalent"):
        source = " ".join((mutate.HOUSE / row["file"]).read_text(encoding="utf-8").split())
        assert " ".join(row["was"].split()) in source, row
        assert row["was"] != row["now"] and len(row["why"]) > 10, row


@pytest.mark.parametrize("module", ["generator/fast/memory.py", "generator/views/parts/lists.py", "generator/kinds.py"])
def test_what_is_imported_before_does_not_bring_the_mutant_along(module: str) -> None:
    program = (
        "import importlib, sys; from tools.mutate import _untouched, dotted\n"
        f"names = [*_untouched({module!r})]\n"
        "for name in names: importlib.import_module(name)\n"
        f"print(len(names), dotted({module!r}) in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=mutate.HOUSE, capture_output=True, text=True, check=True)
    count, brought = done.stdout.split()
    assert brought == "False" and int(count) > 3
