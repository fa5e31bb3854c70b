"""People without a profile are told of from five on."""

from __future__ import annotations

import pytest

from generator.model import Person
from generator.views.parts.crowd import countable, crowd, without_profile


def people(named: int, unnamed: int) -> list[Person]:
    return [
        Person(id=f"p-{number}", roles=(), published=number < named, pairs=False) for number in range(named + unnamed)
    ]


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (1, 0), (4, 0), (5, 5), (6, 6)])
def test_a_few_are_not_counted(count: int, expected: int) -> None:
    assert countable(count) == expected


@pytest.mark.parametrize(
    ("named", "unnamed", "expected"), [(0, 0, 0), (2, 0, 2), (0, 4, 0), (2, 4, 2), (0, 5, 5), (2, 5, 7)]
)
def test_who_has_a_profile_always_counts(named: int, unnamed: int, expected: int) -> None:
    assert crowd(people(named, unnamed)) == expected
    assert crowd(iter(people(named, unnamed))) == expected, "also of what can be read once"


def test_numbers_agree_with_their_noun_and_verb() -> None:
    assert without_profile(0, "coach") == ""
    assert without_profile(1, "ambassador") == "1 ambassadeur die niet met naam op de site staat"
    assert without_profile(1, "coach") == "1 coach die niet met naam op de site staat"
    assert without_profile(5, "ambassador") == "5 ambassadeurs die niet met naam op de site staan"
    assert without_profile(6, "coach") == "6 coaches die niet met naam op de site staan"
