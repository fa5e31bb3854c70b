"""Makes the record of one invented person; a field is filled only when the consent names its purpose."""

import datetime
from random import Random

from generator.demo.emitter import Record
from generator.demo.people_plan import People, Person
from generator.demo.plan import Edition, Plan
from generator.demo.titles import Titles
from generator.demo.vocabulary import PEOPLE


def person(one: Person, plan: Plan, titles: Titles, people: People, *, portrayed: bool = False) -> Record:
    """The record of one of the people, with a photo if there is one and the consent is for that."""
    rng = plan.random("person", one.number)
    may = one.consent.purposes
    topics = sorted(rng.sample(PEOPLE.topics, rng.randint(1, 3)))
    record: Record = {"roles": _roles(one, plan, titles, people, rng)}
    if "name" in may:
        record["name"] = one.name
    if "bio" in may:
        record["bio"] = rng.choice(PEOPLE.bios[one.role]).format(year=one.editions[0].told, topic=topics[0])
    if "quote" in may:
        record["quote"] = rng.choice(PEOPLE.quotes)
    if portrayed and "photo" in may:
        record["photo"] = {
            "file": f"{one.id}.png",
            "alt": "Een schijf voor een muur van tegels.",
            "credit": "Bureau Voorbeeld",
            "licence": "CC-BY-4.0",
            "people_visible": "none",
        }
    if "profile" in may:
        record.update(_profile(one, topics, plan.today, rng))
    record["contact_route"] = rng.choice(("desk", "desk", "form"))
    if one.brought_in_by:
        record["brought_in_by"] = one.brought_in_by
    if one.consent.record:
        record["consent"] = one.consent.record
    if one.consent.confirmed_on:
        record["confirmed_on"] = one.consent.confirmed_on
    return record


def _roles(one: Person, plan: Plan, titles: Titles, people: People, rng: Random) -> list[Record]:
    """A tie to an initiative is a pairing: it is named only with consent for that."""
    pairing = "pairing" in one.consent.purposes
    if one.role in ("ambassador", "participant"):
        edition, origin = one.editions[0], one.origin
        assert origin is not None
        took_part: Record = {"role": "participant"}
        if pairing:
            took_part["initiative"] = titles.ids[origin]
        took_part |= {"cohort": edition.id, "start": str(edition.told)}
        if one.role == "participant":
            return [took_part]
        since = str(min(edition.year + rng.choice((0, 1, 1, 2)), plan.today.year))
        return [took_part, {"role": "ambassador", "municipality": edition.places[0].id, "start": since}]
    return [_edition_role(one, edition, titles, people, rng) for edition in one.editions]


def _edition_role(one: Person, edition: Edition, titles: Titles, people: People, rng: Random) -> Record:
    role = one.role
    record: Record = {"role": role}
    if role == "coach" and one.consent.pairs and (numbers := people.open_to_coaches(edition)):
        record["initiative"] = titles.ids[rng.choice(numbers)]
    record["cohort"] = edition.id
    if role == "coordinator":
        record["municipality"] = edition.places[0].id
    return record | {"start": f"{edition.schedule.signup:%Y-%m}" if role == "jury" else str(edition.told)}


def _profile(one: Person, topics: list[str], today: datetime.date, rng: Random) -> Record:
    place = one.editions[0].places[0]
    places = sorted({edition.places[0].id for edition in one.editions})
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
        profile["municipalities"] = places
    if "municipalities" not in profile or rng.random() < 0.3:
        profile["provinces"] = [place.province]
    return {**profile, "availability": availability}
