"""Makes the records of invented sources: a few for the whole demo, and some per municipality and per edition."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE
from generator.demo.scenario import Edition, Scenario
from generator.demo.towns import Town
from generator.demo.vocabulary import EDITIONS

_INVENTED = "Deze bron is verzonnen en bestaat niet."


def sources(scenario: Scenario) -> Iterator[tuple[str, Record]]:
    """The id and record of every source."""
    yield (
        "voorbeeld-programmasite",
        _source(
            scenario,
            "Over de Voorbeeldchallenge",
            "Bureau Voorbeeld",
            "programmasite",
            str(scenario.today.year - 1),
            "programme-site",
        ),
    )
    yield (
        "voorbeeld-handboek",
        _source(
            scenario,
            "Handboek voor wie een challenge begint",
            "Netwerk Doen in Demo",
            "handboek",
            str(scenario.today.year - 4),
            "publication",
        ),
    )
    for town in scenario.towns:
        yield from _of_town(town, scenario)
    for edition in scenario.editions:
        yield from _of_edition(edition, scenario)


def _of_town(town: Town, scenario: Scenario) -> Iterator[tuple[str, Record]]:
    publisher = f"Gemeente {town.name}"
    yield (
        f"{town.id}-website",
        _source(
            scenario, f"Ondernemen met impact in {town.name}", publisher, f"{town.id}/website", "", "organisation-site"
        ),
    )
    yield (
        f"{town.id}-beleidsnota",
        _source(
            scenario,
            f"Nota: samen sociaal ondernemen in {town.name}",
            publisher,
            f"{town.id}/nota",
            str(scenario.first_years[town.id]),
            "publication",
            "start",
        ),
    )


def _of_edition(edition: Edition, scenario: Scenario) -> Iterator[tuple[str, Record]]:
    names, year = edition.town_names, edition.year
    announced = min(edition.schedule.signup, scenario.today)
    title = EDITIONS.announcements[edition.index % len(EDITIONS.announcements)]
    yield (
        edition.source("nieuws"),
        _source(
            scenario,
            title.format(names=names, year=year),
            EDITIONS.newspapers[edition.index % len(EDITIONS.newspapers)],
            f"{edition.id}/aankondiging",
            f"{announced:%Y-%m-%d}",
            "press",
            "full" if edition.index % 3 else "excerpt",
        ),
    )
    if edition.state != "finished":
        yield edition.source("opgave"), _statement(edition, scenario)
    if edition.state == "finished":
        yield (
            edition.source("verslag"),
            _source(
                scenario,
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
                scenario,
                f"Impactmeting bij de deelnemers van {year} in {names}",
                "Hogeschool Nergens",
                f"{edition.id}/impactmeting",
                str(min(year + 1, scenario.today.year)),
                "dataset",
                "rows" if edition.index % 4 == 0 else "full",
            ),
        )


def _statement(edition: Edition, scenario: Scenario) -> Record:
    """What the municipality itself states about an edition that is not over."""
    return {
        "title": f"Opgave over de editie {edition.year} in {edition.town_names}",
        "title_basis": "stated",
        "publisher": f"Gemeente {edition.towns[0].name}",
        "published": scenario.today.isoformat(),
        "kind": "desk-statement",
        "role": "coördinator challenge",
        "read": "full",
        "language": "nl",
        "note": _INVENTED,
    }


def _source(
    scenario: Scenario, title: str, publisher: str, path: str, published: str, kind: str, read: str = "full"
) -> Record:
    record: Record = {"title": title, "title_basis": "stated", "publisher": publisher, "url": f"{SITE}/bronnen/{path}/"}
    if published:
        record["published"] = published
    return record | {"kind": kind, "read": read, "accessed": scenario.today, "language": "nl", "note": _INVENTED}
