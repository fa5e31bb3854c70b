"""Tables as CSV: separated by commas, UTF-8, CRLF line endings, and an empty cell for what is not known.

A text that a spreadsheet would take for a formula gets an apostrophe in front; in the JSON it is unchanged.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from generator.bidi import START, bare
from generator.outputs.open_data.rows import Row
from generator.outputs.open_data.tables import Column

FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""The characters with which a formula can begin in a spreadsheet, as OWASP lists them."""


def as_csv(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    """The content of the file."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(column.name for column in columns)
    writer.writerows(_written(columns, rows))
    return bare(stream.getvalue()).encode()


def _written(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[Row]:
    """The rows as they are written."""
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
