"""Tables as one workbook (XLSX), a sheet each, in which every cell is text or a number, never a formula.

The parts are written here, each as short as it can be: a library took several times as long (`bench/RESULTS.md`). A
cell is a number or an inline text; there are no formulas, links or macros, so that a text beginning with = is only a
text.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from io import BytesIO
from typing import Any

from generator.bidi import bare

Cells = Iterable[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name of at most 31 characters, the width of its columns in characters, and its rows."""

    name: str
    widths: Sequence[int]
    rows: Cells


_LONGEST_TEXT = 32_767
"""The most characters that a cell can hold, as Excel limits it."""


def workbook(title: str, day: date, sheets: Sequence[Sheet]) -> bytes:
    """The file. Its creation date is the day of the build, so that the same input gives the same bytes."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:

        def put(path: str, parts: Iterable[str]) -> None:
            entry = zipfile.ZipInfo(path, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            with package.open(entry, "w") as stream:
                for text in parts:
                    stream.write(text.encode())

        put("[Content_Types].xml", [_types(len(sheets))])
        put("_rels/.rels", [_ROOT])
        put("docProps/core.xml", [_core(title, day)])
        put("xl/workbook.xml", [_book(sheets)])
        put("xl/_rels/workbook.xml.rels", [_book_relations(len(sheets))])
        put("xl/styles.xml", [_STYLES])
        for number, sheet in enumerate(sheets, 1):
            put(f"xl/worksheets/sheet{number}.xml", _sheet(sheet))
    return stream.getvalue()


def _sheet(sheet: Sheet) -> Iterator[str]:
    """The XML of a sheet in pieces. The first row is a header, frozen in place."""
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(sheet.widths, 1)
    )
    yield (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
        'topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>"
    )
    letters = [_letters(at) for at in range(len(sheet.widths))]
    some: list[str] = []
    for number, row in enumerate(sheet.rows, 1):
        style = ' s="1"' if number == 1 else ""
        some.append(f'<row r="{number}">')
        for letter, value in zip(letters, row, strict=True):
            if value is None or value == "":
                continue
            if type(value) is bool:
                value = "true" if value else "false"
            if type(value) is str:
                some.append(f'<c r="{letter}{number}"{style} t="inlineStr"><is><t xml:space="preserve">')
                some.append(_text(value))
                some.append("</t></is></c>")
            else:
                some.append(f'<c r="{letter}{number}"{style}><v>{value}</v></c>')
        some.append("</row>")
        if len(some) > _AT_ONCE:
            yield "".join(some)
            some.clear()
    some.append("</sheetData></worksheet>")
    yield "".join(some)


_AT_ONCE = 10_000


def _text(value: str) -> str:
    """A text as XML, without characters that XML cannot hold; what a spreadsheet would decode is escaped."""
    kept = _ILLEGAL.sub("", value)[:_LONGEST_TEXT]
    return bare(escape(_CODE.sub("_x005F_", kept) if "_x" in kept else kept, quote=False))


_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def _letters(at: int) -> str:
    """The name of a column, counted from 0: A to Z, then AA."""
    above, letter = divmod(at, 26)
    return f"{_letters(above - 1) if above else ''}{chr(65 + letter)}"


def _types(count: int) -> str:
    sheets = "".join(_type(f"/xl/worksheets/sheet{at}.xml", f"{_KIND}.worksheet+xml") for at in range(1, count + 1))
    return (
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{_type('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}"
        f"{_type('/xl/workbook.xml', f'{_KIND}.sheet.main+xml')}"
        f"{_type('/xl/styles.xml', f'{_KIND}.styles+xml')}{sheets}"
        "</Types>"
    )


def _type(path: str, kind: str) -> str:
    return f'<Override PartName="{path}" ContentType="{kind}"/>'


def _core(title: str, day: date) -> str:
    moment = f"{day.isoformat()}T00:00:00Z"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_text(title)}</dc:title><dc:language>nl</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created></cp:coreProperties>'
    )


def _book(sheets: Sequence[Sheet]) -> str:
    listed = "".join(
        f'<sheet name="{escape(sheet.name)}" sheetId="{at}" r:id="rId{at}"/>' for at, sheet in enumerate(sheets, 1)
    )
    return f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>'


def _book_relations(count: int) -> str:
    sheets = ((at, "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, count + 1))
    return _relations(_OFFICE, [*sheets, (count + 1, "styles", "styles.xml")])


def _relations(kinds: str, given: Iterable[tuple[int, str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{at}" Type="{kind if "/" in kind else f"{kinds}/{kind}"}" Target="{target}"/>'
        for at, kind, target in given
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ROOT = _relations(
    _OFFICE,
    [
        (1, "officeDocument", "xl/workbook.xml"),
        (2, f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ],
)
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
