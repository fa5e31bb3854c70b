"""Checks the value of an entry, on one line or more, and repairs it."""

from __future__ import annotations

import re

from generator.fast.plain_style import is_plain_value
from generator.problems import Edit, Position
from generator.source.explaining import Explanation, explain, proposal, quoted, readable
from generator.source.outline import CLOSED, EMPTY, IN_BLOCK, PLAIN, Level, Outline

_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?")
_HEADER_BEFORE_TEXT = re.compile(r"[|>][+-]?\s*(?=\S)(.*)")


def repair_value(outline: Outline, number: int, column: int, value: str) -> int:
    """Check and repair the `value` at `column` of line `number` (both from 0). Returns the number of the next line."""
    level = outline.levels[-1]
    level.line, level.column, level.inside = number, column, None
    line = outline.lines[number]
    if not value or value[0] == "#":
        level.state = EMPTY
        if re.match(r"#[^\s#!]", value) and not outline.is_followed(number, level):
            _hash(outline, number, level, value)
        return number + 1
    if _HEADER.fullmatch(value):
        level.state = IN_BLOCK
        return number + 1
    if is_plain_value(value) or value == outline.gap or readable(value):
        level.state = CLOSED if value[0] in "\"'[{" else PLAIN
        return number + 1
    if value[0] in "\"'[{" and (end := _closed(outline, number, level, column)):
        level.state = CLOSED
        return end
    level.state = PLAIN
    if outline.valid:
        return number + 1
    if match := _HEADER_BEFORE_TEXT.fullmatch(value):
        return _header(outline, number, level, match[1], value[0])
    _repair(outline, number, level, explain(value), value)
    if level.state != IN_BLOCK:
        level.state = CLOSED if outline.lines[number] != line else PLAIN
    return max(number + 1, outline.continuation(number, level) + 1)


def _hash(outline: Outline, number: int, level: Level, value: str) -> None:
    """A text that starts with #, which is a comment to YAML."""
    line = outline.lines[number]
    place = Position(number + 1, level.column + 1, number + 1, len(line) + 1)
    sure = bool(re.match(r"#\d", value)) or " " in value
    edit = Edit(place, quoted(value)) if sure and line == outline.original[number] else None
    hint = proposal(line[: level.column], value)
    if not sure:
        hint += ". Is het een opmerking? Zet die op een eigen regel."
    outline.report("syntax", place, "Wat achter een # staat leest YAML als opmerking: deze waarde is leeg.", hint, edit)
    outline.lines[number] = line[: level.column] + (quoted(value) if sure else outline.gap)


def _closed(outline: Outline, number: int, level: Level, column: int) -> int:
    """The line after a quoted text or bracketed list that starts here and spans several lines; 0 if it is none."""
    first = outline.lines[number][column:]
    closing = {"[": "]", "{": "}"}.get(first[0], first[0])
    parts, tries = [first], 0
    for at in range(number + 1, min(number + 200, len(outline.lines))):
        line = outline.lines[at]
        if line.strip() and len(line) - len(line.lstrip(" ")) <= level.indent and first[0] in "\"'":
            return 0
        parts.append(f" {line}")
        if closing in line:
            tries += 1
            if readable("\n".join(parts)):
                return at + 1
            if tries == 10:
                return 0
    return 0


def _header(outline: Outline, number: int, level: Level, text: str, mark: str) -> int:
    """A | or > with the text on the same line."""
    line = outline.lines[number]
    below = number
    for at in range(number + 1, len(outline.lines)):
        if outline.lines[at].strip():
            if len(outline.lines[at]) - len(outline.lines[at].lstrip(" ")) <= level.indent:
                break
            below = at
    inside = outline.lines[number + 1] if below > number else ""
    indent = len(inside) - len(inside.lstrip(" ")) if inside else level.indent + 2
    place = Position(number + 1, level.column + 1, number + 1, level.column + 2)
    message = f"Achter een {mark} staat geen tekst: die begint op de regel eronder."
    edit = None
    if below > number or mark == "|":
        new = f"{mark}\n{' ' * indent}{text}" if below > number else quoted(text)
        edit = Edit(Position(number + 1, level.column + 1, number + 1, len(line) + 1), new)
        edit = edit if line == outline.original[number] else None
        hint = f"Zet de tekst een regel lager, of haal de {mark} weg."
    else:
        hint = f"Haal de {mark} weg, of zet de hele waarde tussen aanhalingstekens: {quoted(line[level.column :])}"
    outline.report("syntax", place, message, hint, edit)
    whole = [text, *(line[indent:] for line in outline.lines[number + 1 : below + 1])]
    outline.lines[number] = line[: level.column] + quoted("\n".join(whole) + ("\n" if below > number else ""))
    for at in range(number + 1, below + 1):
        outline.lines[at] = ""
    level.state = CLOSED
    return below + 1


def _repair(outline: Outline, number: int, level: Level, explanation: Explanation, value: str) -> None:
    """Report what is wrong with a value, and put what was meant, or a gap, in its place."""
    line = outline.lines[number]
    before = line[: level.column]
    last = outline.continuation(number, level)
    start = level.column + explanation.start
    place = Position(number + 1, start + 1, number + 1, level.column + len(value) + 1)
    if last > number and explanation.meant is not None:
        outline.fold(number, level, last, explanation.message, explanation.kind, place)
        return
    edit = None
    if explanation.meant is None:
        hint = explanation.hint
        outline.lines[number] = before + outline.gap
    else:
        hint = explanation.hint or proposal(before, explanation.meant)
        if line == outline.original[number]:
            end = Position(number + 1, level.column + 1, number + 1, level.column + len(value) + 1)
            edit = Edit(end, quoted(explanation.meant))
        # An anchor or tag may be meant as one, so it is not checked as a text.
        outline.lines[number] = before + (quoted(explanation.meant) if explanation.kind == "syntax" else outline.gap)
    for at in range(number + 1, last + 1):
        outline.lines[at] = ""
    outline.report(explanation.kind, place, explanation.message, hint, edit)
