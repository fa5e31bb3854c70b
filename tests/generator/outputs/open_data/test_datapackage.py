"""The tables are what their description says, as Frictionless sees it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from frictionless import Package, Report, system

from tests.generator.outputs.open_data.conftest import Opened


def validated(folder: Path) -> Report:
    """What Frictionless says of the package in a folder."""
    with system.use_context(trusted=True):
        report: Report = Package(str(folder / "datapackage.json")).validate()
        return report


def errors_in(folder: Path, tables: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """What Frictionless says of tables of the package: the type of each error, and the field that it is in."""
    with system.use_context(trusted=True):
        package = Package(str(folder / "datapackage.json"))
        [*reports] = (package.get_resource(table).validate().to_dict() for table in tables)
    errors = ([error for task in report["tasks"] for error in task["errors"]] for report in reports)
    return {
        table: [(error["type"], error.get("fieldName", "")) for error in found]
        for table, found in zip(tables, errors, strict=True)
    }


def descriptor(made: Opened) -> Any:
    return json.loads((made.folder / "datapackage.json").read_text(encoding="utf-8"))


def test_the_package_is_valid(toy_data: Opened) -> None:
    report = validated(toy_data.folder)
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:10]
    assert report.stats["tasks"] == len(toy_data.data.tables)


SPOILED = (
    ("initiatives-themes", ",samen-eten,", ",geen-thema,", ("foreign-key", "")),
    ("cohorts-theme-lists-themes", "-2024,1,1,", "-2024,7,1,", ("foreign-key", "")),
    ("initiatives-status", ",active,", ",levend,", ("constraint-error", "value")),
    ("initiatives-status", ",20", ",zomer 20", ("constraint-error", "date")),
    ("initiatives", "\r\n", "\r\n\r\n", ("hash-count", "")),
)
"""What stands in a table, what takes its place, and the error and field by which Frictionless should find that."""


def test_what_is_wrong_would_be_found(toy_data: Opened, tmp_path: Path) -> None:
    for file in toy_data.folder.glob("*.*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    for table, before, after, _ in SPOILED:
        spoiled = tmp_path / f"{table}.csv"
        text = spoiled.read_bytes().decode()
        assert before in text
        spoiled.write_bytes(text.replace(before, after, 1).encode())
    found = errors_in(tmp_path, {table for table, *_ in SPOILED})
    assert all(error in found[table] for table, _, _, error in SPOILED), found


def test_every_table_is_described_with_its_licence_and_what_it_refers_to(made: Opened) -> None:
    stated = descriptor(made)
    assert [licence["name"] for licence in stated["licenses"]] == ["CC-BY-4.0"]
    assert [table["path"] for table in stated["resources"]] == [f"{table.name}.csv" for table in made.data.tables]
    keys = [key for table in stated["resources"] for key in table["schema"]["foreignKeys"]]
    assert len(keys) > len(made.data.tables)


def test_a_date_is_no_more_precise_than_known(toy_data: Opened) -> None:
    stated = {table["name"]: table["schema"]["fields"] for table in descriptor(toy_data)["resources"]}
    kinds = {(name, field["name"]): field for name, fields in stated.items() for field in fields}
    assert kinds["initiatives", "confirmed_date"]["type"] == "date"
    partial = kinds["initiatives-status", "date"]
    assert partial["type"] == "string"
    assert partial["constraints"]["pattern"]


def test_invented_records_say_so_in_every_file(demo_data: Opened) -> None:
    assert descriptor(demo_data)["title"].startswith("Voorbeelddata (verzonnen): ")
    for table in demo_data.folder.glob("*.csv"):
        heading, *rows = table.read_bytes().decode().rstrip().split("\r\n")
        assert heading.endswith(",fictional")
        assert not rows or rows[-1].endswith(",true")
