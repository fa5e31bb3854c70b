"""Finds the conflict markers that git leaves where two changes overlap."""

from __future__ import annotations

import re

from generator.problems import Position
from generator.source.findings import SyntaxFinding

_MARKER = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: .*)?")


def conflicts(lines: list[str]) -> list[SyntaxFinding]:
    """A finding for each conflict. In `lines` the first side stays; the markers and the other sides become empty."""
    findings: list[SyntaxFinding] = []
    markers = [(at, line[0]) for at, line in enumerate(lines) if line[:1] in "<|=>" and _MARKER.fullmatch(line)]
    at = 0
    while at < len(markers):
        start, kind = markers[at]
        end = at
        if kind == "<":
            while end + 1 < len(markers) and markers[end + 1][1] != "<":
                end += 1
                if markers[end][1] == ">":
                    break
        last = markers[end][0]
        place = Position(start + 1, 1, last + 1, len(lines[last]) + 1)
        lone = end == at
        message = "Hier staat een conflict van git: twee versies van dezelfde regels."
        hint = f"Kies een kant: houd van de regels {start + 1} tot en met {last + 1} wat klopt, zonder de merktekens."
        if lone:
            message = "Deze regel is een merkteken van een conflict in git."
            hint = "Haal deze regel weg, en kijk of de regels erboven en eronder kloppen."
        findings.append(SyntaxFinding("conflict", place, message, hint))
        sides = [line for line, _ in markers[at : end + 1]]
        first_side = range(sides[0] + 1, sides[1]) if len(sides) > 1 else range(0)
        for line in range(start, last + 1):
            if line not in first_side:
                lines[line] = ""
        at = end + 1
    return findings
