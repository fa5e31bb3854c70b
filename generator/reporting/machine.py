"""The report for programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from generator.problems import Position, Problem, Whereabouts
from generator.reporting.report import Report


def as_json(report: Report) -> str:
    """A list of objects with path, position, code, severity, message, hint, edit and new.

    An edit is null, or an object with the position of what goes and the text that comes in its place. `new` is null
    where nothing was compared, else whether the problem was not there before.
    """
    compared = report.known is not None
    problems = [(one, True if compared else None) for one in report.problems]
    problems += [(one, False) for one in report.known or ()]
    return json.dumps([_fields(*pair) for pair in problems], ensure_ascii=False, indent=2)


def _fields(problem: Problem, new: bool | None) -> dict[str, Any]:
    edit = problem.edit
    return {
        "path": problem.path,
        "position": _position(problem.at),
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "edit": edit and {"position": _position(edit.at), "text": edit.text},
        "new": new,
    }


def _position(at: Position | Whereabouts) -> dict[str, int]:
    assert isinstance(at, Position), "the places of a report are looked up"
    return asdict(at)
