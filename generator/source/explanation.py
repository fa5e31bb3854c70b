"""Explains in Dutch why a text is not YAML, by the line where the parser gave up and the usual traps.

libyaml says what it expected; a maintainer wants to know what to type. The traps are tried in order, on the line of the
error and the nearest earlier line that is not empty; the first that fits is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from generator.problems import START, Position
from generator.source.reading import split_lines

_SHOWN = 160
"""The most characters of a value that a hint repeats."""


def explain(text: str, error: yaml.YAMLError) -> tuple[Position, str, str]:
    """Where the mistake is, what is wrong and how to mend it."""
    lines = split_lines(text)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return _not_printable(lines)
    number = min(mark.line, len(lines) - 1)
    position = Position(number + 1, mark.column + 1, number + 1, mark.column + 2)
    # An unclosed quote or bracket is noticed at the end, but made where it was opened.
    context = getattr(error, "context_mark", None)
    candidates = [number, context.line] if context is not None and context.line < number else [number]
    candidates += [earlier for earlier in range(number - 1, -1, -1) if lines[earlier].strip()][:1]
    for candidate in dict.fromkeys(candidates):
        line = lines[min(candidate, len(lines) - 1)]
        for trap in _TRAPS:
            if told := trap(line):
                column, message, hint = told
                return Position(candidate + 1, column, candidate + 1, max(column + 1, len(line) + 1)), message, hint
    return position, "Deze regel is geen goede YAML.", _general(str(getattr(error, "problem", "")))


def _not_printable(lines: list[str]) -> tuple[Position, str, str]:
    for number, line in enumerate(lines, start=1):
        if found := _FORBIDDEN.search(line):
            position = Position(number, found.start() + 1, number, found.end() + 1)
            hint = "Verwijder het teken of typ de regel over."
            return position, "Hier staat een onzichtbaar teken dat niet mag.", hint
    return START, "Het bestand bevat tekens die niet mogen.", "Typ de tekst over in een gewone teksteditor."


_FORBIDDEN = re.compile("[^\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow in a text, beside line breaks."""


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
            _quoted(part),
        )
    return None


def _reserved(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "@`%":
        return (
            part[0],
            f"Een waarde mag niet beginnen met {part[2][0]}.",
            _quoted(part),
        )
    return None


def _star(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "*&!":
        return (
            part[0],
            f"Een waarde die begint met {part[2][0]} heeft in YAML een eigen betekenis.",
            _quoted(part),
        )
    return None


def _bracket(line: str) -> tuple[int, str, str] | None:
    if (part := _value(line)) and part[2][0] in "[{":
        closing = {"[": "]", "{": "}"}[part[2][0]]
        if not part[2].endswith(closing):
            return (
                part[0],
                f"Een waarde die begint met {part[2][0]} moet ook eindigen met {closing}.",
                f"Sluit af met {closing}. {_quoted(part)}",
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
            _quoted(part),
        )
    return None


def _no_space(line: str) -> tuple[int, str, str] | None:
    if found := re.match(r"^(\s*(?:- +)?)([A-Za-z_]+):(?=[^\s/])", line):
        key = found.group(2)
        return found.end(), "Na de dubbele punt hoort een spatie.", f"Schrijf: {key}: {_short(line[found.end() :])}"
    return None


def _no_space_dash(line: str) -> tuple[int, str, str] | None:
    if found := re.match(r"^(\s*)-(?=[^\s-])", line):
        return found.end(), "Na het streepje hoort een spatie.", f"Schrijf: - {_short(line[found.end() :])}"
    return None


def _no_colon(line: str) -> tuple[int, str, str] | None:
    if re.fullmatch(r"\s*[a-z_]+", line):
        return len(line) - len(line.lstrip()) + 1, "Hier ontbreekt een dubbele punt.", f"Schrijf: {_short(line)}:"
    return None


_TRAPS: tuple[Trap, ...] = (
    _tab, _apostrophe, _reserved, _star, _bracket, _open_quote, _colon, _no_space, _no_space_dash, _no_colon,
)  # fmt: skip


def _general(problem: str) -> str:
    if "block" in problem or "mapping" in problem or "indent" in problem:
        return "Kijk naar het inspringen: sleutels van hetzelfde niveau beginnen in dezelfde kolom."
    return "Kijk naar aanhalingstekens, haakjes en dubbele punten op deze regel en de regel erboven."


def _quoted(part: tuple[int, str, str]) -> str:
    """How to write a value between quotes; spelled out when it is short enough to read."""
    value = part[2].strip('"').replace("\\", "\\\\").replace('"', '\\"')
    told = "Zet de waarde tussen dubbele aanhalingstekens"
    return f'{told}: {part[1].strip()} "{value}"' if len(value) <= _SHOWN else f"{told}."


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
