"""What the site offers to take along, opened by LibreOffice as a reader would: every row and every cell is there.

A CSV is opened as the page about the data says: with commas, in UTF-8, in an American and a Dutch LibreOffice.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from generator.outputs.open_data.csv_files import FORMULA
from generator.outputs.open_data.sheets import LONGEST_NAME
from tests.site.building import Built

pytestmark = pytest.mark.long

COMMA, QUOTE, UTF_8, FIRST_LINE = 44, 34, 76, 1
AMERICAN, DUTCH = 1033, 1043
"""Languages, by the numbers that LibreOffice gives them."""


@pytest.fixture(params=["real_site", "toy_site", "demo_site"])
def offered(request: pytest.FixtureRequest) -> Path:
    """The folder with the open data of each site."""
    site: Built = request.getfixturevalue(request.param)
    return site.crawl.folder / "data" / "v1"


def converted(files: Sequence[Path], out: Path, *options: str) -> dict[str, Any]:
    """The files as LibreOffice reads them, saved as workbooks; by the name of the file without its ending."""
    program = os.environ.get("SOFFICE") or shutil.which("soffice")
    assert program, "there is no LibreOffice: see tools/libreoffice.sh"
    profile = (out / "profile").as_uri()
    subprocess.run(
        [program, f"-env:UserInstallation={profile}", "--headless", *options,
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, *files],
        check=True, capture_output=True, timeout=1_800,
    )  # fmt: skip
    return {file.stem: openpyxl.load_workbook(out / f"{file.stem}.xlsx") for file in files}


def cells(sheet: Any) -> list[list[Any]]:
    """The rows of a sheet up to its last cell with something in it."""
    rows = [[unescape(cell) if isinstance(cell, str) else cell for cell in row] for row in sheet.values]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    return rows


def rows(file: Path) -> list[list[str]]:
    """What is written in a CSV."""
    with file.open(encoding="utf-8", newline="") as stream:
        return [*csv.reader(stream)]


def test_the_workbook_is_opened_whole(offered: Path, tmp_path: Path) -> None:
    """A sheet holds what the CSV of the same table holds, and text has stayed text."""
    ours = openpyxl.load_workbook(offered / "open-data.xlsx")
    theirs = converted([offered / "open-data.xlsx"], tmp_path)["open-data"]
    assert theirs.sheetnames == ours.sheetnames
    tables = {file.stem[:LONGEST_NAME]: file for file in offered.glob("*.csv") if file.stem[:LONGEST_NAME] in ours}
    assert [*tables] and {"Inhoud", *tables} == {*ours.sheetnames}
    wrong = []
    for name, file in tables.items():
        found = cells(theirs[name])
        assert found == cells(ours[name]), name
        written = [[text.removeprefix("'") if text[1:2] in FORMULA else text for text in row] for row in rows(file)]
        wrong += [f"{name}: {difference}" for difference in differences(written, found)]
    assert wrong == []


@pytest.mark.parametrize("language", [AMERICAN, DUTCH])
def test_every_csv_is_opened_whole(offered: Path, tmp_path: Path, language: int) -> None:
    described = json.loads((offered / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    files = sorted(offered.glob("*.csv"))
    assert [file.name for file in files] == sorted(resource["path"] for resource in described)
    options = f"--infilter=CSV:{COMMA},{QUOTE},{UTF_8},{FIRST_LINE},,{language}"
    opened = converted(files, tmp_path, options)
    wrong = []
    for file in files:
        found = cells(opened[file.stem].active)
        wrong += [f"{file.name}: {difference}" for difference in differences(rows(file), found)]
    assert wrong == []


def differences(written: list[list[str]], found: list[list[Any]]) -> Iterator[str]:
    """The cells that do not mean what is written, or that there are other rows."""
    if len(written) != len(found):
        yield f"{len(written)} rows became {len(found)}"
        return
    for number, (row, cells) in enumerate(zip(written, found, strict=True), 1):
        for at, text in enumerate(row):
            cell = cells[at] if at < len(cells) else None
            if not means(cell, text):
                yield f"row {number}, column {written[0][at]}: {text!r} became {cell!r}"


def means(cell: Any, text: str) -> bool:
    """Whether a cell holds what is written: as text, or as a number or a day that is written in no other way."""
    if cell is None or isinstance(cell, str):
        return (cell or "") == text
    if isinstance(cell, bool):
        return str(cell).lower() == text
    if isinstance(cell, datetime | date):
        return f"{cell:%Y-%m-%d}" == text
    return str(cell) == text
