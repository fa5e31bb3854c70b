"""The picture of the front page on the toy directory, and on one that is too full for it."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from generator.model import Initiative
from generator.model.initiative import Participation
from generator.views import Site
from generator.views.relay import BEADS, EDITIONS, HEIGHT, NARROW, PLACES, WIDTH, relay
from tests.generator.views.conftest import MakeSite


def drawn(site: Site) -> Any:
    return relay(site.directory, dict.fromkeys(site.directory.initiatives, 1))


def crowd(site: Site, count: int) -> tuple[Initiative, ...]:
    one = site.directory.initiatives["soepfiets"]
    return tuple(replace(one, id=f"soepfiets-{number}", name=f"Soepfiets {number}") for number in range(count))


def crowded(site_with: MakeSite, site: Site, count: int) -> Site:
    many = crowd(site, count)
    return site_with(initiatives={one.id: one for one in many})


def test_every_edition_is_a_stop_the_oldest_first_and_what_has_no_edition_comes_last(toy_site: Site) -> None:
    stops = drawn(toy_site)["wide"]["stops"]
    assert [(one["title"], one["place"]) for one in stops] == [
        ("2024", "Zonnedaal"),
        ("2026", "Zonnedaal"),
        ("?", "editie onbekend"),
    ]
    assert [one["x"] for one in stops] == sorted(one["x"] for one in stops)


def test_a_known_initiative_hangs_there_with_its_name(toy_site: Site) -> None:
    shapes = drawn(toy_site)["wide"]["shapes"]
    assert {" ".join(line["text"] for line in one["lines"]) for one in shapes} == {"Soepfiets", "Leenlokaal"}


def test_chosen_initiatives_that_nobody_names_are_open_beads_and_said_in_words(toy_site: Site) -> None:
    picture = drawn(toy_site)
    assert picture["open"]
    assert picture["wide"]["hollow"].count("z") == 7
    assert "Van ten minste 7 gekozen initiatieven weten wij niet wie het zijn." in picture["description"]


def test_without_editions_there_is_no_picture(site_with: MakeSite) -> None:
    assert drawn(site_with(cohorts={})) is None


def test_a_crowd_stays_within_its_measure_and_the_page_says_so(site_with: MakeSite, toy_site: Site) -> None:
    picture = drawn(crowded(site_with, toy_site, 400))
    assert picture["partly"]
    assert len(picture["wide"]["shapes"]) <= PLACES
    assert sum(one["d"].count("z") for one in picture["wide"]["full"]) <= BEADS
    assert "en nog 397" in picture["description"]


def test_many_editions_show_the_newest(site_with: MakeSite, toy_site: Site) -> None:
    one = toy_site.directory.cohorts["zonnedaal-2024"]
    cohorts = {f"zonnedaal-{year}": replace(one, id=f"zonnedaal-{year}", year=year) for year in range(2040, 2020, -1)}
    site = site_with(cohorts=cohorts)
    years = [stop["title"] for stop in drawn(site)["wide"]["stops"]]
    assert years[:EDITIONS] == ["2037", "2038", "2039", "2040"]


def test_everything_stays_inside_both_drawings(site_with: MakeSite, toy_site: Site) -> None:
    for site in (toy_site, crowded(site_with, toy_site, 9)):
        picture = drawn(site)
        for drawing, width in ((picture["wide"], WIDTH), (picture["tall"], NARROW)):
            for shape in drawing["shapes"]:
                start = re.match(r"M(\d+) (\d+)", shape["d"])
                assert start is not None
                assert 0 <= int(start[1]) <= width
                assert all(line["y"] <= drawing["height"] for line in shape["lines"])
        assert picture["wide"]["height"] <= HEIGHT


def test_a_long_name_is_cut_and_shows_it(site_with: MakeSite, toy_site: Site) -> None:
    long = replace(
        toy_site.directory.initiatives["soepfiets"],
        name="Samen soep eten op de fiets",
        participations=(Participation(cohort="zonnedaal-2024", sources=(), basis="stated"),),
    )
    site = site_with(initiatives={long.id: long})
    (shape,) = drawn(site)["wide"]["shapes"]
    assert [line["text"] for line in shape["lines"]] == ["Samen soep", "eten op de…"]


def test_the_same_records_give_the_same_picture(toy_site: Site) -> None:
    assert drawn(toy_site) == drawn(toy_site)
