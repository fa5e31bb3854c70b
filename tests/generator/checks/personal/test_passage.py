"""A passage joins texts, and maps what is seen back to the text and the characters it came from."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.checks.personal.passage import SEPARATOR, Span, in_words, passage, sentence_after, sentence_before
from generator.problems import START, Finding


@dataclass(frozen=True)
class Origin:
    kind: str

    def finding(self, message: str, *, hint: str = "", characters: Span | None = None) -> Finding:
        return Finding(self.kind, START, f"{message} {characters}", hint)


JOINED = passage([(Origin("a"), "**Noor**"), (Origin("b"), "Voorbeeld &amp; co")])


def test_texts_are_joined_as_seen() -> None:
    assert JOINED.text == f"noor{SEPARATOR}voorbeeld & co"
    assert [part.start for part in JOINED.parts] == [0, 5]


@pytest.mark.parametrize(("offset", "kind"), [(0, "a"), (3, "a"), (4, "a"), (5, "b"), (18, "b")])
def test_a_character_belongs_to_a_part(offset: int, kind: str) -> None:
    assert JOINED.kind(offset) == kind


def test_the_source_of_a_span_ends_with_its_part() -> None:
    assert JOINED.source(0, 4) == "Noor"
    assert JOINED.source(0, 9) == "Noor"
    assert JOINED.source(15, 16) == "&amp;"


def test_capitals_are_those_of_the_source() -> None:
    assert [JOINED.is_capital(offset) for offset in (0, 1, 5, 6)] == [True, False, True, False]


def test_a_finding_is_about_the_characters_of_its_part() -> None:
    found = JOINED.finding((0, 9), "Een naam", "Haal weg")
    assert (found.path, found.message, found.hint) == ("a", "Een naam (2, 6)", "Haal weg")
    assert JOINED.finding((5, 14), "Een naam", "").message == "Een naam (0, 9)"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("een. twee | drie. vier", " twee ", " drie"),
        ("een! twee | drie? vier", " twee ", " drie"),
        (f"een{SEPARATOR}twee | drie\nvier", "twee ", " drie"),
        ("twee | drie", "twee ", " drie"),
        ("0123456789 | 0123456789", "56789 ", " 01234"),
    ],
)
def test_the_sentence_around_an_offset(text: str, before: str, after: str) -> None:
    offset = text.index("|")
    assert sentence_before(text, offset, 6) == before
    assert sentence_after(text, offset + 1, 6) == after


def test_an_id_is_read_as_words() -> None:
    assert in_words("noor-voorbeeld-2026-05") == "noor voorbeeld 2026-05"
