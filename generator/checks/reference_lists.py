"""Reads the reference lists in `data/reference/` (CSV, RFC 4180), and the rule about what cannot be read in them."""

from __future__ import annotations

import csv
import io
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.list_values import Validator
from generator.problems import START, Edit, Finding, Position, rule
from generator.source import Records
from generator.source.reading import NotReadable, read_text

if TYPE_CHECKING:
    from generator.checks.context import Context

_LARGEST = 16 * 1024 * 1024
Row = tuple[int, dict[str, str]]
"""The line number of a row, and its cells by column."""


@rule("YML015", "Een vaste lijst is niet te lezen")
def unreadable_list(records: Records, context: Context) -> Iterator[Finding]:
    """In de map `reference` staan vaste lijsten als CSV: op de eerste regel de kolommen, daaronder de rijen.

    Elke rij heeft evenveel cellen als er kolommen zijn. Zet een cel met een komma tussen dubbele aanhalingstekens.
    Een punt ligt in Nederland (zijn `lat` en `lng` verwisseld?), een code is een code van het CBS, en elke rij staat er
    een keer. Een rij met te veel, te weinig of lege cellen telt niet mee.

    Goed:

        gm_code,name,province,lat,lng
        GM0014,Groningen,Groningen,53.2,6.5

    Fout:

        gm_code,name,province,lat,lng
        GM0014,Groningen
    """
    yield from context.unreadable_rows


def read_rows(
    file: Path, columns: tuple[str, ...], validate: Validator, numbers: tuple[str, ...] = ()
) -> tuple[list[Row], list[Finding]]:
    """The valid rows of a CSV file, and findings about the others; none of either if the file does not exist.

    The cells in `columns` must be filled, those in `numbers` must be numbers, and `validate` judges a row beyond that.
    """
    shown = file.as_posix()
    if not os.path.lexists(file):
        return [], []
    try:
        if file.parent.is_symlink():
            raise NotReadable("special")
        text = read_text(file, _LARGEST)
    except (NotReadable, OSError):
        return [], [Finding(shown, START, "Deze lijst is niet te lezen.", "Maak er een CSV-bestand in UTF-8 van.")]
    lines = text.splitlines(keepends=True)
    reader = csv.reader(lines, strict=True)
    try:
        header = next(reader, [])
        if missing := [name for name in columns if name not in header]:
            hint = f"De eerste regel noemt de kolommen: {','.join(columns)}"
            message = f"De kolom {missing[0]} ontbreekt."
            if any(mark in "".join(header) for mark in ";\t"):
                message = "De kolommen zijn niet gescheiden door komma's. Een spreadsheet bewaart soms zo."
                hint = "Bewaar de lijst als CSV met komma's."
            return [], [Finding(shown, START, message, hint)]
        rows, wrong = _rows(reader, header, shown, columns, numbers)
    except csv.Error:
        position = _line(reader.line_num)
        return [], [Finding(shown, position, "Deze rij is geen goede CSV.", "Kijk de aanhalingstekens en komma's na.")]
    valid: list[Row] = []
    for line, row in rows:
        if verdict := validate(row):
            message, hint, corrected = verdict
            edit = _rewritten(lines[line - 1].rstrip("\r\n"), line, row, corrected) if corrected else None
            wrong.append(Finding(shown, _line(line), message, hint, edit))
        else:
            valid.append((line, row))
    return valid, wrong


def _rewritten(text: str, line: int, row: dict[str, str], corrected: dict[str, str]) -> Edit | None:
    """An edit that corrects a row; None if the row spans several lines."""
    if next(csv.reader([text]), []) != list(row.values()):
        return None
    output = io.StringIO()
    csv.writer(output, lineterminator="").writerow(corrected.values())
    return Edit(Position(line, 1, line, len(text) + 1), output.getvalue())


def _rows(
    reader: Iterator[list[str]], header: list[str], shown: str, columns: tuple[str, ...], numbers: tuple[str, ...]
) -> tuple[list[Row], list[Finding]]:
    rows: list[Row] = []
    wrong: list[Finding] = []
    for cells in reader:
        line: int = reader.line_num  # type: ignore[attr-defined]
        if not cells:
            continue
        row = dict(zip(header, cells, strict=False))
        if len(cells) != len(header):
            message = f"Deze rij heeft {len(cells)} cellen; er zijn {len(header)} kolommen."
            wrong.append(Finding(shown, _line(line), message, "Kijk de komma's na."))
        elif empty := [name for name in columns if not row[name]]:
            wrong.append(Finding(shown, _line(line), f"De cel {empty[0]} is leeg.", "Vul de cel in."))
        elif words := [name for name in numbers if not _is_number(row[name])]:
            message = f"De cel {words[0]} is geen getal."
            wrong.append(Finding(shown, _line(line), message, "Schrijf een getal met een punt: 53.2"))
        else:
            rows.append((line, row))
    return rows, wrong


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _line(number: int) -> Position:
    return Position(number, 1, number, 1)
