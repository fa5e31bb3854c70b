"""Problems as text for a terminal, annotations for GitHub, JSON for programs or Markdown for a comment.

Pure functions from problems to text; the command line prints the result.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any

from generator.problems import Position, Problem, Severity

Lines = Callable[[str, int], str]
"""Gives the text of line N (from 1) of the file shown as `path`; empty when it cannot be read."""

WORDS = {Severity.ERROR: "fout", Severity.WARNING: "let op"}


def summary(problems: Sequence[Problem], records: int) -> str:
    """How many errors and warnings there are, in a Dutch sentence."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    counted = f"{records} {'gegeven' if records == 1 else 'gegevens'} bekeken"
    if not problems:
        return f"{counted}: alles klopt."
    parts = []
    if errors:
        parts.append(f"{errors} {'fout' if errors == 1 else 'fouten'}")
    if warnings:
        parts.append(f"{warnings} {'waarschuwing' if warnings == 1 else 'waarschuwingen'}")
    return f"{counted}: {' en '.join(parts)}."


def as_text(problems: Iterable[Problem], line_of: Lines, style: Callable[[str, str], str]) -> str:
    """One block per problem: place, code, sentence, the line itself with a caret, and the hint.

    `style(text, name)` colours text; the names are error, warning, place and quiet.
    """
    return "\n".join(_block(problem, line_of, style) for problem in problems)


def _block(problem: Problem, line_of: Lines, style: Callable[[str, str], str]) -> str:
    at = problem.position
    place = style(f"{problem.path}:{at.line}:{at.column}", "place")
    code = style(f"{problem.code} {WORDS[problem.severity]}", problem.severity.value)
    lines = [f"{place} {code} {problem.message}"]
    if text := line_of(problem.path, at.line):
        gutter = " " * len(str(at.line))
        shown, start, width = _window(text, at.column, at.end_column if at.end_line == at.line else len(text) + 1)
        lines.append(style(f"  {at.line} | ", "quiet") + shown)
        lines.append(style(f"  {gutter} | ", "quiet") + " " * start + style("^" * width, problem.severity.value))
    if problem.hint:
        lines.append(f"    {problem.hint}")
    return "\n".join(lines) + "\n"


def _window(text: str, column: int, end: int, widest: int = 100) -> tuple[str, int, int]:
    """The part of a line around a column, the offset of that column in it and the number of carets."""
    text = "".join(character if character.isprintable() else "·" for character in text)
    first = max(0, column - 1 - widest // 2) if len(text) > widest else 0
    part = text[first : first + widest]
    start = min(column - 1 - first, len(part))
    width = max(1, min(end - column, len(part) - start))
    return ("…" if first else "") + part, start + (1 if first else 0), width


def as_github(problems: Iterable[Problem]) -> str:
    """Workflow commands that GitHub shows beside the line in a pull request."""
    return "\n".join(_annotation(problem) for problem in problems)


def _annotation(problem: Problem) -> str:
    at = problem.position
    place = f"file={_escape(problem.path, ':,')},line={at.line},endLine={at.end_line},col={at.column}"
    if at.line == at.end_line:
        place += f",endColumn={at.end_column}"
    text = _escape(f"{problem.message}\n{problem.hint}".strip())
    return f"::{problem.severity.value} {place},title={problem.code}::{text}"


def _escape(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def as_json(problems: Iterable[Problem]) -> str:
    """A list of objects with path, position, code, severity, message, hint and edit.

    An edit is null, or an object with the position of what goes and the text that comes in its place.
    """
    return json.dumps([_fields(problem) for problem in problems], ensure_ascii=False, indent=2)


def _fields(problem: Problem) -> dict[str, Any]:
    edit = problem.edit
    return {
        "path": problem.path,
        "position": _position(problem.at),
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "edit": edit and {"position": _position(edit.at), "text": edit.text},
    }


def _position(at: object) -> dict[str, int]:
    assert isinstance(at, Position), "the places of a report are looked up"
    return asdict(at)


def as_markdown(problems: Sequence[Problem], records: int) -> str:
    """A list for a comment on a pull request, one item per problem, file by file."""
    lines = [f"**{summary(problems, records)}**", ""]
    path = ""
    for problem in problems:
        if problem.path != path:
            path = problem.path
            lines += ["", f"`{path}`", ""]
        hint = f" *{_plain(problem.hint)}*" if problem.hint else ""
        lines.append(
            f"- regel {problem.position.line}, kolom {problem.position.column}: "
            f"**{problem.code}** ({WORDS[problem.severity]}) {_plain(problem.message)}{hint}"
        )
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Text in which Markdown and HTML mean nothing."""
    for character in "\\`*_[]<>|#":
        text = text.replace(character, "\\" + character)
    return " ".join(text.split())
