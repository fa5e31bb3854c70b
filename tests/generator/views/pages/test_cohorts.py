"""The pages of editions: every source is told, and a list of participants never grows a page."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model import Cohort, Source
from generator.model.cohort import Area
from generator.views import ViewContext
from generator.views.pages import cohort_list, cohorts
from generator.views.parts.lists import PER_PAGE
from generator.views.records import cohort_title
from tests.generator.views.conftest import MakeSite, of_kind


def edition(context: ViewContext, id: str) -> cohorts.CohortPage:
    """What the first page of an edition shows."""
    return of_kind(cohorts.PAGES.page(context, f"{id}/1").body, cohorts.CohortPage)


def test_every_spelling_of_the_name_stands_there_and_differs(toy_site: ViewContext) -> None:
    names = edition(toy_site, "zonnedaal-2024").names[0]
    assert [value.text for value in names.shown] == ["Zonnedaal Challenge", "Zonnedaalse Ondernemers Challenge"]
    assert names.label == "Naam van toen" and names.differs


def test_a_standing_that_the_dates_tell_is_not_called_unknown(site_with: MakeSite, toy_site: ViewContext) -> None:
    known = toy_site.directory.cohorts["zonnedaal-2026"]
    dated, bare = replace(known, state=()), replace(known, state=(), phases=(), vote=())

    def labels(cohort: Cohort) -> list[str]:
        context = site_with(cohorts={**toy_site.directory.cohorts, cohort.id: cohort}, events={})
        return [row.label for row in edition(context, "zonnedaal-2026").facts]

    assert "Stand" not in labels(dated)
    assert "Stand" in labels(bare)


def test_who_may_have_taken_part_stands_apart(toy_site: ViewContext) -> None:
    data = edition(toy_site, "zonnedaal-2026")
    assert data.cards == []
    assert [initiative.title for initiative in data.possible] == ["Leenlokaal"]
    assert data.known == ""


def test_many_participants_stand_on_pages_of_their_own(site_with: MakeSite, toy_site: ViewContext) -> None:
    initiative = toy_site.directory.initiatives["soepfiets"]
    many = {f"i-{number}": replace(initiative, id=f"i-{number}", name=f"I {number}") for number in range(PER_PAGE + 1)}
    context = site_with(initiatives={**toy_site.directory.initiatives, **many})
    keys = [key for key in cohorts.PAGES.keys(context) if key.startswith("zonnedaal-2024")]
    assert keys == ["zonnedaal-2024/1", "zonnedaal-2024/2"]
    later = cohorts.PAGES.page(context, keys[1])
    assert later.url == "edities/zonnedaal-2024/pagina/2/" and len(later.body.cards) == 2


def test_without_a_state_the_year_decides_how_an_edition_is_spoken_of(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    held = toy_site.directory.cohorts
    for year, past, lead in (
        (2025, True, "De naam was toen: "),
        (2026, False, "De naam is: "),
        (2027, False, "De naam is: "),
    ):
        cohort = replace(held["zonnedaal-2024"], year=year, state=(), phases=(), vote=())
        data = edition(site_with(cohorts={**held, cohort.id: cohort}, events={}), "zonnedaal-2024")
        assert (data.finished, data.lead) == (past, lead + "Zonnedaal Challenge.")
        assert {initiative.shown.text for initiative in data.worked_out} <= {"deed mee" if past else "doet mee"}


def test_descriptions_are_never_too_long(site_with: MakeSite, toy_site: ViewContext) -> None:
    long = {
        id: replace(municipality, name=municipality.name * 12)
        for id, municipality in toy_site.directory.municipalities.items()
    }
    assert len(cohorts.PAGES.page(site_with(municipalities=long), "zonnedaal-2024/1").description) <= 155


def test_an_own_statement_is_called_so_with_role_and_date_and_leads_nowhere(
    site_with: MakeSite, toy_site: ViewContext
) -> None:
    given = Source(
        id="challenge-site", title="Opgave", publisher="Gemeente Zonnedaal", kind="desk-statement", read="full",
        role="projectleider", published="2026-11-01",
    )  # fmt: skip
    context = site_with(sources={**toy_site.directory.sources, given.id: given})
    source = cohorts.PAGES.page(context, "zonnedaal-2026/1").sources[0].source
    assert source.kind == "eigen opgave van de organisatie (projectleider, 1\u00a0november 2026)"
    assert (source.href, source.published, source.accessed, source.read) == ("", "", "", "")


def test_an_edition_is_named_after_what_it_is_for(toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2026"]
    region = replace(cohort, area=(Area(kind="region", value="Streek van Zonnedaal"),))
    whole = replace(cohort, area=())
    assert [cohort_title(toy_site.directory, edition) for edition in (cohort, region, whole)] == [
        "Zonnekwartier in Zonnedaal 2026",
        "Streek van Zonnedaal 2026",
        "Zonnedaal 2026",
    ]


def test_who_commissioned_an_edition_stands_beside_its_municipality(toy_site: ViewContext) -> None:
    rows = {row.label: row.shown for row in edition(toy_site, "zonnedaal-2026").facts}
    assert [(value.text, value.remark) for value in rows["Gebied"]] == [("Zonnekwartier", "Wijk of buurt.")]
    assert [(value.text, value.href) for value in rows["Opdrachtgever"]] == [
        ("Bureau Kompas", "../../organisaties/bureau-kompas/")
    ]
    rows = {row.label: row.shown for row in edition(toy_site, "zonnedaal-2024").facts}
    assert rows["Opdrachtgever"] == [] and "Gebied" not in rows, "not known, which the page says"


def test_a_part_of_the_help_has_its_title_and_day(site_with: MakeSite, toy_site: ViewContext) -> None:
    directory = toy_site.directory
    event = replace(directory.events["slotavond-2024"], kind="network", end_date="")
    context = site_with(events={event.id: event})
    rows = {row.label: row.shown for row in edition(context, "zonnedaal-2024").programme}
    assert [(value.text, value.date, value.remark) for value in rows["Themasessie"]] == [
        ("Wie eet er mee?", "7\u00a0maart 2024 tot en met 8\u00a0maart 2024", "Een avond over eten in de buurt.")
    ]
    assert [(value.text, value.date) for value in rows["Netwerk"]] == [(event.name, "15\u00a0november 2024")]


def test_the_list_of_editions_names_the_years_without_one(site_with: MakeSite, toy_site: ViewContext) -> None:
    cohort = toy_site.directory.cohorts["zonnedaal-2024"]
    years = (2026, 2025, 2023, 2020, 2020)
    held = {f"e-{at}": replace(cohort, id=f"e-{at}", year=year) for at, year in enumerate(years)}
    shown = cohort_list.PAGES.page(site_with(cohorts=held), "1").body.years
    assert [(year.year, len(year.cards), year.gap) for year in shown] == [
        (2026, 1, ""),
        (2025, 1, "Van 2024 is geen editie bekend."),
        (2023, 1, "Van 2021 tot en met 2022 is geen editie bekend."),
        (2020, 2, ""),
    ]
