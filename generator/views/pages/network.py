"""The network: who and what passed the challenge on, per municipality and year, and what is related."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Initiative, Municipality
from generator.views import dutch
from generator.views.addresses import NETWORK, address_of
from generator.views.builder import PageBuilder
from generator.views.page import Data, Family, Page, ViewContext
from generator.views.parts import asking
from generator.views.parts.crowd import countable, crowd, without_profile
from generator.views.parts.lists import ListPage, record_family
from generator.views.parts.steps import NETWORK_CRUMB, Step, has_steps, steps, years

BASE = NETWORK
PER_PAGE = 120


def _steps(context: ViewContext, municipality: str) -> list[Step]:
    """As `steps`: every page of a long list needs them all."""
    return context.once("steps", municipality, lambda: steps(context.directory, municipality))


def _with_steps(context: ViewContext) -> dict[str, Municipality]:
    """The municipalities where something was passed on, by id."""

    def found() -> dict[str, Municipality]:
        municipalities = context.directory.municipalities
        return {id: municipality for id, municipality in municipalities.items() if has_steps(context.directory, id)}

    return context.once("with-steps", "", found)


def _index(context: ViewContext, key: str) -> Page:
    directory = context.directory
    builder = PageBuilder(context, BASE)
    active = list(_with_steps(context).values())
    only = steps(directory, active[0].id) if len(active) == 1 else []
    return builder.page(
        "network/index.html",
        title="Netwerk",
        description="De edities, initiatieven en prijzen per gemeente, jaar na jaar, met ambassadeurs en coaches.",
        data={
            "only": active[0].name if only else "",
            "years": years(builder, only[:PER_PAGE]),
            "cards": [] if only else [_card(builder, one) for one in active],
            "whole": builder.to(f"{BASE}{active[0].id}/") if len(only) > PER_PAGE else "",
            "related": [
                _related(builder, one)
                for one in directory.municipalities.values()
                if one.id not in _with_steps(context)
            ],
            "people": [_role_door(builder, role) for role in ("ambassador", "coach")],
            "exchange": builder.to(f"{BASE}vraag-en-aanbod/"),
            "exchange_count": len(directory.wanting),
            "initiatives": builder.list_of(Initiative),
            "join": builder.to("meedoen/"),
            "to": asking.ask(builder, "fout", "Netwerk"),
        },
    )


INDEX = Family(lambda context: [""], lambda key: BASE, _index)


def _card(builder: PageBuilder, municipality: Municipality) -> Data:
    directory = builder.directory
    counts = (
        (len(directory.cohorts_of[municipality.id]), "editie", "edities"),
        (len(directory.initiatives_in[municipality.id]), "initiatief", "initiatieven"),
        (crowd(directory.people_in[municipality.id]), "persoon", "mensen"),
    )
    first = [cohort.year for cohort in directory.cohorts_of[municipality.id]][-1:]
    since = [f"{'vanaf' if year > builder.context.today.year else 'sinds'} {year}" for year in first]
    return {
        "href": builder.to(f"{BASE}{municipality.id}/"),
        "title": municipality.name,
        "kicker": " · ".join([municipality.province, *since]),
        "text": " · ".join(dutch.counted(*one) for one in counts if one[0]),
    }


def _related(builder: PageBuilder, municipality: Municipality) -> Data:
    """A municipality without an edition: which approach of its own or related programme is known there."""
    directory = builder.directory
    return {
        "title": municipality.name,
        "href": builder.link(municipality),
        "programmes": [
            {"text": one.name, "href": builder.link(one)}
            for one in directory.organisations_in[municipality.id]
            if one.kind == "related-programme"
        ],
        "network": builder.figures(municipality.network),
    }


def _role_door(builder: PageBuilder, role: str) -> Data:
    people = builder.directory.people_with_role[role]
    named = sum(one.published for one in people)
    plural = {"ambassador": "ambassadeurs", "coach": "coaches"}[role]
    rest = without_profile(countable(len(people) - named), role)
    if named:
        text = f"{dutch.counted(named, 'profiel', 'profielen')}{f', en {rest}' if rest else ''}."
    elif rest:
        text = f"{dutch.capital(rest)}."
    else:
        text = "Hier staat nog niemand. Wil jij de eerste zijn?"
    return {"title": dutch.capital(plural), "href": builder.to(f"{plural}/"), "text": text}


def _page(builder: PageBuilder, municipality: Municipality, listed: ListPage[Step]) -> Page:
    title = f"Netwerk {municipality.name}"
    return builder.page(
        "network/page.html",
        title=listed.titled(title),
        description=f"De edities, initiatieven en prijzen van {municipality.name}, jaar na jaar.",
        trail=(NETWORK_CRUMB, *listed.trail(title)),
        data={
            "name": municipality.name,
            "text": _card(builder, municipality)["text"],
            "years": years(builder, list(listed.items)),
            "pager": listed.pager(builder),
            "municipality": builder.link(municipality),
            "to": asking.ask(builder, "fout", f"Netwerk {municipality.name}", [municipality]),
        },
    )


def _instead(context: ViewContext, address: str) -> str:
    """The page of a municipality without steps; of a municipality that is not there nothing."""
    municipality = context.directory.municipalities.get(address.removeprefix(BASE).rstrip("/"))
    return address_of(municipality) if municipality and address.startswith(BASE) else ""


PAGES = replace(
    record_family(
        BASE,
        _with_steps,
        _steps,
        _page,
        PER_PAGE,
    ),
    instead=_instead,
)
