"""What a rule about one value is given, and how it words that value."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.problems import Edit, Finding, Part
from generator.schema import Fault, Field, RecordType, cast_value
from generator.source import Record
from generator.source.writing import scalar
from generator.values import folded, read_number, read_province


@dataclass(frozen=True, slots=True)
class Place:
    """A fault with what is needed to word it: its record as text, the type of the record and all ids per resource."""

    record: Record
    fault: Fault
    record_type: RecordType
    ids: Mapping[str, Container[str]]

    def finding(self, message: str, hint: str = "", key: bool = False, edit: Edit | None = None) -> Finding:
        """The fault in words, at its own place."""
        return self.record.finding(message, *self.fault.pointer, hint=hint, key=key, edit=edit)

    @property
    def field(self) -> Field:
        """The field the fault is about."""
        assert self.fault.field is not None
        return self.fault.field

    @property
    def text(self) -> str:
        """What is written there; empty where that is no text."""
        return self.fault.value if isinstance(self.fault.value, str) else ""

    @property
    def owner(self) -> Mapping[str, Any]:
        """The object that the value stands in, as text; lists in between are passed through."""
        value: Any = self.record.values
        found: Mapping[str, Any] = {}
        for step in self.fault.pointer:
            if isinstance(value, dict):
                found = value
                value = value.get(step)
            else:
                value = value[step] if isinstance(value, list) and isinstance(step, int) else None
        return found

    def beside(self, name: str) -> Field | None:
        """The field of that name in the object that the value stands in."""
        names = [step for step in self.fault.pointer if isinstance(step, str)]
        try:
            return self.record_type.field(*names[:-1], name)
        except KeyError:
            return None

    def fits(self, value: Any, field: Field | None = None) -> bool:
        """Whether a value would be right in the field, or in another one."""
        return not cast_value(field or self.field, self.ids, value)[1]

    def edit(self, text: str, **more: str) -> Edit | None:
        """The change of the value into `text`, with `more` values beside it; None if one of them would not be right."""
        entries = [scalar(text)]
        for name, value in more.items():
            field = self.beside(name)
            if field is None or name in self.owner or not self.fits(value, field):
                return None
            entries.append(f"{name}: {scalar(value)}")
        return Edit(self.record.at(*self.fault.pointer), "\n".join(entries)) if self.fits(text) else None

    def removal(self) -> Edit | None:
        """The change that takes the whole entry out; None where its line also begins an object in a list."""
        pointer = self.fault.pointer
        if len(pointer) > 1 and isinstance(pointer[-2], int) and next(iter(self.owner), None) == pointer[-1]:
            return None
        return Edit(self.record.at(*pointer, part=Part.ENTRY), "")


def short(value: Any, most: int = 60) -> str:
    """A value on one line, cut off where it gets long."""
    text = " ".join(str(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def number(value: float) -> str:
    """A number in full, as one types it: no exponent, and no decimals that say nothing."""
    return f"{value:.9f}".rstrip("0").rstrip(".")


def closest(value: str, candidates: Iterable[str]) -> str:
    """The candidate that looks most like a mistyped value; empty if none does."""
    near = nearest(value, candidates, 1)
    return near[0] if near else ""


def nearest(value: str, candidates: Iterable[str], most: int) -> list[str]:
    """The candidates that look most like a mistyped value, the likest first."""
    return get_close_matches(value[:100], list(candidates), most, 0.6)


def another_name(text: str, field: Field) -> str:
    """The one value of a fixed list that a text is another name for: in capitals, in Dutch, without its accents."""
    said = folded(text)
    found = {one for one in field.enum if folded(one) == said or folded(field.labels.get(one, "")) == said != ""}
    found = found or {
        one for one, label in field.labels.items() if len(said) > 4 and folded(label).startswith(f"{said} ")
    }
    number = read_number(f"{text} 1") if field.name == "qualifier" else None
    found |= {one for one in (read_province(text), number.qualifier if number else "") if one in field.enum}
    return found.pop() if len(found) == 1 else ""
