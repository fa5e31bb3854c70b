"""Makes the records of invented publications about the editions."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, stated
from generator.demo.scenario import Edition, Scenario
from generator.demo.vocabulary import EDITIONS, Publication


def publications(scenario: Scenario) -> Iterator[tuple[str, Record]]:
    """The id and record of every publication: one for about half the finished editions, and a handbook."""
    for edition in scenario.holders:
        if edition.state == "finished" and edition.index % 2 == 0:
            publication = EDITIONS.publications[edition.index // 2 % len(EDITIONS.publications)]
            yield f"{edition.id}-{publication.kind}", _publication(publication, edition, scenario)
    yield "handboek-voorbeeldchallenge", {
        "title": "Handboek voor wie een challenge begint", "publisher": "Netwerk Doen in Demo",
        "year": scenario.today.year - 4, "url": f"{SITE}/bronnen/handboek/", "kind": "report", "language": "nl",
        "holds": "Een stappenplan voor gemeenten, met een begroting en een planning. Dit handboek is verzonnen.",
        "read": "full", **stated("voorbeeld-handboek"),
    }  # fmt: skip


def _publication(publication: Publication, edition: Edition, scenario: Scenario) -> Record:
    found = edition.index % 5 != 0
    record: Record = {
        "title": publication.title.format(names=edition.town_names, year=edition.year),
        "publisher": "Bureau Voorbeeld",
        "year": min(edition.year + (publication.kind == "report"), scenario.today.year),
    }
    if publication.kind == "report":
        record["year_note"] = "afgeleid uit de titel"
    if found:
        record["url"] = f"{SITE}/publicaties/{edition.id}/"
    record |= {
        "kind": publication.kind,
        "language": "nl",
        "holds": f"{publication.holds} Deze publicatie is verzonnen.",
        "read": ("full", "part")[edition.index % 3 == 0] if found else "none",
    }
    if not found:
        record["found"] = False
    return record | {
        "cohorts": [edition.id],
        "municipalities": [town.id for town in edition.towns],
        **stated(edition.report),
    }
