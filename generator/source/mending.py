"""Reads a text that is not in the plain style: as it is, or mended so far that the rest of it can be read.

Every mistake is told, not only the first: lines that are wrong by themselves are told and mended by `layout`; where the
parser then still gives up, the line is told and left out. What was left out is known (`unread`), so that nobody calls
it missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import yaml

from generator.problems import Edit, Pointer, Position
from generator.source.as_list import written_as_list
from generator.source.conflicts import conflicts
from generator.source.construction import Constructed, Refused, construct, marked
from generator.source.layout import MOST_TOLD, go_through
from generator.source.marks import FORBIDDEN, named
from generator.source.mistake import Mistake, difference, each_line_once
from generator.source.oddities import odd_scalars
from generator.source.outline import Outline
from generator.source.reading import LINE_BREAK, split_lines
from generator.source.refusals import words

_MOST = 25
"""So many times the parser may give up on a text, and so many characters that may not be there are told."""
_MOST_CHARACTERS = 600_000
"""And so many characters it may read in doing so: a text that is long and broken throughout is no record."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text as it can be read.

    `values` is None if nothing can be read. `lines` are those of the file and `mended` those of `text`: as many, and
    each that differs is mended.
    """

    lines: list[str]
    mended: list[str]
    text: str
    values: dict[str, Any] | None
    mistakes: tuple[Mistake, ...]
    unread: tuple[Pointer, ...]

    def place(self, position: Position) -> Position:
        """The place in the file of a place in the mended text."""
        start = self._column(position.line, position.column)
        end = self._column(position.end_line, position.end_column)
        return Position(position.line, start, position.end_line, end)

    def _column(self, line: int, column: int) -> int:
        if not 1 <= line <= min(len(self.mended), len(self.lines)):
            return column
        old, new = self.lines[line - 1], self.mended[line - 1]
        if old == new:
            return column
        start, end = difference(old, new)
        if column - 1 <= start:
            return column
        if column - 1 >= len(new) - end:
            return column + len(old) - len(new)
        return start + 1


@lru_cache(maxsize=8)
def mended(text: str) -> Mended:
    """A text, its values as far as they can be read, and what is wrong with how it is written."""
    original = split_lines(text)
    lines = list(original)
    gap = _gap(text)
    mistakes = [*_breaks(text, lines), *_characters(lines)]
    whole = _construct(_joined(lines), gap)
    if isinstance(whole, yaml.YAMLError) or any(line.startswith("<<<<<<<") for line in lines):
        mistakes += conflicts(lines)
    if not isinstance(whole, tuple) and (as_list := written_as_list(lines)):
        mistakes += as_list
        whole = _construct(_joined(lines), gap)
    valid = not isinstance(whole, yaml.YAMLError) and not any(one.kind in _UNLIKELY for one in _refused(whole))
    layout = Outline(list(lines), gap, valid)
    go_through(layout)
    if valid and layout.mistakes and isinstance(_construct(_joined(layout.lines), gap), yaml.YAMLError):
        layout = Outline(list(lines), gap, valid=False)
        go_through(layout)
    lines = layout.lines
    mistakes += layout.mistakes
    made, found, lost = _rest(lines, gap, mistakes)
    mistakes += found
    if made is not None and (odd := odd_scalars(_joined(lines))[:MOST_TOLD]):
        mistakes += [one for one, _ in odd]
        for at, start, end, new in sorted((change for _, change in odd), reverse=True):
            lines[at] = lines[at][:start] + new + lines[at][end:]
        made, found, also_lost = _rest(lines, gap, mistakes)
        mistakes += found
        lost = lost or also_lost
    joined = _joined(lines)
    if made is None and mistakes and all(one.kind == "stray" for one in mistakes):
        message, hint = words(Refused("no_keys", yaml.events.StreamStartEvent()))
        mistakes = [Mistake("no_keys", mistakes[0].at, message, hint)]
    refused: list[Refused] = []
    values: dict[str, Any] | None = None
    unread: tuple[Pointer, ...] = ()
    if made is not None:
        refused = list({(one.kind, one.pointer, one.detail): one for one in reversed(made[1])}.values())  # a key once
        values, unread = made[0].values, made[0].unread
    shown = Mended(original, lines, joined, values, (), unread)
    all_told = [*mistakes, *(_as_mistake(one, shown) for one in refused)]
    lost = lost or len(layout.mistakes) >= MOST_TOLD
    if lost or any(one.kind == "document" for one in refused):
        unread = (*unread, ())
    return replace(shown, mistakes=tuple(each_line_once(all_told, original)), unread=unread)


def _gap(text: str) -> str:
    """A text, in quotes, that does not occur in this one."""
    gap = "\ue000"
    while gap in text:
        gap += "\ue000"
    return f'"{gap}"'


def _joined(lines: list[str]) -> str:
    return "\n".join(lines)


def _construct(text: str, gap: str) -> tuple[Constructed, tuple[Refused, ...]] | yaml.YAMLError | Refused:
    refused: list[Refused] = []
    try:
        return construct(text, refused.append, gap[1:-1]), tuple(refused)
    except (yaml.YAMLError, Refused) as error:
        return error


def _refused(whole: tuple[Constructed, tuple[Refused, ...]] | Refused) -> tuple[Refused, ...]:
    return (whole,) if isinstance(whole, Refused) else whole[1]


_UNLIKELY = ("anchor", "tag", "no_keys")
"""What YAML allows and nobody means: nearly always a text that should be in quotes, or a key without its colon."""


def _breaks(text: str, lines: list[str]) -> list[Mistake]:
    """Tells the breaks of line that nobody sees, and joins in `lines` what they break."""
    found: list[Mistake] = []
    if text.isascii():
        return found
    breaks = LINE_BREAK.findall(text)
    for number in range(len(breaks) - 1, -1, -1):
        if breaks[number] in "\x85\u2028\u2029":
            if len(found) == MOST_TOLD:
                break
            place = Position(number + 1, len(lines[number]) + 1, number + 2, 1)
            found.append(_forbidden(breaks[number], place, Edit(place, " ")))
            lines[number] += f" {lines[number + 1]}"
            lines[number + 1] = ""
    return found


def _characters(lines: list[str]) -> list[Mistake]:
    """Tells the characters that no text may hold, and takes them out of `lines`."""
    found: list[Mistake] = []
    for number, line in enumerate(lines):
        if line.isascii() and line.isprintable():
            continue
        parts = list(FORBIDDEN.finditer(line))
        if not parts:
            continue
        for one in parts[: max(0, _MOST - len(found))]:
            place = Position(number + 1, one.start() + 1, number + 1, one.end() + 1)
            found.append(_forbidden(one[0], place, Edit(place, "")))
        lines[number] = FORBIDDEN.sub("", line)
    return found


def _forbidden(mark: str, place: Position, edit: Edit | None) -> Mistake:
    return Mistake("control", place, f"Hier staat {named(mark)}. Dat mag niet.", "Haal het teken weg.", edit)


def _rest(
    lines: list[str], gap: str, known: list[Mistake]
) -> tuple[tuple[Constructed, tuple[Refused, ...]] | None, list[Mistake], bool]:
    """What the parser makes of the lines, and what it still cannot read: that is taken out of `lines`.

    Also whether a whole line was taken out.
    """
    found: list[Mistake] = []
    lost = False
    told = {number for one in known for number in range(one.at.line, one.at.end_line + 1)}
    size = sum(map(len, lines)) + 1
    for _ in range(min(_MOST, _MOST_CHARACTERS // size + 2)):
        made = _construct(_joined(lines), gap)
        if isinstance(made, tuple):
            for one in made[1]:
                if one.kind == "document":  # what comes after it is not looked at
                    lines[one.position.line - 1 :] = [""] * (len(lines) - one.position.line + 1)
            return made, found, lost
        if isinstance(made, Refused):
            number, column, kind = made.position.line - 1, made.position.column - 1, made.kind
            if kind in ("empty", "no_keys", "deep"):
                if not (kind == "empty" and (known or found)):
                    found.append(_as_mistake(made, None))
                if kind != "deep":
                    return None, found, True
            elif number + 1 not in told:
                found.append(_as_mistake(made, None))
        else:
            mark = marked(made)
            if mark is None:
                found.append(Mistake("syntax", Position(1, 1, 1, 2), "Dit bestand is geen goede YAML."))
                return None, found, True
            number, column = min(mark[0], len(lines) - 1), mark[1]
            while number and not lines[number].strip():
                number, column = number - 1, 0
            if not {number, number + 1} & told:
                place = Position(number + 1, column + 1, number + 1, column + 2)
                problem = str(getattr(made, "problem", ""))
                found.append(Mistake("syntax", place, "Deze regel is geen goede YAML.", _general(problem)))
        told.add(number + 1)
        number = min(number, len(lines) - 1)
        entry = re.match(r"( *(?:- +)*[A-Za-z_][\w-]*: )(?=.)", lines[number])
        without = f"{entry[1]}{gap}" if entry else ""
        if lines[number] in ("", without):
            number = next((at for at in range(number, -1, -1) if lines[at].strip()), -1)
            if number < 0:
                return None, found, True
            without = ""
        lines[number] = without
        lost = lost or not without
    return None, found, True


def _general(problem: str) -> str:
    if "block" in problem or "mapping" in problem or "indent" in problem:
        return "Kijk naar het inspringen: sleutels van hetzelfde niveau beginnen in dezelfde kolom."
    return "Kijk naar aanhalingstekens, haakjes en dubbele punten op deze regel en de regel erboven."


def _as_mistake(refused: Refused, shown: Mended | None) -> Mistake:
    """What is refused, in words."""
    place = refused.position if shown is None else shown.place(refused.position)
    message, hint = words(refused)
    return Mistake(refused.kind, place, message, hint)
