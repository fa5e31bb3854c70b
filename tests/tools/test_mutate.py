"""The table of mutants made by hand stands beside the files that it breaks."""

from __future__ import annotations

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
    near, far = mutate.nearby("generator/views/parts/lists.py")
    assert near[0] == "tests/generator/views/parts/test_lists.py"
    assert far[-1] == mutate.GOLDEN and not {*near} & {*far}


def test_a_difference_is_what_changed_without_its_indent() -> None:
    assert mutate.difference("a\n  b\nc\n", "a\n  d\nc\n") == ("b", "d")


def test_of_nothing_everything_died() -> None:
    assert (mutate.share(0, 0), mutate.share(4, 5)) == (100, 80)
