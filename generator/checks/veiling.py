"""Marks the problems in the texts of people, so that no report repeats personal data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from generator.problems import Position, Problem
from generator.schema import Field, RecordType


def marked(problems: Iterable[Problem], people: RecordType, paths: Collection[str]) -> Iterator[Problem]:
    """The same problems; of those in the text, the comments or the syntax of a person's file only keys may be quoted.

    `paths` are the files of people.
    """
    keys = frozenset(path[-1] for path, _ in people.walk())
    impersonal = {field.name for field in people.fields if not (field.purpose and _has_text(field))}
    for problem in problems:
        if problem.path in paths and not problem.veiled and _is_in_text(problem, impersonal):
            yield replace(problem, quotable=keys)
        else:
            yield problem


def _is_in_text(problem: Problem, impersonal: Collection[str]) -> bool:
    at = problem.at
    return isinstance(at, Position) or (bool(at.pointer) and at.pointer[0] not in impersonal)


def _has_text(field: Field) -> bool:
    """Whether a field may contain free text, and not only ids, dates and permitted values."""
    if field.item is not None:
        return _has_text(field.item)
    if field.fields:
        return any(map(_has_text, field.fields))
    return field.type == "string" and not (field.references or field.enum or field.partial_date)
