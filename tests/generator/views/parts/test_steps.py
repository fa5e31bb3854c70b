"""What was passed on in a municipality."""

from __future__ import annotations

from msgspec.structs import replace

from generator.views import PageBuilder, ViewContext
from generator.views.parts.steps import UNKNOWN_YEAR, has_steps, steps, years
from tests.generator.views.conftest import MakeSite


def test_steps_stand_by_year_and_what_has_none_comes_last(toy_site: ViewContext) -> None:
    shown = years(PageBuilder(toy_site, "x/"), steps(toy_site.directory, "zonnedaal"))
    assert [(year.year, [entry.kind for entry in year.entries]) for year in shown] == [
        ("2024", ["eerste editie", "initiatief", "prijs", "coach"]),
        ("2025", ["ambassadeur"]),
        ("2026", ["tweede editie"]),
        (UNKNOWN_YEAR, ["initiatief"]),
    ]


def test_each_step_tells_what_it_was_and_leads_there(toy_site: ViewContext) -> None:
    builder = PageBuilder(toy_site, "x/")
    found = years(builder, steps(toy_site.directory, "zonnedaal"))
    entries = {(year.year, entry.kind): entry for year in found for entry in year.entries}
    edition, soup = entries["2024", "eerste editie"], entries["2024", "initiatief"]
    assert (edition.title, edition.href) == ("Zonnedaal 2024", "../edities/zonnedaal-2024/")
    assert (edition.detail, edition.derived) == ("Zonnedaal Challenge", False)
    assert (soup.title, soup.href) == ("Soepfiets", "../initiatieven/soepfiets/")
    assert soup.detail == (
        "Bouwt voort op Leenlokaal. Kwam binnen via Leenlokaal. Kwam binnen via Bureau Kompas. "
        "Kwam binnen via Noor Voorbeeld. Een ambassadeur vertelde erover op de markt."
    )
    prize = entries["2024", "prijs"]
    assert (prize.title, prize.href) == ("Publieksprijs van de challenge, voor Soepfiets", soup.href)
    coach, ambassador = entries["2024", "coach"], entries["2025", "ambassadeur"]
    assert (coach.title, coach.href, coach.notes) == ("Bram van den Toets", "../coaches/c-3m9x/", [])
    assert coach.detail == "Gekoppeld aan Soepfiets. Kwam binnen via Noor Voorbeeld."
    assert ambassador.detail == "Bracht Soepfiets en Bram van den Toets binnen."
    loan = entries[UNKNOWN_YEAR, "initiatief"]
    assert loan.detail == "Deed mee in Zonnedaal 2024 of Zonnekwartier in Zonnedaal 2026."
    assert loan.derived
    assert loan.notes != []


def test_a_municipality_where_nothing_was_passed_on_has_no_page(site_with: MakeSite, toy_site: ViewContext) -> None:
    assert has_steps(toy_site.directory, "zonnedaal")
    assert not has_steps(toy_site.directory, "oudeveen")
    soup = replace(toy_site.directory.initiatives["soepfiets"], municipality="oudeveen")
    assert has_steps(site_with(initiatives={"soepfiets": soup}).directory, "oudeveen")


def test_what_builds_on_it_elsewhere_is_a_step_too(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.initiatives
    later = replace(
        known["soepfiets"], id="later", name="Later", municipality="oudeveen", inspired_by=("leenlokaal",),
        participations=(), awards=(), via=None,
    )  # fmt: skip
    for place, detail in (
        ("oudeveen", "Bouwt in Oudeveen voort op Leenlokaal."),
        ("", "Bouwt voort op Leenlokaal."),
    ):
        moved = replace(later, municipality=place)
        context = site_with(initiatives={**known, "later": moved})
        shown = years(PageBuilder(context, "x/"), steps(context.directory, "zonnedaal"))
        (entry,) = [entry for year in shown for entry in year.entries if entry.kind == "navolging"]
        assert (entry.title, entry.detail, entry.notes) == ("Later", detail, [])
