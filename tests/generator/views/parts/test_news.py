"""What happened last."""

from __future__ import annotations

import dataclasses
from datetime import date

from msgspec.structs import replace

from generator.model.provenance import Claim
from generator.views import PageBuilder, ViewContext
from generator.views.parts.news import latest
from tests.generator.views.conftest import MakeSite


def test_the_newest_facts_come_first_and_tell_what_they_are(toy_site: ViewContext) -> None:
    shown = latest(PageBuilder(toy_site, "x/"), 20)
    assert [(item.when.replace("\u00a0", " "), item.kind, item.title.replace("\u00a0", " ")) for item in shown] == [
        ("februari 2026", "Soepfiets", "Rondgebrachte kommen soep: circa 3.000 tot 3.500 kommen"),
        ("februari 2026", "Soepfiets", "Vaste eters: 60 personen"),
        ("februari 2026", "Soepfiets", "Mensen die vaker buiten komen: 12 personen"),
        ("15 november 2024", "Finale", "Slotavond van de challenge 2024"),
        ("15 november 2024", "Soepfiets", "Won de publieksprijs van de challenge"),
        ("14 september 2023", "Soepfiets", "Eerste soep met twintig buren"),
    ]
    assert {item.href for item in shown} == {"../initiatieven/soepfiets/", "../agenda/#gebeurtenis-slotavond-2024"}
    assert all(item.notes and not item.derived for item in shown)
    assert latest(PageBuilder(toy_site, "x/"), 2) == shown[:2]


def test_the_latest_facts_are_never_in_the_future(toy_site: ViewContext) -> None:
    early = dataclasses.replace(toy_site, today=date(2020, 1, 1))
    assert latest(PageBuilder(early, ""), 20) == []


def test_an_event_counts_when_it_was_held(site_with: MakeSite, toy_site: ViewContext) -> None:
    event = toy_site.directory.events["slotavond-2024"]
    for changed, count in (
        (event, 1),
        (replace(event, status="announced"), 0),
        (replace(event, date=""), 0),
        (replace(event, date="2026-11", end_date=""), 0),
    ):
        context = site_with(events={event.id: changed}, initiatives={})
        assert len(latest(PageBuilder(context, "x/"), 20)) == count


def test_a_fact_without_a_date_is_no_news_and_a_prize_that_is_none_by_name_is_won(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    soup = toy_site.directory.initiatives["soepfiets"]
    award = replace(soup.awards[0], name="een gouden lepel", basis="derived")
    undated = Claim(value="iets.", sources=("challenge-site",))
    dated = replace(undated, date="2019")
    only = replace(soup, awards=(award,), milestones=(undated, dated), statements=(), impact=())
    context = site_with(events={}, initiatives={soup.id: only})
    shown = latest(PageBuilder(context, "x/"), 20)
    assert [(item.title, item.derived) for item in shown] == [("Won: een gouden lepel", True), ("Iets", False)]
