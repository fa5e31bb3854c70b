"""Validates `datapackage.yaml` beside the records, which configures the site (CFG001 and CFG006)."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from generator.checks.validation import cast
from generator.problems import START, Finding, Problem, rule
from generator.schema import RecordType, compile_caster
from generator.source import Record
from generator.source.datapackage import DATAPACKAGE, read_datapackage


def cast_datapackage(
    data: Path, kind: RecordType, ids: Mapping[str, Container[str]]
) -> tuple[list[Record], list[Problem]]:
    """Cast `datapackage.yaml` by its schema: one record, or none if it cannot be read, and its problems.

    `ids` holds, per resource, the ids that it may refer to.
    """
    if not os.path.lexists(data / DATAPACKAGE):
        return [], list(missing_datapackage(data))
    read, problems = read_datapackage(data)
    if read is None:
        return [], problems
    record, violations = cast(read, kind, compile_caster(kind, ids), ids)
    return [record], [*problems, *violations, *unreachable_desk(record)]


@rule("CFG001", "datapackage.yaml ontbreekt")
def missing_datapackage(data: Path) -> Iterator[Finding]:
    """In de map met gegevens staat het bestand `datapackage.yaml`. Het zegt wat de gegevens zijn en of ze echt zijn.

    Zonder dat bestand weet de site niet of er moet staan dat alles verzonnen is.

    Goed (in `data/datapackage.yaml`):

        name: onze-challenge
        title: Open gegevens van onze challenge
        licenses:
          - {name: CC-BY-4.0, title: Naamsvermelding 4.0, path: https://creativecommons.org/licenses/by/4.0/deed.nl}
        demo: false

    Fout:

        een map met gegevens zonder datapackage.yaml
    """
    if os.access(data, os.X_OK) and not os.path.lexists(data / DATAPACKAGE):  # otherwise the folder is reported
        yield Finding(
            f"{data.as_posix()}/{DATAPACKAGE}",
            START,
            "Het bestand datapackage.yaml ontbreekt.",
            "Maak het met name, title, licenses en demo: de uitleg bij deze melding toont een voorbeeld.",
        )


@rule("CFG006", "Een meldpunt zonder postbus of formulier")
def unreachable_desk(record: Record) -> Iterator[Finding]:
    """Het meldpunt van de site (`desk` in `datapackage.yaml`) heeft een algemene postbus, een formulier of allebei.

    Wie iets wil melden of vragen, komt daar terecht. Zonder adres komt er niets aan. Voor `security`, waar iemand een
    lek meldt, geldt hetzelfde.

    Goed:

        desk: {name: de redactie van deze site, mailbox: redactie@gemeente.nl, verified_on: 2026-11-22}

    Fout:

        desk: {name: de redactie van deze site, verified_on: 2026-11-22}
    """
    for name, what in (("desk", "Het meldpunt"), ("security", "Het adres voor de veiligheid")):
        contact = record.values.get(name)
        sound = record.sound(name, "mailbox") and record.sound(name, "url")
        if contact is not None and sound and not ("mailbox" in contact or "url" in contact):
            yield record.finding(
                f"{what} heeft geen postbus en geen webadres.",
                name,
                hint="Voeg een regel mailbox: toe met een algemene postbus, of een regel url: met een formulier.",
            )
