"""Makes the record of one invented person; a field is filled only when the consent names its purpose."""

import datetime
from random import Random

from generator.demo.emitter import Record
from generator.demo.people_plan import People, Person
from generator.demo.plan import Edition, Plan
from generator.demo.titles import Titles

_TOPICS = (
    "verdienmodel",
    "marketing",
    "vrijwilligers vinden",
    "geld aanvragen",
    "samenwerken met de gemeente",
    "prijs bepalen",
    "klein beginnen",
    "impact meten",
    "team bouwen",
    "verkopen",
    "boekhouding",
    "een pand vinden",
    "verhalen vertellen",
    "inkoop met impact",
    "opschalen",
    "stoppen en overdragen",
)
_LANGUAGES = (
    "Engels",
    "Duits",
    "Fries",
    "Turks",
    "Arabisch",
    "Pools",
    "Frans",
    "Spaans",
    "Tigrinya",
    "Nederlandse Gebarentaal",
)
_BIOS = {
    "ambassador": (
        "Deed mee in {year} met een eigen initiatief. Vertelt nu aan starters hoe die eerste maanden waren.",
        "Begon zonder geld en met veel hulp uit de buurt. Geeft die hulp graag door.",
        "Leidde een initiatief van idee tot vaste plek. Denkt nu mee over **{topic}**.",
        "Leerde in het programma een prijs te vragen. Legt dat aan anderen uit zonder moeilijke woorden.",
        "Kwam binnen via een eerdere deelnemer. Brengt nu zelf elk jaar iemand mee.",
    ),
    "coach": (
        "Had jarenlang een eigen bedrijf en verkocht dat. Helpt nu starters met **{topic}**.",
        "Werkt bij een maatschappelijke onderneming. Kijkt mee naar geld, mensen en rust.",
        "Adviseert kleine bedrijven over {topic}. Vraagt eerst door en geeft dan pas raad.",
        "Bouwde twee winkels op en sloot er een. Praat open over wat misging.",
        "Was directeur van een stichting. Helpt teams om keuzes te maken.",
    ),
    "participant": (
        "Maakte van een eigen ervaring een initiatief. Werkt er nu drie dagen per week aan.",
        "Zag in de eigen straat een probleem en begon gewoon.",
        "Combineert het initiatief met een baan in de zorg.",
    ),
    "jury": (
        "Let op wat een plan voor mensen betekent. Vraagt altijd naar de tweede winter.",
        "Kent de wijken goed en leest elk plan twee keer.",
    ),
    "coordinator": (
        "Houdt de planning bij en kent alle deelnemers. Weet welke vraag bij welke afdeling hoort.",
        "Verbindt ondernemers met collega's in het stadhuis.",
    ),
}
_QUOTES = (
    "Begin klein en vertel het aan iedereen.",
    "Een nee is vaak een vraag om een beter verhaal.",
    "Reken één keer goed, dan slaap je beter.",
    "Vraag om hulp voordat het moet.",
    "Mijn eerste klant was mijn buurvrouw.",
    "Zonder die ene avond was ik nooit begonnen.",
    "Je hoeft het niet alleen te doen. Je moet alleen beginnen.",
    "De buurt wist beter dan ik wat er nodig was.",
    "Koffie zetten is ook ondernemen.",
    "Elk jaar zie ik de plannen beter worden.",
    "Wie iets doorgeeft, houdt het langer.",
    "Stoppen is geen schande als een ander verdergaat.",
    "Een goede coach stelt vooral vragen.",
    "Ik dacht groot, maar begon gelukkig klein.",
)


def person(one: Person, plan: Plan, titles: Titles, people: People, *, portrayed: bool = False) -> Record:
    """The record of one of the people, with a photo if there is one and the consent is for that."""
    rng = plan.random("person", one.number)
    may = one.consent.purposes
    topics = sorted(rng.sample(_TOPICS, rng.randint(1, 3)))
    record: Record = {"roles": _roles(one, plan, titles, people, rng)}
    if "name" in may:
        record["name"] = one.name
    if "bio" in may:
        record["bio"] = rng.choice(_BIOS[one.role]).format(year=one.editions[0].told, topic=topics[0])
    if "quote" in may:
        record["quote"] = rng.choice(_QUOTES)
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
    profile: Record = {"topics": topics, "languages": ["Nederlands", *rng.sample(_LANGUAGES, rng.choice((0, 1, 1, 2)))]}
    if rng.random() < 0.8:
        profile["municipalities"] = places
    if "municipalities" not in profile or rng.random() < 0.3:
        profile["provinces"] = [place.province]
    return {**profile, "availability": availability}
