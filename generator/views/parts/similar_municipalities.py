"""What CBS counted in a municipality, and which municipalities resemble it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Municipality, ReferenceMunicipality
from generator.model.neighbours import Difference, Neighbour, neighbours
from generator.views import dutch
from generator.views.builder import PageBuilder, row
from generator.views.components import Row, Similar, SimilarPlace, Value
from generator.views.parts.cards import municipality_card

MOST_PLACES = 6
MOST_ELSEWHERE = 5
MOST_STEPS = 3
"""Further apart than this, municipalities do not resemble each other."""
URBANITY = {
    1: "zeer sterk stedelijk",
    2: "sterk stedelijk",
    3: "matig stedelijk",
    4: "weinig stedelijk",
    5: "niet stedelijk",
}
"""The classes of CBS, in its words."""
SOURCE = "Bron: CBS (StatLine), CC BY 4.0."
INVENTED = "Deze cijfers zijn verzonnen."
_ABOUT_EQUAL = 1.1


def place_of(builder: PageBuilder, municipality: Municipality) -> ReferenceMunicipality | None:
    """The municipality in the reference list, if that has figures of it."""
    place = builder.directory.reference_municipalities.get(municipality.cbs_code)
    return place if place and place.figures else None


def source(place: ReferenceMunicipality) -> str:
    """Where the figures of a municipality come from, in a sentence for wherever one of them stands."""
    return f"{INVENTED if place.is_invented else SOURCE} {place.note}".rstrip()


def in_figures(place: ReferenceMunicipality) -> list[Row]:
    """The figures of a municipality, each with its year."""

    def shown(label: str, measure: str, text: str) -> Row:
        found = place.figures.get(measure)
        if found is None:
            return row(label, [])
        date = f"1 januari {found.year}" if measure == "inhabitants" else str(found.year)
        value = URBANITY[int(found.value)] if measure == "urbanity" else dutch.number(found.value)
        return row(label, [Value(text=text.format(value), date=date)])

    return [
        shown("Inwoners", "inhabitants", "{}"),
        shown("Stedelijkheid", "urbanity", "{}"),
        shown("Adressen in de omgeving", "address_density", "{}\u00a0per km²"),
        shown("65 jaar of ouder", "share_65", "{}\u00a0procent"),
        shown("Met een inkomen bij de laagste 40 procent van het land", "share_low_income", "{}\u00a0procent"),
        shown("Met een inkomen bij de hoogste 20 procent van het land", "share_high_income", "{}\u00a0procent"),
        shown("Oppervlakte land", "land_area", "{}\u00a0km²"),
    ]


def similar(builder: PageBuilder, place: ReferenceMunicipality) -> Similar | None:
    """The municipalities that resemble this one: those with a page, and the nearest of the others by name.

    None if it is not known what the municipality is like, or if no other resembles it.
    """
    known = {municipality.cbs_code: municipality for municipality in builder.directory.municipalities.values()}
    ranked = neighbours(place, builder.directory.reference_municipalities.values())
    near = [neighbour for neighbour in ranked if neighbour.difference.steps <= MOST_STEPS]
    here = [neighbour for neighbour in near if neighbour.municipality.cbs_code in known]
    others = [neighbour.municipality.name for neighbour in near if neighbour.municipality.cbs_code not in known]
    if not near:
        return None
    return Similar(
        places=[
            _place(builder, known[neighbour.municipality.cbs_code], neighbour, place)
            for neighbour in here[:MOST_PLACES]
        ],
        elsewhere=dutch.joined(others[:MOST_ELSEWHERE]),
        method=_METHOD,
        source=source(place),
    )


_METHOD = (
    "Wij kijken naar het aantal inwoners en naar de stedelijkheid. Anderhalf keer zo veel of zo weinig inwoners is één "
    "stap verschil, en elke klasse van stedelijkheid ook. Wie de minste stappen verschilt, staat voorop. Is dat "
    "gelijk, dan telt het aandeel inwoners van 65 jaar of ouder."
)


def _place(
    builder: PageBuilder, municipality: Municipality, neighbour: Neighbour, place: ReferenceMunicipality
) -> SimilarPlace:
    card = municipality_card(builder, municipality)
    return SimilarPlace(title=card.title, href=card.href, has=card.text, reasons=reasons(neighbour, place))


def reasons(neighbour: Neighbour, place: ReferenceMunicipality) -> Sequence[str]:
    """Why a municipality resembles this one, in words: its inhabitants, its urbanity, its share of people over 65."""
    other, differs = neighbour.municipality, neighbour.difference
    found = [
        f"{dutch.number(other.figure('inhabitants') or 0)} inwoners: {_size(differs.ratio)}",
        _urbanity(differs, int(other.figure("urbanity") or 0)),
    ]
    share, own = other.figure("share_65"), place.figure("share_65")
    if share is not None and own is not None:
        here = "net als hier" if share == own else f"hier {dutch.number(own)}"
        found.append(f"{dutch.number(share)}\u00a0procent is 65 jaar of ouder, {here}")
    return found


def _size(ratio: float) -> str:
    if 1 / _ABOUT_EQUAL < ratio < _ABOUT_EQUAL:
        return "ongeveer even veel als hier"
    if ratio >= 2:
        return f"{dutch.number(round(ratio, 1))} keer zo veel als hier"
    percent = round(abs(ratio - 1) * 100)
    return f"{percent}\u00a0procent {'meer' if ratio > 1 else 'minder'} dan hier"


def _urbanity(differs: Difference, urbanity: int) -> str:
    if not differs.urbanity:
        return f"{URBANITY[urbanity]}, net als hier"
    steps = abs(differs.urbanity)
    many = f"{dutch.in_words(steps)} {'stap' if steps == 1 else 'stappen'}"
    return f"{URBANITY[urbanity]}: {many} {'minder' if differs.urbanity > 0 else 'meer'} stedelijk"
