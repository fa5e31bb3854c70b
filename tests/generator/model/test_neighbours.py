"""Which municipalities are alike."""

from __future__ import annotations

import pytest

from generator.model import ReferenceMunicipality
from generator.model.neighbours import Difference, difference, neighbours
from generator.profiles import Measured


def place(name: str, **figures: float) -> ReferenceMunicipality:
    known = {measure: Measured(value, 2026) for measure, value in figures.items()}
    return ReferenceMunicipality(
        cbs_code=name, name=name, province="Drenthe", latitude=52.9, longitude=6.6, figures=known
    )


HERE = place("Hier", inhabitants=40_000, urbanity=3, share_65=20)


@pytest.mark.parametrize(
    ("inhabitants", "urbanity", "steps"),
    [
        (40_000, 3, 0),
        (59_999, 3, 0),
        (60_000, 3, 1),
        (90_000, 3, 2),
        (26_667, 3, 0),
        (26_666, 3, 1),
        (40_000, 4, 1),
        (40_000, 1, 2),
        (90_000, 5, 4),
    ],
)
def test_steps_are_half_as_large_again_and_classes_of_urbanity(inhabitants: int, urbanity: int, steps: int) -> None:
    found = difference(HERE, place("Daar", inhabitants=inhabitants, urbanity=urbanity))
    assert found and found.steps == steps


def test_the_difference_is_that_of_the_other() -> None:
    assert difference(HERE, place("Daar", inhabitants=20_000, urbanity=5, share_65=26)) == Difference(0.5, 2, 6)
    assert difference(HERE, place("Daar", inhabitants=20_000, urbanity=1)) == Difference(0.5, -2, None)


@pytest.mark.parametrize("known", [{}, {"inhabitants": 5}, {"urbanity": 3}])
def test_what_is_not_known_cannot_be_compared(known: dict[str, float]) -> None:
    assert difference(HERE, place("Daar", **known)) is None
    assert difference(place("Daar", **known), HERE) is None
    assert neighbours(HERE, [place("Daar", **known)]) == []


def test_the_nearest_come_first_by_steps_then_by_older_people_then_by_inhabitants() -> None:
    others = [
        HERE,
        place("Verder", inhabitants=400_000, urbanity=3, share_65=20),
        place("Ander", inhabitants=50_000, urbanity=3, share_65=17),
        place("Onbekend", inhabitants=40_000, urbanity=3),
        place("Groter", inhabitants=45_000, urbanity=3, share_65=21),
        place("Gelijk", inhabitants=41_000, urbanity=3, share_65=19),
        place("Stap", inhabitants=40_000, urbanity=4, share_65=20),
    ]
    found = [neighbour.municipality.name for neighbour in neighbours(HERE, others)]
    assert found == ["Gelijk", "Groter", "Ander", "Onbekend", "Stap", "Verder"]


def test_an_invented_municipality_has_a_high_code() -> None:
    assert [place(code).is_invented for code in ("GM0014", "GM1992", "GM8999", "GM9001")] == [False, False, False, True]
