"""The network: who and what passed the challenge on, per municipality and year, and what is related."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.fast import remembered
from generator.model import Initiative, Municipality
from generator.views import dutch
from generator.views.addresses import NETWORK, address_of
from generator.views.builder import PageBuilder
from generator.views.components import Asking, Body, Component, LineageYear, MunicipalityCard, Pager, Related
from generator.views.page import Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.crowd import countable, crowd, without_profile
from generator.views.parts.lists import ListPage, record_family
from generator.views.parts.steps import NETWORK_CRUMB, Step, has_steps, steps, years
from generator.views.records import record_link

BASE = NETWORK
PER_PAGE = 120


@remembered("initiatives", "cohorts", "people")
def _steps(context: ViewContext, municipality: str) -> list[Step]:
    """As `steps`: every page of a long list needs them all."""
    return steps(context.directory, municipality)


@remembered("initiatives", "cohorts", "municipalities", "people")
def _with_steps(context: ViewContext) -> dict[str, Municipality]:
    """The municipalities where something was passed on, by id."""
    municipalities = context.directory.municipalities
    return {id: municipality for id, municipality in municipalities.items() if has_steps(context.directory, id)}


class RoleDoor(Component, frozen=True, kw_only=True):
    """The way to everyone with a role."""

    title: str
    href: str
    text: str


class NetworkIndex(Body, frozen=True, kw_only=True):
    """The way to the network of each municipality; if there is only one, its steps."""

    template = "network/index.html"
    only: str
    """The only municipality with steps, or nothing."""
    years: Sequence[LineageYear]
    """Its steps."""
    cards: Sequence[MunicipalityCard]
    """The municipalities with steps, if there are several."""
    whole: str
    """The page with all steps of the only one, if not all are here."""
    related: Sequence[Related]
    ambassadors: RoleDoor
    coaches: RoleDoor
    exchange: str
    exchange_count: int
    initiatives: str
    join: str
    to: Asking


def _index(context: ViewContext, key: str) -> Page[NetworkIndex]:
    directory = context.directory
    builder = PageBuilder(context, BASE)
    active = list(_with_steps(context).values())
    only = steps(directory, active[0].id) if len(active) == 1 else []
    ids = _with_steps(context).keys()
    others = [municipality for municipality in directory.municipalities.values() if municipality.id not in ids]
    return builder.page(
        NetworkIndex(
            only=active[0].name if only else "",
            years=years(builder, only[:PER_PAGE]),
            cards=[] if only else [_card(builder, municipality) for municipality in active],
            whole=builder.to(f"{BASE}{active[0].id}/") if len(only) > PER_PAGE else "",
            related=[_related(builder, municipality) for municipality in others],
            ambassadors=_role_door(builder, "ambassador"),
            coaches=_role_door(builder, "coach"),
            exchange=builder.to(f"{BASE}vraag-en-aanbod/"),
            exchange_count=len(directory.exchanging),
            initiatives=builder.list_of(Initiative),
            join=builder.to("meedoen/"),
            to=asking.ask(builder, "fout", "Netwerk"),
        ),
        title="Netwerk",
        description="De edities, initiatieven en prijzen per gemeente, jaar na jaar, met ambassadeurs en coaches.",
    )


INDEX = Family(
    lambda context: [""],
    lambda key: BASE,
    _index,
    bodies=(NetworkIndex,),
    reads=("initiatives", "cohorts", "municipalities", "organisations", "people", "sources", "day"),
)


def _card(builder: PageBuilder, municipality: Municipality) -> MunicipalityCard:
    first = [cohort.year for cohort in builder.directory.cohorts_of[municipality.id]][-1:]
    since = [f"{'vanaf' if year > builder.context.today.year else 'sinds'} {year}" for year in first]
    return MunicipalityCard(
        href=builder.to(f"{BASE}{municipality.id}/"),
        title=municipality.name,
        kicker=" · ".join([municipality.province, *since]),
        text=_counts(builder, municipality),
    )


def _counts(builder: PageBuilder, municipality: Municipality) -> str:
    """How much was passed on in a municipality."""
    directory = builder.directory
    counts = (
        (len(directory.cohorts_of[municipality.id]), "editie", "edities"),
        (len(directory.initiatives_in[municipality.id]), "initiatief", "initiatieven"),
        (crowd(directory.people_in[municipality.id]), "persoon", "mensen"),
    )
    return " · ".join(dutch.counted(*count) for count in counts if count[0])


def _related(builder: PageBuilder, municipality: Municipality) -> Related:
    """A municipality without an edition: the related programmes that are known there."""
    return Related(
        title=municipality.name,
        href=builder.link(municipality),
        programmes=[
            record_link(builder, organisation)
            for organisation in builder.directory.organisations_in[municipality.id]
            if organisation.kind == "related-programme"
        ],
        network=builder.figures(municipality.network),
    )


def _role_door(builder: PageBuilder, role: str) -> RoleDoor:
    people = builder.directory.people_with_role[role]
    named = sum(person.published for person in people)
    plural = {"ambassador": "ambassadeurs", "coach": "coaches"}[role]
    rest = without_profile(countable(len(people) - named), role)
    if named:
        text = f"{dutch.counted(named, 'profiel', 'profielen')}{f', en {rest}' if rest else ''}."
    elif rest:
        text = f"{dutch.capital(rest)}."
    else:
        text = "Hier staat nog niemand. Wil jij de eerste zijn?"
    return RoleDoor(title=dutch.capital(plural), href=builder.to(f"{plural}/"), text=text)


class NetworkPage(Body, frozen=True, kw_only=True):
    """The steps of one municipality, year by year."""

    template = "network/page.html"
    name: str
    text: str
    """How much was passed on there."""
    years: Sequence[LineageYear]
    pager: Pager
    municipality: str
    """The address of the municipality."""
    to: Asking


def _page(builder: PageBuilder, municipality: Municipality, listed: ListPage[Step]) -> Page[NetworkPage]:
    title = f"Netwerk {municipality.name}"
    return builder.page(
        NetworkPage(
            name=municipality.name,
            text=_counts(builder, municipality),
            years=years(builder, list(listed.items)),
            pager=listed.pager(builder),
            municipality=builder.link(municipality),
            to=asking.ask(builder, "fout", title, [municipality]),
        ),
        title=listed.titled(title),
        description=f"De edities, initiatieven en prijzen van {municipality.name}, jaar na jaar.",
        trail=(NETWORK_CRUMB, *listed.trail(title)),
    )


def _instead(context: ViewContext, address: str) -> str:
    """The page of a municipality without steps; "" if there is no such municipality."""
    municipality = context.directory.municipalities.get(address.removeprefix(BASE).rstrip("/"))
    return address_of(municipality) if municipality and address.startswith(BASE) else ""


PAGES = replace(
    record_family(
        BASE,
        _with_steps,
        _steps,
        _page,
        bodies=(NetworkPage,),
        reads=("initiatives", "cohorts", "municipalities", "organisations", "people", "sources", "day"),
        per_page=PER_PAGE,
    ),
    instead=_instead,
)
