"""How many people without a profile a page may tell of: of a few, anyone could tell who they are."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Person

FEWEST = 5
"""From so many on, people without a profile are counted."""


def countable(count: int) -> int:
    """How many of these people without a profile may be told: all of them, or none when they are few."""
    return count if count >= FEWEST else 0


def crowd(people: Iterable[Person]) -> int:
    """How many people may be told of in all: those with a profile, and the others if they are not few."""
    listed = list(people)
    named = sum(one.published for one in listed)
    return named + countable(len(listed) - named)
