"""Makes the records of invented events: held, announced and cancelled, with full or partial dates."""

import datetime
from collections.abc import Iterator
from random import Random

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, stated
from generator.demo.scenario import Edition, Scenario
from generator.demo.titles import Titles
from generator.demo.vocabulary import EDITIONS, STORIES

_MOMENTS = (
    ("kick-off", "aftrap", "Aftrap van de challenge {year}", "sign-up", 0),
    ("theme-session", "themasessie", "Themasessie: {theme}", "sign-up", 12),
    ("network", "netwerkavond", "Netwerkavond voor deelnemers en bedrijven", "programme", 40),
    ("final", "finale", "Finale van de challenge {year}", "final", 0),
)


def events(scenario: Scenario, titles: Titles) -> Iterator[tuple[str, Record]]:
    """The id and record of every event: two to four per edition, and one of the related programme."""
    for edition in scenario.editions:
        rng = scenario.random("events", edition.id)
        moments = _MOMENTS if rng.random() < 0.4 else (_MOMENTS[rng.choice((0, 1, 2))], _MOMENTS[3])
        for kind, word, name, phase, days in moments:
            day = edition.schedule.phases[phase][0] + datetime.timedelta(days=days)
            yield f"{edition.id}-{word}", _event(kind, name, day, edition, scenario, rng)
        if edition.index % 7 == 0 and edition.count:
            yield f"{edition.id}-open-dag", _open_day(edition, titles, scenario)
    yield "buren-van-demo-feest", {
        "name": "Straatfeest van Buren van Demo", "kind": "festival", "date": f"{scenario.today.year - 5}-11",
        "place": "Marktplein", "municipality": scenario.towns[0].id, "organisation": "buren-van-demo", "status": "held",
        **stated("voorbeeld-handboek"),
    }  # fmt: skip
    yield "voorbeeldchallenge-landelijke-dag", {
        "name": "Landelijke dag van de Voorbeeldchallenge", "kind": "network",
        "date": f"{scenario.today + datetime.timedelta(days=75):%Y-%m-%d}", "place": "Zaal Voorbeeld",
        "municipality": scenario.towns[0].id, "organisation": "voorbeeldchallenge", "status": "announced",
        **stated("voorbeeld-programmasite"),
    }  # fmt: skip


def _event(kind: str, name: str, day: datetime.date, edition: Edition, scenario: Scenario, rng: Random) -> Record:
    theme = rng.choice(edition.themes)
    exact = day >= scenario.today or rng.random() < 0.8
    record: Record = {
        "name": name.format(year=edition.year, theme=theme.name),
        "kind": kind,
        "date": f"{day:%Y-%m-%d}" if exact else f"{day:%Y-%m}",
    }
    if not exact:
        record["date_note"] = "De bron noemt alleen de maand."
    spot = rng.choice(STORIES.spots)
    record["place"] = spot[0].upper() + spot[1:]
    record |= {"municipality": edition.towns[0].id, "cohort": edition.id}
    if kind == "theme-session":
        record["themes"] = [theme.id]
    if day >= scenario.today:
        record["url"] = f"{SITE}/agenda/{edition.id}/{kind}/"
    status = "announced" if day >= scenario.today else "held"
    if kind != "final" and rng.random() < 0.07:
        record |= {
            "status": "cancelled",
            "status_note": rng.choice(EDITIONS.cancellations),
        }
    elif status == "held" and kind != "final" and rng.random() < 0.08:
        record |= {"status": "announced"}
    else:
        record["status"] = status
    source = edition.witness(day.isoformat()) if record["status"] == "held" else edition.source("nieuws")
    return record | stated(source)


def _open_day(edition: Edition, titles: Titles, scenario: Scenario) -> Record:
    number = edition.jury[0] if edition.jury else edition.first
    start = edition.schedule.phases["programme"][0] + datetime.timedelta(days=20)
    return {
        "name": f"Open dagen bij {titles.names[number]}"[:120], "kind": "other", "date": f"{start:%Y-%m-%d}",
        "end_date": f"{start + datetime.timedelta(days=1):%Y-%m-%d}", "municipality": edition.towns[0].id,
        "cohort": edition.id, "initiative": titles.ids[number], "themes": [titles.themes[number].id],
        "status": "held" if start < scenario.today else "announced", **stated(edition.witness(start.isoformat())),
    }  # fmt: skip
