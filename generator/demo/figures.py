"""The figures of one invented initiative: prizes, money and impact, and its milestones."""

import datetime
from random import Random

from generator.demo.emitter import Record
from generator.demo.evidence import derived, stated
from generator.demo.money import AUDIENCE_AMOUNT, jury_amount, maximum_credit
from generator.demo.scenario import Edition
from generator.demo.vocabulary import INITIATIVES, Concept, Measure


def awards(number: int, edition: Edition, rng: Random) -> list[Record]:
    """The prizes this initiative won in its edition, and now and then one from elsewhere in the same year."""
    source, date = stated(edition.report, date=f"{edition.schedule.final:%Y-%m}"), str(edition.year)
    won: list[Record] = []
    if number in edition.jury:
        won.append(
            {
                "name": f"juryprijs {edition.year}",
                "kind": "jury",
                "organiser": "bureau-voorbeeld",
                "cohort": edition.id,
                "amount": jury_amount(edition),
                **source,
            }
        )
    if number == edition.audience:
        won.append(
            {
                "name": f"publieksprijs {edition.year}",
                "kind": "audience",
                "organiser": "bureau-voorbeeld",
                "cohort": edition.id,
                "amount": AUDIENCE_AMOUNT,
                **source,
            }
        )
    if edition.state == "finished" and rng.random() < 0.04:
        won.append(
            {
                "name": "Voorbeeldpluim",
                "kind": "other",
                "organiser": "fonds-verzonnen",
                "amount": 2500,
                **stated(edition.report, date=date),
            }
        )
    return won


def funding(edition: Edition, rng: Random) -> list[Record]:
    """At most two sources of money; a microkrediet never exceeds the maximum of the edition."""
    money: list[Record] = []
    source = edition.report
    if edition.state == "finished" and rng.random() < 0.2:
        amount = min(maximum_credit(edition), rng.randint(8, 16) * 250)
        money.append(
            {
                "kind": "microcredit",
                "amount": amount,
                "cohort": edition.id,
                **stated(source, note="De ontvanger vindt het goed dat dit bedrag hier staat."),
            }
        )
    if rng.random() < 0.12:
        kind = rng.choice(("crowdfunding", "subsidy", "investment", "loan", "in-kind", "other"))
        money.append(
            {"kind": kind, "amount": rng.randint(4, 60) * 250, **stated(source, date=str(edition.source_year))}
        )
    return money


def earnings(edition: Edition, rng: Random) -> list[Record]:
    """Who pays for what: one or two kinds of payers."""
    source = stated(edition.report, date=str(edition.source_year))
    return [
        {"who": payer.who, "what_for": payer.what_for, **source}
        for payer in rng.sample(INITIATIVES.earnings, rng.choice((1, 1, 2)))
    ]


def other_figures(edition: Edition, words: dict[str, str], rng: Random) -> list[Record]:
    """Figures that say nothing about impact: a price."""
    if rng.random() > 0.15:
        return []
    return [
        {
            "measure": "laagste prijs",
            "value": int(words["euro"]),
            "unit": "euro",
            **stated(edition.source("nieuws")),
        }
    ]


def impact(concept: Concept, edition: Edition, rng: Random) -> list[Record]:
    """At most four figures; now and then two sources disagree, and a note says why."""
    if edition.state == "running":
        measure = concept.measures[0]
        goal = derived(edition.source("nieuws"), note="Genoemd in de aankondiging.")
        return [
            {
                "measure": measure.name,
                "kind": "goal",
                "value": _round(rng.randint(measure.low, max(measure.low, measure.high // 4))),
                "unit": measure.unit,
                **goal,
            }
        ]
    if rng.random() < 0.2:
        return []
    chosen = concept.measures if rng.random() < 0.25 else concept.measures[:1]
    figures = [_figure(measure, edition, rng) for measure in chosen]
    if rng.random() < 0.15:
        figures.append(_figure(INITIATIVES.volunteers, edition, rng))
    if rng.random() < 0.12:
        first = figures[0]
        value = first["value"]
        assert isinstance(value, int)
        note = "De organisatie telt tot de zomer, de impactmeting tot de winter."
        figures.append(
            {
                "measure": first["measure"],
                "kind": first["kind"],
                "value": value + max(1, value // 9),
                "unit": first["unit"],
                **stated("voorbeeld-programmasite", date=str(edition.source_year), level="self-reported", note=note),
            }
        )
    return figures


def _figure(measure: Measure, edition: Edition, rng: Random) -> Record:
    figure: Record = {
        "measure": measure.name,
        "kind": measure.kind,
        "value": _round(int(measure.low * (measure.high / measure.low) ** rng.random())),
        "unit": measure.unit,
    }
    draw = rng.random()
    if draw < 0.3:
        figure["period"] = rng.choice(INITIATIVES.periods)
    if draw < 0.2:
        figure["method"] = rng.choice(INITIATIVES.methods)
    more = {
        "date": str(edition.source_year),
        "level": rng.choice(("self-reported", "self-reported", "measured", "independent")),
    }
    if rng.random() < 0.25:
        more["qualifier"] = rng.choice(INITIATIVES.qualifiers)
    if draw > 0.85:
        return {**figure, **derived(edition.measurement, note="Berekend uit het weekgemiddelde in de meting.", **more)}
    return {**figure, **stated(edition.measurement if draw > 0.3 else edition.report, **more)}


def _round(value: int) -> int:
    return value if value < 100 else round(value, -1) if value < 1000 else round(value, -2)


def milestones(edition: Edition, words: dict[str, str], today: datetime.date, rng: Random) -> list[Record]:
    """Up to three moments in chronological order, none after today."""
    count = rng.choice((0, 0, 0, 0, 0, 1, 1, 2, 3)) if edition.state == "finished" else rng.choice((0, 1))
    moments = []
    for value in rng.sample(INITIATIVES.milestones, count):
        day = edition.schedule.signup + datetime.timedelta(days=rng.randrange(10, 300))
        if day <= today:
            moments.append((f"{day:%Y-%m}", value.format_map(words)))
    return [{"value": value, **stated(edition.witness(date), date=date)} for date, value in sorted(moments)]
