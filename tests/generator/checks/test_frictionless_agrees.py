"""Frictionless, given the records as tables, finds what `soc check` finds, and nothing that is right.

Both have the schemas as their only source. What `soc check` says beyond Table Schema is listed with the reason.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from generator.installation import HOUSE, SCHEMAS
from generator.pipeline import load_and_check
from generator.problems import Location, Problem, Severity
from generator.reading import Loaded
from generator.schema import load_package
from generator.source import find_files, load
from tests.conftest import EXAMPLES
from tests.generator.checks.normalised import Folder, Found, errors
from tests.generator.checks.test_examples import CODES, INVALID, MADE, PROSE, overlay

TYPES = load_package(SCHEMAS).record_types
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


def folder(data: Path, asked: Iterable[tuple[str, str]] | None = None) -> Folder:
    """The records in a folder, with the text that stands in the files; asked about are all, or these."""
    files, _ = find_files(data, TYPES)
    records = [record for record, _ in map(load, files) if record is not None and record.resource]
    return Folder(records, frozenset({(record.resource, record.id) for record in records} if asked is None else asked))


def found_by_us(
    checked: Loaded, data: Path, codes: Iterable[str] = (), severities: Iterable[Severity] = (Severity.ERROR,)
) -> set[Found]:
    """Where `soc check` finds an error, of these codes or of any; or what else is as severe as one of these."""
    wanted, severe = tuple(codes), {*severities}
    return {
        (path.parent.name, path.stem, _field(path.parent.name, problem))
        for problem in checked.problems
        if problem.severity in severe and (not wanted or problem.code in wanted)
        for path in [Path(problem.path)]
        if path.parent.parent == data and path.parent.name in TYPES
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
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[Found]]:
    """What Frictionless has against the records of each example, and of the toy directory and the real records."""
    folders = {"toy": folder(EXAMPLES / "valid"), "real": folder(HOUSE / "data")}
    for code in TABLES:
        for side in ("fout", "goed"):
            data = Path(shutil.copytree(EXAMPLES / "valid", tmp_path_factory.mktemp(code) / "data"))
            overlay(data, code, side)
            asked = {(file.parent.name, file.stem) for file in (INVALID / code / side).glob("*/*.yaml")}
            folders[f"{code}/{side}"] = folder(data, asked)
    return errors(folders, TYPES)


@pytest.mark.parametrize("code", TABLES)
def test_frictionless_finds_the_same_problems(code: str, toy: Path, today: date, theirs: dict[str, set[Found]]) -> None:
    overlay(toy, code, "fout")
    checked = load_and_check(toy, today)
    found, ours = theirs[f"{code}/fout"], found_by_us(checked, toy, severities=Severity)
    assert [finding for finding in found if not agree(finding, ours)] == [], (
        "only Frictionless has something against these"
    )
    if code.startswith(FAMILIES):
        meant = found_by_us(checked, toy, [code])
        missed = [finding for finding in meant if not agree(finding, found)]
        if code in BEYOND:
            assert missed or not meant, "Frictionless finds this too: it is no exception any more"
        else:
            assert meant
            assert missed == [], "Frictionless has nothing against these"


@pytest.mark.parametrize("code", TABLES)
def test_frictionless_finds_nothing_in_valid_examples(code: str, theirs: dict[str, set[Found]]) -> None:
    assert theirs[f"{code}/goed"] == set()


@pytest.mark.parametrize("records", ["toy", "real"])
def test_frictionless_finds_nothing_in_valid_records(records: str, theirs: dict[str, set[Found]]) -> None:
    assert theirs[records] == set()
