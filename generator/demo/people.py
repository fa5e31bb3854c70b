"""Makes the record of one invented person: a personal field is filled only if the consent names its purpose."""

import datetime
from random import Random

from generator.demo.emitter import Record
from generator.demo.population import Person, Population
from generator.demo.scenario import Edition, Scenario
from generator.demo.titles import Titles
from generator.demo.vocabulary import PEOPLE


def person(
    subject: Person, scenario: Scenario, titles: Titles, population: Population, *, portrayed: bool = False
) -> Record:
    """The record of one person; with a photo if they are `portrayed` and their consent covers it."""
    rng = scenario.random("person", subject.number)
    permitted = subject.consent.purposes
    topics = sorted(rng.sample(PEOPLE.topics, rng.randint(1, 3)))
    record: Record = {"roles": _roles(subject, scenario, titles, population, rng)}
    if "name" in permitted:
        record["name"] = subject.name
    if "bio" in permitted:
        record["bio"] = rng.choice(PEOPLE.bios[subject.role]).format(
            year=subject.editions[0].source_year, topic=topics[0]
        )
    if "quote" in permitted:
        record["quote"] = rng.choice(PEOPLE.quotes)
    if portrayed and "photo" in permitted:
        record["photo"] = {
            "file": f"{subject.id}.png",
            "alt": "Een schijf voor een muur van tegels.",
            "credit": "Bureau Voorbeeld",
            "licence": "CC-BY-4.0",
            "people_visible": "none",
        }
    if "profile" in permitted:
        record.update(_profile(subject, topics, scenario.today, rng))
    record["contact_route"] = rng.choice(("desk", "desk", "form"))
    if subject.brought_in_by:
        record["brought_in_by"] = subject.brought_in_by
    if subject.consent.record:
        record["consent"] = subject.consent.record
    if subject.consent.confirmed_on:
        record["confirmed_on"] = subject.consent.confirmed_on
    return record


def _roles(subject: Person, scenario: Scenario, titles: Titles, population: Population, rng: Random) -> list[Record]:
    """Their roles. A tie to an initiative is a pairing, which is named only with consent for that."""
    pairing = "pairing" in subject.consent.purposes
    if subject.role in ("ambassador", "participant"):
        edition, origin = subject.editions[0], subject.origin
        assert origin is not None
        took_part: Record = {"role": "participant"}
        if pairing:
            took_part["initiative"] = titles.ids[origin]
        took_part |= {"cohort": edition.id, "start": str(edition.source_year)}
        if subject.role == "participant":
            return [took_part]
        since = str(min(edition.year + rng.choice((0, 1, 1, 2)), scenario.today.year))
        return [took_part, {"role": "ambassador", "municipality": edition.towns[0].id, "start": since}]
    return [_edition_role(subject, edition, titles, population, rng) for edition in subject.editions]


def _edition_role(subject: Person, edition: Edition, titles: Titles, population: Population, rng: Random) -> Record:
    role = subject.role
    record: Record = {"role": role}
    if role == "coach" and subject.consent.pairs and (numbers := population.open_to_coaches(edition)):
        record["initiative"] = titles.ids[rng.choice(numbers)]
    record["cohort"] = edition.id
    if role == "coordinator":
        record["municipality"] = edition.towns[0].id
    return record | {"start": f"{edition.schedule.signup:%Y-%m}" if role == "jury" else str(edition.source_year)}


def _profile(subject: Person, topics: list[str], today: datetime.date, rng: Random) -> Record:
    town = subject.editions[0].towns[0]
    towns = sorted({edition.towns[0].id for edition in subject.editions})
    availability: Record = {"state": rng.choices(("active", "paused", "former"), (70, 15, 15))[0]}
    if availability["state"] == "paused":
        availability["until"] = today + datetime.timedelta(days=rng.randint(20, 220))
    if availability["state"] == "active":
        availability["capacity"] = rng.randint(0, 4)
    profile: Record = {
        "topics": topics,
        "languages": ["Nederlands", *rng.sample(PEOPLE.languages, rng.choice((0, 1, 1, 2)))],
    }
    if rng.random() < 0.8:
        profile["municipalities"] = towns
    if "municipalities" not in profile or rng.random() < 0.3:
        profile["provinces"] = [town.province]
    return {**profile, "availability": availability}
