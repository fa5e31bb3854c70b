"""The list of municipalities, by province."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.model import Municipality
from generator.views import dutch
from generator.views.addresses import section_of
from generator.views.builder import PageBuilder
from generator.views.components import Body, Component, Locator, MunicipalityCard
from generator.views.drawings.locator import overview
from generator.views.page import Family, Page, ViewContext
from generator.views.parts.cards import municipality_card
from generator.views.parts.mergers import is_merged, successors

BASE = section_of(Municipality)
MOST_NAMES = 4


class Province(Component, frozen=True, kw_only=True):
    """The municipalities of a province."""

    name: str
    cards: Sequence[MunicipalityCard]


class MunicipalityList(Body, frozen=True, kw_only=True):
    """The list of municipalities, by province."""

    template = "municipality/list.html"
    lead_numbers: str
    map: Locator | None
    provinces: Sequence[Province]
    start_href: str


def _page(context: ViewContext, key: str) -> Page[MunicipalityList]:
    directory = context.directory
    builder = PageBuilder(context, BASE)
    municipalities = sorted(directory.municipalities.values(), key=lambda municipality: municipality.province)
    return builder.page(
        MunicipalityList(
            lead_numbers=_coverage(context),
            map=overview(directory, municipalities),
            provinces=[
                Province(name=province, cards=[_card(builder, municipality) for municipality in same])
                for province, same in groupby(municipalities, key=lambda municipality: municipality.province)
            ],
            start_href=builder.to("start/"),
        ),
        title="Gemeenten",
        description="Gemeenten die een Sociale Ondernemers Challenge hielden, en gemeenten die iets dergelijks deden.",
    )


def _card(builder: PageBuilder, municipality: Municipality) -> MunicipalityCard:
    """A card below the heading of its province; for a former municipality it names the successors."""
    card = municipality_card(builder, municipality)
    text = card.text
    if is_merged(builder.context, municipality):
        into = dutch.joined(successor.name for successor in successors(builder.directory, municipality))
        text = f"Nu deel van {into}" if into else "Bestaat niet meer"
    return MunicipalityCard(href=card.href, title=card.title, kicker="", text=text)


def _coverage(context: ViewContext) -> str:
    """The municipalities with a known edition by name, or their number if there are many."""
    directory = context.directory
    found = [
        municipality.name for municipality in directory.municipalities.values() if directory.cohorts_of[municipality.id]
    ]
    if not found:
        return "Wij kennen nog geen editie"
    edition = "edities" if len(directory.cohorts) > 1 else "één editie"
    many = f"{dutch.in_words(len(found))} {'gemeente' if len(found) == 1 else 'gemeenten'}"
    names = f": {dutch.joined(found)}" if len(found) <= MOST_NAMES else ""
    return f"Wij kennen {edition} in {many}{names}"


PAGES = Family(
    lambda context: ["1"],
    lambda key: BASE,
    _page,
    bodies=(MunicipalityList,),
    reads=("initiatives", "cohorts", "municipalities", "organisations", "reference_municipalities", "day"),
)
