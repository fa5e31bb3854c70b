"""The pages of municipalities, one each, with its editions through the years."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Cohort, Directory, Initiative, Municipality, Organisation
from generator.model.municipality import Policy
from generator.views import dutch
from generator.views.addresses import NETWORK, section_of
from generator.views.builder import PageBuilder, row, together
from generator.views.components import (
    Body,
    Component,
    InitiativeCard,
    Link,
    Locator,
    Now,
    OrganisationCard,
    Pager,
    Row,
    Similar,
    Value,
    Year,
)
from generator.views.drawings.locator import locator
from generator.views.page import Data, Page, ViewContext
from generator.views.parts import asking, challenge, chronicle, facts
from generator.views.parts.cards import had_related_programme, initiative_card, organisation_card
from generator.views.parts.later_parts import LaterPages, family_with_initiatives
from generator.views.parts.lists import ListPage
from generator.views.parts.mergers import is_merged, predecessor_value, successor_links, successors
from generator.views.parts.opportunities import now
from generator.views.parts.similar_municipalities import in_figures, place_of, similar, source
from generator.views.parts.steps import has_steps
from generator.views.parts.team import Team, team
from generator.views.parts.years import years_in_words, years_of

BASE = section_of(Municipality)
TRAIL = (("Gemeenten", BASE),)
MOST_EDITIONS = 4
MOST_OPPORTUNITIES = 4
MOST_ORGANISATIONS = 12


class PolicyItem(Component, frozen=True, kw_only=True):
    """A policy of a municipality, and when it held."""

    title: str
    href: str
    shown: Value
    text: str


class MunicipalityPage(Body, frozen=True, kw_only=True):
    """All that is known of a municipality, in the order of the page."""

    template = "municipality/page.html"
    name: str
    count: str
    cards: Sequence[InitiativeCard]
    pager: Pager
    province: str
    map: Locator | None
    lead: str
    now: Now
    years: Sequence[Year]
    editions_left_out: int
    facts: Sequence[Row]
    figures: Sequence[Row]
    """What CBS counted there; none if the reference list has no figures of it."""
    figures_source: str
    similar: Similar | None
    code: str
    register_href: str
    contact: Sequence[Row]
    contact_button: str
    """The mailbox if it was verified recently, or nothing."""
    door: Link
    policies: Sequence[PolicyItem]
    statements: Sequence[Row]
    organisations: Sequence[OrganisationCard]
    related: Sequence[OrganisationCard]
    people: Team | None
    events: chronicle.Events | None
    publications: chronicle.Publications | None
    editions_href: str
    network_href: str
    organisations_href: str
    successors: Sequence[Link]
    """The municipalities that it was merged into."""
    merged: bool
    """It no longer exists."""
    start_href: str


def _page(builder: PageBuilder, municipality: Municipality, listed: ListPage[Initiative]) -> Page[MunicipalityPage]:
    """A municipality, with the initiatives that work there."""
    name = municipality.name
    return builder.page(
        _municipality(builder, municipality, listed),
        title=name,
        description=f"De Sociale Ondernemers Challenge in {name}: edities, initiatieven, beleid, contact en bronnen.",
        trail=TRAIL,
        linked_data=_linked_data(builder.context, municipality),
    )


def _later(_: Directory, municipality: Municipality) -> LaterPages:
    return LaterPages(
        of=municipality.name,
        title=f"Initiatieven in {municipality.name}",
        description=f"Initiatieven uit {municipality.name} die meededen aan de Sociale Ondernemers Challenge.",
    )


PAGES = family_with_initiatives(
    TRAIL,
    lambda context: context.directory.municipalities,
    lambda context, id: context.directory.initiatives_in[id],
    _page,
    _later,
    body=MunicipalityPage,
    reads=(
        "initiatives",
        "cohorts",
        "municipalities",
        "themes",
        "organisations",
        "people",
        "events",
        "publications",
        "sources",
        "reference_municipalities",
        "pictures",
        "day",
    ),
)


def _municipality(builder: PageBuilder, municipality: Municipality, listed: ListPage[Initiative]) -> MunicipalityPage:
    """All that is known of a municipality, in the order in which the page tells it."""
    directory, id = builder.directory, municipality.id
    cohorts, organisations = directory.cohorts_of[id], directory.organisations_in[id]
    merged, contact = is_merged(builder.context, municipality), asking.of_municipality(builder, municipality)
    place = place_of(builder, municipality)
    related = [found for found in organisations if found.kind == "related-programme"]
    others = [found for found in organisations if found.kind != "related-programme"]
    return MunicipalityPage(
        name=municipality.name,
        count=dutch.counted(listed.total, "initiatief", "initiatieven"),
        cards=[initiative_card(builder, initiative) for initiative in listed.items],
        pager=listed.pager(builder),
        province=municipality.province,
        map=locator(directory, municipality),
        lead=_lead(builder, municipality),
        now=now(builder, cohorts, directory.events_in[id], MOST_OPPORTUNITIES),
        years=years_of(builder, cohorts[:MOST_EDITIONS]),
        editions_left_out=max(0, len(cohorts) - MOST_EDITIONS),
        facts=_facts(builder, municipality),
        figures=in_figures(place) if place else [],
        figures_source=source(place) if place else "",
        similar=similar(builder, place) if place else None,
        code=municipality.cbs_code,
        register_href=_tooi(municipality),
        contact=[] if merged else _contact(builder, municipality),
        contact_button=contact.href if contact and contact.checked else "",
        door=asking.door(builder, municipality.name),
        policies=[_policy(builder, policy) for policy in municipality.policies],
        statements=challenge.statements(builder, municipality.statements),
        organisations=[organisation_card(builder, organisation) for organisation in others[:MOST_ORGANISATIONS]],
        related=[organisation_card(builder, organisation) for organisation in related],
        people=team(builder, directory.people_in[id]),
        events=chronicle.events(builder, directory.events_in[id]),
        publications=chronicle.publications(builder, directory.publications_of_municipality[id]),
        editions_href=builder.list_of(Cohort),
        network_href=builder.to(f"{NETWORK}{id}/" if has_steps(directory, id) else NETWORK),
        organisations_href=builder.list_of(Organisation),
        successors=successor_links(builder, municipality) if merged else [],
        merged=merged,
        start_href="" if merged else builder.to("start/"),
    )


def _lead(builder: PageBuilder, municipality: Municipality) -> str:
    if is_merged(builder.context, municipality):
        into = dutch.joined(successor.name for successor in successors(builder.directory, municipality))
        until = dutch.day(municipality.valid_until or "")
        now = f" Sindsdien hoort het gebied bij {into}." if into else " Waar het gebied nu bij hoort, weten wij niet."
        return f"Deze gemeente bestaat niet meer: het was een gemeente tot en met {until}.{now}"
    if cohorts := builder.directory.cohorts_of[municipality.id]:
        return years_in_words(builder.context, cohorts)
    if had_related_programme(builder, municipality):
        return "Hier is geen editie van de challenge bekend. Wel liep er een verwant programma."
    return "Hier is geen editie van de challenge bekend. Wel weten wij iets over sociaal ondernemen in deze gemeente."


def _facts(builder: PageBuilder, municipality: Municipality) -> list[Row]:
    rows = [row("Provincie", [Value(text=municipality.province)])]
    if municipality.valid_until:
        rows.append(row("Bestond tot", [Value(text=dutch.day(municipality.valid_until))]))
    if municipality.valid_from:
        rows.append(row("Bestaat sinds", [Value(text=dutch.day(municipality.valid_from))]))
    if municipality.predecessors:
        former = [predecessor_value(builder, predecessor) for predecessor in municipality.predecessors]
        rows.append(together("Opgegaan in deze gemeente", former))
    rows.append(together("Afdelingen die samenwerken", builder.claims(municipality.departments)))
    return rows + (builder.figures(municipality.network) or [row("Omvang van het netwerk", [])])


def _contact(builder: PageBuilder, municipality: Municipality) -> list[Row]:
    """Where an official or an entrepreneur can turn to, and whether that was verified."""
    rows = []
    if contact := municipality.contact:
        rows.append(
            row("Aanspreekpunt", [builder.value(contact.function, contact, remark=asking.how_checked(contact))])
        )
        rows.append(row("Postbus", [facts.mailbox(contact.mailbox)] if contact.mailbox else []))
    else:
        rows.append(row("Aanspreekpunt", []))
    rows += facts.newsletter(municipality.newsletter_url)
    if desk := municipality.impact_desk:
        rows.append(row("Impactmeldpunt", [builder.value(desk.value, desk, href=desk.url)]))
    return rows


def _policy(builder: PageBuilder, policy: Policy) -> PolicyItem:
    return PolicyItem(
        title=policy.name,
        shown=builder.value(dutch.period(policy.start, policy.end) or "jaar onbekend", policy),
        text=policy.text,
        href=policy.url,
    )


def _tooi(municipality: Municipality) -> str:
    """The identifier of the municipality in the register of Dutch government bodies."""
    return f"https://identifier.overheid.nl/tooi/id/gemeente/{municipality.cbs_code.lower()}"


def _linked_data(context: ViewContext, municipality: Municipality) -> Data:
    """schema.org: a municipality is an AdministrativeArea."""
    return {
        "@context": "https://schema.org",
        "@type": "AdministrativeArea",
        "name": municipality.name,
        "identifier": municipality.cbs_code,
        "sameAs": _tooi(municipality),
        "containedInPlace": {"@type": "AdministrativeArea", "name": municipality.province},
        "url": f"{context.url}{BASE}{municipality.id}/",
    }
