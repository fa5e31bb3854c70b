"""Which tables and columns there are: people build on their names, so that a change is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.installation import HOUSE
from generator.outputs.open_data import VERSION
from generator.outputs.open_data.sheets import sheet_name, sheeted
from tests.generator.outputs.open_data.conftest import Opened

GOLDEN = HOUSE / "tests" / "golden" / "open-data.txt"


def stated(made: Opened) -> str:
    """The version, and a line for each table."""
    lines = (
        f"{table.name}: {', '.join(f'{column.name} ({column.type})' for column in table.columns)}"
        for table in made.data.tables
    )
    return "\n".join([f"version {VERSION}", *lines, ""])


def told() -> list[str]:
    """The list of changes, by release; what is not released yet comes first."""
    return (HOUSE / "CHANGELOG.md").read_text(encoding="utf-8").lower().split("\n## ")[1:]


def test_the_columns_are_those_of_this_version(toy_data: Opened, approved: Callable[[Path, str], None]) -> None:
    """A changed column of what was released is a new version, also when it is approved."""
    text = stated(toy_data)
    before = GOLDEN.read_text(encoding="utf-8") if GOLDEN.is_file() else text
    released = f"open data {VERSION}" not in told()[0]
    if released and before.splitlines()[0] == text.splitlines()[0]:
        assert text == before, "a column changed: raise VERSION in generator/outputs/open_data/dataset.py, then approve"
    approved(GOLDEN, text)


def test_the_version_is_told_to_who_uses_the_data() -> None:
    assert any(f"open data {VERSION}" in release for release in told())


def test_the_columns_do_not_depend_on_the_records(toy_data: Opened, demo_data: Opened) -> None:
    assert stated(toy_data) == stated(demo_data)


def test_every_table_has_a_file_also_without_rows(made: Opened) -> None:
    empty = 0
    for table in made.data.tables:
        heading, *rows = (made.folder / f"{table.name}.csv").read_bytes().decode().split("\r\n")
        assert heading.split(",") == [column.name for column in table.columns]
        empty += rows == [""]
    assert empty


def test_names_are_used_once(toy_data: Opened) -> None:
    tables = toy_data.data.tables
    assert len({table.name for table in tables}) == len({table.title for table in tables}) == len(tables)
    assert len({sheet_name(table) for table in sheeted(toy_data.data)}) == len(sheeted(toy_data.data))
    for table in tables:
        assert len({column.name for column in table.columns}) == len(table.columns), table.name


def test_a_table_says_its_key_licence_and_whether_it_is_invented(toy_data: Opened) -> None:
    for table in toy_data.data.tables:
        names = [column.name for column in table.columns]
        assert tuple(names[: len(table.key)]) == table.key
        assert names[-2:] == ["licence", "fictional"]


def test_what_a_record_rests_on_stands_in_columns_and_in_a_table(toy_data: Opened) -> None:
    tables = {table.name: table for table in toy_data.data.tables}
    columns = {column.name for column in tables["initiatives-status"].columns}
    assert {"value", "date", "sources", "basis", "licence"} <= columns
    assert tables["initiatives-status-sources"].is_of_sources
    assert tables["initiatives-status"] in sheeted(toy_data.data)
    assert tables["initiatives-status-sources"] not in sheeted(toy_data.data)


@pytest.mark.parametrize(
    ("name", "links"),
    [
        ("initiatives", {"municipality": "municipalities", "part_of": "organisations"}),
        ("initiatives-themes", {"initiative": "initiatives", "theme": "themes"}),
        ("initiatives-inspired-by", {"initiative": "initiatives", "inspired_by": "initiatives"}),
        ("cohorts-theme-lists-themes", {"cohort,theme_lists_position": "cohorts-theme-lists", "theme": "themes"}),
    ],
)
def test_a_link_names_its_table(toy_data: Opened, name: str, links: dict[str, str]) -> None:
    found = next(table for table in toy_data.data.tables if table.name == name)
    assert links.items() <= {",".join(link.columns): link.table for link in found.links}.items()
