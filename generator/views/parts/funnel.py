"""From sign-up to selection: the numbers of an edition as a picture, with every source in the table beside it."""

from __future__ import annotations

from generator.model import Cohort
from generator.model.cohort import FunnelStep
from generator.views import dutch
from generator.views.builder import PageBuilder, row
from generator.views.components import Bar, Funnel, Row
from generator.views.records import cohort_title

_ROW = 64
_STEPS = {
    "sign-ups": ("aanmelding", "aanmeldingen"),
    "intakes": ("intakegesprek", "intakegesprekken"),
    "plans": ("ingediend plan", "ingediende plannen"),
    "selected": ("geselecteerd", "geselecteerd"),
}


def funnel(builder: PageBuilder, cohort: Cohort) -> Funnel | None:
    """What the funnel component shows; None when no number is known. The picture leaves interim counts out."""
    if not cohort.funnel:
        return None
    drawn: dict[str, FunnelStep] = {}
    for step in cohort.funnel:
        if not step.interim:
            drawn.setdefault(step.step, step)
    widest = max((step.value for step in drawn.values()), default=0) or 1
    title = f"Van aanmelding tot selectie, {cohort_title(builder.directory, cohort)}"
    return Funnel(
        id=f"trechter-{cohort.id}",
        title=title,
        description=f"{dutch.capital(dutch.joined(_in_words(step) for step in drawn.values()))}.",
        steps=[_bar(builder, at, step, widest) for at, step in enumerate(drawn.values())] if len(drawn) > 1 else [],
        height=_ROW * len(drawn),
        rows=_rows(builder, cohort),
    )


def _bar(builder: PageBuilder, at: int, step: FunnelStep, widest: int) -> Bar:
    number = dutch.number(step.value)
    return Bar(
        label=builder.label("cohorts.funnel.step", step.step),
        text=f"{step.qualifier} {number}" if step.qualifier else number,
        percent=round(100 * step.value / widest, 1),
        text_y=at * _ROW + 20,
        bar_y=at * _ROW + 28,
    )


def _rows(builder: PageBuilder, cohort: Cohort) -> list[Row]:
    """Every count with its source, by step; an interim count stands apart from the final one."""
    groups: dict[tuple[str, bool], list[FunnelStep]] = {}
    for step in cohort.funnel:
        groups.setdefault((step.step, step.interim), []).append(step)
    return [
        row(
            builder.label("cohorts.funnel.step", step) + (", tussenstand" if interim else ""),
            [builder.value(dutch.number(count.value), count) for count in counts],
        )
        for (step, interim), counts in groups.items()
    ]


def _in_words(step: FunnelStep) -> str:
    return dutch.counted(step.value, *_STEPS[step.step])


def how_many_known(cohort: Cohort, count: int) -> str:
    """How many of the selected initiatives the site knows."""
    selected = next((step.value for step in cohort.funnel if step.step == "selected" and not step.interim), count)
    if count < selected:
        return f"Van de {dutch.number(selected)} geselecteerde initiatieven kennen wij er {dutch.in_words(count)}."
    return f"Op deze site: {dutch.counted(count, 'initiatief', 'initiatieven')}." if count else ""
