"""The report as text, for a person at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.problems import START, Problem
from generator.reporting.report import WORDS, Report, grouped, printable

Lines = Callable[[str, int], str]
"""Returns line N (from 1) of the file shown as `path`; empty when it cannot be read."""

Style = Callable[[str, str], str]
"""Colours a text; the names are error, warning, place and quiet."""

PLACES = 20
"""How many places of the same problem are listed."""


def as_text(report: Report, line_of: Lines, style: Style) -> str:
    """A block per problem: position, code, message, the line itself with carets, and the hint.

    Problems that were known before take a line each.
    """
    blocks = [_block(group, line_of, style) for group in grouped(report.problems)]
    if report.known:
        known = [f"  {as_line(group)}\n" for group in grouped(report.known)]
        blocks.append(style("Al bekend voor deze wijziging:", "quiet") + "\n" + "".join(known))
    return "\n".join(blocks)


def as_line(group: Sequence[Problem]) -> str:
    """A group of equal problems on one line."""
    problem, more = group[0], len(group) - 1
    place = f"{printable(problem.path)}:{problem.position.line}:{problem.position.column}"
    others = f" en nog {more} {'plek' if more == 1 else 'plekken'}" if more else ""
    return f"{place}{others} {problem.code} {WORDS[problem.severity]} {printable(problem.message)}"


def _block(group: Sequence[Problem], line_of: Lines, style: Style) -> str:
    problem = group[0]
    code = style(f"{problem.code} {WORDS[problem.severity]}", problem.severity.value)
    if len(group) > 1:
        lines = [f"{style(f'{len(group)} keer', 'place')} {code} {printable(problem.message)}"]
        lines += (f"  {style(place, 'place')}" for place in _places(group))
    else:
        at = problem.position
        place = style(f"{printable(problem.path)}:{at.line}:{at.column}", "place")
        lines = [f"{place} {code} {printable(problem.message)}", *_shown(problem, line_of, style)]
    if problem.hint:
        lines.append(f"    {printable(problem.hint)}")
    return "\n".join(lines) + "\n"


def _places(group: Sequence[Problem]) -> Iterator[str]:
    for problem in group[:PLACES]:
        yield f"{printable(problem.path)}:{problem.position.line}:{problem.position.column}"
    if len(group) > PLACES:
        yield f"en nog {len(group) - PLACES}; alle plekken: --format json"


def _shown(problem: Problem, line_of: Lines, style: Style) -> Iterator[str]:
    """The line of a problem with carets below it; nothing for one that is veiled or about a file as a whole."""
    at = problem.position
    text = "" if problem.veiled or at == START else line_of(problem.path, at.line)
    if text:
        gutter = " " * len(str(at.line))
        shown, start, width = _window(text, at.column, at.end_column if at.end_line == at.line else len(text) + 1)
        yield style(f"  {at.line} | ", "quiet") + shown
        yield style(f"  {gutter} | ", "quiet") + " " * start + style("^" * width, problem.severity.value)


def _window(text: str, column: int, end: int, widest: int = 100) -> tuple[str, int, int]:
    """The part of a line around a column, the offset of that column in it, and the number of carets."""
    text = "".join(character if character.isprintable() else "·" for character in text)
    first = max(0, column - 1 - widest // 2) if len(text) > widest else 0
    part = text[first : first + widest]
    start = min(column - 1 - first, len(part))
    width = max(1, min(end - column, len(part) - start))
    return ("…" if first else "") + part, start + (1 if first else 0), width
