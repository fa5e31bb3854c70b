"""Tables as CSV: comma, UTF-8, a line break as on the web, and nothing where nothing is known.

A text that a spreadsheet would take for a formula has an apostrophe in front; the JSON has it as it was written.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from generator.bidi import START, bare
from generator.outputs.open_data.rows import Row
from generator.outputs.open_data.tables import Column

FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What a formula can begin with in a spreadsheet: as OWASP lists it."""


def as_csv(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    """The text of the file."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(column.name for column in columns)
    writer.writerows(_written(columns, rows))
    return bare(stream.getvalue()).encode()


def _written(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[Row]:
    """The rows as they stand in the file."""
    texts = [at for at, column in enumerate(columns) if column.is_free]
    truths = [at for at, column in enumerate(columns) if column.kind == "boolean"]
    for row in rows:
        for at in texts:
            text = row[at]
            if text and text.removeprefix(START)[0] in FORMULA:
                row[at] = f"'{text}"
        for at in truths:
            row[at] = "true" if row[at] else "false"
        yield row
