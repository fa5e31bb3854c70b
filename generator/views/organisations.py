"""The pages of organisations, networks and related programmes: the list by kind, and one page each."""

from __future__ import annotations

from itertools import groupby

from generator.model import Organisation
from generator.model.records import Project
from generator.views import asking, challenge, chronicle, dutch
from generator.views.cards import cohort_title, initiative_card, organisation_card
from generator.views.lists import pager, part, part_keys, part_url
from generator.views.page import Data, Family, Page, Site
from generator.views.phases import phases
from generator.views.sheet import Sheet, newsletter, plain, row, web_address

BASE = "organisaties/"
TRAIL = (("Organisaties", BASE),)
PER_PAGE = 96
MOST = 24
"""How many editions, initiatives or municipalities a page shows."""

_KINDS = {
    "programme": "Programma’s",
    "agency": "Bureaus",
    "network": "Netwerken",
    "municipality": "Gemeenten",
    "province": "Provincies",
    "education": "Onderwijs",
    "enterprise": "Ondernemingen",
    "other": "Andere organisaties",
    "related-programme": "Verwante programma’s",
}
"""The kinds in the order of the list, as headings."""

_NOT_OURS = "Dit is geen editie van de challenge."


def _list_page(site: Site, key: str) -> Page:
    number = int(key)
    order = list(_KINDS)
    organisations = sorted(site.directory.organisations.values(), key=lambda one: order.index(one.kind))
    sheet = Sheet(site, part_url(BASE, number))
    groups = groupby(part(organisations, number, PER_PAGE), key=lambda one: one.kind)
    return sheet.page(
        "organisation/list.html",
        title="Organisaties" if number == 1 else f"Organisaties, pagina {number}",
        description="Gemeenten, bureaus, netwerken en programma’s rond de Sociale Ondernemers Challenge.",
        section="organisaties",
        trail=TRAIL if number > 1 else (),
        data={
            "count": dutch.counted(len(organisations), "organisatie", "organisaties"),
            "groups": [
                {
                    "title": _KINDS[kind],
                    "text": "Programma’s die op de challenge lijken. Het zijn geen edities."
                    if kind == order[-1]
                    else "",
                    "cards": [organisation_card(sheet, one) for one in same],
                }
                for kind, same in groups
            ],
            "pager": pager(sheet, BASE, number, len(organisations), PER_PAGE),
            "join_href": sheet.to("meedoen/"),
        },
    )


LIST = Family(
    lambda site: part_keys(len(site.directory.organisations), PER_PAGE),
    lambda key: part_url(BASE, int(key)),
    _list_page,
)


def _page(site: Site, key: str) -> Page:
    directory, organisation = site.directory, site.directory.organisations[key]
    sheet = Sheet(site, f"{BASE}{key}/")
    related = organisation.kind == "related-programme"
    initiatives, cohorts = directory.initiatives_of[key], directory.cohorts_with[key]
    kind = dutch.capital(sheet.label("organisations.kind", organisation.kind))
    return sheet.page(
        "organisation/page.html",
        title=organisation.name,
        description=_description(organisation, kind),
        section="organisaties",
        trail=TRAIL,
        data={
            "name": organisation.name,
            "kicker": kind,
            "lead": organisation.summary,
            "related": _NOT_OURS if related else "",
            "facts": _facts(sheet, organisation),
            "roles": sheet.claims(organisation.roles),
            "figures": sheet.figures(organisation.figures),
            "statements": challenge.statements(sheet, organisation.statements),
            "phases": phases(sheet, organisation.phases, field="organisations.phases.phase"),
            "criteria": challenge.criteria(sheet, organisation.criteria, "organisations.criteria"),
            "finance": challenge.finance(sheet, organisation.finance, "organisations.finance.item"),
            "projects": [_project(sheet, one) for one in organisation.projects],
            "editions": [_edition(sheet, organisation, one.id) for one in cohorts[:MOST]],
            "editions_left_out": max(0, len(cohorts) - MOST),
            "initiatives": [initiative_card(sheet, one) for one in initiatives[:MOST]],
            "initiatives_left_out": max(0, len(initiatives) - MOST),
            "events": chronicle.events(sheet, directory.events_of_organisation[key]),
            "publications": None,
            "editions_href": sheet.to("edities/"),
            "initiatives_href": sheet.to("initiatieven/"),
            "organisations_href": sheet.to(BASE),
            "approach_href": sheet.to("aanpak/"),
            "door": asking.door(sheet, organisation.name),
        },
        linked_data=_linked_data(site, organisation),
    )


PAGES = Family(lambda site: list(site.directory.organisations), lambda key: f"{BASE}{key}/", _page)


def _facts(sheet: Sheet, organisation: Organisation) -> list[Data]:
    municipalities = [sheet.directory.municipalities[one] for one in organisation.municipalities]
    where = [plain(one.name, sheet.to(f"gemeenten/{one.id}/")) for one in municipalities[:MOST]]
    provinces = [plain(f"heel {one}") for one in organisation.provinces]
    rows = [
        *([challenge.together("Provincie" if len(provinces) == 1 else "Provincies", provinces)] if provinces else []),
        challenge.together("Gemeente" if len(where) == 1 else "Gemeenten", where),
        challenge.together(
            "Website" if len(organisation.websites) < 2 else "Websites",
            [sheet.value(web_address(one.url), one, href=one.url) for one in organisation.websites],
        ),
    ]
    rows += newsletter(organisation.newsletter_url)
    if organisation.aliases:
        rows.append(row("Ook bekend als", [plain(dutch.joined(organisation.aliases))]))
    return rows


def _edition(sheet: Sheet, organisation: Organisation, cohort_id: str) -> Data:
    """An edition and what the organisation did in it."""
    cohort = sheet.directory.cohorts[cohort_id]
    return {
        "title": cohort_title(sheet.directory, cohort),
        "href": sheet.to(f"edities/{cohort.id}/"),
        "roles": [
            *(
                sheet.value("Gaf de opdracht.", one)
                for one in cohort.commissioned_by
                if one.organisation == organisation.id
            ),
            *(
                sheet.value(dutch.sentence(one.value), one)
                for one in cohort.partners
                if one.organisation == organisation.id
            ),
        ],
    }


def _project(sheet: Sheet, project: Project) -> Data:
    """An initiative of a related programme."""
    return {
        "name": project.name,
        "shown": sheet.value(project.text, project),
        "href": project.url,
        "address": web_address(project.url) if project.url else "",
        "facts": [*sheet.figures(project.figures), *challenge.statements(sheet, project.statements)],
    }


def _description(organisation: Organisation, kind: str) -> str:
    text = organisation.summary or f"{kind} rond de Sociale Ondernemers Challenge: {organisation.name}."
    return text if len(text) <= 155 else f"{organisation.name}: {kind.lower()} rond de Sociale Ondernemers Challenge."


def _linked_data(site: Site, organisation: Organisation) -> Data:
    """schema.org: an Organization, or a Project for a programme."""
    programme = organisation.kind in ("programme", "related-programme")
    data = {
        "@context": "https://schema.org",
        "@type": "Project" if programme else "Organization",
        "name": organisation.name,
        "mainEntityOfPage": f"{site.url}{BASE}{organisation.id}/",
    }
    if organisation.aliases:
        data["alternateName"] = list(organisation.aliases)  # type: ignore[assignment]
    if organisation.websites:
        data["url"] = organisation.websites[0].url
    return data
