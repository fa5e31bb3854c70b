"""Reach, results, effects and goals stand apart, and a goal is never told as something that was reached."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import Impact
from generator.views import ViewContext
from generator.views.builder import PageBuilder
from generator.views.pages import home, initiatives
from generator.views.parts.outcome import most_telling, outcome, outcome_rows, reached, without_effect
from tests.generator.views.conftest import MakeSite


def number(kind: str, value: float, measure: str = "kaartjes") -> Impact:
    return Impact(kind=kind, measure=measure, value=value, unit="stuks", sources=("challenge-site",))


def test_the_four_kinds_have_headings_of_their_own(toy_site: ViewContext) -> None:
    figures = [number(kind, 50) for kind in ("goal", "effect", "reach", "result")]
    shown = outcome(PageBuilder(toy_site, ""), figures)
    assert [kind.title for kind in shown] == ["Bereik", "Resultaten", "Effect", "Doelen"]
    assert all(len(kind.agreed) == 1 and not kind.disputed for kind in shown)
    assert [row.label for row in outcome_rows(PageBuilder(toy_site, ""), figures)][-1] == "Doelen: kaartjes"


def test_a_goal_and_what_came_of_it_do_not_contradict_each_other(toy_site: ViewContext) -> None:
    shown = outcome(PageBuilder(toy_site, ""), [number("goal", 50), number("result", 42), number("result", 45)])
    assert [(kind.title, len(kind.disputed)) for kind in shown] == [("Resultaten", 1), ("Doelen", 0)]


def test_a_goal_is_nothing_that_was_reached(site_with: MakeSite, toy_site: ViewContext) -> None:
    goal, result, effect = number("goal", 50), number("result", 42), number("effect", 3)
    assert reached([goal, result]) == (result,)
    assert most_telling([goal]) is None and most_telling([goal, result, effect]) is effect
    assert without_effect([goal]) and not without_effect([effect]) and not without_effect([])
    initiative = toy_site.directory.initiatives["soepfiets"]
    bare = replace(initiative, impact=(goal,), awards=(), figures=(), milestones=(), statements=())
    context = site_with(initiatives={**toy_site.directory.initiatives, initiative.id: bare})
    facts = [case.fact for case in home.PAGES.page(context, "").body.cases.shown]
    assert "50" not in str(facts)
    assert initiatives.PAGES.page(context, initiative.id).body.effect_unknown
