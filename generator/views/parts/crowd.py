"""How many people without a profile a page may count: few of them could be identified."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Person
from generator.views import dutch

FEWEST = 5
"""The least number of people without a profile that is published."""


def countable(count: int) -> int:
    """How many people without a profile may be counted: all of them, or 0 if they are few."""
    return count if count >= FEWEST else 0


def crowd(people: Iterable[Person]) -> int:
    """How many people may be counted in all: those with a profile, and the others unless they are few."""
    listed = list(people)
    named = sum(person.published for person in listed)
    return named + countable(len(listed) - named)


def without_profile(count: int, role: str) -> str:
    """How many people of a role ("ambassador" or "coach") have no profile, in words; nothing for none."""
    if count == 0:
        return ""
    singular, plural = {"ambassador": ("ambassadeur", "ambassadeurs"), "coach": ("coach", "coaches")}[role]
    verb = "staat" if count == 1 else "staan"
    return f"{dutch.counted(count, singular, plural)} die niet met naam op de site {verb}"
