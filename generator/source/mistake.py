"""A mistake in how a text is written, before it is known in which file it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

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


def each_line_once(mistakes: list[Mistake], lines: list[str]) -> list[Mistake]:
    """The mistakes by line; neighbours of one kind as one, and one edit at most for a line."""
    found: list[Mistake] = []
    edited = 0
    for one in sorted(mistakes, key=lambda one: one.at):
        if found and _together(found[-1], one):
            found[-1] = _both(found[-1], one, lines)
            edited = one.at.end_line
            continue
        if one.edit is not None:
            at = one.edit.at
            assert isinstance(at, Position)
            if at.line <= edited and one.kind not in ("control", "quotes"):
                one = replace(one, edit=None)
            else:
                edited = at.end_line - (1 if at.end_column == 1 and at.end_line > at.line else 0)
        found.append(one)
    return found


def _together(last: Mistake, one: Mistake) -> bool:
    return (
        one.kind in ("indent", "bullet")
        and (last.kind, last.message) == (one.kind, one.message)
        and one.at.line == last.at.end_line + 1
        and (last.edit is None) == (one.edit is None)
    )


def _both(last: Mistake, one: Mistake, lines: list[str]) -> Mistake:
    """Two mistakes on lines below each other as one, with their edits."""
    at = replace(last.at, end_line=one.at.end_line, end_column=one.at.end_column)
    if last.edit is None or one.edit is None:
        return replace(last, at=at)
    first, second = last.edit.at, one.edit.at
    assert isinstance(first, Position) and isinstance(second, Position)
    between = lines[first.end_line - 1][first.end_column - 1 :] + "\n" + lines[second.line - 1][: second.column - 1]
    edit = Edit(
        Position(first.line, first.column, second.end_line, second.end_column),
        last.edit.text + between + one.edit.text,
    )
    return replace(last, at=at, edit=edit)
