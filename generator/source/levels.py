"""Finds the level that a line belongs to by its indent, and corrects an indent that matches none."""

from __future__ import annotations

import re

from generator.problems import Position
from generator.source.findings import smallest_edit
from generator.source.outline import CLOSED, EMPTY, PLAIN, Level, Outline


def open_level(outline: Outline, number: int, indent: int, dashes: str, key: str | None) -> bool:
    """Open the level of line `number` (from 0), which starts with `dashes` and `key` at column `indent` (from 0).

    An indent that matches no level is reported and corrected. Returns False for a line that belongs to no level.
    """
    levels, is_list = outline.levels, bool(dashes)
    is_first = not levels
    if is_first:
        levels.append(Level(indent, is_list))
    target = _nearest(levels, indent, is_list)
    if target == levels[-1].indent:
        matched = _matched(levels, number, target, is_list, is_first)
        if matched is None:
            return False
        target = matched
    if target != indent:
        _correct(outline, number, indent, target)
    for column in _dash_columns(target, dashes)[1:]:
        levels[-1].state = CLOSED
        levels.append(Level(column, True))
    if dashes and key is not None:
        levels[-1].state = CLOSED
        levels.append(Level(target + len(dashes), False))
    return True


def _nearest(levels: list[Level], indent: int, is_list: bool) -> int:
    """The indent that was meant. Levels that end before this line are closed; a deeper one is opened."""
    while indent < levels[-1].indent and len(levels) > 1 and indent <= levels[-2].indent:
        levels.pop()
    top = levels[-1]
    if indent > top.indent:
        if top.state == EMPTY:
            levels.append(Level(indent, is_list))
            return indent
        return top.indent
    if indent < top.indent:
        below = levels[-2].indent if len(levels) > 1 else None
        if below is not None and indent - below < top.indent - indent:
            levels.pop()
            return below
        return top.indent
    return indent


def _matched(levels: list[Level], number: int, target: int, is_list: bool, is_first: bool) -> int | None:
    """The indent of the line, once the level is a list or a mapping as the line is; None if it cannot be."""
    top = levels[-1]
    if is_list and not top.is_list:
        if top.state == EMPTY and top.line != number and not is_first:
            levels.append(Level(target, True))
        elif not is_first:
            return None
    elif not is_list and top.is_list and len(levels) > 1:
        if levels[-2].indent == target and not levels[-2].is_list:
            levels.pop()
        else:
            target += 2
            levels.append(Level(target, False, CLOSED))
    return target


def _correct(outline: Outline, number: int, indent: int, target: int) -> None:
    line = outline.lines[number]
    new = " " * target + line[indent:]
    along = outline.shifted == (number - 1, target - indent)
    level = next((level for level in outline.levels if level.indent == target), None)
    after_text = level is not None and level.state == PLAIN and target < indent and not level.is_list
    sure = along or (abs(target - indent) == 1) or not after_text
    if not outline.valid or (level is not None and level.is_list):
        message = f"Deze regel is {'te ver' if target < indent else 'niet ver genoeg'} ingesprongen."
        hint = f"Begin de regel in kolom {target + 1}."
        if not sure:
            hint += " Hoort hij bij de tekst erboven? Zet die hele tekst dan tussen dubbele aanhalingstekens."
        edit = smallest_edit(number, line, new) if sure and line == outline.original[number] else None
        place = Position(number + 1, indent + 1, number + 1, len(line) + 1)
        outline.report("indent", place, message, hint, edit)
    outline.lines[number] = new
    outline.shifted = (number, target - indent)


def _dash_columns(indent: int, dashes: str) -> list[int]:
    return [indent + dash.start() for dash in re.finditer("-", dashes)] or [indent]
