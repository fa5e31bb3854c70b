"""Rules about the order of days. A date may be a year or a month; only what is wrong for certain is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.checks.context import Context
from generator.checks.periods import before
from generator.problems import Finding, Pointer, rule
from generator.source import Record, Records

_PHASES = ("sign-up", "intake", "plan", "selection", "programme", "vote", "final", "impact-measurement")

_PAIRS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("municipalities", (), "valid_from", "valid_until"),
    ("municipalities", ("policies",), "start", "end"),
    ("organisations", ("phases",), "start", "end"),
    ("cohorts", ("phases",), "start", "end"),
    ("cohorts", ("vote",), "start", "end"),
    ("people", ("roles",), "start", "end"),
    ("events", (), "date", "end_date"),
)
"""Where a record has two days of which the first cannot be the later one."""


@rule("RUL007", "De data staan niet op volgorde")
def in_order(records: Records, context: Context) -> Iterator[Finding]:
    """Het begin ligt niet na het einde, en de fasen van een challenge beginnen in hun vaste volgorde.

    De volgorde is: aanmelden, intake, plan, selectie, begeleiding, stemming, finale, impactmeting. Fasen mogen
    overlappen. Een jaar of maand telt pas als fout als geen enkele dag ervan kan kloppen.

    Goed:

        phases:
          - {phase: sign-up, start: 2020-01, end: 2020-02-28, sources: [factsheet], basis: stated}
          - {phase: final, start: 2020-11, sources: [factsheet], basis: stated}

    Fout:

        phases:
          - {phase: sign-up, start: 2020-03, end: 2020-02-28, sources: [factsheet], basis: stated}
          - {phase: final, start: 2019-11, sources: [factsheet], basis: stated}
    """
    for resource, names, start, end in _PAIRS:
        for record in records.of(resource).values():
            for pointer, entry in record.each(*names):
                yield from _ends_before_start(record, pointer, entry, start, end)
    for resource in ("cohorts", "organisations"):
        for record in records.of(resource).values():
            yield from _phases(record)


def _ends_before_start(
    record: Record, pointer: Pointer, entry: Mapping[str, Any], start: str, end: str
) -> Iterator[Finding]:
    if start in entry and end in entry and before(str(entry[end]), str(entry[start])):
        yield record.finding(
            f"{end} ({entry[end]}) ligt voor {start} ({entry[start]}).", *pointer, end, hint="Kijk beide data na."
        )


def _phases(record: Record) -> Iterator[Finding]:
    phases = [(pointer, entry) for pointer, entry in record.each("phases") if entry.get("phase") in _PHASES]
    for pointer, later in phases:
        key = "start" if "start" in later else "end"
        for _, earlier in phases:
            if key not in later or "start" not in earlier:
                continue
            in_turn = _PHASES.index(earlier["phase"]) < _PHASES.index(later["phase"])
            if in_turn and before(later[key], earlier["start"]):
                yield record.finding(
                    f"De fase {later['phase']} ({later[key]}) ligt voor {earlier['phase']} ({earlier['start']}).",
                    *pointer,
                    key,
                    hint="Kijk de data van beide fasen na.",
                )
                break
