"""What the open data adds to a build, and what other writers would take for it.

`python -m bench.open_data build DATA OUT PART` builds with a part of the open data; `... writers DATA` times writers of
the same rows and prints JSON.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench import ours
from bench.measure import run, set_aside
from generator import pipeline
from generator.building import Request, build_site
from generator.installation import HOUSE
from generator.outputs import open_data
from generator.outputs.open_data.csv_files import as_csv
from generator.outputs.open_data.rows import Row
from generator.outputs.open_data.sheets import as_workbook, sheeted

PARTS = ("none", "text", "all")
"""No open data; CSV and JSON; the workbook too."""
_ENV = {"PYTHONPATH": str(HOUSE)}
_MODULE = [sys.executable, "-m", "bench.open_data"]


def cost(work: Path, initiatives: int, rounds: int) -> dict[str, Any]:
    """Builds with each part in turns, and the writers once."""
    data, out = work / f"data-{initiatives}", work / "sites-open-data" / "out"
    ours.demo(data, initiatives)
    costs: dict[str, Any] = {f"{part} {what}": [] for part in PARTS for what in ("seconds", "cpu")}
    for _ in range(rounds):
        for part in PARTS:
            set_aside(out)
            timed = run([*_MODULE, "build", str(data), str(out), part], folder=HOUSE, env=_ENV)
            costs[f"{part} seconds"].append(timed.seconds)
            costs[f"{part} cpu"].append(timed.cpu)
    made = out / "data" / "v1"
    for kind in ("csv", "json", "xlsx"):
        files = [file for file in made.rglob(f"*.{kind}") if file.is_file()]
        costs[f"{kind} files"], costs[f"{kind} bytes"] = len(files), sum(file.stat().st_size for file in files)
    costs["writers"] = _writers(data)
    return costs


def _build(data: Path, out: Path, part: str) -> None:
    """A whole build, with only a part of the open data."""
    collections, listing = open_data.collections, open_data.listing
    if part == "none":
        for name in ("collections", "listing", "descriptions", "single_records"):
            setattr(open_data, name, lambda _: ())
    elif part == "text":
        open_data.collections = lambda data: _no_workbook(collections(data))
        open_data.listing = lambda data: _no_workbook(listing(data))
    build_site(Request(data=data, out=out, config_file=HOUSE / "mkdocs.yml", url=None, today=ours.TODAY))


def _no_workbook(files: Iterable[Any]) -> Iterator[Any]:
    return (file for file in files if not file.path.endswith(".xlsx"))


def _writers(data: Path) -> dict[str, float]:
    """Processor seconds of each writer for the same rows, with what it takes to find them in the records."""
    from frictionless import Resource

    checked = pipeline.load_and_check(data, ours.TODAY)
    made = open_data.dataset(
        pipeline.link(checked), checked.package.record_types, checked.context.package, url="/", day=ours.TODAY
    )

    def as_published() -> None:
        for table in made.tables:
            as_csv(table.columns, made.rows(table))

    def each(write: Callable[[Sequence[str], Iterable[Row]], None]) -> None:
        for table in made.tables:
            write([column.name for column in table.columns], made.rows(table))

    def plainly(names: Sequence[str], rows: Iterable[Row]) -> None:
        csv.writer(StringIO()).writerows([names, *rows])

    with TemporaryDirectory() as folder:

        def with_frictionless(names: Sequence[str], rows: Iterable[Row]) -> None:
            Resource(data=[names, *rows]).write(f"{folder}/table.csv")  # type: ignore[attr-defined]

        def with_xlsxwriter() -> None:
            import xlsxwriter

            options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
            with xlsxwriter.Workbook(f"{folder}/book.xlsx", options) as book:
                for table in sheeted(made):
                    sheet = book.add_worksheet(table.name[:31])
                    sheet.write_row(0, 0, [column.name for column in table.columns])
                    for number, row in enumerate(made.rows(table), 1):
                        sheet.write_row(number, 0, row)

        return {
            "CSV: the module csv, bare": _seconds(lambda: each(plainly)),
            "CSV: ours (csv, formulas kept from running)": _seconds(as_published),
            "CSV: Frictionless": _seconds(lambda: each(with_frictionless)),
            "XLSX: ours": _seconds(lambda: as_workbook(made)),
            "XLSX: XlsxWriter, constant memory": _seconds(with_xlsxwriter),
        }


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    if sys.argv[1] == "build":
        _build(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    else:
        print(json.dumps(_writers(Path(sys.argv[2]))))
