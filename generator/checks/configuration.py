"""Rules about the files that say what the site is (CFG): `datapackage.yaml` beside the records."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.checks.casting import cast
from generator.problems import START, Finding, Problem, rule
from generator.schema import RecordType, compile_caster
from generator.source import Record
from generator.source.datapackage import DATAPACKAGE, read_datapackage


def cast_datapackage(data: Path, kind: RecordType) -> tuple[list[Record], list[Problem]]:
    """What `datapackage.yaml` says, cast by its schema: one record, or none if it cannot be read; and its problems."""
    if not os.path.lexists(data / DATAPACKAGE):
        return [], list(no_datapackage(data))
    read, problems = read_datapackage(data)
    if read is None:
        return [], problems
    record, found = cast(read, kind, compile_caster(kind, {}), {})
    return [record], [*problems, *found]


@rule("CFG001", "datapackage.yaml ontbreekt")
def no_datapackage(data: Path) -> Iterator[Finding]:
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
    if os.access(data, os.X_OK) and not os.path.lexists(data / DATAPACKAGE):  # otherwise the folder is told
        yield Finding(
            f"{data.as_posix()}/{DATAPACKAGE}",
            START,
            "Het bestand datapackage.yaml ontbreekt.",
            "Maak het met name, title, licenses en demo: de uitleg bij deze melding toont een voorbeeld.",
        )
