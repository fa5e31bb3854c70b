"""Problems as values: what is wrong, where, and how to fix it.

A `Rule` is one documented function that finds one kind of problem; it adds its code and severity to each finding of
the function. Nothing here reads files or prints: see `reporting`.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, ParamSpec

Pointer = tuple[str | int, ...]
"""The path from the top of a record to a value in it: keys and list indexes, as in a JSON Pointer."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A range in a text file. Lines and columns (in characters) count from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Position(1, 1, 1, 1)
"""The position of a problem of a file as a whole."""


class Severity(StrEnum):
    """An error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Part(StrEnum):
    """A part of an entry in a file: its value, its key, the position after the colon, or all of its lines."""

    VALUE = "value"
    KEY = "key"
    COLON = "colon"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Location:
    """Where in a record something is, by the path to it. Its position is looked up only when it is reported.

    `characters` are the offsets of the first and the last character (exclusive), in the text as it was read, if it is
    about part of a value; None for all of it. See `source.positions.locate`.
    """

    file: str
    pointer: Pointer
    part: Part = Part.VALUE
    characters: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to a file that fixes a problem: `text` replaces what is at `at`.

    `text` is written as in the file: a value with its quotes, if it needs them. If it replaces a value and has more
    than one line, those after the first are entries of their own in the same object or list ("- " in front); they are
    indented when the edit is located.
    """

    at: Position | Location
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem as the function of a rule finds it, before the rule adds its code and severity.

    There is an `edit` only if it surely is what was meant. It never changes what a value says.
    """

    path: str
    at: Position | Location
    message: str
    hint: str = ""
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem as it is reported, at a position that is known or can be looked up.

    A report may not repeat a `veiled` problem: it does not show the line. If `quotable` is not None, the message may
    quote something personal, and a report leaves out every quotation but those words.
    """

    path: str
    at: Position | Location
    code: str
    severity: Severity
    message: str
    hint: str = ""
    edit: Edit | None = None
    veiled: bool = False
    quotable: frozenset[str] | None = None

    @property
    def position(self) -> Position:
        """Its position, once it has been looked up (see `source.in_order`)."""
        assert isinstance(self.at, Position)
        return self.at


P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Rule(Generic[P]):
    """One kind of problem: its code, its Dutch title and the function that finds it, which documents it.

    What a `veiled` rule finds is personal: no report repeats it.
    """

    code: str
    title: str
    severity: Severity
    veiled: bool
    find: Callable[P, Iterable[Finding]]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Problem]:
        """Every problem of this kind in the arguments."""
        for finding in self.find(*args, **kwargs):
            yield Problem(
                path=finding.path,
                at=finding.at,
                code=self.code,
                severity=self.severity,
                message=finding.message,
                hint=finding.hint,
                edit=finding.edit,
                veiled=self.veiled,
            )

    @property
    def documentation(self) -> str:
        """The docstring of the function, in Dutch: the rule, a passing and a failing snippet.

        It has no indent, as Python 3.13 and later have it by themselves.
        """
        return inspect.cleandoc(self.find.__doc__ or "")


def rule(
    code: str, title: str, severity: Severity = Severity.ERROR, *, veiled: bool = False
) -> Callable[[Callable[P, Iterable[Finding]]], Rule[P]]:
    """A decorator that makes the rule `code` of a function; its docstring becomes the documentation and a help page.

    It registers nothing: the rules that are applied are listed in `checks/catalogue.py`.
    """
    return functools.partial(Rule, code, title, severity, veiled)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems is an error, which stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
