"""The word lists are sorted, without duplicates, and in the form in which rules look words up."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.appearance import seen
from generator.checks import lexicon
from generator.checks.lexicon import phrases, words

LISTS = sorted(file.stem for file in Path(lexicon.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_and_in_lower_case(name: str) -> None:
    text = (Path(lexicon.__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    entries = text.splitlines() if name == "placeholders" else text.split()
    assert entries == sorted(set(entries))
    assert text == text.lower()
    assert max(map(len, text.splitlines())) <= 118


@pytest.mark.parametrize("name", sorted({*LISTS} - {"placeholders"}))
def test_a_word_is_as_it_is_seen(name: str) -> None:
    assert {word for word in words(name) if seen(word).text != word} == set()


def test_every_list_is_documented() -> None:
    assert [name for name in LISTS if f"- `{name}`: " not in (lexicon.__doc__ or "")] == []


def test_phrases_keep_their_spaces() -> None:
    assert {"niet bekend", "n.v.t", "[naam]"} < phrases("placeholders")


def test_an_unknown_list() -> None:
    with pytest.raises(FileNotFoundError):
        words("cities")
