"""Makes the records of the invented municipalities."""

import datetime
from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, derived, stated
from generator.demo.scenario import Scenario
from generator.demo.towns import Town
from generator.demo.vocabulary import MUNICIPALITIES


def municipalities(scenario: Scenario) -> Iterator[tuple[str, Record]]:
    """The id and record of every municipality."""
    for number, town in enumerate(scenario.towns):
        yield town.id, _municipality(number, town, scenario.first_years[town.id], scenario)


def _municipality(number: int, town: Town, first_year: int, scenario: Scenario) -> Record:
    rng = scenario.random("municipality", town.id)
    site, note = stated(f"{town.id}-website"), stated(f"{town.id}-beleidsnota", date=str(first_year))
    record: Record = {"name": town.name, "cbs_code": town.code, "province": town.province}
    if number % 6 == 4:
        merged = datetime.date(first_year - 2, 1, 1)
        record["valid_from"] = merged
        record["predecessors"] = [
            {
                "name": MUNICIPALITIES.former_names[number % len(MUNICIPALITIES.former_names)],
                "cbs_code": f"GM{9500 + number}",
                "until": merged,
            }
        ]
    if number % 5 != 3:
        record["contact"] = {
            "function": rng.choice(MUNICIPALITIES.functions),
            "mailbox": f"impact-{town.id}@voorbeeld.example",
            "verified_on": scenario.today - datetime.timedelta(days=rng.randrange(10, 300)),
            **site,
        }
    if number % 2 == 0:
        record["impact_desk"] = {
            "value": "De gemeente heeft één loket voor plannen met een maatschappelijk doel.",
            "url": f"{SITE}/{town.id}/loket/",
            **site,
        }
    start = first_year - 1
    record["policies"] = [
        {
            "name": f"{rng.choice(MUNICIPALITIES.policies)} {start}",
            "start": str(start),
            "end": str(start + 4),
            "text": "De gemeente koopt vaker in bij sociaal ondernemers en geeft lege panden een tijdelijk doel.",
            "url": f"{SITE}/{town.id}/beleid/",
            **note,
        }
    ]
    record["departments"] = [
        {"value": name, **note} for name in rng.sample(MUNICIPALITIES.departments, rng.randint(2, 4))
    ]
    record["network"] = _network(town, first_year, scenario, rng.randint(18, 90), rng.random() < 0.4)
    record["statements"] = [{"topic": "aanleiding", "value": rng.choice(MUNICIPALITIES.reasons), **note}]
    return record


def _network(town: Town, first_year: int, scenario: Scenario, size: int, disagree: bool) -> list[Record]:
    measure = {"measure": "sociaal ondernemers in het netwerk", "unit": "personen"}
    year = str(min(first_year + 1, scenario.today.year))
    first = {**measure, "value": size, **stated(f"{town.id}-website", date=year, qualifier="circa")}
    if not disagree:
        return [first]
    note = "De nota telt ook de adviseurs mee, de website niet."
    return [first, {**measure, "value": size + 8, **derived(f"{town.id}-beleidsnota", date=year, note=note)}]
