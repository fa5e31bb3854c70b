"""Handles a record that is written as a list: with a dash before its first key, or before each of them."""

from __future__ import annotations

import re

from generator.problems import Edit, Position
from generator.source.findings import SyntaxFinding, smallest_edit

_ENTRY = re.compile(r"- +([A-Za-z_][\w-]*) *:(?: |$)")
_HOLDS_A_LIST = re.compile(r"[A-Za-z_][\w-]*: *(?:#.*)?")


def written_as_list(lines: list[str]) -> list[SyntaxFinding]:
    """The finding for a record that is written as a list. `lines` become that record, or the first of several."""
    tops = [at for at, line in enumerate(lines) if line.strip() and line[0] not in " #%\t" and line.rstrip() != "---"]
    if not tops or not _ENTRY.match(lines[tops[0]]):
        return []
    dashed = _dashed(lines, tops)
    keys = [lines[at][2:].partition(":")[0].strip() for at in dashed]
    if keys.count(keys[0]) > 1 and len(dashed) == len(tops):
        return [_several(lines, dashed)]
    first, last = dashed[0], dashed[-1]
    original = lines[first : last + 1]
    margin = " " if len(tops) == 1 and _is_indented_below(lines, first) else ""
    for at in dashed:
        lines[at] = margin + lines[at][1:] if margin else lines[at][1:].lstrip(" ")
    place = Position(first + 1, 1, last + 1, 2)
    if len(dashed) == 1:
        message = "Een gegeven begint met een sleutel, niet met een streepje."
        hint = (
            "Zet een spatie in plaats van het streepje." if margin else "Haal het streepje weg, met de spatie erachter."
        )
        return [SyntaxFinding("no_keys", place, message, hint, smallest_edit(first, original[0], lines[first]))]
    message = f"Voor {len(dashed)} sleutels staat een streepje. Een gegeven is geen lijst."
    hint = "Haal die streepjes weg, met de spatie erachter: elke sleutel begint in de eerste kolom."
    end = Position(first + 1, 1, last + 1, len(original[-1]) + 1)
    return [SyntaxFinding("no_keys", place, message, hint, Edit(end, "\n".join(lines[first : last + 1])))]


def _dashed(lines: list[str], tops: list[int]) -> list[int]:
    """The numbers (from 0) of the lines with a dash before a key of the record, not before an item of a list in it."""
    numbers = []
    in_list = False
    for at in tops:
        if not lines[at].startswith("- "):
            in_list = bool(_HOLDS_A_LIST.fullmatch(lines[at]))
        elif not in_list and _ENTRY.match(lines[at]):
            numbers.append(at)
    return numbers


def _is_indented_below(lines: list[str], first: int) -> bool:
    """Whether the lines below the first key are indented, as the other keys of an item would be."""
    return any(line.startswith("  ") and not line.lstrip().startswith("#") for line in lines[first + 1 :])


def _several(lines: list[str], dashed: list[int]) -> SyntaxFinding:
    second = dashed[1]
    place = Position(second + 1, 1, second + 1, 2)
    first = dashed[0]
    lines[first] = f" {lines[first][1:]}"
    lines[second:] = [""] * (len(lines) - second)
    message = f"In dit bestand staan {len(dashed)} gegevens; een bestand houdt er een."
    return SyntaxFinding(
        "document", place, message, "Zet elk gegeven in een eigen bestand, zonder het streepje ervoor."
    )
