"""The report as JSON, for programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from generator.problems import Location, Position, Problem
from generator.reporting.report import Report


def as_json(report: Report) -> str:
    """A JSON list of objects with path, position, code, severity, message, hint, edit and new.

    `edit` is null, or an object with the position of what is replaced and the text that replaces it. `new` says whether
    the problem was not there before; it is null if nothing was compared.
    """
    compared = report.known is not None
    problems = [(problem, True if compared else None) for problem in report.problems]
    problems += [(problem, False) for problem in report.known or ()]
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


def _position(at: Position | Location) -> dict[str, int]:
    assert isinstance(at, Position), "a report holds problems with a position: see source.in_order"
    return asdict(at)
