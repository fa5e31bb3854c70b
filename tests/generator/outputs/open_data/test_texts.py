"""Texts that a spreadsheet would reckon with, or cannot hold."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from generator.bidi import isolated
from generator.outputs.open_data.csv_files import as_csv
from generator.outputs.open_data.tables import Column
from generator.outputs.open_data.workbook import Sheet, workbook
from tests.generator.outputs.open_data.conftest import Opened

TEXT = Column(name="text", title="", description="", kind="string")
COUNT = Column(name="count", title="", description="", kind="number")
TRUE = Column(name="true", title="", description="", kind="boolean")
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("https://kwaad.example","klik")', "\t=1", "＝1"]
DAY = date(2026, 11, 23)


def cells(*rows: list[Any]) -> Any:
    """A sheet with these rows, as another program reads it."""
    made = workbook("Proef", DAY, [Sheet("Blad", [12] * len(rows[0]), rows)])
    return openpyxl.load_workbook(BytesIO(made))["Blad"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_a_text_in_csv(text: str) -> None:
    _, row = csv.reader(StringIO(as_csv([TEXT], [[text]]).decode(), newline=""))
    assert row == [f"'{text}"]


def test_a_formula_that_runs_from_right_to_left_is_a_text_too() -> None:
    text = "=\u05e9\u05dc\u05d5\u05dd+1"
    _, row = csv.reader(StringIO(as_csv([TEXT], [[isolated(text)]]).decode(), newline=""))
    assert row == [f"'{text}"]


@pytest.mark.parametrize("text", ["Soep = lekker", "'s Avonds", "1+1", "een; =1+1", "a,b", 'zij zei "ja"', "a\nb"])
def test_other_text_is_left_as_it_is(text: str) -> None:
    _, row = csv.reader(StringIO(as_csv([TEXT], [[text]]).decode(), newline=""))
    assert row == [text]


def test_what_is_not_known_is_empty_and_a_number_is_a_number() -> None:
    written = as_csv([TEXT, COUNT, TRUE], [["", None, False], [None, -5, True], ["a", 2.5, True]])
    assert written == b"text,count,true\r\n,,false\r\n,-5,true\r\na,2.5,true\r\n"


@pytest.mark.parametrize("text", [*FORMULAS, "<a> & b", "_x0041_", "_x0041_x0042_", "'s Avonds", "a\nb", " kop "])
def test_a_cell_of_the_workbook_is_that_text(text: str) -> None:
    cell = cells(["kop"], [text])["A2"]
    assert cell.data_type in ("s", "inlineStr")
    assert unescape(cell.value) == text


def test_a_cell_of_the_workbook_is_a_number_or_nothing() -> None:
    sheet = cells(["a", "b", "c", "d"], [7000, 2.5, None, ""])
    assert [cell.value for cell in sheet[2]] == [7000, 2.5, None, None]
    assert sheet["A2"].data_type == "n"


def test_a_text_that_xml_cannot_hold_does_no_harm() -> None:
    assert cells(["kop"], ["a\x00b\x0cc\ufffe"])["A2"].value == "abc"
    assert len(cells(["kop"], ["&" * 40_000])["A2"].value) == 32_767


def test_no_cell_of_the_data_reckons(made: Opened) -> None:
    with ZipFile(made.folder / "open-data.xlsx") as packed:
        for name in packed.namelist():
            assert b"<f>" not in packed.read(name)
            assert b"<f " not in packed.read(name)
        assert not any("externalLink" in name or "vba" in name for name in packed.namelist())


def test_the_workbook_holds_the_tables(made: Opened) -> None:
    book = openpyxl.load_workbook(made.folder / "open-data.xlsx", read_only=True)
    first = book["Inhoud"]
    assert next(first.iter_rows(values_only=True))[0] == made.data.title
    named = [row[0] for row in first.iter_rows(min_row=6, values_only=True)]
    assert book.sheetnames[1:] == named
    names = [row[0] for row in book["initiatives"].iter_rows(min_row=2, max_col=1, values_only=True)]
    assert names == [*made.directory.initiatives]


def test_the_same_data_gives_the_same_bytes(toy_data: Opened, tmp_path: Path) -> None:
    from tests.conftest import EXAMPLES
    from tests.generator.outputs.open_data.conftest import make

    again = make(EXAMPLES / "valid", tmp_path).folder
    for file in toy_data.folder.rglob("*.*"):
        assert (again / file.relative_to(toy_data.folder)).read_bytes() == file.read_bytes()


def test_json_has_a_text_as_it_was_written(made: Opened) -> None:
    for initiative in made.directory.initiatives.values():
        document = json.loads((made.folder / "initiatives" / f"{initiative.id}.json").read_text(encoding="utf-8"))
        assert document["tagline"] == initiative.tagline


def test_json_has_no_marks_around_a_name_from_right_to_left(
    toy: Path, tmp_path: Path, make_open: Callable[[Path, Path], Opened]
) -> None:
    file = toy / "themes" / "samen-eten.yaml"
    file.write_text(file.read_text("utf-8").replace("name: Samen eten", "name: مرحبا"), "utf-8")
    made = make_open(toy, tmp_path / "site")
    assert made.directory.themes["samen-eten"].name == "\u2068مرحبا\u2069"
    text = (made.folder / "themes" / "samen-eten.json").read_text("utf-8")
    assert '"name":"مرحبا"' in text
    assert '"name":"مرحبا"' in (made.folder / "themes.json").read_text("utf-8")
