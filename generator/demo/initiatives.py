"""Makes the record of one invented initiative. What it shares with other records comes from the scenario."""

import datetime
from random import Random

from generator.demo import texts
from generator.demo.emitter import Record
from generator.demo.evidence import SITE, derived, stated
from generator.demo.figures import awards, earnings, funding, impact, milestones, other_figures
from generator.demo.population import Population
from generator.demo.scenario import Edition, Scenario
from generator.demo.titles import Titles
from generator.demo.vocabulary import INITIATIVES, Wish

_STATUSES = ("active", "scaled", "stopped", "taken-over", "starting")
_ODDS = (60, 14, 13, 5, 8)
_FEATURED = 4
"""From how many of the newest editions an initiative is picked for the front page."""


def initiative(number: int, scenario: Scenario, titles: Titles, population: Population) -> Record:
    """The record of initiative `number`, counted from 0 over all editions."""
    rng = scenario.random("initiative", number)
    edition = scenario.edition_of(number)
    name, own_id = titles.names[number], titles.ids[number]
    concept, theme = titles.concepts[number], titles.themes[number]
    town = next((town for town in edition.towns if town.word in name), rng.choice(edition.towns))
    words = texts.words_for(name, concept, theme, town.name, rng)
    url = f"{SITE}/initiatieven/{own_id}/"
    story = texts.story(name, url, concept, theme, words, rng)
    status = _status(edition, scenario.today, rng)
    if status and status[-1]["value"] == "stopped":
        story += "\n\n" + texts.ended(rng)
    record: Record = {"name": name}
    alias = f"{name} {town.name}"[:80]
    if rng.random() < 0.1 and alias not in titles.names:
        record["aliases"] = [alias]
    record["tagline"] = texts.tagline(concept, words, rng)
    record["description"] = story
    if rng.random() < 0.97:
        record["municipality"] = town.id
    else:
        record["municipality_note"] = "De bron noemt de regio, maar geen gemeente."
    winner = number in edition.jury or number == edition.audience
    record["participations"] = [_participation(edition, scenario, winner, rng)]
    record["themes"] = [theme.id, *_second_theme(edition, theme.id, rng)]
    record["target_groups"] = [words["label"]]
    later = {
        "status": status,
        "founded": _founded(edition, rng),
        "legal_form": [{"value": rng.choice(INITIATIVES.legal_forms),
                        **stated(edition.report, date=str(edition.source_year))}]
        if rng.random() < 0.3 else [],
        "websites": [{"url": url, **stated(edition.source("nieuws"))}] if rng.random() < 0.4 else [],
        "part_of": "koepel-van-proeven" if rng.random() < 0.03 else None,
        "awards": awards(number, edition, rng),
        "funding": funding(edition, rng),
        "earnings": earnings(edition, rng) if rng.random() < 0.4 else [],
        "figures": other_figures(edition, words, rng),
        "impact": impact(concept, edition, rng),
        "milestones": milestones(edition, words, scenario.today, rng),
        "transfer": _transfer(concept.needs, edition, rng) if rng.random() < 0.33 else None,
        "seeks": _wishes(concept.seek, INITIATIVES.seeks, words, rng),
        "offers": _wishes(concept.offer, INITIATIVES.offers, words, rng),
        "inspired_by": _inspiration(edition, titles, rng),
        "via": _via(edition, titles, population, rng),
        "confirmed": _confirmed(scenario.today, rng),
        "featured": number == edition.first and edition in scenario.holders[-_FEATURED:],
    }  # fmt: skip
    record.update((key, value) for key, value in later.items() if value)
    return record


def _participation(edition: Edition, scenario: Scenario, winner: bool, rng: Random) -> Record:
    if not winner and rng.random() < 0.05:
        others = [
            other.id
            for other in scenario.editions[max(0, edition.index - 8) : edition.index + 8]
            if other.count and other.id != edition.id and set(other.towns) & set(edition.towns)
        ]
        return {
            "possible_cohorts": sorted([edition.id, *others[:1]]),
            **derived("voorbeeld-programmasite", note="De bron noemt de gemeente, maar geen jaar."),
        }
    if rng.random() < 0.8:
        return {"cohort": edition.id, **stated(edition.source("nieuws"))}
    return {"cohort": edition.id, **derived(edition.report, note="Volgt uit de lijst met deelnemers in het verslag.")}


def _second_theme(edition: Edition, first: str, rng: Random) -> list[str]:
    other = rng.choice(edition.themes).id
    return [other] if other != first and rng.random() < 0.4 else []


def _status(edition: Edition, today: datetime.date, rng: Random) -> list[Record]:
    """The last known status, mostly from a recent survey; in a running edition initiatives are still starting."""
    if rng.random() < 0.08:
        return []
    if edition.state == "running":
        value = rng.choice(("idea", "starting", "starting"))
        return [{"value": value, **stated(edition.source("nieuws"), date=f"{edition.schedule.signup:%Y-%m}")}]
    fresh = today - datetime.timedelta(days=rng.randrange(20, 640))
    if rng.random() < 0.86 and fresh > edition.schedule.final:
        asked = stated("voorbeeld-programmasite", date=f"{fresh:%Y-%m}", level="self-reported")
        return [{"value": rng.choices(_STATUSES, _ODDS)[0], **asked}]
    last = min(edition.year + rng.choice((0, 0, 1, 2, 3, 5)), today.year - 1)
    value = rng.choices(_STATUSES, _ODDS)[0]
    date = str(max(last, edition.year))
    now: Record = {"value": value, **stated(edition.witness(date), date=date, level="self-reported")}
    if last > edition.year and value != "starting" and rng.random() < 0.25:
        earlier = {
            "value": "starting",
            **stated(edition.report, date=str(edition.source_year), note="De stand bij de finale."),
        }
        return [earlier, now]
    return [now]


def _founded(edition: Edition, rng: Random) -> list[Record]:
    if rng.random() < 0.4:
        return []
    year = edition.source_year - rng.choice((0, 0, 1, 1, 2, 3))
    first: Record = {"value": str(year), **stated(edition.witness(str(year)))}
    if rng.random() < 0.08:
        note = "De ene bron telt vanaf de proef, de andere vanaf de inschrijving."
        return [first, {"value": str(year - 1), **stated("voorbeeld-programmasite", note=note)}]
    return [first]


def _transfer(needs: str, edition: Edition, rng: Random) -> Record:
    return {
        "needs": needs,
        "costs": f"Ongeveer {rng.randint(2, 24) / 2:.3f} euro om te beginnen.",
        "partners": rng.choice(INITIATIVES.partners),
        "first_steps": rng.choice(INITIATIVES.first_steps),
        **stated(edition.report, date=str(edition.source_year)),
    }


def _wishes(own: Wish, others: tuple[Wish, ...], words: dict[str, str], rng: Random) -> list[Record]:
    chosen = [own] if rng.random() < 0.45 else []
    if rng.random() < 0.2:
        chosen.append(rng.choice(others))
    return [{"kind": wish.kind, "value": wish.value.format_map(words)} for wish in chosen]


def _inspiration(edition: Edition, titles: Titles, rng: Random) -> list[str]:
    """The ids of one or two initiatives of earlier editions."""
    if edition.first == 0 or rng.random() > 0.18:
        return []
    return sorted({titles.ids[rng.randrange(edition.first)] for _ in range(rng.choice((1, 1, 2)))})


def _via(edition: Edition, titles: Titles, population: Population, rng: Random) -> Record | None:
    draw = rng.random()
    ambassador = population.ambassador_for(edition, rng)
    if draw < 0.22 and ambassador:
        return {"person": ambassador, "value": "een ambassadeur vertelde erover"}
    if draw < 0.3 and edition.first:
        return {"initiative": titles.ids[rng.randrange(edition.first)], "value": "een eerdere deelnemer tipte het team"}
    if draw < 0.36:
        return {"organisation": "welzijn-voorbeeld", "value": "een welzijnswerker wees op de challenge"}
    return {"value": rng.choice(INITIATIVES.ways)} if draw < 0.45 else None


def _confirmed(today: datetime.date, rng: Random) -> Record | None:
    if rng.random() > 0.35:
        return None
    role = rng.choice(INITIATIVES.roles)
    return {"date": today - datetime.timedelta(days=rng.randrange(5, 700)), "role": role}
