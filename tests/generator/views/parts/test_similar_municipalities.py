"""What was counted in a municipality, and which resemble it, in words."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest
from msgspec.structs import replace

from generator.model import ReferenceMunicipality
from generator.model.neighbours import neighbours
from generator.profiles import Measured
from generator.views import PageBuilder, ViewContext
from generator.views.parts.similar_municipalities import (
    MOST_ELSEWHERE,
    MOST_PLACES,
    SOURCE,
    in_figures,
    place_of,
    reasons,
    similar,
    source,
)
from tests.generator.views.conftest import MakeSite, present


def place(code: str, inhabitants: float, urbanity: int, share_65: float | None = None) -> ReferenceMunicipality:
    figures = {"inhabitants": Measured(inhabitants, 2026), "urbanity": Measured(urbanity, 2024)}
    if share_65 is not None:
        figures["share_65"] = Measured(share_65, 2022)
    return ReferenceMunicipality(
        cbs_code=code, name=f"Plaats {code}", province="Drenthe", latitude=52.9, longitude=6.6, figures=figures
    )


HERE = place("GM9001", 42_000, 3, 20)


def test_the_figures_have_their_year_and_what_is_not_known_says_so(toy_site: ViewContext) -> None:
    places = toy_site.directory.reference_municipalities
    shown = {row.label: [(value.text, value.date) for value in row.shown] for row in in_figures(places["GM9001"])}
    assert shown["Inwoners"] == [("42.000", "1 januari 2026")]
    assert shown["Stedelijkheid"] == [("matig stedelijk", "2024")]
    assert shown["Adressen in de omgeving"] == [("1.200\u00a0per km²", "2024")]
    assert shown["65 jaar of ouder"] == [("20\u00a0procent", "2022")]
    assert shown["Met een inkomen bij de laagste 40 procent van het land"] == [("41,5\u00a0procent", "2022")]
    assert shown["Met een inkomen bij de hoogste 20 procent van het land"] == [("16\u00a0procent", "2022")]
    assert shown["Oppervlakte land"] == [("85,5\u00a0km²", "2021")]
    unknown = {row.label for row in in_figures(places["GM9003"]) if not row.shown}
    assert len(unknown) == 2 and all("inkomen" in label for label in unknown)


def test_the_source_stands_by_the_figures_and_invented_ones_say_so() -> None:
    real = changed(HERE, cbs_code="GM0014")
    assert source(real) == SOURCE == "Bron: CBS (StatLine), CC BY 4.0."
    assert source(changed(real, note="Opgeteld.")) == f"{SOURCE} Opgeteld."
    assert source(HERE) == "Deze cijfers zijn verzonnen."


def test_a_municipality_without_figures_has_no_comparison(site_with: MakeSite, toy_site: ViewContext) -> None:
    town = toy_site.directory.municipalities["zonnedaal"]
    gone = toy_site.directory.municipalities["oudeveen"]
    assert place_of(PageBuilder(toy_site, "x/"), town) == toy_site.directory.reference_municipalities["GM9001"]
    assert place_of(PageBuilder(toy_site, "x/"), gone) is None, "it is not in the list"
    bare = site_with(reference_municipalities={"GM9001": changed(HERE, figures={})})
    assert place_of(PageBuilder(bare, "x/"), town) is None


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (place("a", 44_000, 3, 20), ("44.000 inwoners: ongeveer even veel als hier", "matig stedelijk, net als hier")),
        (place("a", 63_000, 2), ("63.000 inwoners: 50\u00a0procent meer dan hier", "één stap meer stedelijk")),
        (place("a", 21_000, 5), ("21.000 inwoners: 50\u00a0procent minder dan hier", "twee stappen minder stedelijk")),
        (place("a", 105_000, 3), ("105.000 inwoners: 2,5 keer zo veel als hier",)),
        (place("a", 84_000, 3), ("84.000 inwoners: 2 keer zo veel als hier",)),
    ],
)
def test_why_it_resembles_in_words(other: ReferenceMunicipality, words: tuple[str, ...]) -> None:
    (neighbour,) = neighbours(HERE, [other])
    said = reasons(neighbour, HERE)
    for part in words:
        assert any(part in reason for reason in said), said


def test_the_share_of_older_people_is_compared_if_both_are_known() -> None:
    same, older, unknown = (neighbours(HERE, [place("a", 42_000, 3, share)])[0] for share in (20, 27.5, None))
    assert reasons(same, HERE)[-1] == "20\u00a0procent is 65 jaar of ouder, net als hier"
    assert reasons(older, HERE)[-1] == "27,5\u00a0procent is 65 jaar of ouder, hier 20"
    assert len(reasons(unknown, HERE)) == 2


def test_those_with_a_page_come_first_and_of_the_others_the_nearest(site_with: MakeSite, toy_site: ViewContext) -> None:
    town = toy_site.directory.municipalities["zonnedaal"]
    places = {f"GM91{n:02}": place(f"GM91{n:02}", 42_000 + n, 3, 20) for n in range(20)}
    far = place("GM9200", 900_000, 1)
    known = {f"plaats-{n}": replace(town, id=f"plaats-{n}", name=f"Stad {n}", cbs_code=f"GM91{n:02}") for n in range(9)}
    away = replace(town, id="ver", name="Ver", cbs_code="GM9200")
    site = site_with(
        municipalities={"zonnedaal": town, "ver": away, **known},
        reference_municipalities={"GM9001": HERE, "GM9200": far, **places},
    )
    found = present(similar(PageBuilder(site, "gemeenten/zonnedaal/"), HERE))
    assert [shown.title for shown in found.places] == [f"Stad {n}" for n in range(MOST_PLACES)]
    assert found.places[0].href == "../../gemeenten/plaats-0/"
    assert found.places[0].has.startswith("Geen editie bekend")
    assert found.elsewhere.count("Plaats") == MOST_ELSEWHERE
    assert found.elsewhere.startswith("Plaats GM9109, ")
    assert found.source == "Deze cijfers zijn verzonnen."
    assert "65 jaar" in found.method


def test_nobody_resembles_a_place_that_is_all_alone(site_with: MakeSite, toy_site: ViewContext) -> None:
    site = site_with(reference_municipalities={"GM9001": HERE, "GM9200": place("GM9200", 900_000, 1)})
    assert similar(PageBuilder(site, "x/"), HERE) is None
