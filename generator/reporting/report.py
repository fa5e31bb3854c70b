"""What a check found, ready to be told: what is personal veiled, what was there before set apart, the same counted."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.problems import Problem, Severity

FEW = 3
"""So many of the same are told one by one; more of them are one message that counts."""

WORDS = {Severity.ERROR: "fout", Severity.WARNING: "let op"}


@dataclass(frozen=True, slots=True)
class Report:
    """The problems of `records` records, each with its place looked up, in order.

    `known` are those that were there before the change that is looked at; None if nothing was compared.
    """

    problems: tuple[Problem, ...]
    records: int
    known: tuple[Problem, ...] | None = None


def report(problems: Sequence[Problem], records: int, before: Iterable[Problem] | None = None) -> Report:
    """The report of problems in order. With `before`, the problems of an earlier revision, what is new stands apart."""
    shown = _veiled(problems)
    if before is None:
        return Report(tuple(shown), records)
    left = Counter(_same_before(one) for one in before)
    new: list[Problem] = []
    known: list[Problem] = []
    for original, problem in zip(problems, shown, strict=True):
        key = _same_before(original)
        left[key] -= 1
        (new if left[key] < 0 else known).append(problem)
    return Report(tuple(new), records, tuple(known))


def _same_before(problem: Problem) -> tuple[str, str, str]:
    """What tells a problem again after a change moved its line."""
    return problem.path, problem.code, problem.message


def grouped(problems: Iterable[Problem]) -> list[list[Problem]]:
    """The problems in order; those of which there are more than a few the same together, at the place of the first."""
    same: dict[tuple[str, str, str], list[Problem]] = defaultdict(list)
    for one in problems:
        same[one.code, one.message, one.hint].append(one)
    groups: list[list[Problem]] = []
    for alike in same.values():
        groups += [alike] if len(alike) > FEW else [[one] for one in alike]
    return sorted(groups, key=lambda group: (group[0].path, group[0].position, group[0].code, group[0].message))


def summary(report: Report) -> str:
    """How many errors and warnings there are, in a Dutch sentence."""
    counted = f"{report.records} {'gegeven' if report.records == 1 else 'gegevens'} bekeken"
    everything = (*report.problems, *(report.known or ()))
    if not everything:
        return f"{counted}: alles klopt."
    if report.known is None:
        return f"{counted}: {_counted(everything)}."
    if not report.problems:
        return f"{counted}: niets nieuws. Al bekend: {_counted(report.known)}."
    known = f" Al bekend: {_counted(report.known)}." if report.known else ""
    return f"{counted}: {_counted(report.problems)} nieuw.{known}"


def _counted(problems: Sequence[Problem]) -> str:
    errors = sum(one.severity is Severity.ERROR for one in problems)
    warnings = len(problems) - errors
    parts = []
    if errors:
        parts.append(f"{errors} {'fout' if errors == 1 else 'fouten'}")
    if warnings:
        parts.append(f"{warnings} {'waarschuwing' if warnings == 1 else 'waarschuwingen'}")
    return " en ".join(parts)


def printable(text: str) -> str:
    """A text on one line in which no character steers a terminal or turns the reading direction."""
    text = " ".join(text.split())
    return text if text.isprintable() else "".join(one if one.isprintable() else "·" for one in text)


def _veiled(problems: Sequence[Problem]) -> list[Problem]:
    """The problems, of which none repeats what stands on a line where something personal was found."""
    lines = {
        (one.path, number)
        for one in problems
        if one.veiled
        for number in range(one.position.line, one.position.end_line + 1)
    }
    return [_without_quotes(one) if one.quotable is not None or _touches(one, lines) else one for one in problems]


def _touches(problem: Problem, lines: set[tuple[str, int]]) -> bool:
    at = problem.position
    return bool(lines) and any((problem.path, number) in lines for number in range(at.line, at.end_line + 1))


def _without_quotes(problem: Problem) -> Problem:
    if problem.veiled:
        return problem
    kept = problem.quotable or frozenset()
    message, hint = (
        _QUOTED.sub(lambda found: found[0] if found[0].strip('"') in kept else '"…"', text)
        for text in (problem.message, problem.hint)
    )
    hint = hint if problem.quotable is None else _NAMED.sub(": …", hint)
    return replace(problem, message=message, hint=hint, edit=None, veiled=True)


_NAMED = re.compile(r": .*", re.DOTALL)
_QUOTED = re.compile(r'"[^"]*"|(?<=Schrijf: ).*', re.DOTALL)
