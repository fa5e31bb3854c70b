"""The pages of organisations, networks and related programmes: the list by kind, and one page each."""

from __future__ import annotations

from itertools import groupby

from generator.model import Cohort, Initiative, Organisation
from generator.model.records import Project
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, newsletter, plain, row, web_address
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking, challenge, chronicle
from generator.views.parts.cards import initiative_card, organisation_card
from generator.views.parts.lists import ListPage, list_family
from generator.views.parts.phases import phases
from generator.views.records import cohort_title

BASE = section_of(Organisation)
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


def _by_kind(context: ViewContext) -> list[Organisation]:
    order = list(_KINDS)
    return sorted(context.directory.organisations.values(), key=lambda organisation: order.index(organisation.kind))


def _list_page(builder: PageBuilder, listed: ListPage[Organisation]) -> Page:
    groups = groupby(listed.items, key=lambda organisation: organisation.kind)
    return builder.page(
        "organisation/list.html",
        title=listed.titled("Organisaties"),
        description="Gemeenten, bureaus, netwerken en programma’s rond de Sociale Ondernemers Challenge.",
        trail=listed.trail("Organisaties"),
        data={
            "count": dutch.counted(listed.total, "organisatie", "organisaties"),
            "groups": [
                {
                    "title": _KINDS[kind],
                    "text": "Programma’s die op de challenge lijken. Het zijn geen edities."
                    if kind == "related-programme"
                    else "",
                    "cards": [organisation_card(builder, one) for one in same],
                }
                for kind, same in groups
            ],
            "pager": listed.pager(builder),
            "join_href": builder.to("meedoen/"),
        },
    )


LIST = list_family(BASE, _by_kind, _list_page, PER_PAGE)


def _page(context: ViewContext, key: str) -> Page:
    directory, organisation = context.directory, context.directory.organisations[key]
    builder = PageBuilder(context, f"{BASE}{key}/")
    related = organisation.kind == "related-programme"
    initiatives, cohorts = directory.initiatives_of[key], directory.cohorts_with[key]
    kind = dutch.capital(builder.label("organisations.kind", organisation.kind))
    return builder.page(
        "organisation/page.html",
        title=organisation.name,
        description=_description(organisation, kind),
        trail=TRAIL,
        data={
            "name": organisation.name,
            "kicker": kind,
            "lead": organisation.summary,
            "related": _NOT_OURS if related else "",
            "facts": _facts(builder, organisation),
            "roles": builder.claims(organisation.roles),
            "figures": builder.figures(organisation.figures),
            "statements": challenge.statements(builder, organisation.statements),
            "phases": phases(builder, organisation.phases, field="organisations.phases.phase"),
            "criteria": challenge.criteria(builder, organisation.criteria, "organisations.criteria"),
            "finance": challenge.finance(builder, organisation.finance, "organisations.finance.item"),
            "projects": [_project(builder, one) for one in organisation.projects],
            "editions": [_edition(builder, organisation, one.id) for one in cohorts[:MOST]],
            "editions_left_out": max(0, len(cohorts) - MOST),
            "initiatives": [initiative_card(builder, one) for one in initiatives[:MOST]],
            "initiatives_left_out": max(0, len(initiatives) - MOST),
            "events": chronicle.events(builder, directory.events_of_organisation[key]),
            "publications": None,
            "editions_href": builder.list_of(Cohort),
            "initiatives_href": builder.list_of(Initiative),
            "organisations_href": builder.to(BASE),
            "approach_href": builder.to("aanpak/"),
            "door": asking.door(builder, organisation.name),
        },
        linked_data=_linked_data(context, organisation),
    )


PAGES = Family(lambda context: list(context.directory.organisations), lambda key: f"{BASE}{key}/", _page)


def _facts(builder: PageBuilder, organisation: Organisation) -> list[Data]:
    municipalities = [builder.directory.municipalities[one] for one in organisation.municipalities]
    where = [plain(one.name, builder.link(one)) for one in municipalities[:MOST]]
    provinces = [plain(f"heel {one}") for one in organisation.provinces]
    rows = [
        *([challenge.together("Provincie" if len(provinces) == 1 else "Provincies", provinces)] if provinces else []),
        challenge.together("Gemeente" if len(where) == 1 else "Gemeenten", where),
        challenge.together(
            "Website" if len(organisation.websites) < 2 else "Websites",
            [builder.value(web_address(one.url), one, href=one.url) for one in organisation.websites],
        ),
    ]
    rows += newsletter(organisation.newsletter_url)
    if organisation.aliases:
        rows.append(row("Ook bekend als", [plain(dutch.joined(organisation.aliases))]))
    return rows


def _edition(builder: PageBuilder, organisation: Organisation, cohort_id: str) -> Data:
    """An edition and what the organisation did in it."""
    cohort = builder.directory.cohorts[cohort_id]
    return {
        "title": cohort_title(builder.directory, cohort),
        "href": builder.link(cohort),
        "roles": [
            *(
                builder.value("Gaf de opdracht.", one)
                for one in cohort.commissioned_by
                if one.organisation == organisation.id
            ),
            *(
                builder.value(dutch.sentence(one.value), one)
                for one in cohort.partners
                if one.organisation == organisation.id
            ),
        ],
    }


def _project(builder: PageBuilder, project: Project) -> Data:
    """An initiative of a related programme."""
    return {
        "name": project.name,
        "shown": builder.value(project.text, project),
        "href": project.url,
        "address": web_address(project.url) if project.url else "",
        "facts": [*builder.figures(project.figures), *challenge.statements(builder, project.statements)],
    }


def _description(organisation: Organisation, kind: str) -> str:
    text = organisation.summary or f"{kind} rond de Sociale Ondernemers Challenge: {organisation.name}."
    return text if len(text) <= 155 else f"{organisation.name}: {kind.lower()} rond de Sociale Ondernemers Challenge."


def _linked_data(context: ViewContext, organisation: Organisation) -> Data:
    """schema.org: an Organization, or a Project for a programme."""
    programme = organisation.kind in ("programme", "related-programme")
    data = {
        "@context": "https://schema.org",
        "@type": "Project" if programme else "Organization",
        "name": organisation.name,
        "mainEntityOfPage": f"{context.url}{BASE}{organisation.id}/",
    }
    if organisation.aliases:
        data["alternateName"] = list(organisation.aliases)  # type: ignore[assignment]
    if organisation.websites:
        data["url"] = organisation.websites[0].url
    return data
