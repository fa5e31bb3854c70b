"""Values and comments of a record as rules see them: with their pointer, their field, and a way to report them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.problems import Edit, Finding, Pointer, Position
from generator.schema import Field
from generator.source import Record

LARGE = 100_000_000
"""From this value on, a number has as many digits as a telephone number."""


def digits_of(value: float) -> str:
    """The digits of a number that has as many as a telephone number, decimals included; otherwise empty."""
    if abs(value) >= LARGE:
        return f"{abs(value):.0f}"
    return text if type(value) is float and len(text := repr(abs(value))) > _PHONE_DIGITS and "e" not in text else ""


_PHONE_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a record, with its field."""

    record: Record
    pointer: Pointer
    value: Any
    field: Field

    @property
    def kind(self) -> str:
        """The resource and the name of the field: `events.place`."""
        return f"{self.record.resource}.{self.field.name}"

    def finding(
        self,
        message: str,
        *more: str | int,
        hint: str = "",
        characters: tuple[int, int] | None = None,
        edit: Edit | None = None,
    ) -> Finding:
        """A finding about the value, about some of its characters, or about the value at `more`, a pointer below it."""
        return self.record.finding(message, *self.pointer, *more, hint=hint, characters=characters, edit=edit)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the file of a record."""

    record: Record
    position: Position
    value: str
    kind: str = "comment"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A finding about the comment, or about some of its characters."""
        line, column = self.position.line, self.position.column
        start, end = characters or (0, len(self.value))
        return Finding(self.record.path, Position(line, column + start, line, column + end), message, hint)
