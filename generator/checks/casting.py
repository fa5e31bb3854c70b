"""Casts a record by its schema and words what does not fit.

The schema package decides which values do not fit (`Fault`); the rules of `keys`, `fields`, `written` and
`web_addresses` each word one kind of fault. References that name nothing are kept for `references`: what was meant is
only known when all records are read.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from generator.checks import consent_terms, fields, keys, references, web_addresses, written
from generator.checks.place import Place
from generator.problems import Pointer, Problem, Rule
from generator.schema import Caster, Fault, RecordType
from generator.source import Record


def cast(
    record: Record, record_type: RecordType, caster: Caster, ids: Mapping[str, Container[str]]
) -> tuple[Record, list[Problem]]:
    """The record with its values cast by the schema, and the problems of those that do not fit."""
    faults: list[Fault] = []
    values = caster(record.values, faults)
    if record.unread:
        faults = [one for one in faults if one.kind not in _NOT_THERE or one.pointer not in record.unread]
    problems: list[Problem] = []
    places = [Place(record, fault, record_type, ids) for fault in faults if fault.kind != "reference"]
    misspelt = _misspelt(places) if any(place.fault.kind in _ABSENT for place in places) else set()
    for place in places:
        fault = place.fault
        if fault.kind in _ABSENT and (*fault.pointer, place.field.name) in misspelt:
            continue  # it is there, under another name
        problems += rule_for(place)(place)
    pointers = (*(fault.pointer for fault in faults if fault.fatal), *record.unread)
    astray = tuple((fault.pointer, fault.value) for fault in faults if fault.kind == "reference")
    return replace(record, values=values, faults=pointers, astray=astray), problems


def _misspelt(places: list[Place]) -> set[Pointer]:
    """The values that stand under another key than their own, by the pointer they should have."""
    unknown = [place for place in places if place.fault.kind == "unknown"]
    return {(*place.fault.pointer[:-1], name) for place in unknown[:_MANY] for name in keys.hidden_behind(place)}


_ABSENT = ("required", "advised")
_NOT_THERE = (*_ABSENT, "empty", "blank")
"""What is said of a value that is not there."""
_MANY = 100


def rule_for(place: Place) -> Rule[[Place]]:
    """The rule that words a fault."""
    kind = place.fault.kind
    if kind == "unknown" and references.inverse_of(place):
        return references.inverse_link
    if kind == "unknown" and keys.is_personal(place):
        return keys.personal_key
    if kind == "url":
        return web_addresses.web_rule(place)
    if kind in ("type", "thousands"):
        return written.reading_rule(place) or fields.wrong_type
    if kind == "pattern" and place.record.resource == "people" and place.field.name == "proof":
        return consent_terms.proof_says_something
    if kind == "blank" and place.field.never_empty and place.record.resource == "people":
        return consent_terms.blank
    return BY_KIND[kind]


BY_KIND: Mapping[str, Rule[[Place]]] = {
    "unknown": keys.unknown_key,
    "required": keys.required_missing,
    "advised": fields.advised_missing,
    "blank": fields.blank_value,
    "empty": fields.empty_item,
    "enum": fields.not_in_list,
    "maxLength": fields.wrong_length,
    "minLength": fields.wrong_length,
    "pattern": fields.wrong_pattern,
    "minimum": fields.out_of_bounds,
    "maximum": fields.out_of_bounds,
    "date": fields.no_such_date,
    "tracker": web_addresses.tracked_url,
}
