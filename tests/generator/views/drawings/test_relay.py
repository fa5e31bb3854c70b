"""The picture of the front page on the toy directory, and on one that is too full for it."""

from __future__ import annotations

import re
from datetime import date
from math import pi, sin
from typing import Any

import pytest
from msgspec.structs import replace

from generator.model import Cohort, Initiative
from generator.model.cohort import Area
from generator.model.initiative import Confirmation, Participation
from generator.views import ViewContext
from generator.views.drawings.beads import BEADS
from generator.views.drawings.lettering import wide
from generator.views.drawings.relay import EDITIONS, LARGE, NARROW, WIDTH, relay
from tests.generator.views.conftest import MakeSite


def drawn(context: ViewContext) -> Any:
    return relay(context.directory)


def thread_at(x: float) -> float:
    return 112 + 30 * sin(2 * pi * x / 620)


def crowd(context: ViewContext, count: int) -> tuple[Initiative, ...]:
    initiative = context.directory.initiatives["soepfiets"]
    return tuple(replace(initiative, id=f"soepfiets-{number}", name=f"Soepfiets {number}") for number in range(count))


def crowded(site_with: MakeSite, context: ViewContext, count: int) -> ViewContext:
    many = crowd(context, count)
    return site_with(initiatives={initiative.id: initiative for initiative in many})


def test_every_edition_is_a_stop_the_oldest_first_and_what_has_no_edition_comes_last(toy_site: ViewContext) -> None:
    stops = drawn(toy_site).wide.stops
    assert [(stop.title, stop.place) for stop in stops] == [
        ("2024", "Zonnedaal"),
        ("2026", "Zonnekwartier in Zonnedaal"),
        ("?", "editie onbekend"),
    ]
    assert [stop.x for stop in stops] == sorted(stop.x for stop in stops)


def test_a_known_initiative_hangs_there_with_its_name(toy_site: ViewContext) -> None:
    shapes = drawn(toy_site).wide.shapes
    assert {" ".join(line.text for line in shape.lines) for shape in shapes} == {"Soepfiets", "Leenlokaal"}


def test_chosen_initiatives_that_nobody_names_are_open_beads_and_said_in_words(toy_site: ViewContext) -> None:
    picture = drawn(toy_site)
    assert picture.open
    assert picture.wide.hollow.count("z") == 7
    assert "Van ten minste 7 gekozen initiatieven weten wij niet wie het zijn." in picture.description


def test_without_editions_there_is_no_picture(site_with: MakeSite) -> None:
    assert drawn(site_with(cohorts={})) is None


def test_a_crowd_stays_within_its_measure_and_the_page_says_so(site_with: MakeSite, toy_site: ViewContext) -> None:
    picture = drawn(crowded(site_with, toy_site, 400))
    assert picture.partly
    assert len(picture.wide.shapes) <= (EDITIONS + 1) * LARGE
    assert sum(beads.d.count("z") for beads in picture.wide.full) <= BEADS
    assert "en nog 397" in picture.description


def many_editions(context: ViewContext) -> dict[str, Cohort]:
    cohort = context.directory.cohorts["zonnedaal-2024"]
    return {f"zonnedaal-{year}": replace(cohort, id=f"zonnedaal-{year}", year=year) for year in range(2040, 2020, -1)}


def test_many_editions_show_the_newest(site_with: MakeSite, toy_site: ViewContext) -> None:
    context = site_with(cohorts=many_editions(toy_site), initiatives={})
    years = [stop.title for stop in drawn(context).wide.stops]
    assert years == ["2037", "2038", "2039", "2040"]


def test_of_many_editions_those_with_participants_are_shown(site_with: MakeSite, toy_site: ViewContext) -> None:
    some = {
        f"soepfiets-{year}": replace(
            toy_site.directory.initiatives["soepfiets"],
            id=f"soepfiets-{year}",
            participations=(Participation(cohort=f"zonnedaal-{year}", sources=(), basis="stated"),),
        )
        for year in (2022, 2024, 2031)
    }
    picture = drawn(site_with(cohorts=many_editions(toy_site), initiatives=some))
    assert [stop.title for stop in picture.wide.stops] == ["2022", "2024", "2031"]
    assert picture.partly


def test_an_edition_of_a_region_is_called_so(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]

    def place(area: str) -> str:
        given = (Area(kind="region", value=area, sources=(), basis="stated"),)
        places = drawn(site_with(cohorts={cohort.id: replace(cohort, area=given)}, initiatives={})).wide.stops
        return str(places[0].place)

    assert place("Streek Testpolder") == "Streek Testpolder"
    assert place("Samenwerkingsverband Zonnedaal en wijde omgeving") == "Zonnedaal"


def test_everything_stays_inside_both_drawings(site_with: MakeSite, toy_site: ViewContext) -> None:
    for context in (toy_site, crowded(site_with, toy_site, 9)):
        picture = drawn(context)
        for drawing, width in ((picture.wide, WIDTH), (picture.tall, NARROW)):
            for shape in drawing.shapes:
                start = re.match(r"M(\d+) (\d+)", shape.d)
                assert start is not None
                assert 0 <= int(start[1]) <= width
                assert all(line.y <= drawing.height for line in shape.lines)


LONG = (
    "Samen soep eten op de fiets",
    "Gereedschapsuitleenvoorziening Zonnedaal",
    "De werkplaats voor iedereen die graag iets maakt en anderen dat ook wil leren",
    "Arbeidsongeschiktheidsverzekeringsmaatschappijpersoneelsvereniging",
)


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("kind", ["wide", "tall"])
def test_a_long_name_is_whole_and_stays_inside(
    site_with: MakeSite, toy_site: ViewContext, name: str, kind: str
) -> None:
    initiatives = {f"{initiative.id}-x": replace(initiative, name=name) for initiative in crowd(toy_site, 12)}
    picture = drawn(site_with(initiatives=initiatives))
    drawing = picture.wide if kind == "wide" else picture.tall
    assert drawing.shapes
    size = 18 if kind == "wide" else 15
    for shape in drawing.shapes:
        texts = [line.text for line in shape.lines]
        assert "".join("".join(texts).split()) == "".join(name.split())
        half = max(wide(text, size) for text in texts) / (2 if kind == "wide" else 1)
        assert shape.x + half <= drawing.width + 1
        assert kind == "tall" or shape.x - half >= -1


def test_no_name_of_a_stop_stands_on_the_thread_or_on_the_next(site_with: MakeSite, toy_site: ViewContext) -> None:
    place = replace(toy_site.directory.municipalities["zonnedaal"], name="Oefenhorst aan het lange Voorbeeld")
    municipalities = {**toy_site.directory.municipalities, "zonnedaal": place}
    stops = drawn(site_with(cohorts=many_editions(toy_site), municipalities=municipalities)).wide.stops
    for stop, after in zip(stops, [*stops[1:], None], strict=True):
        end = stop.text_x + wide(stop.place, 18)
        assert end <= (after.text_x if after else WIDTH)
        assert all(stop.place_y < thread_at(x) for x in range(stop.text_x, round(end)))


def test_what_a_maintainer_picked_comes_first_then_what_was_confirmed_last(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    first, second, third = crowd(toy_site, 3)
    late, early = (Confirmation(date=date(year, 1, 1), role="bestuurslid") for year in (2026, 2025))
    initiatives = {
        "first": replace(first, featured=False, confirmed=early),
        "second": replace(second, featured=False, confirmed=late),
        "third": replace(third, featured=True, confirmed=None),
    }
    shapes = drawn(site_with(initiatives=initiatives)).tall.shapes
    assert [shape.lines[0].text for shape in shapes] == ["Soepfiets 2", "Soepfiets 1", "Soepfiets 0"]


def test_the_same_records_give_the_same_picture(toy_site: ViewContext) -> None:
    assert drawn(toy_site) == drawn(toy_site)


def test_without_an_edition_there_is_no_picture(site_with: MakeSite, toy_site: ViewContext) -> None:
    """Not even of what took part nobody knows when: a thread has a stop to hang from."""
    soup = toy_site.directory.initiatives["soepfiets"]
    loose = replace(soup, participations=(Participation(possible_cohorts=("zonnedaal-2024",)),))
    for initiatives in ({}, {loose.id: loose}):
        assert drawn(site_with(cohorts={}, initiatives=initiatives, people={})) is None
