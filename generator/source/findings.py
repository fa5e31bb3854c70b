"""Findings in how a text is written, before it is known in which file the text is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.problems import Edit, Position


@dataclass(frozen=True, slots=True)
class SyntaxFinding:
    """A `Finding` without a path. `kind` is the key of its rule in `rules.BY_KIND`."""

    kind: str
    at: Position
    message: str
    hint: str = ""
    edit: Edit | None = None


def smallest_edit(number: int, old: str, new: str) -> Edit:
    """The smallest edit that turns line `number` (from 0) from `old` into `new`."""
    start, end = shared_ends(old, new)
    return Edit(Position(number + 1, start + 1, number + 1, len(old) - end + 1), new[start : len(new) - end])


def shared_ends(old: str, new: str) -> tuple[int, int]:
    """The number of characters that two lines have in common at the start, and at the end of what follows."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    most -= start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end


def short(text: str, most: int = 160) -> str:
    """A text without surrounding space, cut off at `most` characters."""
    text = text.strip()
    return text if len(text) <= most else text[: most - 1] + "…"


def merged(findings: Iterable[SyntaxFinding], lines: list[str]) -> list[SyntaxFinding]:
    """The findings in order, with equal ones on adjacent lines merged into one, and at most one edit per line.

    `lines` are those of the original text.
    """
    result: list[SyntaxFinding] = []
    edited = 0
    for finding in sorted(findings, key=lambda finding: finding.at):
        if result and _continues(result[-1], finding):
            result[-1] = _joined(result[-1], finding, lines)
            edited = finding.at.end_line
            continue
        if finding.edit is not None:
            at = finding.edit.at
            assert isinstance(at, Position)
            if at.line <= edited and finding.kind not in ("control", "quotes"):
                finding = replace(finding, edit=None)
            else:
                edited = at.end_line - (1 if at.end_column == 1 and at.end_line > at.line else 0)
        result.append(finding)
    return result


def _continues(last: SyntaxFinding, following: SyntaxFinding) -> bool:
    return (
        following.kind in ("indent", "bullet")
        and (last.kind, last.message) == (following.kind, following.message)
        and following.at.line == last.at.end_line + 1
        and (last.edit is None) == (following.edit is None)
    )


def _joined(last: SyntaxFinding, following: SyntaxFinding, lines: list[str]) -> SyntaxFinding:
    """Two findings on adjacent lines as one, with their edits."""
    at = replace(last.at, end_line=following.at.end_line, end_column=following.at.end_column)
    if last.edit is None or following.edit is None:
        return replace(last, at=at)
    first, second = last.edit.at, following.edit.at
    assert isinstance(first, Position) and isinstance(second, Position)
    between = lines[first.end_line - 1][first.end_column - 1 :] + "\n" + lines[second.line - 1][: second.column - 1]
    edit = Edit(
        Position(first.line, first.column, second.end_line, second.end_column),
        last.edit.text + between + following.edit.text,
    )
    return replace(last, at=at, edit=edit)
