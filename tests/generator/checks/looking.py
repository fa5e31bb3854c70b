"""Runs the rules about personal data on records, without a folder of files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from generator.checks import CHECKS, Context
from generator.checks.passages import Passages, of_record
from generator.checks.surveying import survey
from generator.problems import Problem
from generator.source import Record, Records
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
TODAY = date(2026, 11, 23)
RULES = {rule.code: rule for rule in CHECKS}
CODES = (
    "PRV006", "PRV007", "PRV008", "PRV009", "PRV013", "PRV014", "PRV015", "PRV016", "PRV017", "PRV018", "PRV019",
    "PRV020",
)  # fmt: skip


def consent(**changed: Any) -> dict[str, Any]:
    stated = {
        "given_on": date(2024, 1, 10), "expires_on": date(2026, 1, 10), "purposes": ("name", "bio", "photo"),
        "proof": "dossier-0777", "version": 1,
    }  # fmt: skip
    return stated | changed


def person(id: str, name: str, **values: Any) -> Record:
    """Somebody whose consent has ended, unless `values` say otherwise."""
    whole = {"roles": ({"role": "jury"},), "name": name, "consent": consent()} | values
    return Record("people", id, f"/nergens/{id}.yaml", f"people/{id}.yaml", whole)


def record(resource: str = "initiatives", id: str = "een", **values: Any) -> Record:
    return Record(resource, id, f"/nergens/{id}.yaml", f"{resource}/{id}.yaml", values)


def told(*records: Record, municipalities: dict[str, Any] | None = None) -> list[Problem]:
    """What the rules about personal data find in these records, by the way that a check goes."""
    found = survey(records, TYPES.values(), TODAY)
    by_resource: dict[str, dict[str, Record]] = {}
    for record in records:
        by_resource.setdefault(record.resource, {})[record.id] = record
    context = Context(
        today=TODAY,
        data=Path("/nergens"),
        record_types=TYPES,
        municipalities=municipalities or {},
        survey=found,
        passages=Passages(lambda: [of_record(record, TYPES) for record in found.suspects]),
    )
    return [problem for code in CODES for problem in RULES[code](Records(by_resource), context)]


def codes(text: str, *, resource: str = "initiatives", field: str = "description") -> set[str]:
    """The codes of what is found in one text."""
    return {problem.code for problem in told(record(resource, **{field: text}))}
