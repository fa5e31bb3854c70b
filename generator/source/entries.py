"""Looks at the value of an entry, on its line or on more, and mends it."""

from __future__ import annotations

import re

from generator.problems import Edit, Position
from generator.source.outline import CLOSED, EMPTY, IN_BLOCK, PLAIN, Level, Outline
from generator.source.plain_style import is_plain_value
from generator.source.values import Told, proposal, quoted, readable, told

_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?")
_HEADER_BEFORE_TEXT = re.compile(r"[|>][+-]?\s*(?=\S)(.*)")


def look_at_value(outline: Outline, number: int, column: int, value: str) -> int:
    """Looks at the value on a line; gives the number of the next line to look at."""
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
    if found := _HEADER_BEFORE_TEXT.fullmatch(value):
        return _header(outline, number, level, found[1], value[0])
    _mend(outline, number, level, told(value), value)
    if level.state != IN_BLOCK:
        level.state = CLOSED if outline.lines[number] != line else PLAIN
    return max(number + 1, outline.continuation(number, level) + 1)


def _hash(outline: Outline, number: int, level: Level, value: str) -> None:
    """A text that begins with #, which is a comment to YAML."""
    line = outline.lines[number]
    place = Position(number + 1, level.column + 1, number + 1, len(line) + 1)
    sure = bool(re.match(r"#\d", value)) or " " in value
    edit = Edit(place, quoted(value)) if sure and line == outline.original[number] else None
    hint = proposal(line[: level.column], value)
    if not sure:
        hint += ". Is het een opmerking? Zet die op een eigen regel."
    outline.tell("syntax", place, "Wat achter een # staat leest YAML als opmerking: deze waarde is leeg.", hint, edit)
    outline.lines[number] = line[: level.column] + (quoted(value) if sure else outline.gap)


def _closed(outline: Outline, number: int, level: Level, column: int) -> int:
    """The line after a text in quotes or a list in brackets that starts here and runs over several; 0 if none."""
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
    """A | with the text on the same line."""
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
    outline.tell("syntax", place, message, hint, edit)
    whole = [text, *(one[indent:] for one in outline.lines[number + 1 : below + 1])]
    outline.lines[number] = line[: level.column] + quoted("\n".join(whole) + ("\n" if below > number else ""))
    for at in range(number + 1, below + 1):
        outline.lines[at] = ""
    level.state = CLOSED
    return below + 1


def _mend(outline: Outline, number: int, level: Level, said: Told, value: str) -> None:
    """Tells what is wrong with a value and puts what was meant, or a gap, in its place."""
    line = outline.lines[number]
    before = line[: level.column]
    last = outline.continuation(number, level)
    start = level.column + said.start
    place = Position(number + 1, start + 1, number + 1, level.column + len(value) + 1)
    if last > number and said.meant is not None:
        outline.fold(number, level, last, said.message, said.kind, place)
        return
    edit = None
    if said.meant is None:
        hint = said.hint
        outline.lines[number] = before + outline.gap
    else:
        hint = said.hint or proposal(before, said.meant)
        if line == outline.original[number]:
            end = Position(number + 1, level.column + 1, number + 1, level.column + len(value) + 1)
            edit = Edit(end, quoted(said.meant))
        # An anchor or a tag may be meant as one: what it would be as a text is not judged.
        outline.lines[number] = before + (quoted(said.meant) if said.kind == "syntax" else outline.gap)
    for at in range(number + 1, last + 1):
        outline.lines[at] = ""
    outline.tell(said.kind, place, said.message, hint, edit)
