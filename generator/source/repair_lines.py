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
    found = ENTRY.fullmatch(line)
    if found is None:
        return number + 1  # a line break that YAML does not count
    if found["key"] is None and not found["dashes"]:
        if not written_as_entry(outline, number, level):
            return repair_text(outline, number, level)
        line = outline.lines[number]
        found = ENTRY.fullmatch(line)
        assert found is not None
    indent = len(found["indent"])
    bare_text = found["key"] is None and level is not None and level.state == PLAIN and not level.is_list
    if bare_text and level is not None and indent > level.indent:
        return number + 1  # a text that continues, with a dash
    if (
        found["key"] is not None
        and level is not None
        and (level.state == PLAIN or (level.state == EMPTY and not outline.valid and not found["dashes"]))
        and indent > level.indent
        and not re.fullmatch(r"[a-z_]+", found["key"])
    ):
        return repair_text(outline, number, level)
    if not open_level(outline, number, indent, found["dashes"], found["key"]):
        return number + 1
    line = outline.lines[number]
    found = ENTRY.fullmatch(line)
    assert found is not None
    return repair_value(outline, number, found.start("rest"), found["rest"].rstrip())


def _in_block(level: Level, line: str) -> bool:
    indent = len(line) - len(line.lstrip(" "))
    if indent <= level.indent:
        return False
    if level.inside is None:
        level.inside = indent
    return True
