"""The terms of one invented edition: what the microkrediet covers, and the criteria of the jury."""

from random import Random

from generator.demo.emitter import Record
from generator.demo.evidence import derived, stated
from generator.demo.money import average_credit, maximum_credit, share
from generator.demo.scenario import Edition
from generator.demo.vocabulary import EDITIONS

_WEIGHTS = {4: ((40, 20, 20, 20), (35, 25, 25, 15)), 5: ((30, 25, 15, 15, 15), (40, 15, 15, 15, 15))}


def finance(edition: Edition, rng: Random) -> list[Record]:
    """The rules and amounts of the microkrediet; the average and the total only for a finished edition."""
    news = stated(edition.source("nieuws"))
    average, source = average_credit(edition), edition.report
    rules: list[Record] = [
        {"item": "share", "value": share(edition), "unit": "procent", **news},
        {"item": "maximum", "value": maximum_credit(edition), "unit": "euro", **news},
    ]
    if edition.state == "finished":
        rules.append({"item": "average", "value": average, "unit": "euro", **stated(source, qualifier="circa")})
        total = derived(source, note="Het hoogste bedrag keer het aantal plekken.")
        rules.append({"item": "total", "value": maximum_credit(edition) * (edition.count + 3), "unit": "euro", **total})
        if rng.random() < 0.15:
            note = "De programmasite rekent ook hulp in natura mee."
            rules.append(
                {
                    "item": "average",
                    "value": average + 250,
                    "unit": "euro",
                    **stated("voorbeeld-programmasite", note=note),
                }
            )
    rules.append(
        {"item": "terms", "text": "Het bedrag is geen lening. De deelnemer legt uit waar het aan is besteed.", **news}
    )
    return rules


def criteria(edition: Edition, rng: Random) -> list[Record]:
    """Impact first, then three or four others. Weights, if there are any, add up to 100, and impact weighs most."""
    names = ["impact", *rng.sample(list(EDITIONS.criteria)[1:], rng.choice((3, 4)))]
    weights = rng.choice(_WEIGHTS[len(names)]) if rng.random() < 0.55 else None
    items: list[Record] = [{"criterion": name, "label": rng.choice(EDITIONS.criteria[name])} for name in names]
    if weights:
        items = [{**item, "weight": weight} for item, weight in zip(items, weights, strict=True)]
    first: Record = {"wording": "exact", "items": items, **stated(edition.source("nieuws"))}
    if rng.random() > 0.12:
        return [first]
    other = [{"criterion": name, "label": EDITIONS.criteria[name][0]} for name in names[:3]]
    note = "De programmasite noemt drie criteria, de aankondiging meer."
    return [first, {"wording": "paraphrase", "items": other, **stated("voorbeeld-programmasite", note=note)}]
