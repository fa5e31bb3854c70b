"""Rules about the order of dates. Dates may be partial; only what is certainly wrong is reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.checks.bounds import credible, edition_is_near
from generator.checks.context import Context
from generator.course import MOMENTS, PHASES
from generator.periods import before, lies_ahead, year_of_date
from generator.problems import Finding, Pointer, rule
from generator.source import Record, Records

_ORDER = {name: index for index, name in enumerate(PHASES)}
_BEFORE_START = ("sign-up", "intake", "plan", "selection")
"""Phases that must be over before the later ones start."""

_PAIRS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("municipalities", (), "valid_from", "valid_until"),
    ("municipalities", ("policies",), "start", "end"),
    ("organisations", ("phases",), "start", "end"),
    ("cohorts", ("phases",), "start", "end"),
    ("cohorts", ("vote",), "start", "end"),
    ("cohorts", ("programme",), "start", "end"),
    ("people", ("roles",), "start", "end"),
    ("events", (), "date", "end_date"),
    ("sources", (), "published", "accessed"),
)
"""Resource, path to the object, and the names of two dates in it, of which the first may not be the later one."""


@rule("RUL007", "De data staan niet op volgorde")
def dates_out_of_order(records: Records, context: Context) -> Iterator[Finding]:
    """Het begin ligt niet na het einde, en de fasen van een challenge volgen elkaar op.

    De volgorde is: aanmelden, intake, plan, selectie, begeleiding, stemming, finale, impactmeting. Fasen mogen
    overlappen, maar een fase sluit niet nadat een latere al voorbij is. Aanmelden, intake, plan en selectie zijn
    voorbij als de begeleiding, de stemming of de finale begint. Alleen de begeleiding mag na de finale doorgaan. Een
    jaar of maand telt pas als fout als geen enkele dag ervan kan kloppen.

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
                yield from _ends_before_start(record, pointer, entry, start, end, context.today)
    for resource in ("cohorts", "organisations"):
        for record in records.of(resource).values():
            yield from _phases(record, context.today)


def _ends_before_start(
    record: Record, pointer: Pointer, entry: Mapping[str, Any], start: str, end: str, today: date
) -> Iterator[Finding]:
    if start not in entry or end not in entry:
        return
    first, last = str(entry[start]), str(entry[end])
    reported = record.resource == "sources" and lies_ahead(first, today)  # by RUL020
    if before(last, first) and not reported and credible(first, today) and credible(last, today):
        yield record.finding(
            f"{end} ({last}) ligt voor {start} ({first}).",
            *pointer,
            end,
            hint="Kijk beide data na: misschien zijn ze verwisseld.",
        )


@rule("RUL031", "Een fase valt buiten de editie")
def phase_outside_edition(records: Records, context: Context) -> Iterator[Finding]:
    """De fasen van een editie liggen rond het jaar ervan: hoogstens een jaar ervoor tot twee jaar erna.

    De impactmeting mag later zijn. Meestal is een jaartal blijven staan van een eerdere editie.

    Goed:

        year: 2020
        phases:
          - {phase: sign-up, start: 2020-01, sources: [factsheet], basis: stated}

    Fout:

        year: 2020
        phases:
          - {phase: sign-up, start: 2017-01, sources: [factsheet], basis: stated}
    """
    for record in records.of("cohorts").values():
        year = record.values.get("year")
        if year is None or not edition_is_near(record, context):
            continue
        phases = [phase for phase in _in_record(record, context.today) if phase.name != "impact-measurement"]
        outside = [(phase, outlier) for phase in phases if (outlier := _outlier(phase, year))]
        if len(outside) > 1 and len(outside) == len(phases):
            days = f"de fase {phases[0].name} is in {year_of_date(outside[0][1][1])}"
            yield record.finding(
                f"De editie is van {year}, maar {days}.", "year", hint="Kijk het jaar en de data van de fasen na."
            )
            continue
        for phase, (key, day) in outside:
            yield record.finding(
                f"De fase {phase.name} ({day}) hoort niet bij een editie van {year}.",
                *phase.pointer,
                key,
                hint="Kijk de datum van de fase en het jaar van de editie na.",
            )


def _outlier(phase: _Phase, year: int) -> tuple[str, str] | None:
    """The key and value of a date of a phase that is too far from the year of its edition; None if both are near."""
    for key, day in (("start", phase.start), ("end", phase.end)):
        if day and not year - 1 <= int(year_of_date(day)) <= year + 2:
            return key, day
    return None


@dataclass(frozen=True, slots=True)
class _Phase:
    """A phase of an edition, its pointer and its partial dates, empty where unknown."""

    pointer: Pointer
    name: str
    start: str
    end: str

    @property
    def last(self) -> str:
        """The date on which it ended; empty if unknown."""
        return self.end or (self.start if self.name in MOMENTS else "")


def _phases(record: Record, today: date) -> Iterator[Finding]:
    phases = list(_in_record(record, today))
    for phase in phases:
        if conflict := _too_early(phase, phases):
            other, key, day = conflict
            yield record.finding(
                f"De fase {phase.name} ({day}) ligt voor {other.name} ({other.start}).",
                *phase.pointer,
                key,
                hint="Kijk de data van beide fasen na.",
            )
        elif conflict := _too_late(phase, phases):
            other, key, day = conflict
            yield record.finding(
                f"De fase {phase.name} duurt tot {phase.last}, maar {other.name} {_WHEN[key]} op {day}.",
                *phase.pointer,
                "end" if phase.end else "start",
                hint="Kijk de data van beide fasen na.",
            )


_WHEN = {"start": "begint al", "end": "is al voorbij"}


def _in_record(record: Record, today: date) -> Iterator[_Phase]:
    """The phases of a record, its votes included, with the dates that are plausible."""
    entries = [(pointer, entry, entry.get("phase")) for pointer, entry in record.each("phases")]
    entries += [(pointer, entry, "vote") for pointer, entry in record.each("vote")]
    for pointer, entry, name in entries:
        start, end = (day if credible(day, today) else "" for day in (entry.get("start", ""), entry.get("end", "")))
        if name in PHASES and not (start and end and before(end, start)):
            yield _Phase(pointer, name, start, end)


def _too_early(phase: _Phase, phases: Sequence[_Phase]) -> tuple[_Phase, str, str] | None:
    """An earlier phase that starts after this one, with the key and value of this one's date."""
    key, day = ("start", phase.start) if phase.start else ("end", phase.end)
    for other in phases:
        if _in_turn(other, phase) and day and other.start and before(day, other.start):
            return other, key, day
    return None


def _too_late(phase: _Phase, phases: Sequence[_Phase]) -> tuple[_Phase, str, str] | None:
    """A later phase that starts or ends before this one ends, with the key and value of its date."""
    if phase.name == "programme" or not phase.last:
        return None
    for other in phases:
        if not _in_turn(phase, other):
            continue
        begins = phase.name in _BEFORE_START and other.name not in _BEFORE_START and _is_before(other.start, phase.last)
        if (begins or _is_before(other.last, phase.last)) and not _too_early(other, phases):  # or it is reported itself
            return (other, "start", other.start) if begins else (other, "end", other.last)
    return None


def _in_turn(phase: _Phase, other: _Phase) -> bool:
    return _ORDER[phase.name] < _ORDER[other.name]


def _is_before(date: str, other: str) -> bool:
    return bool(date) and before(date, other)
