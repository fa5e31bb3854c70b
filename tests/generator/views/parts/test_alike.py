"""What has one label, together."""

from __future__ import annotations

from generator.views.parts.alike import alike


def test_items_of_one_label_stand_together_in_the_order_in_which_it_comes_first() -> None:
    assert alike(["b1", "a1", "b2", "c1", "a2"], lambda item: item[0]) == [["b1", "b2"], ["a1", "a2"], ["c1"]]
    assert alike([], str) == []
