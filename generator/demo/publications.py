"""Makes the records of invented publications about the editions."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, stated
from generator.demo.plan import Edition, Plan
from generator.demo.vocabulary import EDITIONS, Publication


def publications(plan: Plan) -> Iterator[tuple[str, Record]]:
    """The id and record of every publication: one for about half of the finished editions, and a handbook."""
    for edition in plan.holders:
        if edition.state == "finished" and edition.index % 2 == 0:
            publication = EDITIONS.publications[edition.index // 2 % len(EDITIONS.publications)]
            yield f"{edition.id}-{publication.kind}", _publication(publication, edition, plan)
    yield "handboek-voorbeeldchallenge", {
        "title": "Handboek voor wie een challenge begint", "publisher": "Netwerk Doen in Demo",
        "year": plan.today.year - 4, "url": f"{SITE}/bronnen/handboek/", "kind": "report", "language": "nl",
        "holds": "Een stappenplan voor gemeenten, met een begroting en een planning. Dit handboek is verzonnen.",
        "read": "full", **stated("voorbeeld-handboek"),
    }  # fmt: skip


def _publication(publication: Publication, edition: Edition, plan: Plan) -> Record:
    found = edition.index % 5 != 0
    record: Record = {
        "title": publication.title.format(names=edition.place_names, year=edition.year),
        "publisher": "Bureau Voorbeeld",
        "year": min(edition.year + (publication.kind == "report"), plan.today.year),
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
        "municipalities": [place.id for place in edition.places],
        **stated(edition.report),
    }
