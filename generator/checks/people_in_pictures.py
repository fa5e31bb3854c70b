"""Rules about people who are recognisable in a picture, and their consent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.consent import granted, invalid
from generator.checks.context import Context
from generator.problems import Finding, Severity, rule
from generator.source import Records


@rule("CNT041", "Er staat niet bij of iemand herkenbaar is")
def missing_people_visible(records: Records, context: Context) -> Iterator[Finding]:
    """Bij elk beeld staat of er mensen herkenbaar op staan: `people_visible`.

    Kijk zelf op het beeld, ook naar wie op de achtergrond staat. Staat er niemand herkenbaar op, of is het een
    tekening, dan is het `none`. Is er iemand herkenbaar, dan gaf iedereen daar toestemming voor: `consented`.

    Goed:

        image: {file: matsie.webp, ..., people_visible: none}

    Fout:

        image: {file: matsie.webp, ...}
    """
    for spot in context.survey.pictures:
        if "people_visible" not in spot.value and spot.record.sound(*spot.pointer):
            yield spot.finding(
                "Er staat niet bij of er mensen herkenbaar op dit beeld staan.",
                hint="Kijk op het beeld. Is niemand herkenbaar, of is het een tekening: people_visible: none. "
                "Gaf iedereen die herkenbaar is toestemming: people_visible: consented.",
            )


@rule("PRV027", "Herkenbare mensen zonder toestemming")
def recognisable_without_consent(records: Records, context: Context) -> Iterator[Finding]:
    """Wie herkenbaar op een beeld staat, gaf daar toestemming voor. Het beeld zegt wie, of waar het bewijs ligt.

    Noem bij `consents` wie een gegeven in de map people heeft, met toestemming voor photo. Ligt de toestemming in een
    dossier, schrijf dan de verwijzing bij `proof`. Bij de foto van een persoon telt de toestemming van die persoon mee.

    Goed:

        image: {file: matsie.webp, ..., people_visible: consented, consents: [c-7k2p]}
        image: {file: matsie.webp, ..., people_visible: consented, proof: dossier-0412}

    Fout:

        image: {file: matsie.webp, ..., people_visible: consented}
    """
    people = records.of("people")
    for spot in context.survey.pictures:
        if not spot.record.sound(*spot.pointer):
            continue
        named, proof = spot.value.get("consents", ()), spot.value.get("proof")
        agreed = spot.value.get("people_visible")
        if agreed == "none" and (named or proof):
            yield spot.finding(
                "Hier staat dat niemand herkenbaar is, en toch wie er toestemming gaf.",
                "people_visible",
                hint="Kijk op het beeld: schrijf people_visible: consented, of haal consents en proof weg.",
            )
        if agreed == "consented" and not named and not proof and spot.record.resource != "people":
            yield spot.finding(
                "Er staan mensen herkenbaar op, maar er staat niet bij wie toestemming gaf.",
                "people_visible",
                hint="Noem bij consents de id's van wie in de map people staat, of bij proof het dossier met hun "
                "toestemming.",
            )
        for index, id in enumerate(named):
            consent = people[id].values.get("consent") if id in people else None
            if consent is not None and ("withdrawn_on" in consent or "photo" not in consent.get("purposes", ())):
                consent = None
            if consent is None and id in people and people[id].sound("consent"):
                yield spot.finding(
                    f"{id} gaf geen toestemming voor een foto.",
                    "consents",
                    index,
                    hint="Haal het beeld weg, of neem een beeld waarop deze persoon niet te herkennen is.",
                )


@rule("PRV029", "Een beeld dat niet te zien is", Severity.WARNING)
def hidden_image(records: Records, context: Context) -> Iterator[Finding]:
    """Geldt de toestemming van iemand die herkenbaar is niet vandaag, dan toont de site het beeld niet.

    Goed (op 1 februari 2026):

        image: {..., consents: [c-7k2p]}   (de toestemming van c-7k2p geldt tot en met 10 januari 2028)

    Fout (op 1 februari 2026):

        image: {..., consents: [c-7k2p]}   (de toestemming van c-7k2p liep af op 10 januari 2026)
    """
    spots = [spot for spot in context.survey.pictures if spot.value.get("consents")]
    if not spots:
        return
    kind = context.record_types["people"]
    purposes = granted(records, kind, context.consent, context.consent_day)
    reported = invalid(records, kind, context.consent)  # other rules report what is wrong with these consents
    for spot in spots:
        for index, id in enumerate(spot.value["consents"]):
            consent = records.of("people")[id].values.get("consent", {}) if id in purposes else {}
            claimed = "photo" in consent.get("purposes", ()) and "withdrawn_on" not in consent
            if claimed and "photo" not in purposes[id] and id not in reported:
                yield spot.finding(
                    f"De toestemming van {id} geldt vandaag niet; de site toont dit beeld niet.",
                    "consents",
                    index,
                    hint="Vraag opnieuw toestemming, of haal het beeld weg.",
                )
