"""Validates a record against its schema, and reports each violation by the rule for its kind.

The schema package decides which values are invalid (`CastProblem`); the rules of `keys`, `fields`, `notation` and
`web_addresses` put each into words. Dangling references are left to `dangling`, since what was meant is not known until
all records have been read.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from generator.checks import consent_terms, fields, keys, notation, references, web_addresses
from generator.checks.violation import Violation
from generator.checks.wrong_type import wrong_type
from generator.problems import Pointer, Problem, Rule
from generator.schema import Caster, CastProblem, RecordType
from generator.source import Record


def cast(
    record: Record, record_type: RecordType, caster: Caster, ids: Mapping[str, Container[str]]
) -> tuple[Record, list[Problem]]:
    """Cast the values of a record by its schema; the problems are those of the values that are invalid."""
    cast_problems: list[CastProblem] = []
    values = caster(record.values, cast_problems)
    if record.unread:
        cast_problems = [problem for problem in cast_problems if not _is_unread(problem, record)]
    violations = [
        Violation(record, problem, record_type, ids) for problem in cast_problems if problem.kind != "reference"
    ]
    problems: list[Problem] = []
    misspelled = _misspelled(violations) if any(violation.kind in _ABSENT for violation in violations) else set()
    for violation in violations:
        if violation.kind in _ABSENT and (*violation.pointer, violation.field.name) in misspelled:
            continue  # it is there, under a misspelled key
        problems += rule_for(violation)(violation)
    invalid = (*(problem.pointer for problem in cast_problems if problem.fatal), *record.unread)
    dangling = tuple((problem.pointer, problem.value) for problem in cast_problems if problem.kind == "reference")
    return replace(record, values=values, invalid=invalid, dangling=dangling), problems


def _is_unread(problem: CastProblem, record: Record) -> bool:
    """Whether a value counts as absent only because it could not be read."""
    return problem.kind in _NOT_THERE and problem.pointer in record.unread


def _misspelled(violations: list[Violation]) -> set[Pointer]:
    """The pointers of the values that are there under a misspelled key, as they should be."""
    unknown = [violation for violation in violations if violation.kind == "unknown"]
    return {(*violation.pointer[:-1], name) for violation in unknown[:_MANY] for name in keys.hidden_behind(violation)}


_ABSENT = ("required", "advised")
_NOT_THERE = (*_ABSENT, "empty", "blank")
"""The kinds of problems that say that a value is absent."""
_MANY = 100


def rule_for(violation: Violation) -> Rule[[Violation]]:
    """The rule that reports a violation."""
    kind = violation.kind
    if kind == "unknown" and references.inverse_of(violation):
        return references.inverse_link
    if kind == "unknown" and keys.is_personal(violation):
        return keys.personal_key
    if kind == "url":
        return web_addresses.web_rule(violation)
    if kind in ("type", "thousands"):
        return notation.reading_rule(violation) or wrong_type
    if kind == "pattern" and violation.record.resource == "people" and violation.field.name == "proof":
        return consent_terms.revealing_proof
    if kind == "blank" and violation.field.never_empty and violation.record.resource == "people":
        return consent_terms.empty_consent_part
    return BY_KIND[kind]


BY_KIND: Mapping[str, Rule[[Violation]]] = {
    "unknown": keys.unknown_key,
    "required": keys.missing_required,
    "advised": fields.missing_advised,
    "blank": fields.blank_value,
    "empty": fields.empty_item,
    "enum": fields.value_not_permitted,
    "maxLength": fields.wrong_length,
    "minLength": fields.wrong_length,
    "pattern": fields.wrong_pattern,
    "minimum": fields.out_of_bounds,
    "maximum": fields.out_of_bounds,
    "date": fields.no_such_date,
    "tracker": web_addresses.tracked_url,
}
