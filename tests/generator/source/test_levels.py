"""A line with a wrong indent belongs to the nearest level."""

from __future__ import annotations

from typing import Any

import pytest

from generator.source.repairing import repaired

REPAIRED: dict[str, tuple[str, list[int], Any]] = {
    "nearer to the outer level": (
        "contact:\n    mailbox: a@b.nl\n finance:\n  - item: share\n    value: 1\n",
        [3],
        {"contact": {"mailbox": "a@b.nl"}, "finance": [{"item": "share", "value": "1"}]},
    ),
    "nearer to the inner level": (
        "contact:\n    mailbox: a@b.nl\n   function: loket\nyear: 2020\n",
        [3],
        {"contact": {"mailbox": "a@b.nl", "function": "loket"}, "year": "2020"},
    ),
    "deeper than a value allows": ("name: Omapost\n  year: 2020\ntagline: Post\n", [2], None),
    "an item further than the others": (
        "themes:\n  - zorg\n   - taal\nname: Omapost\n",
        [3],
        {"themes": ["zorg", "taal"], "name": "Omapost"},
    ),
    "two adjacent lines, reported as one": (
        "contact:\n  function: loket\n   mailbox: a@b.nl\n   phone: x\nname: Omapost\n",
        [3],
        {"contact": {"function": "loket", "mailbox": "a@b.nl", "phone": "x"}, "name": "Omapost"},
    ),
    "a key further than the others in an item": (
        "funnel:\n  - step: plans\n    value: 2\n     note: x\n  - step: selected\n",
        [4],
        {"funnel": [{"step": "plans", "value": "2", "note": "x"}, {"step": "selected"}]},
    ),
}


@pytest.mark.parametrize("name", REPAIRED)
def test_a_wrong_indent_is_corrected(name: str) -> None:
    text, lines, values = REPAIRED[name]
    read = repaired(text)
    assert [(finding.kind, finding.at.line) for finding in read.findings] == [("indent", line) for line in lines]
    assert read.values == (values or {"name": "Omapost", "year": "2020", "tagline": "Post"})
    assert read.unread == ()


def test_a_list_may_start_in_the_column_of_its_key() -> None:
    read = repaired("themes:\n- zorg\n- taal\nname: Omapost\n")
    assert read.findings == ()
    assert read.values == {"themes": ["zorg", "taal"], "name": "Omapost"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("themes:\n  - zorg\n  name: Omapost\ntagline: Post\n", {"themes": ["zorg"], "tagline": "Post"}),
        ("name: Omapost\n- zorg\nyear: 2020\n", {"name": "Omapost", "year": "2020"}),
    ],
)
def test_what_is_neither_an_item_nor_a_key_is_left_out(text: str, values: dict[str, Any]) -> None:
    read = repaired(text)
    assert len(read.findings) == 1
    assert read.values == values
    assert read.unread == ((),)
