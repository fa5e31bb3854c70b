"""The rules that records must keep to. One small documented function per rule; `CHECKS` names them all, in order.

A check is given the cast records and what it may need to know (`Context`); it yields what it finds. Values that could
not be cast are not there, so a check takes nothing for granted but the type of what is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.checks import veiling
from generator.checks.catalogue import CHECKS, RULES
from generator.checks.consent import Terms, granted
from generator.checks.context import Context, read_context
from generator.checks.misplaced import in_its_place, in_no_folder
from generator.checks.own_statements import own_statements
from generator.checks.pairings import participants
from generator.checks.survey import Survey, survey, together
from generator.checks.validation import cast
from generator.problems import Problem, Rule
from generator.source import Records

__all__ = [
    "CHECKS",
    "RULES",
    "Context",
    "Survey",
    "Terms",
    "cast",
    "check",
    "granted",
    "in_its_place",
    "in_no_folder",
    "own_statements",
    "participants",
    "read_context",
    "survey",
    "together",
    "veiling",
]


def check(records: Records, context: Context, rules: Iterable[Rule[[Records, Context]]] = CHECKS) -> Iterator[Problem]:
    """Every problem in the records, rule by rule."""
    people = {one.path for one in records.of("people").values()}
    for one in rules:
        found = one(records, context)
        yield from veiling.marked(found, context.record_types["people"], people) if people else found
