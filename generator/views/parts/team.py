"""The people around an edition or a municipality: cards of those who agreed to that, and how many others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.model import Person
from generator.views import dutch
from generator.views.addresses import AMBASSADORS, COACHES
from generator.views.builder import PageBuilder
from generator.views.components import Component, PersonCard
from generator.views.parts.cards import person_card
from generator.views.parts.crowd import countable, crowd

MOST = 12
"""How many cards a page shows."""


class Team(Component, frozen=True, kw_only=True):
    """The people of a record."""

    cards: Sequence[PersonCard]
    left_out: str
    """How many cards there are besides, in words, or nothing."""
    unnamed: str
    """How many go without a name, in a sentence, or nothing."""
    coaches: str
    ambassadors: str
    """The lists of all people."""


def team(builder: PageBuilder, people: Iterable[Person]) -> Team | None:
    """The people; None if nobody may be mentioned."""
    listed = list(people)
    if not crowd(listed):
        return None
    seen = [person for person in listed if person.published]
    more = len(seen) - MOST
    return Team(
        cards=[person_card(builder, person) for person in seen[:MOST]],
        left_out=f"Nog {dutch.counted(more, 'persoon', 'mensen')}" if more > 0 else "",
        unnamed=_unnamed(countable(len(listed) - len(seen)), bool(seen)),
        coaches=builder.to(COACHES),
        ambassadors=builder.to(AMBASSADORS),
    )


def _unnamed(count: int, besides: bool) -> str:
    """How many are not shown, as a sentence; without their roles, since few of them could be identified."""
    if not count:
        return ""
    if besides:
        return f"En {dutch.number(count)} mensen die niet met naam op de site staan."
    return f"{dutch.number(count)} mensen staan niet met naam op de site."
