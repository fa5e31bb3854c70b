"""Makes the records of invented organisations, and chooses the partners of an edition."""

from collections.abc import Iterator

from generator.demo.emitter import Record
from generator.demo.evidence import SITE, derived, stated
from generator.demo.scenario import Edition, Scenario
from generator.demo.vocabulary import ORGANISATIONS


def partners_of(edition: Edition, scenario: Scenario) -> list[Record]:
    """The partners of one edition; the organisations take turns, so that each helps somewhere."""
    usual = stated(edition.source("nieuws"))
    partners: list[Record] = [{"organisation": "bureau-voorbeeld", "value": "voert de challenge uit", **usual}]
    candidates = ORGANISATIONS.partners
    share = max(3, -(-len(candidates) // len(scenario.editions)))
    for step in range(share):
        partner = candidates[(edition.index * share + step) % len(candidates)]
        partners.append({"organisation": partner.id, "value": partner.role, **usual})
    return partners


def organisations(scenario: Scenario) -> Iterator[tuple[str, Record]]:
    """The id and record of every organisation."""
    yield (
        "bureau-voorbeeld",
        {
            "name": "Bureau Voorbeeld",
            "aliases": ["Voorbeeldgroep"],
            "kind": "agency",
            "summary": "Onafhankelijk bureau dat de challenge met gemeenten uitvoert. "
            "Alles aan dit bureau is verzonnen.",
            "websites": [{"url": f"{SITE}/bureau/", **stated("voorbeeld-programmasite")}],
            "roles": [{"value": "voert de challenge uit samen met gemeenten", **stated("voorbeeld-programmasite")}],
            "figures": [
                {
                    "measure": "ervaring met ondernemers",
                    "value": 14,
                    "unit": "jaar",
                    **stated("voorbeeld-programmasite"),
                }
            ],
        },
    )
    yield "voorbeeldchallenge", _programme(scenario)
    yield "buren-van-demo", _related(scenario)
    for number, partner in enumerate(ORGANISATIONS.partners):
        yield (
            partner.id,
            {
                "name": partner.name,
                "kind": partner.kind,
                "summary": f"{partner.summary} Deze organisatie is verzonnen.",
                "municipalities": [scenario.towns[number % len(scenario.towns)].id],
                "websites": [{"url": f"{SITE}/organisaties/{partner.id}/", **stated("voorbeeld-handboek")}],
                "roles": [{"value": partner.role, **stated("voorbeeld-handboek")}],
            },
        )


def _programme(scenario: Scenario) -> Record:
    site = stated("voorbeeld-programmasite")
    return {
        "name": "Voorbeeldchallenge",
        "kind": "programme",
        "summary": "Een verzonnen challenge waarin ondernemers met gemeenten aan oplossingen werken.",
        "municipalities": [town.id for town in scenario.towns[:6]],
        "figures": [{"measure": "duur van de begeleiding", "value": 4, "unit": "maanden", **site}],
        "statements": [
            {"topic": "keuze", "value": "Een onafhankelijke jury weegt elk plan met dezelfde criteria.", **site},
            {"topic": "herhaling", "value": "Wie meedeed, vertelt het door en brengt nieuwe deelnemers mee.",
             **stated("voorbeeld-handboek")},
        ],
        "finance": [
            {"item": "share", "value": 50, "unit": "procent", **site},
            {"item": "terms", "text": "Het geld is geen lening. De deelnemer laat zien waar het aan is besteed.",
             **site},
        ],
        "criteria": [{"wording": "paraphrase", "items": [
            {"criterion": "impact", "label": "Impact"}, {"criterion": "support", "label": "Draagvlak"},
            {"criterion": "enterprising", "label": "Ondernemend"}], **site}],
    }  # fmt: skip


def _related(scenario: Scenario) -> Record:
    year = scenario.today.year - 5
    book = stated("voorbeeld-handboek")
    return {
        "name": "Buren van Demo",
        "kind": "related-programme",
        "summary": "Een verwant, verzonnen programma voor straten die zelf iets willen beginnen. "
                   "Geen editie van de challenge.",
        "municipalities": [scenario.towns[0].id],
        "provinces": [scenario.towns[0].province],
        "roles": [{"value": "helpt straten met een klein bedrag en een begeleider", **book}],
        "statements": [{"topic": "verschil", "value": "Het programma is voor straten, de challenge voor ondernemers.",
                        **book}],
        "phases": [{"phase": "sign-up", "start": f"{year}-03", "end": f"{year}-05", **book},
                   {"phase": "programme", "start": f"{year}-06", "end": f"{year}-11", **book}],
        "finance": [{"item": "maximum", "value": 2000, "unit": "euro", **book}],
        "criteria": [{"wording": "exact", "items": [{"criterion": "impact", "label": "Goed voor de hele straat"},
                                                    {"criterion": "support", "label": "Zes huizen doen mee"}], **book}],
        "projects": [
            {"name": "Straat van Licht", "text": "Bewoners maken samen lampen voor de donkere maanden.",
             "url": f"{SITE}/buren/licht/",
             "figures": [{"measure": "straten", "value": 4, "unit": "straten", **book}], **book},
            {"name": "De Lange Tafel", "text": "Een tafel over de hele straat, en ieder brengt een gerecht mee.",
             **derived("voorbeeld-handboek", note="De naam staat in een bijschrift.")},
        ],
    }  # fmt: skip
