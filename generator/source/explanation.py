"""Explains in Dutch why a text is not YAML, by the line where the parser gave up and the usual traps.

libyaml says what it expected; a maintainer wants to know what to type. The traps are tried in order, on the line of the
error and the nearest earlier line that is not empty; the first that fits is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from generator.problems import START, Position

_QUOTE = "Zet de waarde tussen dubbele aanhalingstekens: "


def explain(text: str, error: yaml.YAMLError) -> tuple[Position, str, str]:
    """Where the mistake is, what is wrong and how to mend it."""
    lines = text.splitlines() or [""]
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return _not_printable(lines)
    number = min(mark.line, len(lines) - 1)
    position = Position(number + 1, mark.column + 1, number + 1, mark.column + 2)
    # An unclosed quote or bracket is noticed at the end, but made where it was opened.
    context = getattr(error, "context_mark", None)
    candidates = [number, context.line] if context is not None and context.line < number else [number]
    candidates += [earlier for earlier in (number - 1,) if earlier >= 0]
    for candidate in dict.fromkeys(candidates):
        line = lines[min(candidate, len(lines) - 1)]
        for trap in _TRAPS:
            if told := trap(line):
                column, message, hint = told
                return Position(candidate + 1, column, candidate + 1, max(column + 1, len(line) + 1)), message, hint
    return position, "Deze regel is geen goede YAML.", _general(str(getattr(error, "problem", "")))


def _not_printable(lines: list[str]) -> tuple[Position, str, str]:
    for number, line in enumerate(lines, start=1):
        for column, character in enumerate(line, start=1):
            if not character.isprintable() and character not in "\t\u00a0\u200b\ufeff":
                position = Position(number, column, number, column + 1)
                return (
                    position,
                    "Hier staat een onzichtbaar teken dat niet mag.",
                    "Verwijder het teken of typ de regel over.",
                )
    return START, "Het bestand bevat tekens die niet mogen.", "Typ de tekst over in een gewone teksteditor."


Trap = Callable[[str], "tuple[int, str, str] | None"]


def _tab(line: str) -> tuple[int, str, str] | None:
    if found := re.match(r" *\t", line):
        return found.end(), "Hier staat een tab.", "Spring in met spaties: twee per niveau."
    if "\t" in line:
        return line.index("\t") + 1, "Hier staat een tab.", "Vervang de tab door een spatie."
    return None


def _value(line: str) -> tuple[int, str, str] | None:
    """The column, key and value of a line that looks like `key: value` or `- value`."""
    if found := re.match(r"^(\s*(?:- +)?(?:[\w-]+: +|- +))(\S.*)$", line):
        return found.end(1) + 1, found.group(1), found.group(2).rstrip()
    return None


def _apostrophe(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2].startswith("'") and not re.fullmatch(r"'([^']|'')*'\s*(#.*)?", part[2]):
        return (
            part[0],
            "Een waarde die met een apostrof begint leest YAML als tekst tussen aanhalingstekens.",
            f'{_QUOTE}{part[1].strip()} "{_escaped(part[2])}"',
        )
    return None


def _reserved(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "@`%":
        return (
            part[0],
            f"Een waarde mag niet beginnen met {part[2][0]}.",
            f'{_QUOTE}{part[1].strip()} "{_escaped(part[2])}"',
        )
    return None


def _star(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "*&!":
        return (
            part[0],
            f"Een waarde die begint met {part[2][0]} heeft in YAML een eigen betekenis.",
            f'{_QUOTE}{part[1].strip()} "{_escaped(part[2])}"',
        )
    return None


def _bracket(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "[{":
        closing = {"[": "]", "{": "}"}[part[2][0]]
        if not part[2].endswith(closing):
            return (
                part[0],
                f"Een waarde die begint met {part[2][0]} moet ook eindigen met {closing}.",
                f'Sluit af met {closing}, of zet tekst tussen dubbele aanhalingstekens: "{_escaped(part[2])}"',
            )
    return None


def _open_quote(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2].startswith('"') and not re.fullmatch(r'"([^"\\]|\\.)*"\s*(#.*)?', part[2]):
        return (
            part[0],
            "De aanhalingstekens kloppen niet.",
            'Zet aan het begin en het eind een ", en schrijf een aanhalingsteken in de tekst als \\".',
        )
    return None


def _colon(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and (found := re.search(r":(\s|$)", part[2])) and part[2][0] not in "\"'":
        return (
            part[0] + found.start(),
            "In deze waarde staat een dubbele punt met een spatie; YAML leest dat als een nieuwe sleutel.",
            f'{_QUOTE}{part[1].strip()} "{_escaped(part[2])}"',
        )
    return None


def _no_space(line: str) -> tuple[int, str, str] | None:
    if found := re.match(r"^(\s*(?:- +)?)([A-Za-z_]+):(?=[^\s/])", line):
        key = found.group(2)
        return found.end(), "Na de dubbele punt hoort een spatie.", f"Schrijf: {key}: {line[found.end() :].strip()}"
    return None


def _no_space_dash(line: str) -> tuple[int, str, str] | None:
    if found := re.match(r"^(\s*)-(?=[^\s-])", line):
        return found.end(), "Na het streepje hoort een spatie.", f"Schrijf: - {line[found.end() :].strip()}"
    return None


def _no_colon(line: str) -> tuple[int, str, str] | None:
    if re.fullmatch(r"\s*[a-z_]+", line):
        return len(line) - len(line.lstrip()) + 1, "Hier ontbreekt een dubbele punt.", f"Schrijf: {line.strip()}:"
    return None


_TRAPS: tuple[Trap, ...] = (
    _tab, _apostrophe, _reserved, _star, _bracket, _open_quote, _colon, _no_space, _no_space_dash, _no_colon,
)  # fmt: skip


def _general(problem: str) -> str:
    if "block" in problem or "mapping" in problem or "indent" in problem:
        return "Kijk naar het inspringen: sleutels van hetzelfde niveau beginnen in dezelfde kolom."
    return "Kijk naar aanhalingstekens, haakjes en dubbele punten op deze regel en de regel erboven."


def _escaped(value: str) -> str:
    return value.strip('"').replace("\\", "\\\\").replace('"', '\\"')
