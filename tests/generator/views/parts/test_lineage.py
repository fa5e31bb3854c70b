"""Who and what was passed on."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.lineage import Relation, came_in, lineage, passed_on
from tests.generator.views.conftest import MakeSite


def fields(relations: list[Relation]) -> list[tuple[str, str, str]]:
    return [(relation.text, relation.title, relation.href) for relation in relations]


@pytest.fixture
def builder(toy_site: ViewContext) -> PageBuilder:
    return PageBuilder(toy_site, "x/")


def test_an_initiative_tells_what_it_builds_on_and_who_brought_it_in(
    toy_site: ViewContext, builder: PageBuilder
) -> None:
    found = lineage(builder, toy_site.directory.initiatives["soepfiets"])
    assert [fields(same) for same in found] == [
        [("Bouwt voort op", "Leenlokaal", "../initiatieven/leenlokaal/")],
        [
            ("Kwam binnen via", "Leenlokaal", "../initiatieven/leenlokaal/"),
            ("Kwam binnen via", "Bureau Kompas", "../organisaties/bureau-kompas/"),
            ("Kwam binnen via", "Noor Voorbeeld", "../ambassadeurs/a-7k2p/"),
        ],
        [("Hoe het binnenkwam", "Een ambassadeur vertelde erover op de markt.", "")],
        [("Kreeg hulp van", "Bram van den Toets", "../coaches/c-3m9x/")],
    ]


def test_an_initiative_tells_what_came_of_it(toy_site: ViewContext, builder: PageBuilder) -> None:
    found = lineage(builder, toy_site.directory.initiatives["leenlokaal"])
    assert [fields(same) for same in found] == [
        [("Inspireerde", "Soepfiets", "../initiatieven/soepfiets/")],
        [("Bracht binnen", "Soepfiets", "../initiatieven/soepfiets/")],
    ]


def test_only_the_coach_of_an_initiative_helped_it(site_with: MakeSite, toy_site: ViewContext) -> None:
    people = toy_site.directory.people
    coach = people["c-3m9x"]
    other = replace(coach, roles=tuple(replace(role, role="jury") for role in coach.roles))
    context = site_with(people={**people, coach.id: other})
    found = lineage(PageBuilder(context, "x/"), context.directory.initiatives["soepfiets"])
    assert "Kreeg hulp van" not in [relation.text for same in found for relation in same]


def test_who_brought_it_in_is_named_with_the_consent_to_pair_alone(site_with: MakeSite, toy_site: ViewContext) -> None:
    people = toy_site.directory.people
    context = site_with(people={**people, "a-7k2p": replace(people["a-7k2p"], pairs=False)})
    found = came_in(PageBuilder(context, "x/"), context.directory.initiatives["soepfiets"])
    assert [relation.title for relation in found] == [
        "Leenlokaal",
        "Bureau Kompas",
        "Een ambassadeur vertelde erover op de markt.",
    ]
    assert came_in(PageBuilder(context, "x/"), context.directory.initiatives["leenlokaal"]) == []


def test_a_person_tells_whom_and_what_came_through_them(
    site_with: MakeSite, toy_site: ViewContext, builder: PageBuilder
) -> None:
    people = toy_site.directory.people
    assert fields(passed_on(builder, people["a-7k2p"])) == [
        ("Bracht binnen", "Bram van den Toets", "../coaches/c-3m9x/"),
        ("Bracht binnen", "Soepfiets", "../initiatieven/soepfiets/"),
    ]
    assert fields(passed_on(builder, people["c-3m9x"])) == [
        ("Kwam binnen via", "Noor Voorbeeld", "../ambassadeurs/a-7k2p/")
    ]
    assert passed_on(builder, replace(people["a-7k2p"], pairs=False)) == []
