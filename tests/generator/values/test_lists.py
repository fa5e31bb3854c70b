"""A list that was written as one text is split by its strongest separator."""

from __future__ import annotations

import pytest

from generator.values import joined_by_word, read_list


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("", ()),
        ("a", ("a",)),
        ("a; b, c", ("a", "b, c")),
        ("a | b", ("a", "b")),
        ("a\nb", ("a", "b")),
        ("- a\n- b", ("a", "b")),
        ("1. a\n2) b", ("a", "b")),
        ("• a • b", ("a", "b")),
        ("- a, b", ("a, b",)),
        ("a - b", ("a - b",)),
        ("a, b en c", ("a", "b", "c")),
        ("a, b, en c", ("a", "b", "c")),
        ("a en b, c", ("a en b", "c")),
        ("a & b", ("a", "b")),
        ("a + b", ("a", "b")),
        ("[a, 'b']", ("a", "b")),
        ("a,, b ,", ("a", "b")),
        ("a  b,c", ("a b", "c")),
        ("a, " * 667, ("a, " * 667,)),
        ("a, " * 666 + "b", ("a",) * 666 + ("b",)),
    ],
)
def test_read_list(text: str, items: tuple[str, ...]) -> None:
    assert read_list(text) == items


@pytest.mark.parametrize(
    ("text", "joined"),
    [("a en b", True), ("a & b", True), ("a", True), ("a, b", False), ("a; b", False), ("• a", False)],
)
def test_joined_by_word(text: str, joined: bool) -> None:
    assert joined_by_word(text) is joined
