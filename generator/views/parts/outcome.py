"""What an initiative or an edition brought about, in kinds that a page keeps apart: a goal is no effect."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Impact
from generator.views.builder import PageBuilder
from generator.views.page import Data

KINDS = (
    ("reach", "Bereik", "Wie er meededen of bereikt zijn."),
    ("result", "Resultaten", "Wat er is gedaan of gemaakt."),
    ("effect", "Effect", "Wat er voor mensen veranderde."),
    ("goal", "Doelen", "Een streven, geen uitkomst."),
)
"""The kinds in the order of a page: their heading, and what a number below it is."""

_TELLING = ("effect", "result", "reach")


def outcome(builder: PageBuilder, figures: Iterable[Impact]) -> list[Data]:
    """The kinds of which there are figures, those on which sources disagree apart."""
    given = tuple(figures)
    shown = []
    for kind, title, text in KINDS:
        if rows := builder.figures(one for one in given if one.kind == kind):
            shown.append(
                {
                    "title": title,
                    "text": text,
                    "disputed": [one for one in rows if one["differs"]],
                    "agreed": [one for one in rows if not one["differs"]],
                }
            )
    return shown


def outcome_rows(builder: PageBuilder, figures: Iterable[Impact]) -> list[Data]:
    """The same as rows of one list, where every label names its kind."""
    given = tuple(figures)
    return [
        {**one, "label": f"{title}: {one['label'][0].lower()}{one['label'][1:]}"}
        for kind, title, _ in KINDS
        for one in builder.figures(figure for figure in given if figure.kind == kind)
    ]


def reached(figures: Iterable[Impact]) -> tuple[Impact, ...]:
    """What there is, without what is only aimed at."""
    return tuple(one for one in figures if one.kind != "goal")


def most_telling(figures: Sequence[Impact]) -> Impact | None:
    """An effect if there is one, else a result, else whom it reached; None when there are only goals."""
    return next((one for kind in _TELLING for one in figures if one.kind == kind), None)


def without_effect(figures: Iterable[Impact]) -> bool:
    """Whether figures are there and none of them tells what changed for people."""
    given = tuple(figures)
    return bool(given) and not any(one.kind == "effect" for one in given)
