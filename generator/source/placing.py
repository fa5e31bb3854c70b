"""Finds the level that a line belongs to by its indent, and mends an indent that is none."""

from __future__ import annotations

import re

from generator.problems import Position
from generator.source.mistake import changed
from generator.source.outline import CLOSED, EMPTY, PLAIN, Level, Outline


def place(outline: Outline, number: int, indent: int, dashes: str, key: str | None) -> bool:
    """Finds the level a line belongs to, and opens it; tells and mends an indent that is none. False: leave it."""
    levels, starts = outline.levels, _dashes(indent, dashes)
    shallow = not levels
    if shallow:
        levels.append(Level(indent, bool(dashes)))
    popped: Level | None = None
    while indent < levels[-1].indent and len(levels) > 1 and indent <= levels[-2].indent:
        popped = levels.pop()
    top = levels[-1]
    target = indent
    if indent > top.indent:
        if top.state == EMPTY:
            levels.append(Level(indent, bool(dashes)))
        elif popped is not None and popped.indent - indent < indent - top.indent:
            target = popped.indent
            levels.append(popped)
        else:
            target = top.indent
    elif indent < top.indent:
        below = levels[-2].indent if len(levels) > 1 else None
        target = top.indent
        if below is not None and indent - below < top.indent - indent:
            levels.pop()
            target = below
    top = levels[-1]
    if target == top.indent:
        if dashes and not top.is_list:
            if top.state == EMPTY and top.line != number and not shallow:
                levels.append(Level(target, True))
            elif not shallow:
                return False
        elif not dashes and top.is_list:
            if len(levels) > 1 and levels[-2].indent == target and not levels[-2].is_list:
                levels.pop()
            elif len(levels) > 1:
                target = top.indent + 2
                levels.append(Level(target, False, CLOSED))
    if target != indent:
        _misfit(outline, number, indent, target)
        starts = _dashes(target, dashes)
    for start in starts[1:]:
        levels[-1].state = CLOSED
        levels.append(Level(start, True))
    if dashes and key is not None:
        levels[-1].state = CLOSED
        levels.append(Level(target + len(dashes), False))
    return True


def _misfit(outline: Outline, number: int, indent: int, target: int) -> None:
    line = outline.lines[number]
    new = " " * target + line[indent:]
    along = outline.shifted == (number - 1, target - indent)
    level = next((one for one in outline.levels if one.indent == target), None)
    after_text = level is not None and level.state == PLAIN and target < indent and not level.is_list
    sure = along or (abs(target - indent) == 1) or not after_text
    if not outline.valid or (level is not None and level.is_list):
        message = f"Deze regel is {'te ver' if target < indent else 'niet ver genoeg'} ingesprongen."
        hint = f"Begin de regel in kolom {target + 1}."
        if not sure:
            hint += " Hoort hij bij de tekst erboven? Zet die hele tekst dan tussen dubbele aanhalingstekens."
        edit = changed(number, line, new) if sure and line == outline.original[number] else None
        place = Position(number + 1, indent + 1, number + 1, len(line) + 1)
        outline.tell("indent", place, message, hint, edit)
    outline.lines[number] = new
    outline.shifted = (number, target - indent)


def _dashes(indent: int, dashes: str) -> list[int]:
    return [indent + found.start() for found in re.finditer("-", dashes)] or [indent]
