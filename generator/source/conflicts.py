"""Finds the marks that git leaves where two changes meet."""

from __future__ import annotations

import re

from generator.problems import Position
from generator.source.mistake import Mistake

_MARK = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: .*)?")


def conflicts(lines: list[str]) -> list[Mistake]:
    """What is told of each conflict. Of `lines`, the first side stays and the marks and the rest become empty."""
    found: list[Mistake] = []
    marks = [(at, line[0]) for at, line in enumerate(lines) if line[:1] in "<|=>" and _MARK.fullmatch(line)]
    at = 0
    while at < len(marks):
        start, kind = marks[at]
        end = at
        if kind == "<":
            while end + 1 < len(marks) and marks[end + 1][1] != "<":
                end += 1
                if marks[end][1] == ">":
                    break
        last = marks[end][0]
        place = Position(start + 1, 1, last + 1, len(lines[last]) + 1)
        lone = end == at
        message = "Hier staat een conflict van git: twee versies van dezelfde regels."
        hint = f"Kies een kant: houd van de regels {start + 1} tot en met {last + 1} wat klopt, zonder de merktekens."
        if lone:
            message = "Deze regel is een merkteken van een conflict in git."
            hint = "Haal deze regel weg, en kijk of de regels erboven en eronder kloppen."
        found.append(Mistake("conflict", place, message, hint))
        sides = [line for line, _ in marks[at : end + 1]]
        first_side = range(sides[0] + 1, sides[1]) if len(sides) > 1 else range(0)
        for line in range(start, last + 1):
            if line not in first_side:
                lines[line] = ""
        at = end + 1
    return found
