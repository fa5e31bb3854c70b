"""Where the parser gives up, the line is reported once and left out, and the rest of the text is read."""

from __future__ import annotations

from typing import Any

import pytest

from generator.source.repairing import repaired

RECOVERED: dict[str, tuple[str, dict[str, Any] | None, list[tuple[str, int]], tuple[tuple[str | int, ...], ...]]] = {
    "too deep": (
        f"a: {'[' * 13}{']' * 13}\nname: Omapost\n",
        {"a": None, "name": "Omapost"},
        [("deep", 1)],
        (("a",),),
    ),
    "nothing but a forbidden character": ("\x07\n", None, [("control", 1)], ((),)),
    "nothing": ("", None, [("empty", 1)], ((),)),
    "a list": ("- - a\n", None, [("no_keys", 1)], ((),)),
    "a line that is wrong in two ways": ("{na\x07am: x}: y\nb: c\n", {"b": "c"}, [("control", 1)], ((),)),
    "two keys that are mappings": ("{a: b}: c\n{d: e}: f\ng: h\n", {"g": "h"}, [("key", 1), ("key", 2)], ((),)),
    "a second document is not checked": ("a: b\n---\nc: x\ty\n", {"a": "b"}, [("document", 2)], ((),)),
    "what follows the end of a document": ("a: b\n...\nx: y\n", {"a": "b"}, [("syntax", 3)], ((),)),
    "a directive and nothing else": ("%YAML 9\n", None, [("syntax", 1)], ((),)),
    "an item of a list in the column of its key": (
        "themes:\n- 'zorg\n- taal\nname: x\n",
        {"themes": [None, "taal"], "name": "x"},
        [("syntax", 2)],
        (("themes", 0),),
    ),
    "a bracket that is never closed, before blank lines": (
        "a: {b: c\n\n\n\n",
        {"a": None},
        [("syntax", 1)],
        (("a",),),
    ),
}


@pytest.mark.parametrize("name", RECOVERED)
def test_the_rest_is_read(name: str) -> None:
    text, values, findings, unread = RECOVERED[name]
    read = repaired(text)
    assert read.values == values
    assert [(finding.kind, finding.at.line) for finding in read.findings] == findings
    assert read.unread == unread


def test_a_line_that_follows_a_correction_is_corrected_with_certainty() -> None:
    """The first line may be part of the text above it; the second is as far off as the first."""
    first, second = repaired("name: Omapost\n  year: 2020\n  tagline: Post\n").findings
    assert first.edit is None and "tekst erboven" in first.hint
    assert second.edit is not None and "tekst erboven" not in second.hint
