"""Finds the edit that mends a part of a text, where one change is surely meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.survey import Spot
from generator.problems import Edit, Finding
from generator.source.writing import scalar


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a text, the end exclusive, and what should stand there."""

    start: int
    end: int
    text: str


def mended(spot: Spot, part: Stretch, message: str, hint: str) -> Iterator[Finding]:
    """A mistake in part of a text, with the edit that mends that part."""
    place = part.start, part.end
    yield spot.record.finding(message, *spot.pointer, characters=place, hint=hint, edit=_edit(spot, part))


def _edit(spot: Spot, part: Stretch) -> Edit | None:
    """The edit; None where a value of several lines would have to be written anew."""
    text = str(spot.value)
    inside = part.start > 0 and part.end < len(text)
    if _HARMLESS.fullmatch(part.text) and (inside or (part.start > 0 and part.text)):
        return Edit(spot.record.at(*spot.pointer, characters=(part.start, part.end)), part.text)
    if "\n" in text or len(text) > _ONE_LINE:
        return None
    return Edit(spot.record.at(*spot.pointer), scalar(text[: part.start] + part.text + text[part.end :]))


_ONE_LINE = 150
_HARMLESS = re.compile(r"[\w ]*|-+")
"""What means itself in every place inside a value, quotes or none."""
