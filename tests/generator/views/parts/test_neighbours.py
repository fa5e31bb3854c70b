"""The editions before and after an edition."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.neighbours import neighbours
from tests.generator.views.conftest import MakeSite


def test_a_neighbour_is_named(toy_site: ViewContext) -> None:
    (after,) = neighbours(PageBuilder(toy_site, "x/"), toy_site.directory.cohorts["zonnedaal-2024"])
    assert (after.text, after.title) == ("Volgende editie", "Zonnekwartier in Zonnedaal 2026")


def test_an_edition_leads_to_the_one_before_and_the_one_after(site_with: MakeSite, toy_site: ViewContext) -> None:
    """Of its own municipalities, and the nearest year: of two in a year one, always the same."""
    first = toy_site.directory.cohorts["zonnedaal-2024"]
    elsewhere = replace(toy_site.directory.municipalities["zonnedaal"], id="elders", name="Elders")
    years = {"a": 2020, "b": 2021, "c": 2021, "d": 2023, "e": 2025, "f": 2025, "g": 2026}
    held = {id: replace(first, id=id, year=year) for id, year in reversed(years.items())}
    held["x"] = replace(first, id="x", year=2022, municipalities=("elders",))
    site = site_with(cohorts=held, municipalities={**toy_site.directory.municipalities, "elders": elsewhere})

    def beside(id: str) -> list[tuple[str, str]]:
        shown = neighbours(PageBuilder(site, "x/"), held[id])
        assert [(neighbour.text, neighbour.rel) for neighbour in shown] == [
            ("Vorige editie" if neighbour.rel == "prev" else "Volgende editie", neighbour.rel) for neighbour in shown
        ]
        return [(neighbour.rel, neighbour.href.split("/")[-2]) for neighbour in shown]

    assert beside("a") == [("next", "b")]
    assert beside("b") == [("prev", "a"), ("next", "d")]
    assert beside("d") == [("prev", "c"), ("next", "e")]
    assert beside("g") == [("prev", "f")]
    assert beside("x") == []
