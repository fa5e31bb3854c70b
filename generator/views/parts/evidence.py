"""What came of an initiative: its outcome, its other figures, its prizes and its money, under one heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Figure, Initiative
from generator.model.initiative import Award, Funding
from generator.views import dutch
from generator.views.builder import PageBuilder, together
from generator.views.components import Component, Link, Row, Value
from generator.views.parts.alike import alike
from generator.views.parts.outcome import KINDS, apart
from generator.views.records import record_link


class Figures(Component, frozen=True, kw_only=True):
    """Other figures, those on which sources disagree apart."""

    disputed: Sequence[Row]
    agreed: Sequence[Row]


class AwardItem(Component, frozen=True, kw_only=True):
    """A prize that an initiative won, and from whom."""

    kind: str
    shown: Value
    by: str
    href: str
    """The organisation or edition that gave it, and its address; both may be nothing."""


def heading(initiative: Initiative) -> str:
    """The heading above outcome, figures, prizes and money: it names only what follows, and is empty without any."""
    kinds = {figure.kind for figure in initiative.impact}
    titles = [title.lower() for kind, title, _ in KINDS if kind in kinds - {"goal"}]
    parts = (
        (titles[0] if len(titles) == 1 else "resultaten", titles),
        ("doelen", "goal" in kinds),
        ("cijfers", initiative.figures),
        ("prijzen", initiative.awards),
        ("geld", initiative.funding),
    )
    return dutch.capital(dutch.joined(word for word, given in parts if given))


def count_kinds(initiative: Initiative) -> int:
    """How many kinds stand under that heading: a single one needs no heading of its own."""
    others = (initiative.figures, initiative.awards, initiative.funding)
    return len({figure.kind for figure in initiative.impact}) + sum(map(bool, others))


def figures(builder: PageBuilder, items: Iterable[Figure]) -> Figures | None:
    """Figures, with those on which sources disagree apart; None when there are none."""
    rows = builder.figures(items)
    if not rows:
        return None
    disputed, agreed = apart(rows)
    return Figures(disputed=disputed, agreed=agreed)


def awards(builder: PageBuilder, items: Iterable[Award]) -> list[list[AwardItem]]:
    """The prizes, those of one kind together."""
    return alike((_award(builder, award) for award in items), lambda award: award.kind)


def award_words(award: Award) -> str:
    """The name of a prize and the amount in euro, if there is one."""
    return dutch.capital(award.name) + (f", {dutch.euro(award.amount)}" if award.amount is not None else "")


def _award(builder: PageBuilder, award: Award) -> AwardItem:
    by = Link(text="", href="")
    if award.organiser:
        by = record_link(builder, builder.directory.organisations[award.organiser])
    elif award.cohort:
        by = record_link(builder, builder.directory.cohorts[award.cohort])
    kind = dutch.capital(builder.label("initiatives.awards.kind", award.kind))
    return AwardItem(shown=builder.value(award_words(award), award), by=by.text, href=by.href, kind=kind)


def funding(builder: PageBuilder, items: Iterable[Funding]) -> list[Row]:
    """A row for each kind of money."""
    return [
        together(
            dutch.capital(builder.label("initiatives.funding.kind", same[0].kind)),
            [builder.value(dutch.euro(grant.amount), grant) for grant in same],
        )
        for same in alike(items, lambda grant: grant.kind)
    ]
