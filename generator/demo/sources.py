"""Makes the records of invented sources: a few for the whole set, some per municipality and per edition."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE
from generator.demo.places import Place
from generator.demo.plan import Edition, Plan
from generator.demo.vocabulary import EDITIONS

_INVENTED = "Deze bron is verzonnen en bestaat niet."


def sources(plan: Plan) -> Iterator[tuple[str, Record]]:
    """The id and record of every source."""
    yield (
        "voorbeeld-programmasite",
        _source(
            plan,
            "Over de Voorbeeldchallenge",
            "Bureau Voorbeeld",
            "programmasite",
            str(plan.today.year - 1),
            "programme-site",
        ),
    )
    yield (
        "voorbeeld-handboek",
        _source(
            plan,
            "Handboek voor wie een challenge begint",
            "Netwerk Doen in Demo",
            "handboek",
            str(plan.today.year - 4),
            "publication",
        ),
    )
    for place in plan.places:
        yield from _of_place(place, plan)
    for edition in plan.editions:
        yield from _of_edition(edition, plan)


def _of_place(place: Place, plan: Plan) -> Iterator[tuple[str, Record]]:
    publisher = f"Gemeente {place.name}"
    yield (
        f"{place.id}-website",
        _source(
            plan, f"Ondernemen met impact in {place.name}", publisher, f"{place.id}/website", "", "organisation-site"
        ),
    )
    yield (
        f"{place.id}-beleidsnota",
        _source(
            plan,
            f"Nota: samen sociaal ondernemen in {place.name}",
            publisher,
            f"{place.id}/nota",
            str(plan.first_years[place.id]),
            "publication",
            "start",
        ),
    )


def _of_edition(edition: Edition, plan: Plan) -> Iterator[tuple[str, Record]]:
    names, year = edition.place_names, edition.year
    announced = min(edition.schedule.signup, plan.today)
    title = EDITIONS.announcements[edition.index % len(EDITIONS.announcements)]
    yield (
        edition.source("nieuws"),
        _source(
            plan,
            title.format(names=names, year=year),
            EDITIONS.newspapers[edition.index % len(EDITIONS.newspapers)],
            f"{edition.id}/aankondiging",
            f"{announced:%Y-%m-%d}",
            "press",
            "full" if edition.index % 3 else "excerpt",
        ),
    )
    if edition.state != "finished":
        yield edition.source("opgave"), _statement(edition, plan)
    if edition.state == "finished":
        yield (
            edition.source("verslag"),
            _source(
                plan,
                f"Verslag van de editie {year} in {names}",
                "Bureau Voorbeeld",
                f"{edition.id}/verslag",
                f"{edition.schedule.final:%Y-%m}",
                "publication",
            ),
        )
    if edition.measured:
        yield (
            edition.source("meting"),
            _source(
                plan,
                f"Impactmeting bij de deelnemers van {year} in {names}",
                "Hogeschool Nergens",
                f"{edition.id}/impactmeting",
                str(min(year + 1, plan.today.year)),
                "dataset",
                "rows" if edition.index % 4 == 0 else "full",
            ),
        )


def _statement(edition: Edition, plan: Plan) -> Record:
    """What the municipality states itself of an edition that is not over."""
    return {
        "title": f"Opgave over de editie {edition.year} in {edition.place_names}",
        "title_basis": "stated",
        "publisher": f"Gemeente {edition.places[0].name}",
        "published": plan.today.isoformat(),
        "kind": "desk-statement",
        "role": "coördinator challenge",
        "read": "full",
        "language": "nl",
        "note": _INVENTED,
    }


def _source(plan: Plan, title: str, publisher: str, path: str, published: str, kind: str, read: str = "full") -> Record:
    record: Record = {"title": title, "title_basis": "stated", "publisher": publisher, "url": f"{SITE}/bronnen/{path}/"}
    if published:
        record["published"] = published
    return record | {"kind": kind, "read": read, "accessed": plan.today, "language": "nl", "note": _INVENTED}
