"""A text while it is gone through: its lines, what is open, and what was told."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.problems import Edit, Position
from generator.source.mistake import Mistake, changed, short
from generator.source.values import quoted

ENTRY = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)"
    r"(?:(?P<key>[A-Za-z_][\w-]*|\"[^\"\\]*\"|'[^']*') *:(?:[ \t]+|$))?(?P<rest>.*)"
)
"""A key, a dash, or both, and what is behind it."""
FENCE = re.compile(r"\s*(?:```|~~~)\s*\w*\s*")
ASSIGNED = re.compile(r"( *(?:- +)*)([a-z_][a-z0-9_-]*)\s*(?:=>?|->|:=|;)\s*(\S.*)")
CLOSE = re.compile(r"( *(?:- +)*)([A-Za-z_][A-Za-z0-9_-]*):(?!//)(\S.*)")

EMPTY, PLAIN, CLOSED, IN_BLOCK = range(4)
"""What the last entry of a level holds so far: nothing, a text that may go on, a whole value, a block."""


@dataclass(slots=True)
class Level:
    """A mapping or a list that is open: where its keys or dashes stand, and what its last entry holds so far."""

    indent: int
    is_list: bool
    state: int = EMPTY
    line: int = 0
    column: int = 0
    """Where the value of the last entry starts, both from 0."""
    inside: int | None = None
    """The indent of the block that is its value."""


@dataclass(slots=True)
class Outline:
    """`lines` become what was meant; `original` are those of the file. `gap` stands for what cannot be read.

    With `valid` the text is YAML, and only what surely was not meant that way is told. `shifted` is the last line of
    which the indent was mended, and by how much.
    """

    lines: list[str]
    gap: str
    valid: bool
    mistakes: list[Mistake] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    original: list[str] = field(default_factory=list)
    after_blank: bool = False
    shifted: tuple[int, int] = (-1, 0)

    def __post_init__(self) -> None:
        self.original = list(self.lines)

    def tell(self, kind: str, at: Position, message: str, hint: str, edit: Edit | None = None) -> None:
        self.mistakes.append(Mistake(kind, at, message, hint, edit))

    def rewrite(self, number: int, new: str, column: int, message: str, kind: str = "syntax", hint: str = "") -> None:
        place = Position(number + 1, column + 1, number + 1, column + 2)
        edit = changed(number, self.original[number], new) if self.original[number] == self.lines[number] else None
        self.tell(kind, place, message, hint or f"Schrijf: {short(new)}", edit)
        self.lines[number] = new

    def fold(self, number: int, level: Level, last: int, message: str, kind: str, place: Position) -> None:
        """Takes the lines from `number` to `last` as one text."""
        first = self.lines[number][level.column :].rstrip()
        texts = [first, *(one.strip() for one in self.lines[number + 1 : last + 1])]
        margin = "\n" + " " * (level.indent + 2)
        edit = None
        if self.lines[number : last + 1] == self.original[number : last + 1]:
            end = Position(number + 1, level.column + 1, last + 1, len(self.lines[last]) + 1)
            edit = Edit(end, ">-" + "".join(margin + one if one else "\n" for one in texts))
        hint = 'Zet ">-" achter de sleutel en de hele tekst op de regels eronder, twee spaties ingesprongen.'
        self.tell(kind, place, message, hint, edit)
        self.lines[number] = self.lines[number][: level.column] + quoted(" ".join(filter(None, texts)))
        for at in range(number + 1, last + 1):
            self.lines[at] = ""
        level.state = CLOSED

    def continuation(self, number: int, level: Level, any_text: bool = False) -> int:
        """The last of the lines below that go on with a text; `number` itself if there are none."""
        last = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            indent = len(line) - len(line.lstrip(" "))
            if not line.strip() or indent <= level.indent or line.lstrip().startswith(("- ", "#")):
                break
            found = ENTRY.fullmatch(line)
            if found and found["key"] and re.fullmatch("[a-z_]+", found["key"]) and not any_text:
                break
            last = at
        return last

    def is_followed(self, number: int, level: Level) -> bool:
        """Whether the value of a key may stand on the lines below it."""
        for line in self.lines[number + 1 :]:
            if line.strip() and line.lstrip()[0] != "#":
                indent = len(line) - len(line.lstrip(" "))
                return indent > level.indent or (indent == level.indent and line.lstrip().startswith("- "))
        return False

    def below(self, number: int, level: Level) -> int:
        """The last of the lines from `number` on that stand further to the right than a level, empty ones between."""
        last = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if line.strip():
                if len(line) - len(line.lstrip(" ")) <= level.indent:
                    break
                last = at
        return last

    def run(self, number: int, level: Level | None, indented: bool = False) -> int:
        """The last line of a text without keys that starts at `number`."""
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
            found = ENTRY.fullmatch(line)
            if found and (found["key"] or (found["dashes"] and not block)):
                break
            if FENCE.fullmatch(line) or ASSIGNED.fullmatch(line) or (CLOSE.fullmatch(line) and not block):
                break
            if indented and level is not None and len(line) - len(line.lstrip(" ")) <= level.indent:
                break
            last = at
        return last
