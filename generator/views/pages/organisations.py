"""The pages of organisations, networks and related programmes: the list by kind, and one page each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.model import Cohort, Initiative, Organisation
from generator.model.organisation import Project
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder, together, web_address
from generator.views.components import (
    Body,
    Component,
    CriteriaList,
    InitiativeCard,
    Link,
    OrganisationCard,
    Pager,
    PhaseItem,
    Row,
    Value,
)
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking, challenge, chronicle, facts
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


class OrganisationKind(Component, frozen=True, kw_only=True):
    """The organisations of one kind."""

    title: str
    text: str
    """A sentence on the kind, or nothing."""
    cards: Sequence[OrganisationCard]


class OrganisationList(Body, frozen=True, kw_only=True):
    """The list of organisations, by kind."""

    template = "organisation/list.html"
    count: str
    groups: Sequence[OrganisationKind]
    pager: Pager
    join_href: str


def _by_kind(context: ViewContext) -> list[Organisation]:
    order = list(_KINDS)
    return sorted(context.directory.organisations.values(), key=lambda organisation: order.index(organisation.kind))


def _list_page(builder: PageBuilder, listed: ListPage[Organisation]) -> Page[OrganisationList]:
    groups = groupby(listed.items, key=lambda organisation: organisation.kind)
    alike = "Programma’s die op de challenge lijken. Het zijn geen edities."
    return builder.page(
        OrganisationList(
            count=dutch.counted(listed.total, "organisatie", "organisaties"),
            groups=[
                OrganisationKind(
                    title=_KINDS[kind],
                    text=alike if kind == "related-programme" else "",
                    cards=[organisation_card(builder, organisation) for organisation in same],
                )
                for kind, same in groups
            ],
            pager=listed.pager(builder),
            join_href=builder.to("meedoen/"),
        ),
        title=listed.titled("Organisaties"),
        description="Gemeenten, bureaus, netwerken en programma’s rond de Sociale Ondernemers Challenge.",
        trail=listed.trail("Organisaties"),
    )


LIST = list_family(BASE, _by_kind, _list_page, bodies=(OrganisationList,), reads=("organisations",), per_page=PER_PAGE)


class EditionRoles(Component, frozen=True, kw_only=True):
    """An edition, and what an organisation did in it."""

    title: str
    href: str
    roles: Sequence[Value]


class ProjectItem(Component, frozen=True, kw_only=True):
    """An initiative of a related programme."""

    name: str
    shown: Value
    href: str
    address: str
    """The web address and how a reader writes it down; both may be nothing."""
    facts: Sequence[Row]


class OrganisationPage(Body, frozen=True, kw_only=True):
    """All that is known of an organisation, in the order of the page."""

    template = "organisation/page.html"
    name: str
    kicker: str
    lead: str
    related: str
    """A sentence saying that it is not an edition, or nothing."""
    facts: Sequence[Row]
    roles: Sequence[Value]
    figures: Sequence[Row]
    statements: Sequence[Row]
    phases: Sequence[PhaseItem]
    criteria: Sequence[CriteriaList]
    finance: Sequence[Row]
    projects: Sequence[ProjectItem]
    editions: Sequence[EditionRoles]
    editions_left_out: int
    initiatives: Sequence[InitiativeCard]
    initiatives_left_out: int
    events: chronicle.Events | None
    publications: chronicle.Publications | None
    editions_href: str
    initiatives_href: str
    organisations_href: str
    approach_href: str
    door: Link


def _page(context: ViewContext, key: str) -> Page[OrganisationPage]:
    directory, organisation = context.directory, context.directory.organisations[key]
    builder = PageBuilder(context, f"{BASE}{key}/")
    related = organisation.kind == "related-programme"
    initiatives, cohorts = directory.initiatives_of[key], directory.cohorts_with[key]
    kind = dutch.capital(builder.label("organisations.kind", organisation.kind))
    body = OrganisationPage(
        name=organisation.name,
        kicker=kind,
        lead=organisation.summary,
        related=_NOT_OURS if related else "",
        facts=_facts(builder, organisation),
        roles=builder.claims(organisation.roles),
        figures=builder.figures(organisation.figures),
        statements=challenge.statements(builder, organisation.statements),
        phases=phases(builder, organisation.phases, field="organisations.phases.phase"),
        criteria=challenge.criteria(builder, organisation.criteria, "organisations.criteria"),
        finance=challenge.finance(builder, organisation.finance, "organisations.finance.item"),
        projects=[_project(builder, project) for project in organisation.projects],
        editions=[_edition(builder, organisation, cohort.id) for cohort in cohorts[:MOST]],
        editions_left_out=max(0, len(cohorts) - MOST),
        initiatives=[initiative_card(builder, initiative) for initiative in initiatives[:MOST]],
        initiatives_left_out=max(0, len(initiatives) - MOST),
        events=chronicle.events(builder, directory.events_of_organisation[key]),
        publications=None,
        editions_href=builder.list_of(Cohort),
        initiatives_href=builder.list_of(Initiative),
        organisations_href=builder.to(BASE),
        approach_href=builder.to("aanpak/"),
        door=asking.door(builder, organisation.name),
    )
    return builder.page(
        body,
        title=organisation.name,
        description=_description(organisation, kind),
        trail=TRAIL,
        linked_data=_linked_data(context, organisation),
    )


PAGES = Family(
    lambda context: list(context.directory.organisations),
    lambda key: f"{BASE}{key}/",
    _page,
    bodies=(OrganisationPage,),
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "organisations",
        "events",
        "sources",
        "pictures",
        "day",
    ),
)


def _facts(builder: PageBuilder, organisation: Organisation) -> list[Row]:
    provinces = [Value(text=f"heel {province}") for province in organisation.provinces]
    return [
        *([together("Provincie" if len(provinces) == 1 else "Provincies", provinces)] if provinces else []),
        facts.municipalities(builder, organisation.municipalities, MOST),
        facts.websites(builder, organisation.websites),
        *facts.newsletter(organisation.newsletter_url),
        *facts.aliases(organisation.aliases),
    ]


def _edition(builder: PageBuilder, organisation: Organisation, cohort_id: str) -> EditionRoles:
    """An edition and what the organisation did in it."""
    cohort = builder.directory.cohorts[cohort_id]
    return EditionRoles(
        title=cohort_title(builder.directory, cohort),
        href=builder.link(cohort),
        roles=[
            *(
                builder.value("Gaf de opdracht.", given)
                for given in cohort.commissioned_by
                if given.organisation == organisation.id
            ),
            *(
                builder.value(dutch.sentence(partner.value), partner)
                for partner in cohort.partners
                if partner.organisation == organisation.id
            ),
        ],
    )


def _project(builder: PageBuilder, project: Project) -> ProjectItem:
    return ProjectItem(
        name=project.name,
        shown=builder.value(project.text, project),
        href=project.url,
        address=web_address(project.url) if project.url else "",
        facts=[*builder.figures(project.figures), *challenge.statements(builder, project.statements)],
    )


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
