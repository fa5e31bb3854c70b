"""A violation of the schema as its rule gets it, and the wording of values that rules share."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.problems import Edit, Finding, Part, Pointer
from generator.schema import CastProblem, Field, RecordType, cast_value
from generator.source import Record
from generator.source.writing import scalar
from generator.values import folded, read_number, read_province


@dataclass(frozen=True, slots=True)
class Violation:
    """A problem of the cast with its context: the record as text, its type, and all ids per resource."""

    record: Record
    problem: CastProblem
    record_type: RecordType
    ids: Mapping[str, Container[str]]

    def finding(self, message: str, hint: str = "", key: bool = False, edit: Edit | None = None) -> Finding:
        """A finding at the position of the value, or at that of its key."""
        return self.record.finding(message, *self.pointer, hint=hint, key=key, edit=edit)

    @property
    def kind(self) -> str:
        """What is wrong, see `CastProblem`."""
        return self.problem.kind

    @property
    def pointer(self) -> Pointer:
        """The path to the value in its record."""
        return self.problem.pointer

    @property
    def value(self) -> Any:
        """The value as it was read."""
        return self.problem.value

    @property
    def field(self) -> Field:
        """The field of the value. Raises AssertionError for an unknown key of the record itself, which has none."""
        assert self.problem.field is not None
        return self.problem.field

    @property
    def text(self) -> str:
        """The value if it is text; otherwise empty."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def owner(self) -> Mapping[str, Any]:
        """The innermost object that contains the value, its values still text."""
        value: Any = self.record.values
        innermost: Mapping[str, Any] = {}
        for step in self.pointer:
            if isinstance(value, dict):
                innermost = value
                value = value.get(step)
            else:
                value = value[step] if isinstance(value, list) and isinstance(step, int) else None
        return innermost

    def beside(self, name: str) -> Field | None:
        """The field of this name in the object that contains the value; None if the schema has none."""
        names = [step for step in self.pointer if isinstance(step, str)]
        try:
            return self.record_type.field(*names[:-1], name)
        except KeyError:
            return None

    def fits(self, value: Any, field: Field | None = None) -> bool:
        """Whether a value would be valid in the field, or in the given one."""
        return not cast_value(field or self.field, self.ids, value)[1]

    def edit(self, text: str, **more: str) -> Edit | None:
        """An edit that replaces the value and adds `more` fields beside it; None if one of them would be invalid."""
        entries = [scalar(text)]
        for name, value in more.items():
            field = self.beside(name)
            if field is None or name in self.owner or not self.fits(value, field):
                return None
            entries.append(f"{name}: {scalar(value)}")
        return Edit(self.record.at(*self.pointer), "\n".join(entries)) if self.fits(text) else None

    def removal(self) -> Edit | None:
        """An edit that removes the whole entry; None if its line also starts an object in a list."""
        pointer = self.pointer
        if len(pointer) > 1 and isinstance(pointer[-2], int) and next(iter(self.owner), None) == pointer[-1]:
            return None
        return Edit(self.record.at(*pointer, part=Part.ENTRY), "")


def short(value: Any, most: int = 60) -> str:
    """A value on one line, truncated to `most` characters."""
    text = " ".join(str(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def number(value: float) -> str:
    """A number without exponent or trailing zeros, to nine decimals."""
    return f"{value:.9f}".rstrip("0").rstrip(".")


def closest(value: str, candidates: Iterable[str]) -> str:
    """The candidate most similar to a mistyped value; empty if none is similar enough."""
    near = nearest(value, candidates, 1)
    return near[0] if near else ""


def nearest(value: str, candidates: Iterable[str], most: int) -> list[str]:
    """At most `most` candidates similar to a mistyped value, the most similar first."""
    return get_close_matches(value[:100], list(candidates), most, 0.6)


def another_name(text: str, field: Field) -> str:
    """The permitted value that a text is another name for: in capitals, by its label, without accents; or empty."""
    name = folded(text)
    meant = {
        value for value in field.enum if folded(value) == name or (name and folded(field.labels.get(value, "")) == name)
    }
    meant = meant or {
        value for value, label in field.labels.items() if len(name) > 4 and folded(label).startswith(f"{name} ")
    }
    number = read_number(f"{text} 1") if field.name == "qualifier" else None
    meant |= {value for value in (read_province(text), number.qualifier if number else "") if value in field.enum}
    return meant.pop() if len(meant) == 1 else ""
