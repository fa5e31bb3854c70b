"""What happened and what was written, on the page of what it belongs to."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.chronicle import MOST, events, publications


def test_nothing_happened_and_nothing_was_written(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    assert events(builder, []) is None
    assert publications(builder, []) is None


def test_the_newest_event_comes_first_and_what_has_no_date_last(toy_site: ViewContext) -> None:
    event = toy_site.directory.events["slotavond-2024"]
    days = [replace(event, id=day or "ooit", date=day, end_date="") for day in ("", "2023", "2024-05")]
    shown = events(PageBuilder(toy_site, "x/"), days)
    assert shown is not None
    assert [moment.id for moment in shown.moments] == ["gebeurtenis-2024-05", "gebeurtenis-2023", "gebeurtenis-ooit"]
    assert (shown.left_out, shown.href) == ("", "../agenda/")


def test_of_many_the_rest_is_counted(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    event, publication = (
        toy_site.directory.events["slotavond-2024"],
        toy_site.directory.publications["factsheet-2024"],
    )
    for besides, moments, texts in ((0, "", ""), (1, "1", "1 publicatie"), (2, "2", "2 publicaties")):
        happened = events(builder, [replace(event, id=f"e-{number}") for number in range(MOST + besides)])
        written = publications(builder, [replace(publication, id=f"p-{number}") for number in range(MOST + besides)])
        assert happened is not None and written is not None
        assert (len(happened.moments), happened.left_out) == (MOST, moments)
        assert (len(written.listed), written.left_out) == (MOST, texts)
        assert written.href == "../publicaties/"
