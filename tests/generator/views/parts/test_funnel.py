"""The funnel: the picture shows one number a step, the table every count of every source."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model.cohort import FunnelStep
from generator.views import PageBuilder, ViewContext
from generator.views.parts.funnel import funnel


def test_interim_counts_stand_in_the_table_alone(toy_site: ViewContext) -> None:
    shown = funnel(PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"])
    assert shown is not None
    assert [(step.text, step.percent) for step in shown.steps] == [
        ("42", 100.0),
        ("30", 71.4),
        ("18", 42.9),
        ("8", 19.0),
    ]
    assert shown.rows[0].label == "Aanmeldingen, tussenstand"
    assert shown.description == "42 aanmeldingen, 30 intakegesprekken, 18 ingediende plannen en 8 geselecteerd."


def test_sources_that_disagree_stand_side_by_side(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    other = FunnelStep(step="sign-ups", value=45, sources=("challenge-site",), note="telt anders")
    shown = funnel(PageBuilder(toy_site, "x/"), replace(cohort, funnel=(*cohort.funnel, other)))
    assert shown is not None
    (row,) = [row for row in shown.rows if row.differs]
    assert [value.text for value in row.shown] == ["42", "45"]
    assert len(shown.steps) == 4


def test_one_number_makes_no_picture(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    shown = funnel(PageBuilder(toy_site, "x/"), replace(cohort, funnel=cohort.funnel[:2]))
    assert shown is not None and shown.steps == [] and len(shown.rows) == 2
    assert funnel(PageBuilder(toy_site, "x/"), replace(cohort, funnel=())) is None
