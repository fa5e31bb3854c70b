"""Reads a text that is not in the plain style: as it is, or repaired so far that the rest of it can be read.

Every finding is reported, not only the first. Lines that are wrong by themselves are reported and repaired by
`repair_lines`; where the parser still gives up, the line is reported and left out. What was left out is remembered
(`unread`), so that no rule calls it missing.
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
from generator.source.construction import Constructed, ConstructionError, construct, error_mark
from generator.source.findings import SyntaxFinding, merged, shared_ends
from generator.source.marks import FORBIDDEN, named
from generator.source.oddities import odd_scalars
from generator.source.outline import Outline
from generator.source.reading import LINE_BREAK, split_lines
from generator.source.refusals import words
from generator.source.repair_lines import MOST_FINDINGS, repair_lines

_MOST = 25
"""How often the parser may give up on a text, and how many forbidden characters are reported."""
_MOST_CHARACTERS = 600_000
"""How many characters it may read in doing so: a long text that is broken throughout is not a record."""

Parsed = tuple[Constructed, tuple[ConstructionError, ...]]
"""What the parser made of a text, and what a record may not have of it."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text as far as it can be read.

    `values` is None if nothing can be read. `lines` are those of the file and `repaired` those of `text`: they have the
    same numbers, and those that differ were repaired.
    """

    lines: list[str]
    repaired: list[str]
    text: str
    values: dict[str, Any] | None
    findings: tuple[SyntaxFinding, ...]
    unread: tuple[Pointer, ...]

    def place(self, position: Position) -> Position:
        """The position in the file of a position in the repaired text."""
        start = self._column(position.line, position.column)
        end = self._column(position.end_line, position.end_column)
        return Position(position.line, start, position.end_line, end)

    def _column(self, line: int, column: int) -> int:
        if not 1 <= line <= min(len(self.repaired), len(self.lines)):
            return column
        old, new = self.lines[line - 1], self.repaired[line - 1]
        if old == new:
            return column
        start, end = shared_ends(old, new)
        if column - 1 <= start:
            return column
        if column - 1 >= len(new) - end:
            return column + len(old) - len(new)
        return start + 1


@lru_cache(maxsize=8)
def repaired(text: str) -> Repaired:
    """A text with its values as far as they can be read, and the findings in how it is written."""
    original = split_lines(text)
    lines = list(original)
    gap = _gap(text)
    findings = [*_invisible_breaks(text, lines), *_forbidden_characters(lines)]
    whole = _construct(_joined(lines), gap)
    if isinstance(whole, yaml.YAMLError) or any(line.startswith("<<<<<<<") for line in lines):
        findings += conflicts(lines)
    if not isinstance(whole, tuple) and (as_list := written_as_list(lines)):
        findings += as_list
        whole = _construct(_joined(lines), gap)
    valid = not isinstance(whole, yaml.YAMLError) and not any(error.kind in _UNLIKELY for error in _errors(whole))
    outline = Outline(list(lines), gap, valid)
    repair_lines(outline)
    if valid and outline.findings and isinstance(_construct(_joined(outline.lines), gap), yaml.YAMLError):
        outline = Outline(list(lines), gap, valid=False)
        repair_lines(outline)
    lines = outline.lines
    findings += outline.findings
    recovery = _Recovery(lines, gap, findings)
    parsed = recovery.parse()
    findings += recovery.findings
    lost = recovery.lost
    if parsed is not None and (odd := odd_scalars(_joined(lines))[:MOST_FINDINGS]):
        findings += [finding for finding, _ in odd]
        for number, start, end, new in sorted((change for _, change in odd), reverse=True):
            lines[number] = lines[number][:start] + new + lines[number][end:]
        recovery = _Recovery(lines, gap, findings)
        parsed = recovery.parse()
        findings += recovery.findings
        lost = lost or recovery.lost
    if parsed is None and findings and all(finding.kind == "stray" for finding in findings):
        message, hint = words(ConstructionError("no_keys", yaml.events.StreamStartEvent()))
        findings = [SyntaxFinding("no_keys", findings[0].at, message, hint)]
    errors: list[ConstructionError] = []
    values: dict[str, Any] | None = None
    unread: tuple[Pointer, ...] = ()
    if parsed is not None:
        constructed, all_errors = parsed
        # A key that occurs three times is reported once.
        errors = list({(error.kind, error.pointer, error.detail): error for error in reversed(all_errors)}.values())
        values, unread = constructed.values, constructed.unread
    result = Repaired(original, lines, _joined(lines), values, (), unread)
    findings += [_finding_of(error, result) for error in errors]
    lost = lost or len(outline.findings) >= MOST_FINDINGS
    if lost or any(error.kind == "document" for error in errors):
        unread = (*unread, ())
    return replace(result, findings=tuple(merged(findings, original)), unread=unread)


def _gap(text: str) -> str:
    """A quoted scalar that does not occur in the text, to stand for what cannot be read."""
    gap = "\ue000"
    while gap in text:
        gap += "\ue000"
    return f'"{gap}"'


def _joined(lines: list[str]) -> str:
    return "\n".join(lines)


def _construct(text: str, gap: str) -> Parsed | yaml.YAMLError | ConstructionError:
    errors: list[ConstructionError] = []
    try:
        return construct(text, errors.append, gap[1:-1]), tuple(errors)
    except (yaml.YAMLError, ConstructionError) as error:
        return error


def _errors(whole: Parsed | ConstructionError) -> tuple[ConstructionError, ...]:
    return (whole,) if isinstance(whole, ConstructionError) else whole[1]


_UNLIKELY = ("anchor", "tag", "no_keys")
"""What YAML allows and nobody means: nearly always a text that should be in quotes, or a key without its colon."""


def _invisible_breaks(text: str, lines: list[str]) -> list[SyntaxFinding]:
    """Report invisible line breaks, and join in `lines` what they break."""
    findings: list[SyntaxFinding] = []
    if text.isascii():
        return findings
    breaks = LINE_BREAK.findall(text)
    for number in range(len(breaks) - 1, -1, -1):
        if breaks[number] in "\x85\u2028\u2029":
            if len(findings) == MOST_FINDINGS:
                break
            place = Position(number + 1, len(lines[number]) + 1, number + 2, 1)
            findings.append(_forbidden(breaks[number], place, Edit(place, " ")))
            lines[number] += f" {lines[number + 1]}"
            lines[number + 1] = ""
    return findings


def _forbidden_characters(lines: list[str]) -> list[SyntaxFinding]:
    """Report the characters that no text may hold, and remove them from `lines`."""
    findings: list[SyntaxFinding] = []
    for number, line in enumerate(lines):
        if line.isascii() and line.isprintable():
            continue
        characters = list(FORBIDDEN.finditer(line))
        if not characters:
            continue
        for character in characters[: max(0, _MOST - len(findings))]:
            place = Position(number + 1, character.start() + 1, number + 1, character.end() + 1)
            findings.append(_forbidden(character[0], place, Edit(place, "")))
        lines[number] = FORBIDDEN.sub("", line)
    return findings


def _forbidden(character: str, place: Position, edit: Edit | None) -> SyntaxFinding:
    message = f"Hier staat {named(character)}. Dat mag niet."
    return SyntaxFinding("control", place, message, "Haal het teken weg.", edit)


class _Recovery:
    """Parses lines again and again, each time without the line at which the parser gave up.

    `findings` are those lines, but for the ones that were `known` to be wrong; `lost` says whether a whole line, or
    everything, was left out.
    """

    def __init__(self, lines: list[str], gap: str, known: list[SyntaxFinding]) -> None:
        self.findings: list[SyntaxFinding] = []
        self.lost = False
        self._lines, self._gap, self._known = lines, gap, len(known)
        self._reported = {number for finding in known for number in range(finding.at.line, finding.at.end_line + 1)}

    def parse(self) -> Parsed | None:
        """What the parser makes of the lines; None if nothing can be read."""
        size = sum(map(len, self._lines)) + 1
        for _ in range(min(_MOST, _MOST_CHARACTERS // size + 2)):
            parsed = _construct(_joined(self._lines), self._gap)
            if isinstance(parsed, tuple):
                self._drop_second_document(parsed[1])
                return parsed
            if isinstance(parsed, ConstructionError):
                number = self._report_construction(parsed)
            else:
                number = self._report_syntax(parsed)
            if number is None or not self._leave_out(number):
                break
        self.lost = True
        return None

    def _drop_second_document(self, errors: tuple[ConstructionError, ...]) -> None:
        for error in errors:
            if error.kind == "document":
                first = error.position.line - 1
                self._lines[first:] = [""] * (len(self._lines) - first)

    def _report_construction(self, error: ConstructionError) -> int | None:
        """The number of the line (from 0) that is refused; None if nothing can be read."""
        number = error.position.line - 1
        if error.kind in ("empty", "no_keys", "deep"):
            if not (error.kind == "empty" and (self._known or self.findings)):
                self.findings.append(_finding_of(error, None))
            return number if error.kind == "deep" else None
        if number + 1 not in self._reported:
            self.findings.append(_finding_of(error, None))
        return number

    def _report_syntax(self, error: yaml.YAMLError) -> int | None:
        """The number of the line (from 0) at which the parser gave up; None if it does not say."""
        mark = error_mark(error)
        if mark is None:
            self.findings.append(SyntaxFinding("syntax", Position(1, 1, 1, 2), "Dit bestand is geen goede YAML."))
            return None
        number, column = min(mark[0], len(self._lines) - 1), mark[1]
        while number and not self._lines[number].strip():
            number, column = number - 1, 0
        if not {number, number + 1} & self._reported:
            place = Position(number + 1, column + 1, number + 1, column + 2)
            hint = _general_hint(str(getattr(error, "problem", "")))
            self.findings.append(SyntaxFinding("syntax", place, "Deze regel is geen goede YAML.", hint))
        return number

    def _leave_out(self, number: int) -> bool:
        """Leave out the value on a line, or the line if that was done before; False if nothing is left."""
        self._reported.add(number + 1)
        number = min(number, len(self._lines) - 1)
        entry = re.match(r"( *(?:- +)*[A-Za-z_][\w-]*: )(?=.)", self._lines[number])
        without = f"{entry[1]}{self._gap}" if entry else ""
        if self._lines[number] in ("", without):
            number = next((above for above in range(number, -1, -1) if self._lines[above].strip()), -1)
            if number < 0:
                return False
            without = ""
        self._lines[number] = without
        self.lost = self.lost or not without
        return True


def _general_hint(problem: str) -> str:
    if "block" in problem or "mapping" in problem or "indent" in problem:
        return "Kijk naar het inspringen: sleutels van hetzelfde niveau beginnen in dezelfde kolom."
    return "Kijk naar aanhalingstekens, haakjes en dubbele punten op deze regel en de regel erboven."


def _finding_of(error: ConstructionError, text: Repaired | None) -> SyntaxFinding:
    """The finding for what is refused, at its position in the file if the repaired `text` is known."""
    place = error.position if text is None else text.place(error.position)
    message, hint = words(error)
    return SyntaxFinding(error.kind, place, message, hint)
