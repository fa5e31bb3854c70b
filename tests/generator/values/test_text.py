"""Typography is normalised, and names are compared without it."""

from __future__ import annotations

import pytest

from generator.values import as_id, folded, is_blank, normalised
from generator.values.text import is_invisible


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b", "\u3164", "\u00ad \u200b", "\u00a0", "\u2060\u2060"])
def test_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", "!", "~", " a", "\u200ba", "é", "\u200b\u200bé", "日", "\u00a0x"])
def test_not_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("character", "invisible"),
    [("\u200b", True), ("\u3164", True), ("\u00ad", True), ("\ue000", True), (" ", False), ("\n", False), ("a", False)],
)
def test_invisible(character: str, invisible: bool) -> None:
    assert is_invisible(character) is invisible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  a  b\n", "a b"),
        ("a\u00a0\u2013\u00a0b", "a - b"),
        ("‘a’ “b” «c»", "'a' 'b' \"c\"".replace("'b'", '"b"')),
        ("٣³₃", "3³₃"),
        ("a\u200bb\u00ad", "ab"),
        ("a\tb", "a b"),
        ("a\x00b", "ab"),
    ],
)
def test_normalised(text: str, expected: str) -> None:
    assert normalised(text) == expected


def test_folded() -> None:
    assert folded("  Café-Samen_2026!  ") == "cafe samen 2026"
    assert folded("‘t Lóket") == "t loket"


@pytest.mark.parametrize(("text", "id"), [("Café‑Samen 2026", "cafe-samen-2026"), ("--a--", "a"), ("日", ""), ("", "")])
def test_as_id(text: str, id: str) -> None:
    assert as_id(text) == id
