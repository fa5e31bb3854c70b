"""Marks the problems in the texts of people, so that no report repeats what stands there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from generator.problems import Position, Problem
from generator.schema import Field, RecordType


def marked(problems: Iterable[Problem], people: RecordType, paths: Collection[str]) -> Iterator[Problem]:
    """The problems; of those about a text of a person, a comment or how it is written only keys may be quoted.

    `paths` are the files of people.
    """
    keys = frozenset(path[-1] for path, _ in people.walk())
    silent = {one.name for one in people.fields if not (one.purpose and _speaks(one))}
    for one in problems:
        if one.path in paths and not one.veiled and _of_text(one, silent):
            yield replace(one, quotable=keys)
        else:
            yield one


def _of_text(problem: Problem, silent: Collection[str]) -> bool:
    at = problem.at
    return isinstance(at, Position) or (bool(at.pointer) and at.pointer[0] not in silent)


def _speaks(field: Field) -> bool:
    """Whether there may be words in a field, and not only ids, dates and words of a list."""
    if field.item is not None:
        return _speaks(field.item)
    if field.fields:
        return any(map(_speaks, field.fields))
    return field.type == "string" and not (field.references or field.enum or field.partial_date)
