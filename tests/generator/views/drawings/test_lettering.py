"""Names in a drawing: how wide they are, and over which lines they go. Nothing of a name is lost."""

from __future__ import annotations

import pytest

from generator.views.drawings.lettering import lines, wide


def test_a_text_is_as_wide_as_its_letters_and_grows_with_their_size() -> None:
    assert wide("", 20) == 0
    assert wide("nn", 20) == pytest.approx(2 * wide("n", 20)) == pytest.approx(4 * wide("n", 10))
    assert wide("i", 20) < wide("n", 20) < wide("N", 20) < wide("m", 20) < wide("食", 20)
    assert wide("e\u0301", 20) == wide("e", 20), "an accent takes no room of its own"
    assert wide("7", 20) == wide("N", 20)


def test_a_line_holds_as_many_words_as_fit() -> None:
    width = wide("samen eten", 18)
    assert lines("samen eten samen eten samen", width, 18) == ["samen eten", "samen eten", "samen"]
    assert lines("samen eten", width - 1, 18) == ["samen", "eten"]
    assert lines("  samen   eten ", width, 18) == ["samen eten"]


def test_a_word_that_is_too_wide_is_broken_and_kept_whole() -> None:
    found = lines("de arbeidsongeschiktheid", wide("arbeids", 18), 18)
    assert found[0] == "de"
    assert found[1] == "arbeids"
    assert "".join(found[1:]) == "arbeidsongeschiktheid"
    assert all(wide(line, 18) <= wide("arbeids", 18) + 0.01 for line in found)
    assert lines("abc", 0, 18) == ["a", "b", "c"], "a letter a line, and no endless loop"
