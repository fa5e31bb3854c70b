"""Rules about references that lead to a record (REF003-REF005); `dangling` has those about references that do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.checks.context import Context
from generator.checks.pages import read_pages
from generator.checks.violation import Violation
from generator.markdown import citations
from generator.problems import Finding, Severity, rule
from generator.source import Record, Records


@rule("REF004", "Deze koppeling legt de site zelf")
def inverse_link(violation: Violation) -> Iterator[Finding]:
    """Een koppeling staat op een plek. Het initiatief noemt zijn editie; de editie noemt de initiatieven niet.

    De site leidt de andere kant zelf af. Zo kunnen twee bestanden elkaar niet tegenspreken.

    Goed (in een initiatief):

        participations:
          - cohort: groningen-2020

    Fout (in een editie):

        initiatives: [omapost]
    """
    key = str(violation.pointer[-1])
    yield violation.finding(
        f'"{key}" leidt de site zelf af.',
        f"Haal het hier weg en noem {violation.record.id} in {inverse_of(violation)}.",
        key=True,
    )


def inverse_of(violation: Violation) -> str:
    """The resource that an unknown key names, if records of it refer to this one; otherwise empty."""
    key = str(violation.pointer[-1])
    if len(violation.pointer) > 1 or key not in violation.ids or violation.record.resource == key:
        return ""
    return key


@rule("REF003", "Niets verwijst hiernaar", Severity.WARNING)
def unused_record(records: Records, context: Context) -> Iterator[Finding]:
    """Een bron, thema of organisatie waar niets naar verwijst, is een pagina die niemand vindt.

    Vaak is er een verwijzing vergeten, of is het bestand overgebleven van iets dat weg is. Een organisatie die zelf
    zegt wat die doet (met `roles`, `statements`, `figures`, `phases` of `projects`) mag op zichzelf staan.

    Goed (in een initiatief):

        themes: [armoede]

    Fout (in geen enkel bestand):

        data/themes/armoede.yaml
    """
    if not context.all_read(records):
        return
    for resource, hint in _UNUSED.items():
        used = context.survey.used.get(resource, set())
        unused = [record for record in records.of(resource).values() if record.id not in used]
        cited = _cited_in_prose(context.data) if resource == "sources" and unused else set()
        for record in unused:
            if record.id not in cited and not (resource == "organisations" and _speaks_for_itself(record)):
                yield record.finding(f'Niets verwijst naar "{record.id}".', hint=hint)


def _cited_in_prose(data: Path) -> set[str]:
    """The sources that the pages beside the records cite."""
    pages, _ = read_pages(data.parent / "content")
    return {citation.id for page in pages for citation in citations(page.running)}


def _speaks_for_itself(record: Record) -> bool:
    """Whether an organisation states what it does, so that it may stand alone: networks and related programmes do."""
    return any(record.values.get(name) for name in ("roles", "statements", "figures", "phases", "projects"))


_UNUSED = {
    "themes": "Noem het thema bij een initiatief of editie, of verwijder het bestand.",
    "organisations": "Noem de organisatie bij een editie, initiatief of gebeurtenis, of verwijder het bestand.",
    "sources": "Noem de bron bij een waarde die erop berust, of verwijder het bestand.",
}


@rule("REF005", "Een gegeven verwijst naar zichzelf")
def self_reference(records: Records, context: Context) -> Iterator[Finding]:
    """Een verwijzing gaat altijd naar een ander gegeven. Een initiatief bouwt niet voort op zichzelf.

    Goed (in matsie.yaml):

        inspired_by: [omapost]

    Fout (in matsie.yaml):

        inspired_by: [matsie]
    """
    for spot in context.survey.self_references:
        yield spot.finding(f'"{spot.value}" verwijst naar zichzelf.', hint="Noem een ander gegeven of haal dit weg.")
