"""The rules for records: one small documented function per rule; `CHECKS` lists them all, in order.

A rule takes the cast records and their `Context`, and yields findings. Values that could not be cast are left out of
the records, so a rule may rely on the type of a value, but not on its presence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.checks import veiling
from generator.checks.catalogue import CHECKS, RULES
from generator.checks.consent import Terms, granted
from generator.checks.context import Context, read_context
from generator.checks.misplaced import in_its_place, in_no_folder
from generator.checks.own_statements import own_statements
from generator.checks.pairings import participants
from generator.checks.survey import Survey, together
from generator.checks.surveying import survey
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
    people = {person.path for person in records.of("people").values()}
    problems = chain.from_iterable(rule(records, context) for rule in rules)
    yield from veiling.marked(problems, context.record_types["people"], people) if people else problems
