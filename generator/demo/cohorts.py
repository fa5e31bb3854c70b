"""Makes the record of one invented edition: names, phases, funnel, criteria, programme, prizes and outcome."""

import datetime
from random import Random

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, derived, stated
from generator.demo.money import AUDIENCE_AMOUNT, JURY_TOTAL
from generator.demo.organisations import partners_of
from generator.demo.scenario import Edition, Scenario
from generator.demo.terms import criteria, finance
from generator.demo.titles import Titles
from generator.demo.vocabulary import EDITIONS


def cohort(edition: Edition, scenario: Scenario, titles: Titles) -> Record:
    """The record of one edition as of today: what has not happened yet is left out."""
    rng = scenario.random("cohort", edition.id)
    news = stated(edition.source("nieuws"))
    record: Record = {
        "municipalities": [town.id for town in edition.towns],
        **_commissioned(edition, scenario.random("commissioned", edition.id)),
        "year": edition.year,
        "edition_number": [{"value": edition.number, **_number_evidence(edition)}],
        "names": _names(edition, rng),
        "state": [{"value": edition.state, **_state_evidence(edition, scenario)}],
        "purpose": [{"value": rng.choice(EDITIONS.purposes), **news}],
        "theme_lists": _theme_lists(edition, rng),
        "phases": _phases(edition, scenario, rng),
        "funnel": _funnel(edition, scenario.today, rng),
        "finance": finance(edition, rng),
        "criteria": criteria(edition, rng),
        "programme": _programme(edition, rng),
        "partners": partners_of(edition, scenario),
        "prizes": _prizes(edition),
    }
    if edition.state == "running":
        record["vote"] = [_vote_to_come(edition)]
    if edition.state == "finished":
        record["vote"] = [_vote(edition, titles, rng)]
        findings = [item for item in EDITIONS.findings if edition.number > 1 or item.topic != "beweging"]
        record["findings"] = [
            {"topic": item.topic, "value": item.value, **stated(edition.report)} for item in rng.sample(findings, 2)
        ]
    if edition.measured:
        record["impact"] = _impact(edition, rng)
    record["contact"] = {
        "function": "coördinator challenge",
        "mailbox": f"challenge-{edition.towns[0].id}@voorbeeld.example",
        "verified_on": scenario.today - datetime.timedelta(days=40),
    }
    if edition.state == "open":
        record["signup_url"] = f"{SITE}/aanmelden/{edition.id}/"
    return {key: value for key, value in record.items() if value}


def _commissioned(edition: Edition, rng: Random) -> Record:
    """Who commissioned it: mostly the municipality, now and then a province or a housing association."""
    news = stated(edition.source("nieuws"))
    if len(edition.towns) > 1:
        area = [{"kind": "region", "value": f"Regio {edition.town_names}", **news}]
        return {
            "area": area,
            "commissioned_by": [{"name": "Provincie Fictie", "organisation": "provincie-fictie", **news}],
        }
    if rng.random() < 0.1:
        area = [{"kind": "neighbourhood", "value": rng.choice(EDITIONS.neighbourhoods), **news}]
        by = {"name": "Corporatie Schijnhuis", "organisation": "corporatie-schijnhuis", **news}
        return {"area": area, "commissioned_by": [by]}
    if rng.random() < 0.8:
        return {"commissioned_by": [{"name": f"Gemeente {edition.town_names}", **news}]}
    return {}


def _number_evidence(edition: Edition) -> Record:
    if edition.number == 1:
        return derived(edition.source("nieuws"), note="De bron noemt geen eerdere editie.")
    return stated(edition.source("nieuws"))


def _state_evidence(edition: Edition, scenario: Scenario) -> Record:
    if edition.state == "finished":
        return stated(edition.report, date=f"{edition.schedule.final:%Y-%m}")
    day = min(scenario.today, max(edition.schedule.signup, scenario.today - datetime.timedelta(days=9)))
    return stated(edition.source("opgave"), date=f"{day:%Y-%m-%d}")


def _names(edition: Edition, rng: Random) -> list[Record]:
    pattern = EDITIONS.names[len(edition.towns[0].id) % len(EDITIONS.names)]
    name = pattern.format(names=edition.town_names)
    names: list[Record] = [{"value": name, **stated(edition.source("nieuws"))}]
    if rng.random() < 0.2:
        note = "Andere schrijfwijze, in dezelfde maand gebruikt."
        names.append({"value": f"{name} {edition.year}", **stated("voorbeeld-programmasite", note=note)})
    return names


def _theme_lists(edition: Edition, rng: Random) -> list[Record]:
    first: Record = {
        "themes": [theme.id for theme in edition.themes],
        "wording": [theme.name for theme in edition.themes],
        **stated(edition.source("nieuws")),
    }
    if edition.state != "finished" or rng.random() > 0.15:
        return [first]
    fewer = edition.themes[:3]
    return [
        first,
        {
            "themes": [theme.id for theme in fewer],
            "wording": [theme.synonyms[0] for theme in fewer],
            **stated(edition.report, note="Het verslag noemt drie van de vier thema's, met andere woorden."),
        },
    ]


def _phases(edition: Edition, scenario: Scenario, rng: Random) -> list[Record]:
    """All phases to the day; of some finished editions only the months are known."""
    form = "%Y-%m" if edition.state == "finished" and rng.random() < 0.3 else "%Y-%m-%d"
    phases: list[Record] = []
    for phase, (start, end) in edition.schedule.phases.items():
        record: Record = {"phase": phase, "start": start.strftime(form)}
        if (last := end.strftime(form)) != record["start"]:
            record["end"] = last
        source = edition.report if phase in ("vote", "final") and end < scenario.today else edition.source("nieuws")
        phases.append(record | stated(source))
    return phases


def _funnel(edition: Edition, today: datetime.date, rng: Random) -> list[Record]:
    """Up to four steps, none larger than the one before; a count that is still going on is an interim one."""
    selected = edition.count + rng.randint(0, 3)
    plans = selected + rng.randint(4, 8 + selected)
    intakes = plans + rng.randint(6, 12 + plans)
    signups = intakes + rng.randint(0, 9)
    month = f"{min(edition.schedule.phases['selection'][1], today):%Y-%m}"
    if edition.state in ("announced", "open"):
        interim: Record = {
            "step": "sign-ups",
            "value": rng.randint(6, 30),
            "interim": True,
            **stated(edition.source("opgave")),
        }
        return [interim] if edition.state == "open" else []
    source = edition.witness(month)
    steps: list[Record] = [{"step": "sign-ups", "value": signups, **stated(source, date=month)}]
    if rng.random() < 0.2:
        note = "Dit bericht telt ook wie zich later terugtrok."
        other = stated("voorbeeld-programmasite", date=month, note=note)
        steps.append({"step": "sign-ups", "value": signups + rng.randint(1, 6), **other})
    steps.append({"step": "intakes", "value": intakes, **stated(source, date=month)})
    if edition.state != "selecting":
        steps.append({"step": "plans", "value": plans, **stated(source, date=month)})
        steps.append({"step": "selected", "value": selected, **stated(source, date=month)})
    return steps


def _programme(edition: Edition, rng: Random) -> list[Record]:
    news = stated(edition.source("nieuws"))
    parts: list[Record] = [
        {"kind": "duration", "value": "Een programma van vier maanden.", "months": 4, **news},
        {"kind": "coaching", "value": "Elke deelnemer krijgt een coach met ervaring.", **news},
    ]
    chosen = rng.sample(EDITIONS.programme, rng.randint(3, 5))
    start, end = edition.schedule.phases["programme"]
    days = (end - start).days
    for number, activity in enumerate(chosen):
        part: Record = {"kind": activity.kind, "value": activity.value}
        if activity.title:
            day = start + datetime.timedelta(days=days * (number + 1) // (len(chosen) + 1))
            part |= {"title": activity.title, "start": day.isoformat()}
        parts.append(part | news)
    return parts


def _prizes(edition: Edition) -> list[Record]:
    winners = max(1, len(edition.jury))
    news = stated(edition.source("nieuws"))
    amount = f"{JURY_TOTAL:,}".replace(",", ".")
    jury: Record = {"kind": "jury", "value": f"De winnaars van de jury delen {amount} euro.", "amount": JURY_TOTAL}
    if edition.jury:
        jury["winners"] = winners
    audience: Record = {
        "kind": "audience",
        "value": "Een prijs voor het initiatief met de meeste stemmen.",
        "amount": AUDIENCE_AMOUNT,
        "winners": 1,
    }
    return [{**jury, **news}, {**audience, **news}]


def _vote_to_come(edition: Edition) -> Record:
    """The vote of a running edition: announced, or open today."""
    start, end = edition.schedule.phases["vote"]
    return {
        "value": "Inwoners kunnen op de website van de challenge één keer stemmen.",
        "start": f"{start:%Y-%m-%d}",
        "end": f"{end:%Y-%m-%d}",
        "url": f"{SITE}/stemmen/{edition.id}/",
        **stated(edition.source("opgave")),
    }


def _vote(edition: Edition, titles: Titles, rng: Random) -> Record:
    start, end = edition.schedule.phases["vote"]
    vote: Record = {
        "value": "Inwoners konden op de website van de challenge één keer stemmen.",
        "start": f"{start:%Y-%m-%d}",
        "end": f"{end:%Y-%m-%d}",
    }
    if rng.random() < 0.7:
        vote["votes"] = rng.randint(180, 5200)
    if edition.audience is not None:
        vote["winner"] = titles.ids[edition.audience]
    return vote | stated(edition.report)


def _impact(edition: Edition, rng: Random) -> list[Record]:
    source, later = edition.source("meting"), str(edition.year + 1)
    alive = max(1, round(edition.count * rng.uniform(0.55, 0.95)))
    return [
        {"measure": "initiatieven die een jaar later nog bestaan", "kind": "result", "value": alive,
         "unit": "initiatieven", "method": "belronde", **stated(source, date=later, level="measured")},
        {"measure": "deelnemers aan activiteiten", "kind": "reach", "value": edition.count * rng.randint(40, 260),
         "unit": "personen", "period": "eerste jaar",
         **stated(source, date=later, level="self-reported", qualifier="circa")},
        {"measure": "betaalde banen", "kind": "effect", "value": rng.randint(1, 4 + edition.count), "unit": "banen",
         **derived(source, date=later, level="independent", note="Opgeteld uit de losse antwoorden.")},
    ]  # fmt: skip
