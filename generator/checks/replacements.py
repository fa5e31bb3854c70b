"""Findings about a part of a text, with the edit that replaces it if only one replacement can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.spots import Spot
from generator.problems import Edit, Finding
from generator.source.writing import scalar


@dataclass(frozen=True, slots=True)
class Replacement:
    """A span of a text, in characters and with an exclusive end, and the text that should replace it."""

    start: int
    end: int
    text: str


def replacing(spot: Spot, part: Replacement, message: str, hint: str) -> Iterator[Finding]:
    """A finding about a span of a text, with the edit that replaces it."""
    span = part.start, part.end
    yield spot.record.finding(message, *spot.pointer, characters=span, hint=hint, edit=_edit(spot, part))


def _edit(spot: Spot, part: Replacement) -> Edit | None:
    """The edit; None if a value of several lines would have to be rewritten."""
    text = str(spot.value)
    inside = part.start > 0 and part.end < len(text)
    if _HARMLESS.fullmatch(part.text) and (inside or (part.start > 0 and part.text)):
        return Edit(spot.record.at(*spot.pointer, characters=(part.start, part.end)), part.text)
    if "\n" in text or len(text) > _ONE_LINE:
        return None
    return Edit(spot.record.at(*spot.pointer), scalar(text[: part.start] + part.text + text[part.end :]))


_ONE_LINE = 150
_HARMLESS = re.compile(r"[\w ]*|-+")
"""Text that YAML takes literally at any offset inside a value, quoted or not."""
