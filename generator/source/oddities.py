"""Finds scalars that are valid YAML but not what was meant: typographic quotes, tabs, escaped forbidden characters."""

from __future__ import annotations

import re

import yaml
from yaml.events import ScalarEvent

from generator.problems import Edit, Position
from generator.source.findings import SyntaxFinding, short
from generator.source.marks import FORBIDDEN, named
from generator.source.writing import scalar

Change = tuple[int, int, int, str]
"""A line and two columns in it, all from 0, and the text that replaces what is between them."""

_QUOTES = {"“": "”“", "”": "”“", "„": "”“", "‟": "”“", "«": "»", "»": "«", "‘": "’‘", "‚": "’‘", "‛": "’‘", "＂": "＂"}
_ANY_QUOTE = "".join(_QUOTES) + "’"
_WORTH_A_LOOK = re.compile(rf"[\t\\]|(?:[:\-,] ?|\[)[{''.join(_QUOTES)}]|^[^\"\n]*[^\"\s\d]\"$", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0abefrvNLP]))")
_LETTERS = dict(zip("0abefrvNLP", "\0\a\b\x1b\f\r\v\x85\u2028\u2029", strict=True))


def odd_scalars(text: str) -> list[tuple[SyntaxFinding, Change]]:
    """The findings in the scalars of a YAML text, each with the change that repairs it."""
    if not _WORTH_A_LOOK.search(text):
        return []
    oddities: list[tuple[SyntaxFinding, Change]] = []
    lines = text.split("\n")
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if not isinstance(event, ScalarEvent) or event.start_mark is None or event.end_mark is None:
            continue
        first, last = event.start_mark, event.end_mark
        source = lines[first.line][first.column : last.column] if first.line == last.line else ""
        if source and not event.style and (inner := _within_quotes(source)):
            oddities.append(_curly(first.line, first.column, last.column, source, inner))
        elif source and not event.style and (loose := _LOOSE.fullmatch(source)):
            oddities.append(_loose(first.line, first.column, last.column, loose[1]))
        elif "\t" in event.value:
            oddities += _tabs(lines, first.line, last.line if last.column else last.line - 1, first.column)
        if event.style == '"' and "\\" in text and FORBIDDEN.search(event.value):
            oddities += _escapes(lines, first.line, last.line)
    return oddities


def _within_quotes(written: str) -> str:
    """The text between typographic quotes, if they enclose all of it and there are no others in it."""
    closing = _QUOTES.get(written[0], "")
    if len(written) < 3 or not closing or written[-1] not in closing:
        return ""
    inner = written[1:-1]
    quotes = _ANY_QUOTE if closing != "’‘" else "‘‚‛“”„"
    if any(quote in inner for quote in quotes if quote != "’" or closing == "’‘"):
        return ""
    return inner.strip()


def _curly(line: int, start: int, end: int, written: str, inner: str) -> tuple[SyntaxFinding, Change]:
    place = Position(line + 1, start + 1, line + 1, end + 1)
    new = scalar(inner)
    message = f"De aanhalingstekens {written[0]} en {written[-1]} horen voor YAML bij de tekst; ze komen zo op de site."
    hint = f"Schrijf: {short(new)}. Horen ze wel bij de tekst? Zet er rechte aanhalingstekens omheen."
    return SyntaxFinding("quotes", place, message, hint, Edit(place, new)), (line, start, end, new)


_LOOSE = re.compile(r'([^"]*[^"\d\s])"')


def _loose(line: int, start: int, end: int, inner: str) -> tuple[SyntaxFinding, Change]:
    """A quotation mark at the end of a text without one at the start."""
    place = Position(line + 1, end, line + 1, end + 1)
    message = "Deze tekst eindigt met een aanhalingsteken, maar begint er niet mee; het komt zo op de site."
    return SyntaxFinding("quotes", place, message, "Haal het teken weg."), (line, start, end, scalar(inner))


def _tabs(lines: list[str], first: int, last: int, column: int) -> list[tuple[SyntaxFinding, Change]]:
    """The tabs in a text, one finding per line."""
    tabs = []
    for number in range(first, min(last, len(lines) - 1) + 1):
        at = lines[number].find("\t", column if number == first else 0)
        if at < 0:
            continue
        place = Position(number + 1, at + 1, number + 1, at + 2)
        message = "In deze tekst staat een tab. Dat gebeurt als u cellen uit een spreadsheet plakt."
        hint = "Houd een van de cellen over, of zet een spatie in plaats van de tab."
        rest = lines[number][at:]
        tabs.append(
            (SyntaxFinding("tab", place, message, hint), (number, at, len(lines[number]), rest.replace("\t", " ")))
        )
    return tabs


def _escapes(lines: list[str], first: int, last: int) -> list[tuple[SyntaxFinding, Change]]:
    escapes = []
    for number in range(first, min(last, len(lines) - 1) + 1):
        for escape in _ESCAPE.finditer(lines[number]):
            digits = escape[1] or escape[2] or escape[3]
            code = int(digits, 16) if digits else ord(_LETTERS[escape[4]])
            if code > 0x10FFFF or not FORBIDDEN.match(character := chr(code)):
                continue
            place = Position(number + 1, escape.start() + 1, number + 1, escape.end() + 1)
            message = f"{escape[0]} is {named(character)}. Dat mag niet."
            finding = SyntaxFinding("control", place, message, "Haal de code weg.", Edit(place, ""))
            escapes.append((finding, (number, escape.start(), escape.end(), "")))
    return escapes
