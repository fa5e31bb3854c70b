"""Problems as values: what is wrong, where, and how to mend it.

A `Rule` is one documented function that finds one kind of mistake; it stamps its code and severity on whatever
the function finds. Nothing here reads files or prints: see `reporting` for the printing.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, ParamSpec

Pointer = tuple[str | int, ...]
"""The way from the top of a record to a value in it: keys and list indexes."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A stretch of a text file. Lines and columns count from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Position(1, 1, 1, 1)
"""Where a problem of a file as a whole is reported."""


class Severity(StrEnum):
    """An error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


Locate = Callable[[], Position]
"""Looks up a position. That takes time, so it is done only for what is reported."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake found by a rule, before it knows the code of that rule."""

    path: str
    at: Position | Locate
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake as it is reported, at a position that is known or can be looked up."""

    path: str
    at: Position | Locate
    code: str
    severity: Severity
    message: str
    hint: str = ""

    @property
    def position(self) -> Position:
        """Where it is."""
        return self.at if isinstance(self.at, Position) else self.at()


P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Rule(Generic[P]):
    """One kind of mistake: its code, its documentation (Dutch, for maintainers) and the function that finds it."""

    code: str
    title: str
    severity: Severity
    find: Callable[P, Iterable[Finding]]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Problem]:
        """Every mistake of this kind in what the function is given."""
        for found in self.find(*args, **kwargs):
            yield Problem(found.path, found.at, self.code, self.severity, found.message, found.hint)

    @property
    def documentation(self) -> str:
        """The docstring of the function: the rule, a right and a wrong snippet."""
        return self.find.__doc__ or ""


def rule(
    code: str, title: str, severity: Severity = Severity.ERROR
) -> Callable[[Callable[P, Iterable[Finding]]], Rule[P]]:
    """Make a function the one place where the mistake `code` is found and documented."""
    return functools.partial(Rule, code, title, severity)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems must stop a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once, with its position looked up, by path, line and column."""
    by_path = sorted(problems, key=lambda one: one.path)  # file by file: each is read once
    located = {replace(one, at=one.position) for one in by_path}
    return sorted(located, key=lambda one: (one.path, one.position, one.code, one.message))
