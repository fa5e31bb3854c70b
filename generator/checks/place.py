"""What a rule about one value is given, and how it words that value."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.problems import Finding
from generator.schema import Fault, Field, RecordType
from generator.source import Record


@dataclass(frozen=True, slots=True)
class Place:
    """A fault with what is needed to word it: its record, the type of the record and all ids per resource."""

    record: Record
    fault: Fault
    record_type: RecordType
    ids: Mapping[str, Container[str]]

    def finding(self, message: str, hint: str = "", key: bool = False) -> Finding:
        """The fault in words, at its own place."""
        return self.record.finding(message, *self.fault.pointer, hint=hint, key=key)

    @property
    def field(self) -> Field:
        """The field the fault is about."""
        assert self.fault.field is not None
        return self.fault.field


def example(field: Field) -> str:
    """The example of a field, as one would type it."""
    shown = field.example
    if isinstance(shown, bool):
        return str(shown).lower()
    if isinstance(shown, list):
        return f"[{', '.join(map(str, shown))}]" if not any(isinstance(one, dict) for one in shown) else ""
    return "" if isinstance(shown, dict) else str(shown)


def short(value: Any, most: int = 60) -> str:
    """A value on one line, cut off where it gets long."""
    text = " ".join(str(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def number(value: float) -> str:
    """A number in full, as one types it: no exponent, and no decimals that say nothing."""
    return f"{value:.9f}".rstrip("0").rstrip(".")


def closest(value: str, candidates: Iterable[str]) -> str:
    """The candidate that looks most like a mistyped value; empty if none does."""
    near = get_close_matches(value[:100], list(candidates), 1, 0.6)
    return near[0] if near else ""
