"""Checks lines without a key: a text that continues, one that is not indented, or one that does not belong here."""

from __future__ import annotations

import re

from generator.problems import Edit, Position
from generator.source.entry_values import repair_value
from generator.source.explaining import quoted, readable
from generator.source.outline import CLOSED, EMPTY, FENCE, IN_BLOCK, PLAIN, Level, Outline

_NO_TEXT = re.compile(r"\S*[/:0-9-]\S*")
"""A web address, number, date or id: no text continues after that."""
_SENTENCE = re.compile(r"([^:#]+):(?:\s|$)")
_LONG_KEY = 3
"""From this many words on, what precedes a colon is a sentence and not a key."""


def repair_text(outline: Outline, number: int, level: Level | None) -> int:
    """Check and repair line `number` (from 0), which has no key. Returns the number of the next line."""
    line = outline.lines[number]
    indent = len(line) - len(line.lstrip(" "))
    if FENCE.fullmatch(line) and not (level and level.state == PLAIN and indent > level.indent):
        _stray(outline, number, number, "Dit is een teken voor code, geen gegeven.", whole=True)
        return number + 1
    if level and level.state in (PLAIN, EMPTY) and indent > level.indent:
        if not outline.valid and level.state == PLAIN and re.search(r":(?=\s|$)", line):
            last = max(number, outline.run(number, level, indented=True))
            at = line.index(":")
            place = Position(number + 1, at + 1, number + 1, len(line) + 1)
            message = "In deze tekst staat een dubbele punt met een spatie; YAML leest dat als een nieuwe sleutel."
            outline.fold(level.line, level, last, message, "syntax", place)
            return last + 1
        if level.state == EMPTY:
            above = level.line
            level.state, level.line, level.column = PLAIN, number, indent
            if outline.valid or readable(line.strip()):
                return number + 1
            if not level.is_list and (last := outline.below(number, level)) > number:
                return _block(outline, above, number, last)
            return repair_value(outline, number, indent, line.strip())
        return number + 1
    sentence = _SENTENCE.match(line)
    if (outline.valid and sentence is None) or (sentence is not None and len(sentence[1].split()) < _LONG_KEY):
        return number + 1  # a key with a space in it
    if level is None:
        last = outline.run(number, None)
        _stray(outline, number, last, "Deze tekst hoort niet bij de gegevens.")
        return last + 1
    if outline.after_blank and level.state != IN_BLOCK:
        last = outline.run(number, level)
        _stray(outline, number, last, "Deze tekst hoort bij geen sleutel.")
        return last + 1
    return _outside(outline, number, level)


def _block(outline: Outline, key: int, number: int, last: int) -> int:
    """A text of several lines below its key that is one only after a |."""
    level = outline.levels[-1]
    texts = outline.lines[number : last + 1]
    width = min(len(text) - len(text.lstrip(" ")) for text in texts if text.strip())
    behind = len(outline.lines[key].rstrip()) + 1
    edit = None
    if outline.lines[key : last + 1] == outline.original[key : last + 1] and outline.lines[key].rstrip()[-1:] == ":":
        edit = Edit(Position(key + 1, behind, key + 1, behind), " |")
    place = Position(number + 1, width + 1, last + 1, len(texts[-1]) + 1)
    message = "In deze tekst staat een dubbele punt met een spatie, of een ander teken dat in YAML iets betekent."
    hint = f'Zet een spatie en een | achter "{outline.lines[key].strip()}" en spring de hele tekst in.'
    outline.report("syntax", place, message, hint, edit)
    outline.lines[number] = " " * width + quoted("\n".join(text[width:] for text in texts) + "\n")
    for at in range(number + 1, last + 1):
        outline.lines[at] = ""
    level.state = CLOSED
    return last + 1


def _outside(outline: Outline, number: int, level: Level) -> int:
    """A text below a value that should have been indented."""
    last = outline.run(number, level)
    original = outline.lines[number : last + 1]
    width = level.inside or level.indent + 2
    place = Position(number + 1, 1, last + 1, len(outline.lines[last]) + 1)
    message = "Deze tekst hoort bij de waarde erboven, maar is niet ingesprongen."
    hint = f"Zet {width} spaties voor {'de' if last == number else 'elke'} regel."
    written = outline.lines[level.line][level.column :].strip()
    if level.state == CLOSED or (level.state == PLAIN and _NO_TEXT.fullmatch(written)):
        message = "Deze tekst staat buiten de waarde erboven."
        outline.report("syntax", place, message, "Zet hem in die waarde, of haal hem weg.")
        _leave_out(outline, number, last)
        return last + 1
    if level.state != IN_BLOCK and any(re.search(r":(?=\s|$)| #", text) for text in original):
        outline.fold(level.line, level, last, message, "syntax", place)
        return last + 1
    new = [" " * width + text.lstrip() if text.strip() else text for text in original]
    edit = None
    if original == outline.original[number : last + 1] and not (level.state == IN_BLOCK and outline.after_blank):
        edit = Edit(place, "\n".join(new))
    elif outline.after_blank:
        hint += " Hoort de tekst er niet bij? Haal hem dan weg."
    outline.report("indent", place, message, hint, edit)
    outline.lines[number : last + 1] = new
    return last + 1


def _stray(outline: Outline, number: int, last: int, message: str, whole: bool = False) -> None:
    place = Position(number + 1, 1, last + 1, len(outline.lines[last]) + 1)
    edit = None
    if whole:
        end = Position(last + 2, 1, last + 2, 1) if last + 1 < len(outline.lines) else place
        edit = Edit(Position(number + 1, 1, end.end_line, end.end_column), "")
    hint = "Haal deze regel weg." if last == number else f"Haal de regels {number + 1} tot en met {last + 1} weg."
    if not whole and re.match(r" *[a-z_]+ ", outline.lines[number]):
        hint += " Is het een gegeven? Zet dan een dubbele punt achter de sleutel."
    outline.report("stray", place, message, hint, edit)
    if whole:
        outline.lines[number] = ""
    else:
        _leave_out(outline, number, last)


def _leave_out(outline: Outline, number: int, last: int) -> None:
    """Leave out lines, with a gap if they may have been an entry without its colon."""
    entry = last == number and re.match(r" *(?:- )?[a-z_]+(?: |$)", outline.lines[number])
    for at in range(number, last + 1):
        outline.lines[at] = ""
    level = outline.levels[-1] if outline.levels else None
    if entry and (level is None or not level.is_list):
        outline.lines[number] = f"{' ' * (level.indent if level else 0)}{outline.gap}: {outline.gap}"
