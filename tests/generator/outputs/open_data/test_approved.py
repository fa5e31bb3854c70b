"""What the open data of the toy directory says, word for word: people read it and programs build on it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

from generator.installation import HOUSE
from generator.outputs.open_data.dataset import COUNTS
from generator.outputs.open_data.openapi import openapi
from generator.outputs.open_data.workbook import Sheet, workbook
from tests.conftest import Approved
from tests.generator.outputs.open_data.conftest import Opened

GOLDEN = HOUSE / "tests" / "golden" / "open-data"
TABLES = ("themes", "initiatives-themes", "initiatives-status", COUNTS)
"""Tables of a record, of a list of ids, of a list of objects, and of counts."""


def read(made: Opened, name: str) -> Any:
    return json.loads((made.folder / name).read_text(encoding="utf-8"))


def written(value: Any) -> str:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n"


def test_the_data_package(toy_data: Opened, approved: Approved) -> None:
    package = read(toy_data, "datapackage.json")
    package["resources"] = [table for table in package["resources"] if table["name"] in TABLES]
    assert len(package["resources"]) == len(TABLES)
    approved(GOLDEN / "datapackage.json", written(package))


def test_the_description_of_the_json_files(toy_data: Opened, approved: Approved) -> None:
    document = read(toy_data, "openapi.json")
    assert (toy_data.folder / "openapi.json").read_text(encoding="utf-8") == written(document)
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {name: schemas[name] for name in ("theme", "theme-list", "event")}
    document["paths"] = {path: found for path, found in document["paths"].items() if path.startswith("/themes")}
    approved(GOLDEN / "openapi.json", written(document))


def test_a_site_without_a_licence_names_none(toy_data: Opened) -> None:
    bare = replace(toy_data.data, package={"name": "bare"}, licence="")
    assert "license" not in json.loads(openapi(bare))["info"]


def test_the_json_of_a_kind_and_of_a_record(toy_data: Opened, approved: Approved) -> None:
    for name in ("themes.json", "themes/samen-eten.json"):
        approved(GOLDEN / name.replace("/", "-"), written(read(toy_data, name)))


def test_the_csv_of_tables(toy_data: Opened, approved: Approved) -> None:
    for name in TABLES:
        approved(GOLDEN / f"{name}.csv", (toy_data.folder / f"{name}.csv").read_bytes().decode().replace("\r", ""))


def test_the_workbook(toy_data: Opened, approved: Approved) -> None:
    """The width of the columns and the first rows of each sheet."""
    [file] = toy_data.folder.glob("*.xlsx")
    told = []
    for sheet in load_workbook(file).worksheets:
        widths = [column.width for column in sheet.column_dimensions.values()]
        told += [f"# {sheet.title} {widths}", *(str([*row]) for row in sheet.iter_rows(max_row=7, values_only=True))]
    approved(GOLDEN / "workbook.txt", "\n".join([*told, ""]))


def test_the_parts_of_a_workbook(approved: Approved) -> None:
    """With more columns than there are letters, and a sheet of a heading alone."""
    sheets = [Sheet("een", [12] * 30, [[f"k{n}" for n in range(30)], range(30)]), Sheet("twee & drie", [9], [["id"]])]
    with ZipFile(BytesIO(workbook("Titel & meer", date(2026, 11, 23), sheets))) as package:
        parts = [f"# {name}\n{package.read(name).decode()}\n" for name in package.namelist()]
    approved(GOLDEN / "workbook-parts.txt", "\n".join(parts))
