"""Rules about the name of a person outside the one field for it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.consent import granted
from generator.checks.context import Context
from generator.checks.passages import FileName, FileText, of_record
from generator.checks.personal import names
from generator.checks.personal.hidden_names import HiddenNames
from generator.checks.personal.name_prefilter import mentioned
from generator.checks.personal.passage import Origin, Passage
from generator.checks.survey import Spot
from generator.problems import Finding, rule
from generator.source import Records


@rule("PRV013", "De naam van iemand zonder toestemming", veiled=True)
def name_elsewhere(records: Records, context: Context) -> Iterator[Finding]:
    """Geeft iemand geen toestemming (meer) voor de eigen naam, dan staat die naam nergens.

    De controle zoekt de namen uit `people` in alle teksten: in andere gegevens, in webadressen en bestandsnamen, achter
    een `#`, in de vaste lijsten, in `content` en in `mkdocs.yml`. Ook tellen mee: voorletters met de achternaam, de
    helft van een dubbele naam, de voornaam met één letter van de achternaam, en een naam die anders geschreven is. Het
    webadres van een bron mag een naam bevatten als `url_contains_name` op true staat: de site toont dat adres dan niet
    als tekst.

    Goed:

        tagline: Een buurvrouw kookt soep voor de hele straat.

    Fout (de toestemming van Hendrika Verlopenstein is verlopen):

        tagline: Hendrika Verlopenstein kookt soep voor de hele straat.
    """
    sought = _sought(records, context)
    if not sought.names:
        return
    survey = context.survey
    there = mentioned(survey.words, survey.titled, survey.looks, sought)
    for passage, wanted in _passages(records, context, sought, there):
        for start, end in names.find(passage, wanted):
            place = passage.part(start).origin
            if not _may_hold_names(place):
                yield passage.finding((start, end), *_words_for(place))


def _sought(records: Records, context: Context) -> HiddenNames:
    """The names on record of people who do not let them be shown."""
    people = records.of("people")
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    named = {id: one.values["name"] for id, one in people.items() if isinstance(one.values.get("name"), str)}
    return HiddenNames.of(
        hidden={text for id, text in named.items() if "name" not in purposes[id]},
        shown={text for id, text in named.items() if "name" in purposes[id]},
        places=context.places(),
    )


def _passages(
    records: Records, context: Context, sought: HiddenNames, there: HiddenNames
) -> Iterator[tuple[Passage, HiddenNames]]:
    """The passages of files, and those of all records if a name may be in one of them, with what to look for."""
    for passage in context.passages:
        if isinstance(passage.parts[0].origin, FileText | FileName):
            yield passage, sought
    if there.names:
        for record in records.all():
            yield of_record(record, context.record_types), there


def _may_hold_names(place: Origin) -> bool:
    """Whether a name may be here: in its own field, or in the address of a source that is marked for it."""
    if place.kind == "people.name":
        return True
    return (
        isinstance(place, Spot) and place.kind == "sources.url" and place.record.values.get("url_contains_name") is True
    )


def _words_for(place: Origin) -> tuple[str, str]:
    """What is wrong, and what to do."""
    message = "Hier staat de naam van iemand die daar geen geldige toestemming voor gaf."
    if place.kind == "sources.url":
        return message, "Zet url_contains_name op true: de site toont het adres dan niet als tekst."
    if place.kind == "name" or place.kind.endswith((".id", ".file", ".former_ids")):
        return message, "Kies een naam voor het bestand waarin geen naam van een persoon staat."
    return message, 'Haal de naam weg, of noem de rol: "een ambassadeur".'
