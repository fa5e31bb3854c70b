"""What an initiative or an edition brought about, in kinds that a page keeps apart: a goal is no effect."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Impact
from generator.views.builder import PageBuilder
from generator.views.components import Component, Row

KINDS = (
    ("reach", "Bereik", "Wie er meededen of bereikt zijn."),
    ("result", "Resultaten", "Wat er is gedaan of gemaakt."),
    ("effect", "Effect", "Wat er voor mensen veranderde."),
    ("goal", "Doelen", "Een streven, geen uitkomst."),
)
"""The kinds in the order of a page: their heading, and what a number below it is."""

_TELLING = ("effect", "result", "reach")


class Outcome(Component, frozen=True, kw_only=True):
    """The figures of one kind, those on which sources disagree apart."""

    title: str
    text: str
    """What a number of this kind is."""
    disputed: Sequence[Row]
    agreed: Sequence[Row]


def outcome(builder: PageBuilder, figures: Iterable[Impact]) -> list[Outcome]:
    """The kinds of which there are figures."""
    given = tuple(figures)
    shown = []
    for kind, title, text in KINDS:
        if rows := builder.figures(figure for figure in given if figure.kind == kind):
            disputed, agreed = apart(rows)
            shown.append(Outcome(title=title, text=text, disputed=disputed, agreed=agreed))
    return shown


def apart(rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """The rows on which sources disagree, and the others."""
    disputed: list[Row] = []
    agreed: list[Row] = []
    for row in rows:
        (disputed if row.differs else agreed).append(row)
    return disputed, agreed


def outcome_rows(builder: PageBuilder, figures: Iterable[Impact]) -> list[Row]:
    """The same as rows of one list, where every label names its kind."""
    given = tuple(figures)
    return [
        Row(label=f"{title}: {row.label[0].lower()}{row.label[1:]}", shown=row.shown, differs=row.differs)
        for kind, title, _ in KINDS
        for row in builder.figures(figure for figure in given if figure.kind == kind)
    ]


def reached(figures: Iterable[Impact]) -> tuple[Impact, ...]:
    """The figures without the goals."""
    return tuple(figure for figure in figures if figure.kind != "goal")


def most_telling(figures: Sequence[Impact]) -> Impact | None:
    """An effect if there is one, else a result, else the reach; None if there are only goals."""
    return next((figure for kind in _TELLING for figure in figures if figure.kind == kind), None)


def without_effect(figures: Iterable[Impact]) -> bool:
    """Whether figures are there and none of them tells what changed for people."""
    given = tuple(figures)
    return bool(given) and not any(figure.kind == "effect" for figure in given)
