"""The state of a text while its lines are repaired: the lines, the open levels, and the findings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.problems import Edit, Position
from generator.source.explaining import quoted
from generator.source.findings import SyntaxFinding, short, smallest_edit

ENTRY = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)"
    r"(?:(?P<key>[A-Za-z_][\w-]*|\"[^\"\\]*\"|'[^']*') *:(?:[ \t]+|$))?(?P<rest>.*)"
)
"""A key, dashes, or both, and the rest of the line."""
FENCE = re.compile(r"\s*(?:```|~~~)\s*\w*\s*")
ASSIGNED = re.compile(r"( *(?:- +)*)([a-z_][a-z0-9_-]*)\s*(?:=>?|->|:=|;)\s*(\S.*)")
CLOSE = re.compile(r"( *(?:- +)*)([A-Za-z_][A-Za-z0-9_-]*):(?!//)(\S.*)")

EMPTY, PLAIN, CLOSED, IN_BLOCK = range(4)
"""What the last entry of a level holds so far: nothing, a text that may continue, a complete value, a block scalar."""


@dataclass(slots=True)
class Level:
    """An open mapping or list: the column of its keys or dashes (from 0), and what its last entry holds so far."""

    indent: int
    is_list: bool
    state: int = EMPTY
    line: int = 0
    column: int = 0
    """Where the value of the last entry starts, both from 0."""
    inside: int | None = None
    """The indent of the block scalar that is its value."""


@dataclass(slots=True)
class Outline:
    """The lines of a text and the levels that are open at the current one.

    `lines` become what was meant; `original` are those of the file. `gap` stands for what cannot be read. A `valid`
    text is YAML, of which only what was certainly not meant is reported. `shifted` is the last line whose indent was
    corrected, and by how many columns. All line numbers count from 0.
    """

    lines: list[str]
    gap: str
    valid: bool
    findings: list[SyntaxFinding] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    original: list[str] = field(default_factory=list)
    after_blank: bool = False
    shifted: tuple[int, int] = (-1, 0)

    def __post_init__(self) -> None:
        self.original = list(self.lines)

    def report(self, kind: str, at: Position, message: str, hint: str, edit: Edit | None = None) -> None:
        self.findings.append(SyntaxFinding(kind, at, message, hint, edit))

    def rewrite(self, number: int, new: str, column: int, message: str, kind: str = "syntax", hint: str = "") -> None:
        place = Position(number + 1, column + 1, number + 1, column + 2)
        edit = (
            smallest_edit(number, self.original[number], new) if self.original[number] == self.lines[number] else None
        )
        self.report(kind, place, message, hint or f"Schrijf: {short(new)}", edit)
        self.lines[number] = new

    def fold(self, number: int, level: Level, last: int, message: str, kind: str, place: Position) -> None:
        """Read the lines from `number` to `last` as one text, and report that."""
        first = self.lines[number][level.column :].rstrip()
        texts = [first, *(line.strip() for line in self.lines[number + 1 : last + 1])]
        margin = "\n" + " " * (level.indent + 2)
        edit = None
        if self.lines[number : last + 1] == self.original[number : last + 1]:
            end = Position(number + 1, level.column + 1, last + 1, len(self.lines[last]) + 1)
            edit = Edit(end, ">-" + "".join(margin + text if text else "\n" for text in texts))
        hint = 'Zet ">-" achter de sleutel en de hele tekst op de regels eronder, twee spaties ingesprongen.'
        self.report(kind, place, message, hint, edit)
        self.lines[number] = self.lines[number][: level.column] + quoted(" ".join(filter(None, texts)))
        for at in range(number + 1, last + 1):
            self.lines[at] = ""
        level.state = CLOSED

    def continuation(self, number: int, level: Level, any_text: bool = False) -> int:
        """The last of the lines that continue the text on line `number`; that line itself if there are none."""
        last = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            indent = len(line) - len(line.lstrip(" "))
            if not line.strip() or indent <= level.indent or line.lstrip().startswith(("- ", "#")):
                break
            match = ENTRY.fullmatch(line)
            if match and match["key"] and re.fullmatch("[a-z_]+", match["key"]) and not any_text:
                break
            last = at
        return last

    def is_followed(self, number: int, level: Level) -> bool:
        """Whether the value of the key on line `number` may be on the lines below it."""
        for line in self.lines[number + 1 :]:
            if line.strip() and line.lstrip()[0] != "#":
                indent = len(line) - len(line.lstrip(" "))
                return indent > level.indent or (indent == level.indent and line.lstrip().startswith("- "))
        return False

    def below(self, number: int, level: Level) -> int:
        """The last of the lines from `number` on that are indented deeper than a level, with blank lines in between."""
        last = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if line.strip():
                if len(line) - len(line.lstrip(" ")) <= level.indent:
                    break
                last = at
        return last

    def run(self, number: int, level: Level | None, indented: bool = False) -> int:
        """The last line of a text without keys that starts on line `number`."""
        last = number
        block = level is not None and level.state == IN_BLOCK
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if not line.strip():
                if block or level is None:
                    continue
                break
            if line.lstrip()[0] == "#":
                break
            match = ENTRY.fullmatch(line)
            if match and (match["key"] or (match["dashes"] and not block)):
                break
            if FENCE.fullmatch(line) or ASSIGNED.fullmatch(line) or (CLOSE.fullmatch(line) and not block):
                break
            if indented and level is not None and len(line) - len(line.lstrip(" ")) <= level.indent:
                break
            last = at
        return last
