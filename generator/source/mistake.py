"""A mistake in how a text is written, before it is known in which file it stands."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems import Edit, Position


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a text. `kind` names the rule it breaks, see `rules.BY_KIND`."""

    kind: str
    at: Position
    message: str
    hint: str = ""
    edit: Edit | None = None


def changed(number: int, old: str, new: str) -> Edit:
    """The smallest edit that makes line `number` (from 0) what it should be."""
    start, end = difference(old, new)
    return Edit(Position(number + 1, start + 1, number + 1, len(old) - end + 1), new[start : len(new) - end])


def difference(old: str, new: str) -> tuple[int, int]:
    """How many characters two lines share at the start, and how many more at the end."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    most -= start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end


def short(text: str, most: int = 160) -> str:
    """A text on one line, cut off where it gets long."""
    text = text.strip()
    return text if len(text) <= most else text[: most - 1] + "…"
