"""Goes through a text line by line, reports what is wrong with each line, and repairs it as it was meant.

Lines keep their numbers, so that a position in the repaired text is one in the file. What cannot be repaired is
replaced by `gap`, a value that stands for what could not be read.
"""

from __future__ import annotations

import re

from generator.source.continuation import repair_text
from generator.source.entry_heads import repair_head, written_as_entry
from generator.source.entry_values import repair_value
from generator.source.levels import open_level
from generator.source.outline import EMPTY, ENTRY, IN_BLOCK, PLAIN, Level, Outline

MOST_FINDINGS = 500
"""After this many findings the rest of a text is left out."""


def repair_lines(outline: Outline) -> None:
    """Report and repair every line of an outline."""
    number, seen = 0, False
    while number < len(outline.lines):
        if len(outline.findings) >= MOST_FINDINGS:
            outline.lines[number:] = [""] * (len(outline.lines) - number)
            return
        line = outline.lines[number]
        bare = line.strip()
        level = outline.levels[-1] if outline.levels else None
        if level and level.state == IN_BLOCK and (not bare or _in_block(level, line)):
            number += 1
            outline.after_blank = not bare
            continue
        if not bare or bare[0] == "#" or (not seen and (line[0] == "%" or bare == "---")):
            outline.after_blank = not bare
            number += 1
            continue
        if seen and re.match(r"(?:---|\.\.\.)(?:\s|$)", line):
            return  # what follows is reported by the parser
        seen = True
        number = _line(outline, number)
        outline.after_blank = False


def _line(outline: Outline, number: int) -> int:
    """Check and repair one line. Returns the number of the next one."""
    level = outline.levels[-1] if outline.levels else None
    repair_head(outline, number, level)
    line = outline.lines[number]
    if level and level.state == IN_BLOCK and _in_block(level, line):
        return number + 1  # it was indented with tabs
    match = ENTRY.fullmatch(line)
    if match is None:
        return number + 1  # a line break that YAML does not count
    if match["key"] is None and not match["dashes"]:
        if not written_as_entry(outline, number, level):
            return repair_text(outline, number, level)
        line = outline.lines[number]
        match = ENTRY.fullmatch(line)
        assert match is not None
    indent = len(match["indent"])
    bare_text = match["key"] is None and level is not None and level.state == PLAIN and not level.is_list
    if bare_text and level is not None and indent > level.indent:
        return number + 1  # a text that continues, with a dash
    if (
        match["key"] is not None
        and level is not None
        and (level.state == PLAIN or (level.state == EMPTY and not outline.valid and not match["dashes"]))
        and indent > level.indent
        and not re.fullmatch(r"[a-z_]+", match["key"])
    ):
        return repair_text(outline, number, level)
    if not open_level(outline, number, indent, match["dashes"], match["key"]):
        return number + 1
    line = outline.lines[number]
    match = ENTRY.fullmatch(line)
    assert match is not None
    return repair_value(outline, number, match.start("rest"), match["rest"].rstrip())


def _in_block(level: Level, line: str) -> bool:
    indent = len(line) - len(line.lstrip(" "))
    if indent <= level.indent:
        return False
    if level.inside is None:
        level.inside = indent
    return True
