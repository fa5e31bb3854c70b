"""The report as workflow commands, which GitHub shows as annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.problems import Problem, Severity
from generator.reporting.report import Report, grouped, printable
from generator.reporting.terminal import PLACES, as_line

SHOWN = 10
"""How many errors, and how many warnings, of a step GitHub shows as annotations; it drops the others."""


def as_github(report: Report) -> str:
    """New problems as annotations, as many as GitHub shows; all others folded in the log, one line each.

    Errors come first, and among them what is personal: that has to be removed at once.
    """
    new = grouped(report.problems)
    shown: list[list[Problem]] = []
    for severity in Severity:
        of_kind = [group for group in new if group[0].severity is severity]
        shown += sorted(of_kind, key=lambda group: not group[0].veiled)[:SHOWN]
    rest = [group for group in new if group not in shown]
    lines = [_annotation(group) for group in shown]
    lines += _folded("Meer meldingen", rest)
    lines += _folded("Al bekend voor deze wijziging", grouped(report.known or ()))
    return "\n".join(lines)


def _annotation(group: Sequence[Problem]) -> str:
    problem = group[0]
    at = problem.position
    place = f"file={_escape(problem.path, ':,')},line={at.line},endLine={at.end_line},col={at.column}"
    if at.line == at.end_line:
        place += f",endColumn={at.end_column}"
    text = "\n".join(filter(None, (printable(problem.message), printable(problem.hint), _elsewhere(group))))
    return f"::{problem.severity.value} {place},title={problem.code}::{_escape(text)}"


def _elsewhere(group: Sequence[Problem]) -> str:
    """The other places of the same problem, in Dutch; empty if there is only one."""
    if len(group) == 1:
        return ""
    by_path = groupby(group[:PLACES], key=lambda problem: problem.path)
    places = [
        f"{printable(path)}:{', '.join(str(problem.position.line) for problem in problems)}"
        for path, problems in by_path
    ]
    return f"{len(group)} keer: {'; '.join(places)}{' …' if len(group) > PLACES else ''}"


def _folded(title: str, groups: Sequence[Sequence[Problem]]) -> list[str]:
    if not groups:
        return []
    count = sum(map(len, groups))
    return [f"::group::{title} ({count})", *(f"- {as_line(group)}" for group in groups), "::endgroup::"]


def _escape(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
