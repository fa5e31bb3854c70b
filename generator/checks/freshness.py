"""Rules about how old a statement is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.context import Context
from generator.checks.periods import last_day
from generator.problems import Finding, Severity, rule
from generator.source import Records

YEARS = 2
_FINAL = {"initiatives": "stopped", "cohorts": "finished"}
_FIELDS = {"initiatives": "status", "cohorts": "state"}


@rule("RUL014", "De stand is ouder dan twee jaar", Severity.WARNING)
def old_status(records: Records, context: Context) -> Iterator[Finding]:
    """De nieuwste stand van een initiatief of editie is hoogstens twee jaar oud. Anders zegt de pagina dat hij oud is.

    Vraag na hoe het nu gaat en zet een nieuwe regel bij de stand. De oude regel blijft staan. Een initiatief dat
    gestopt is en een editie die afgelopen is, blijven dat: daar geldt de regel niet voor.

    Goed (in 2026):

        status:
          - {value: active, date: 2025-11, sources: [jaarverslag], basis: stated}

    Fout (in 2026):

        status:
          - {value: active, date: 2020-11, sources: [jaarverslag], basis: stated}
    """
    limit = f"{context.today.year - YEARS:04}{context.today.isoformat()[4:]}"
    for resource, name in _FIELDS.items():
        for record in records.of(resource).values():
            dated = [
                (last_day(entry["date"]), index, entry)
                for index, entry in enumerate(record.values.get(name, ()))
                if entry and "date" in entry and "value" in entry
            ]
            if not dated:
                continue
            newest, index, entry = max(dated, key=lambda one: one[:2])
            if newest < limit and entry["value"] != _FINAL[resource]:
                yield record.finding(
                    f"De nieuwste stand is van {entry['date']} en dus ouder dan twee jaar.",
                    name,
                    index,
                    "date",
                    hint="Vraag na hoe het nu gaat en voeg een nieuwe regel toe, met bron en datum.",
                )
