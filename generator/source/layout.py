"""Goes through a text that is not YAML line by line, tells what is wrong with each line, and mends it as was meant.

The lines keep their number, so that a place in the mended text is a place in the file. What cannot be mended gives way
to `gap`, a value that stands for what could not be read.
"""

from __future__ import annotations

import re

from generator.source.entries import look_at_value
from generator.source.heads import mend_head, written_as_entry
from generator.source.outline import EMPTY, ENTRY, IN_BLOCK, PLAIN, Level, Outline
from generator.source.passages import look_at_text
from generator.source.placing import place

MOST_TOLD = 500
"""After so many mistakes the rest of a text is left alone."""


def go_through(outline: Outline) -> None:
    """Tell and mend every line of an outline."""
    number, seen = 0, False
    while number < len(outline.lines):
        if len(outline.mistakes) >= MOST_TOLD:
            outline.lines[number:] = [""] * (len(outline.lines) - number)
            return
        line = outline.lines[number]
        bare = line.strip()
        level = outline.levels[-1] if outline.levels else None
        if level and level.state == IN_BLOCK and (not bare or _in_block(outline, level, line)):
            number += 1
            outline.after_blank = not bare
            continue
        if not bare or bare[0] == "#" or (not seen and (line[0] == "%" or bare == "---")):
            outline.after_blank = not bare
            number += 1
            continue
        if seen and re.match(r"(?:---|\.\.\.)(?:\s|$)", line):
            return  # what comes after it is told by the parser
        seen = True
        number = _line(outline, number)
        outline.after_blank = False


def _line(outline: Outline, number: int) -> int:
    """Looks at one line; gives the number of the next to look at."""
    level = outline.levels[-1] if outline.levels else None
    mend_head(outline, number, level)
    line = outline.lines[number]
    if level and level.state == IN_BLOCK and _in_block(outline, level, line):
        return number + 1  # it was indented with tabs
    found = ENTRY.fullmatch(line)
    if found is None:
        return number + 1  # a break of line that YAML does not count
    if found["key"] is None and not found["dashes"]:
        if not written_as_entry(outline, number, level):
            return look_at_text(outline, number, level)
        line = outline.lines[number]
        found = ENTRY.fullmatch(line)
        assert found is not None
    indent = len(found["indent"])
    bare_text = found["key"] is None and level is not None and level.state == PLAIN and not level.is_list
    if bare_text and level is not None and indent > level.indent:
        return number + 1  # a text that goes on, with a dash
    if (
        found["key"] is not None
        and level is not None
        and (level.state == PLAIN or (level.state == EMPTY and not outline.valid and not found["dashes"]))
        and indent > level.indent
        and not re.fullmatch(r"[a-z_]+", found["key"])
    ):
        return look_at_text(outline, number, level)
    if not place(outline, number, indent, found["dashes"], found["key"]):
        return number + 1
    line = outline.lines[number]
    found = ENTRY.fullmatch(line)
    assert found is not None
    return look_at_value(outline, number, found.start("rest"), found["rest"].rstrip())


def _in_block(outline: Outline, level: Level, line: str) -> bool:
    indent = len(line) - len(line.lstrip(" "))
    if indent <= level.indent:
        return False
    if level.inside is None:
        level.inside = indent
    return True
