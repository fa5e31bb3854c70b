"""Problems as values: what is wrong, where, and how to mend it.

A `Rule` is one documented function that finds one kind of mistake; it stamps its code and severity on whatever
the function finds. Nothing here reads files or prints: see `reporting` for the printing.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
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


class Part(StrEnum):
    """Which part of a value's entry in a file: the value, its key, the place behind the colon of its key, or the entry
    with its whole lines."""

    VALUE = "value"
    KEY = "key"
    COLON = "colon"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place in a record that is still to be looked up, which takes time: only what is reported is looked up.

    `characters` are the first and the last character (exclusive) of the value's text that it is about, counted in the
    text as it was read; None for the whole value.
    """

    file: str
    pointer: Pointer
    part: Part = Part.VALUE
    characters: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to the file of a problem that takes the problem away: `text` comes in the place of what is at `at`.

    `text` is as it stands in the file: a value with its quotes, if it needs them. Lines after the first of a text that
    comes in the place of a value are entries of their own, in the same object or list ("- " in front): they are laid
    out as their place in the file wants it.
    """

    at: Position | Whereabouts
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake found by a rule, before it knows the code of that rule.

    `edit` is there only where one change is surely what was meant. It never changes what a value says.
    """

    path: str
    at: Position | Whereabouts
    message: str
    hint: str = ""
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake as it is reported, at a position that is known or can be looked up.

    What is `veiled` may not be repeated by a report: the line it is on is not shown. Where
    `quotable` is there, the message may quote what is personal: a report leaves out all but those words.
    """

    path: str
    at: Position | Whereabouts
    code: str
    severity: Severity
    message: str
    hint: str = ""
    edit: Edit | None = None
    veiled: bool = False
    quotable: frozenset[str] | None = None

    @property
    def position(self) -> Position:
        """Where it is, of a problem whose place was looked up."""
        assert isinstance(self.at, Position)
        return self.at


P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Rule(Generic[P]):
    """One kind of mistake: its code, its documentation (Dutch, for maintainers) and the function that finds it.

    The text that a `veiled` rule finds is personal: no report repeats it.
    """

    code: str
    title: str
    severity: Severity
    veiled: bool
    find: Callable[P, Iterable[Finding]]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Problem]:
        """Every mistake of this kind in what the function is given."""
        for found in self.find(*args, **kwargs):
            yield Problem(
                found.path, found.at, self.code, self.severity, found.message, found.hint, found.edit, self.veiled
            )

    @property
    def documentation(self) -> str:
        """The docstring of the function: the rule, a right and a wrong snippet."""
        return self.find.__doc__ or ""


def rule(
    code: str, title: str, severity: Severity = Severity.ERROR, *, veiled: bool = False
) -> Callable[[Callable[P, Iterable[Finding]]], Rule[P]]:
    """Make a function the one place where the mistake `code` is found and documented."""
    return functools.partial(Rule, code, title, severity, veiled)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems must stop a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
