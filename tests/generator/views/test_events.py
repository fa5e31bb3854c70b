from __future__ import annotations

from msgspec.structs import replace

from generator.model import Event
from generator.views import Sheet, Site, events
from tests.generator.views.conftest import MakeSite


def event(date: str = "", status: str = "announced", cohort: str = "") -> Event:
    return Event(id="iets", name="Iets", kind="other", date=date, status=status, cohort=cohort)


def test_a_partial_date_lasts_until_its_last_day(toy_site: Site) -> None:
    for date, over in (
        ("2026", False),
        ("2026-11", False),
        ("2026-11-22", True),
        ("2026-11-23", False),
        ("2025", True),
    ):
        assert events.is_over(toy_site, event(date)) is over, date


def test_without_a_date_the_year_of_the_edition_decides(toy_site: Site) -> None:
    assert events.is_over(toy_site, event(cohort="zonnedaal-2024"))
    assert not events.is_over(toy_site, event(cohort="zonnedaal-2026"))
    assert events.is_over(toy_site, event())


def test_what_was_only_announced_is_not_said_to_have_been_held(toy_site: Site) -> None:
    sheet = Sheet(toy_site, "agenda/")
    told = {date: events.moment(sheet, event(date))["status_text"] for date in ("2024-05", "2027-05")}
    assert told == {"2024-05": "Een verslag vonden wij niet.", "2027-05": ""}


def test_what_is_to_come_stands_first_and_past_years_run_back(toy_site: Site) -> None:
    page = events.PAGES.page(toy_site, "1")
    assert [group["heading"] for group in page.data["groups"]] == ["Komt eraan", "2024"]
    assert page.linked_data["@graph"][0]["startDate"] == "2026-12"


def test_an_empty_future_is_said_in_words(site_with: MakeSite, toy_site: Site) -> None:
    past = {id: replace(one, date="2020", end_date="") for id, one in toy_site.directory.events.items()}
    assert events.PAGES.page(site_with(events=past), "1").data["nothing_coming"]


def test_an_event_stands_in_the_part_of_the_agenda_that_shows_it(site_with: MakeSite) -> None:
    several = {f"later-{day}": replace(event(f"2027-01-{day:02}"), id=f"later-{day}") for day in range(1, 29)}
    several |= {f"eerder-{year}": replace(event(str(year)), id=f"eerder-{year}") for year in range(1900, 1950)}
    site = site_with(events=several)
    for number in events.PAGES.keys(site):
        page = events.PAGES.page(site, number)
        for group in page.data["groups"]:
            for moment in group["moments"]:
                assert (
                    events.address(site, several[moment["id"].removeprefix("gebeurtenis-")])
                    == f"{page.url}#{moment['id']}"
                )
    assert page.url == "agenda/pagina/2/"


def test_linked_data_has_no_event_without_a_day(site_with: MakeSite) -> None:
    undated = replace(event(cohort="zonnedaal-2026"), id="ooit")
    assert events.PAGES.page(site_with(events={"ooit": undated}), "1").linked_data == {}
