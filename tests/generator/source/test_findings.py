"""Findings in one text: the smallest edits, at most one a line, and equal neighbours as one."""

from __future__ import annotations

import pytest

from generator.problems import Edit, Position
from generator.source.findings import SyntaxFinding, merged, shared_ends, short, smallest_edit

LINES = ["name: a", "  b: c", "  d: e", "", "  f: g"]


def finding(line: int, kind: str = "indent", text: str | None = "", message: str = "Fout.") -> SyntaxFinding:
    """A finding in the indent of a line, with an edit that removes it unless `text` is None."""
    at = Position(line, 1, line, 3)
    return SyntaxFinding(kind, at, message, "", None if text is None else Edit(at, text))


@pytest.mark.parametrize(
    ("old", "new", "ends"),
    [("abc", "abc", (3, 0)), ("abc", "axc", (1, 1)), ("aa", "aaa", (2, 0)), ("", "a", (0, 0)), ("ab", "b", (0, 1))],
)
def test_shared_ends(old: str, new: str, ends: tuple[int, int]) -> None:
    assert shared_ends(old, new) == ends


def test_the_smallest_edit() -> None:
    assert smallest_edit(4, "naam : x", "naam: x") == Edit(Position(5, 5, 5, 6), "")


def test_a_long_text_is_cut_off() -> None:
    assert short(" abcdef ", 6) == "abcdef"
    assert short("abcdefg", 6) == "abcde…"


def test_equal_findings_on_adjacent_lines_are_one() -> None:
    (joined,) = merged([finding(3), finding(2)], LINES)
    assert joined.at == Position(2, 1, 3, 3)
    assert joined.edit == Edit(Position(2, 1, 3, 3), "b: c\n")


@pytest.mark.parametrize(
    "following",
    [
        finding(5),
        finding(3, kind="syntax"),
        finding(3, message="Anders."),
        finding(3, text=None),
    ],
    ids=["further down", "another kind", "another message", "without an edit"],
)
def test_other_findings_stay_apart(following: SyntaxFinding) -> None:
    assert merged([finding(2), following], LINES) == [finding(2), following]


def test_a_line_has_one_edit_at_most() -> None:
    """But for the removal of a forbidden character, which no other edit of its line can undo."""
    kinds = ["syntax", "tab", "control"]
    edits = [found.edit is not None for found in merged([finding(2, kind) for kind in kinds], LINES)]
    assert edits == [True, False, True]


def test_an_edit_up_to_the_next_line_leaves_that_line_its_own() -> None:
    whole = SyntaxFinding("stray", Position(2, 1, 2, 7), "Fout.", "", Edit(Position(2, 1, 3, 1), ""))
    assert all(found.edit for found in merged([whole, finding(3)], LINES))
