"""A page in the making."""

from __future__ import annotations

from generator.views.builder import row, together
from generator.views.components import Row, Value


def test_values_without_a_source_do_not_differ() -> None:
    assert not row("Waar", [Value(text="Zonnedaal (1)"), Value(text="Maanstad (2)")]).differs
    price = Value(text="100 euro", notes=[1])
    assert row("Prijs", [price, Value(text="125 euro", notes=[2])]).differs


def test_values_that_complete_each_other_do_not_differ() -> None:
    shown = [Value(text="a", notes=[1]), Value(text="b", notes=[2])]
    assert together("Iets", shown) == Row(label="Iets", shown=shown, differs=False)
