"""Frictionless, given the records as tables, finds what `soc check` finds, and nothing that is right.

Both have the schemas as their only source. What `soc check` says beyond Table Schema is listed with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.problems import Location, Problem, Severity
from generator.source import Record, find_files, load
from tests.conftest import EXAMPLES
from tests.generator.checks.examples import CODES, INVALID, MADE, PROSE, Example, invalid_example
from tests.generator.checks.normalised import Folder, Found, errors
from tests.shared import Shared
from tests.unchanging import PACKAGE

TYPES = PACKAGE.record_types
FAMILIES = ("FLD", "REF")
"""The codes about types, what is required, fixed lists and references."""
BEYOND = {
    "FLD010": "3.000 is a number in Table Schema; that a Dutch writer may mean another one, it cannot say",
    "FLD013": "an empty cell is a missing value, and invisible signs are text",
    "FLD019": "whether a host can exist is no pattern",
    "FLD020": "a user name in an address is part of an address",
    "FLD021": "which signs an address takes depends on where they stand in it",
    "FLD022": "a warning: the address works",
    "FLD023": "a warning: the value may be absent",
    "REF003": "a warning: a row may be there without anything that refers to it",
    "REF005": "a row may refer to itself",
    "REF007": "a warning: what is referred to is there, under a newer id",
}
"""What lies outside the language of Table Schema, and why."""
UNREAD = ("YML", "CFG")
"""About files before they are records: there is no table of what cannot be read."""


def records_in(data: Path) -> list[Record]:
    """The records in a folder, with the text that stands in the files."""
    files, _ = find_files(data, TYPES)
    return [record for record, _ in map(load, files) if record is not None and record.resource]


def whole(data: Path) -> Folder:
    """A folder of which all records are asked about."""
    records = records_in(data)
    return Folder(records, frozenset((record.resource, record.id) for record in records))


def laid_over(toy: Folder, code: str, side: str) -> Folder:
    """The toy directory with one side of an example laid over it, which is asked about."""
    asked = frozenset((file.parent.name, file.stem) for file in (INVALID / code / side).glob("*/*.yaml"))
    others = [record for record in toy.records if (record.resource, record.id) not in asked]
    return Folder([*others, *records_in(INVALID / code / side)], asked)


def found_by_us(
    example: Example, codes: Iterable[str] = (), severities: Iterable[Severity] = (Severity.ERROR,)
) -> set[Found]:
    """Where `soc check` finds an error, of these codes or of any; or what else is as severe as one of these."""
    wanted, severe = tuple(codes), {*severities}
    return {
        (path.parent.name, path.stem, _field(path.parent.name, problem))
        for problem in example.found
        if problem.severity in severe and (not wanted or problem.code in wanted)
        for path in [Path(problem.path)]
        if path.parent.parent == example.data and path.parent.name in TYPES
    }


def _field(resource: str, problem: Problem) -> str:
    """The field that a problem is about; "" for a key that is no field, and for the record as a whole."""
    top = problem.at.pointer[:1] if isinstance(problem.at, Location) else ()
    return next((field.name for field in TYPES[resource].fields if (field.name,) == top), "")


def agree(finding: Found, others: set[Found]) -> bool:
    """Whether the others name the same field, or one of both knows only the record."""
    same = {other for other in others if other[:2] == finding[:2]}
    return finding in same or any("" in (finding[2], other[2]) for other in same)


TABLES = [code for code in CODES if code not in MADE and code not in PROSE and not code.startswith(UNREAD)]


@pytest.fixture(scope="module")
def theirs(shared: Shared) -> dict[str, set[Found]]:
    """What Frictionless has against the records of each example, and of the toy directory and the real records."""
    return shared.once("frictionless", _theirs)


def _theirs(_: Path) -> dict[str, set[Found]]:
    toy = whole(EXAMPLES / "valid")
    examples = {f"{code}/{side}": laid_over(toy, code, side) for code in TABLES for side in ("fout", "goed")}
    return errors({"toy": toy, "real": whole(HOUSE / "data"), **examples}, TYPES)


@pytest.mark.parametrize("code", TABLES)
def test_frictionless_finds_the_same_problems(code: str, toy: Path, theirs: dict[str, set[Found]]) -> None:
    example = invalid_example(code, toy)
    found, ours = theirs[f"{code}/fout"], found_by_us(example, severities=Severity)
    assert [finding for finding in found if not agree(finding, ours)] == [], (
        "only Frictionless has something against these"
    )
    if code.startswith(FAMILIES):
        meant = found_by_us(example, [code])
        missed = [finding for finding in meant if not agree(finding, found)]
        if code in BEYOND:
            assert missed or not meant, "Frictionless finds this too: it is no exception any more"
        else:
            assert meant
            assert missed == [], "Frictionless has nothing against these"


def test_frictionless_finds_nothing_in_valid_examples(theirs: dict[str, set[Found]]) -> None:
    assert {code: found for code in TABLES if (found := theirs[f"{code}/goed"])} == {}


@pytest.mark.parametrize("records", ["toy", "real"])
def test_frictionless_finds_nothing_in_valid_records(records: str, theirs: dict[str, set[Found]]) -> None:
    assert theirs[records] == set()
