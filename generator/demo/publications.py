"""Makes the records of invented publications about the editions."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, stated
from generator.demo.plan import Edition, Plan

_KINDS = (
    ("factsheet", "Factsheet {names} {year}", "Het verloop van de editie in cijfers, van aanmelding tot finale."),
    ("article", "Wat {names} leerde van {year}", "Deelnemers en ambtenaren vertellen wat hielp en wat niet."),
    (
        "report",
        "Een jaar later: de deelnemers van {year} in {names}",
        "Welke initiatieven nog bestaan en wat zij betekenen.",
    ),
    (
        "video",
        "De finale van {year} in {names} in één minuut",
        "Beelden van de finale. Een deelnemer noemt de eerste klant, de zaal klapt en de winnaar krijgt bloemen.",
    ),
)


def publications(plan: Plan) -> Iterator[tuple[str, Record]]:
    """The id and record of every publication: one for about half of the finished editions, and a handbook."""
    for edition in plan.holders:
        if edition.state == "finished" and edition.index % 2 == 0:
            kind, title, holds = _KINDS[edition.index // 2 % len(_KINDS)]
            yield f"{edition.id}-{kind}", _publication(kind, title, holds, edition, plan)
    yield "handboek-voorbeeldchallenge", {
        "title": "Handboek voor wie een challenge begint", "publisher": "Netwerk Doen in Demo", "year": plan.today.year - 4,
        "url": f"{SITE}/bronnen/handboek/", "kind": "report", "language": "nl",
        "holds": "Een stappenplan voor gemeenten, met een begroting en een planning. Dit handboek is verzonnen.",
        "read": "full", **stated("voorbeeld-handboek"),
    }  # fmt: skip


def _publication(kind: str, title: str, holds: str, edition: Edition, plan: Plan) -> Record:
    found = edition.index % 5 != 0
    record: Record = {
        "title": title.format(names=edition.place_names, year=edition.year),
        "publisher": "Bureau Voorbeeld",
        "year": min(edition.year + (kind == "report"), plan.today.year),
    }
    if kind == "report":
        record["year_note"] = "afgeleid uit de titel"
    if found:
        record["url"] = f"{SITE}/publicaties/{edition.id}/"
    record |= {
        "kind": kind,
        "language": "nl",
        "holds": f"{holds} Deze publicatie is verzonnen.",
        "read": ("full", "part")[edition.index % 3 == 0] if found else "none",
    }
    if not found:
        record["found"] = False
    return record | {
        "cohorts": [edition.id],
        "municipalities": [place.id for place in edition.places],
        **stated(edition.report),
    }
