"""The rule about names of people outside the field for them, if these may not be shown."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.consent import granted
from generator.checks.context import Context
from generator.checks.passages import FileName, FileText, of_record
from generator.checks.personal import names
from generator.checks.personal.hidden_names import HiddenNames
from generator.checks.personal.name_prefilter import mentioned
from generator.checks.personal.passage import Origin, Passage
from generator.checks.spots import Spot
from generator.problems import Finding, rule
from generator.source import Records


@rule("PRV013", "De naam van iemand zonder toestemming", veiled=True)
def name_without_consent(records: Records, context: Context) -> Iterator[Finding]:
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
    hidden = _hidden_names(records, context)
    if not hidden.names:
        return
    survey = context.survey
    in_records = mentioned(survey.words, survey.titled, survey.looks, hidden)
    for passage, sought in _passages(records, context, hidden, in_records):
        for start, end in names.find(passage, sought):
            origin = passage.part(start).origin
            if not _may_contain_names(origin):
                yield passage.finding((start, end), *_message(origin))


def _hidden_names(records: Records, context: Context) -> HiddenNames:
    """The names in records of people without a valid consent to show them."""
    people = records.of("people")
    purposes = granted(records, context.record_types["people"], context.consent, context.consent_day)
    named = {id: person.values["name"] for id, person in people.items() if isinstance(person.values.get("name"), str)}
    return HiddenNames.of(
        hidden={text for id, text in named.items() if "name" not in purposes[id]},
        shown={text for id, text in named.items() if "name" in purposes[id]},
        places=context.places(),
    )


def _passages(
    records: Records, context: Context, hidden: HiddenNames, in_records: HiddenNames
) -> Iterator[tuple[Passage, HiddenNames]]:
    """The passages of files, and those of all records if any may mention a name, each with the names to look for."""
    for passage in context.passages:
        if isinstance(passage.parts[0].origin, FileText | FileName):
            yield passage, hidden
    if in_records.names:
        for record in records.all():
            yield of_record(record, context.record_types), in_records


def _may_contain_names(origin: Origin) -> bool:
    """Whether a name is permitted: in its own field, or in the address of a source that is marked as such."""
    if origin.kind == "people.name":
        return True
    return (
        isinstance(origin, Spot)
        and origin.kind == "sources.url"
        and origin.record.values.get("url_contains_name") is True
    )


def _message(origin: Origin) -> tuple[str, str]:
    """The message and the hint."""
    message = "Hier staat de naam van iemand die daar geen geldige toestemming voor gaf."
    if origin.kind == "sources.url":
        return message, "Zet url_contains_name op true: de site toont het adres dan niet als tekst."
    if origin.kind == "name" or origin.kind.endswith((".id", ".file", ".former_ids")):
        return message, "Kies een naam voor het bestand waarin geen naam van een persoon staat."
    return message, 'Haal de naam weg, of noem de rol: "een ambassadeur".'
