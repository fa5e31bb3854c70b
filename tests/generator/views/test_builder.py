"""A page in the making."""

from __future__ import annotations

from typing import get_args

from generator.views import ViewContext
from generator.views.builder import STATE_KINDS, row, together
from generator.views.components import Row, Value
from generator.views.components.badge import Kind


def test_values_without_a_source_do_not_differ() -> None:
    assert not row("Waar", [Value(text="Zonnedaal (1)"), Value(text="Maanstad (2)")]).differs
    price = Value(text="100 euro", notes=[1])
    assert row("Prijs", [price, Value(text="125 euro", notes=[2])]).differs


def test_values_that_complete_each_other_do_not_differ() -> None:
    shown = [Value(text="a", notes=[1]), Value(text="b", notes=[2])]
    assert together("Iets", shown) == Row(label="Iets", shown=shown, differs=False)


def test_every_state_looks_like_a_badge_that_there_is(toy_site: ViewContext) -> None:
    kinds = {*get_args(Kind)}
    assert {state: kind for state, kind in STATE_KINDS.items() if kind not in kinds} == {}
    states = [
        value
        for record_type in toy_site.documentation.record_types
        for path, field in record_type.walk()
        if path in (("status", "value"), ("state", "value"))
        for value in field.enum
    ]
    assert "active" in states and "running" in states
    assert {*states} <= {*STATE_KINDS, "unknown"}
