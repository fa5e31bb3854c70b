"""What a check found, ready to be shown: personal data veiled, known problems set apart, repeated ones grouped."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.problems import Problem, Severity

FEW = 3
"""Up to this many equal problems are shown one by one; more become one message with a count."""

WORDS = {Severity.ERROR: "fout", Severity.WARNING: "let op"}


@dataclass(frozen=True, slots=True)
class Report:
    """The problems in `records` records, in order and with their positions looked up.

    `known` are those that were there before the change under review; None if nothing was compared.
    """

    problems: tuple[Problem, ...]
    records: int
    known: tuple[Problem, ...] | None = None


def report(problems: Sequence[Problem], records: int, before: Iterable[Problem] | None = None) -> Report:
    """The report of problems in order. `before` are those of an earlier revision, to set apart what is new."""
    shown = _veiled(problems)
    if before is None:
        return Report(tuple(shown), records)
    left = Counter(_identity(problem) for problem in before)
    new: list[Problem] = []
    known: list[Problem] = []
    for original, problem in zip(problems, shown, strict=True):
        key = _identity(original)
        left[key] -= 1
        (new if left[key] < 0 else known).append(problem)
    return Report(tuple(new), records, tuple(known))


def _identity(problem: Problem) -> tuple[str, str, str]:
    """What identifies a problem after a change has moved its line."""
    return problem.path, problem.code, problem.message


def grouped(problems: Iterable[Problem]) -> list[list[Problem]]:
    """The problems in order, with more than FEW equal ones together, at the position of the first."""
    by_text: dict[tuple[str, str, str], list[Problem]] = defaultdict(list)
    for problem in problems:
        by_text[problem.code, problem.message, problem.hint].append(problem)
    groups: list[list[Problem]] = []
    for equal in by_text.values():
        groups += [equal] if len(equal) > FEW else [[problem] for problem in equal]
    return sorted(groups, key=lambda group: (group[0].path, group[0].position, group[0].code, group[0].message))


def summary(report: Report) -> str:
    """The numbers of errors and warnings, in a Dutch sentence."""
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
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = []
    if errors:
        parts.append(f"{errors} {'fout' if errors == 1 else 'fouten'}")
    if warnings:
        parts.append(f"{warnings} {'waarschuwing' if warnings == 1 else 'waarschuwingen'}")
    return " en ".join(parts)


def printable(text: str) -> str:
    """A text on one line, without characters that control a terminal or the reading direction."""
    text = " ".join(text.split())
    return text if text.isprintable() else "".join(character if character.isprintable() else "·" for character in text)


def _veiled(problems: Sequence[Problem]) -> list[Problem]:
    """The problems, none of which repeats text from a line on which something personal was found."""
    lines = {
        (problem.path, number)
        for problem in problems
        if problem.veiled
        for number in range(problem.position.line, problem.position.end_line + 1)
    }
    return [
        _without_quotes(problem) if problem.quotable is not None or _touches(problem, lines) else problem
        for problem in problems
    ]


def _touches(problem: Problem, lines: set[tuple[str, int]]) -> bool:
    at = problem.position
    return bool(lines) and any((problem.path, number) in lines for number in range(at.line, at.end_line + 1))


def _without_quotes(problem: Problem) -> Problem:
    if problem.veiled:
        return problem
    kept = problem.quotable or frozenset()
    message, hint = (
        _QUOTED.sub(lambda match: match[0] if match[0].strip('"') in kept else '"…"', text)
        for text in (problem.message, problem.hint)
    )
    hint = hint if problem.quotable is None else _NAMED.sub(": …", hint)
    return replace(problem, message=message, hint=hint, edit=None, veiled=True)


_NAMED = re.compile(r": .*", re.DOTALL)
_QUOTED = re.compile(r'"[^"]*"|(?<=Schrijf: ).*', re.DOTALL)
