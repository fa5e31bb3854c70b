"""What a card says of outcome, payers and evidence."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model import Impact
from generator.model.initiative import Earning
from generator.views import ViewContext
from generator.views.parts.card_labels import card_labels

MEALS = Impact(measure="gedeelde maaltijden", value=7000, unit="maaltijden", kind="result", qualifier="circa")
EATERS = Impact(measure="mensen aan tafel", value=120, unit="personen", kind="reach", level="measured")
GOAL = Impact(measure="bedrijven", value=50, unit="bedrijven", kind="goal", qualifier="doel")
LESS = Impact(measure="minder eenzaam", value=10, value_max=20, unit="procent", kind="effect", level="self-reported")


def labels(context: ViewContext, *impact: Impact, who: tuple[str, ...] = ()) -> dict[str, str]:
    soup = context.directory.initiatives["soepfiets"]
    earnings = tuple(Earning(who=each, what_for="Soep.") for each in who)
    return {shown.label: shown.text for shown in card_labels(context, replace(soup, impact=impact, earnings=earnings))}


@pytest.mark.parametrize(
    ("impact", "label", "text"),
    [
        ((MEALS,), "Resultaat", "Gedeelde maaltijden: circa 7.000"),
        ((EATERS,), "Bereik", "Mensen aan tafel: 120\u00a0personen"),
        ((GOAL,), "Doel", "Bedrijven: 50"),
        ((EATERS, MEALS), "Resultaat", "Gedeelde maaltijden: circa 7.000"),
        ((GOAL, EATERS), "Bereik", "Mensen aan tafel: 120\u00a0personen"),
        ((MEALS, LESS), "Effect", "Minder eenzaam: 10 tot 20\u00a0procent"),
    ],
)
def test_the_most_telling_figure_is_told_with_its_kind(
    toy_site: ViewContext, impact: tuple[Impact, ...], label: str, text: str
) -> None:
    found = labels(toy_site, *impact)
    assert next(iter(found)) == label and found[label] == text


def test_a_goal_is_no_result(toy_site: ViewContext) -> None:
    assert labels(toy_site, GOAL).keys() == {"Doel", "Hoe weten wij dit"}


def test_who_pays_is_named_once(toy_site: ViewContext) -> None:
    found = labels(toy_site, who=("bezoekers van het plein", "de gemeente", "bezoekers van het plein"))
    assert found["Wie betaalt"] == "Bezoekers van het plein en de gemeente"
    assert "Wie betaalt" not in labels(toy_site)


@pytest.mark.parametrize(
    ("impact", "evidence"),
    [
        ((), "Niet beoordeeld"),
        ((MEALS,), "Niet beoordeeld"),
        ((LESS,), "Eigen opgave"),
        ((LESS, EATERS), "Gemeten"),
        ((LESS, replace(EATERS, level="independent")), "Onafhankelijk vastgesteld"),
    ],
)
def test_how_it_is_known_is_the_strongest_way(toy_site: ViewContext, impact: tuple[Impact, ...], evidence: str) -> None:
    assert labels(toy_site, *impact)["Hoe weten wij dit"] == evidence
