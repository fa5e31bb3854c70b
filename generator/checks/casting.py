"""Casts a record by its schema and words what does not fit.

The schema package decides which values do not fit (`Fault`); the rules of `keys`, `fields` and `references` each word
one kind of fault.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from generator.checks import consent_terms, fields, keys, references
from generator.checks.place import Place
from generator.problems import Problem, Rule
from generator.schema import Caster, Fault, RecordType
from generator.source import Record


def cast(
    record: Record, record_type: RecordType, caster: Caster, ids: Mapping[str, Container[str]]
) -> tuple[Record, list[Problem]]:
    """The record with its values cast by the schema, and the problems of those that do not fit."""
    faults: list[Fault] = []
    values = caster(record.values, faults)
    if record.unread:
        faults = [one for one in faults if one.kind not in _ABSENT or one.pointer not in record.unread]
    problems: list[Problem] = []
    for fault in faults:
        place = Place(record, fault, record_type, ids)
        problems += _rule_for(place)(place)
    pointers = (*(fault.pointer for fault in faults), *record.unread)
    return replace(record, values=values, faults=pointers), problems


_ABSENT = {"required", "empty", "blank"}
"""What is said of a value that is not there."""


def _rule_for(place: Place) -> Rule[[Place]]:
    kind, value = place.fault.kind, place.fault.value
    if kind == "unknown" and references.inverse_of(place):
        return references.inverse_link
    if kind == "reference" and any(value in ids for ids in place.ids.values()):
        return references.wrong_kind
    if kind == "pattern" and place.record.resource == "people" and place.field.name == "proof":
        return consent_terms.proof_says_something
    if kind == "type" and place.field.format == "uri" and isinstance(value, str):
        return fields.wrong_url
    return BY_KIND.get(kind, fields.wrong_type)


BY_KIND: Mapping[str, Rule[[Place]]] = {
    "unknown": keys.unknown_key,
    "required": keys.required_missing,
    "type": fields.wrong_type,
    "enum": fields.not_in_list,
    "maxLength": fields.wrong_length,
    "minLength": fields.wrong_length,
    "pattern": fields.wrong_pattern,
    "minimum": fields.out_of_bounds,
    "maximum": fields.out_of_bounds,
    "url": fields.wrong_url,
    "date": fields.no_such_date,
    "thousands": fields.thousands,
    "empty": fields.empty_item,
    "blank": consent_terms.blank,
    "reference": references.unknown_reference,
}
