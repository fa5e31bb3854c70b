"""A line of the agenda."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.components import Link
from generator.views.parts.moments import event_item


def test_an_event_leads_to_all_it_belongs_to_but_the_page_it_stands_on(toy_site: ViewContext) -> None:
    event = toy_site.directory.events["slotavond-2024"]
    shown = event_item(PageBuilder(toy_site, "x/"), event)
    links = [link.href for link in shown.links]
    assert links == [
        "../edities/zonnedaal-2024/", "../initiatieven/soepfiets/", "../organisaties/bureau-kompas/",
        "../themas/samen-eten/",
    ]  # fmt: skip
    there = event_item(PageBuilder(toy_site, "edities/zonnedaal-2024/"), event)
    assert [link.text for link in there.links] == [link.text for link in shown.links[1:]]


def test_all_that_is_known_of_an_event_is_told(toy_site: ViewContext) -> None:
    shown = event_item(PageBuilder(toy_site, "x/"), toy_site.directory.events["slotavond-2024"])
    assert (shown.id, shown.title) == ("gebeurtenis-slotavond-2024", "Slotavond van de challenge 2024")
    assert (shown.kind, shown.place) == ("Finale", "Dorpshuis De Zon, Zonnedaal")
    assert shown.when == "15\u00a0november 2024 tot en met 16\u00a0november 2024"
    assert (shown.status.text, shown.status.kind) == ("gehouden", "good")
    assert (shown.status_text, shown.status_note) == ("", "De zaal was vol.")
    assert shown.date_note == "De krant van zaterdag schrijft over gisteravond."
    assert (shown.notes, shown.derived) == ([1], False)
    guessed = replace(toy_site.directory.events["slotavond-2024"], basis="derived", end_date="")
    later = event_item(PageBuilder(toy_site, "x/"), guessed)
    assert (later.when, later.derived) == ("15\u00a0november 2024", True)


@pytest.mark.parametrize(
    ("status", "date", "kind", "door", "text"),
    [
        ("announced", "2026-12", "kick-off", "Meer over dit moment", ""),
        ("announced", "2026-12", "vote", "Naar de stemming", ""),
        ("announced", "2026-10", "kick-off", "", "Een verslag vonden wij niet."),
        ("cancelled", "2026-12", "kick-off", "", "Dit ging niet door."),
        ("cancelled", "2026-10", "kick-off", "", "Dit ging niet door."),
        ("held", "2026-10", "kick-off", "", ""),
    ],
)
def test_a_door_is_there_as_long_as_one_can_go(
    toy_site: ViewContext, status: str, date: str, kind: str, door: str, text: str
) -> None:
    event = replace(toy_site.directory.events["startavond-2026"], status=status, date=date, kind=kind)
    shown = event_item(PageBuilder(toy_site, "x/"), event)
    assert shown.door == (Link(text=door, href=event.url) if door else None)
    assert shown.status_text == text


def test_without_an_address_there_is_no_door(toy_site: ViewContext) -> None:
    event = replace(toy_site.directory.events["startavond-2026"], url="")
    assert event_item(PageBuilder(toy_site, "x/"), event).door is None


def test_a_place_is_not_named_twice(toy_site: ViewContext) -> None:
    event = replace(toy_site.directory.events["startavond-2026"], place="Zonnedaal")
    assert event_item(PageBuilder(toy_site, "x/"), event).place == "Zonnedaal"
