"""All texts that may contain personal data, as passages: records, comments, reference lists, data package, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.checks.personal.passage import Origin, Passage, in_words, passage
from generator.checks.spots import Comment, Spot, digits_of
from generator.problems import START, Finding, Pointer, Position
from generator.schema import Field, RecordType
from generator.source import Record
from generator.source.folders import entries, printable
from generator.source.reading import NotReadable, read_text

_MAX_BYTES = 16 * 1024 * 1024
_ID = Field(name="id", title="Id", description="", example="", type="string")


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file that is not a record."""

    path: str
    value: str
    kind: str

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A finding about the file, or about some of its characters."""
        start, end = characters or (0, 0)
        position = Position(*_line_and_column(self.value, start), *_line_and_column(self.value, end))
        return Finding(self.path, position, message, hint)


@dataclass(frozen=True, slots=True)
class FileName:
    """The name of a file that is not a record."""

    path: str
    kind: str = "name"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A finding about the name of the file."""
        return Finding(self.path, START, message, hint)


class Passages:
    """Passages that are read on first use."""

    def __init__(self, read: Callable[[], Iterable[Passage]] = tuple) -> None:
        self._read = read
        self._passages: tuple[Passage, ...] | None = None

    def __iter__(self) -> Iterator[Passage]:
        if self._passages is None:
            self._passages = tuple(self._read())
        return iter(self._passages)


def of_record(record: Record, record_types: Mapping[str, RecordType]) -> Passage:
    """Everything that somebody wrote in a record: id, texts, comments, and numbers as long as a telephone number."""
    comments = (Comment(record, position, text) for position, text in record.comments)
    return passage(
        [
            (Spot(record, (), record.id, _ID), in_words(record.id)),
            *_texts(record, (), record.values, record_types[record.resource].fields),
            *((comment, comment.value) for comment in comments),
        ]
    )


def _texts(record: Record, pointer: Pointer, values: Any, fields: tuple[Field, ...]) -> Iterator[tuple[Origin, str]]:
    if not isinstance(values, Mapping):
        return
    for field in fields:
        if field.name in values:
            yield from _value(record, (*pointer, field.name), values[field.name], field)


def _value(record: Record, pointer: Pointer, value: Any, field: Field) -> Iterator[tuple[Origin, str]]:
    if field.type == "object":
        yield from _texts(record, pointer, value, field.fields)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _value(record, (*pointer, index), item, field.item or field)
    elif isinstance(value, str) and not (field.references or field.enum or field.partial_date):
        yield Spot(record, pointer, value, field), value
    elif type(value) in (int, float) and (digits := digits_of(value)):
        yield _Number(Spot(record, pointer, value, field)), digits


@dataclass(frozen=True, slots=True)
class _Number:
    """A number. Findings are about all of it, since its digits may be written in another way in the file."""

    spot: Spot
    kind: str = "number"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A finding about the number."""
        return self.spot.finding(message, hint=hint)


def of_files(data: Path) -> Iterator[Passage]:
    """The passages of the data package and the reference lists, and of `mkdocs.yml` and `content` beside the data."""
    files = [(data / "datapackage.yaml", "datapackage"), (data.parent / "mkdocs.yml", "page")]
    lists = (entry for entry in entries(data / "reference") if entry.name.endswith(".csv"))
    files += [(Path(entry.path), f"list.{entry.name}") for entry in lists]
    for file, kind in files:
        if text := _text_of(file):
            yield passage([(FileText(file.as_posix(), text, kind), text)])
    yield from _pages(data.parent / "content")


def _pages(folder: Path) -> Iterator[Passage]:
    for entry in entries(folder):
        if entry.is_symlink():
            continue
        shown = f"{folder.as_posix()}/{printable(entry.name)}"
        stem = entry.name.rpartition(".")[0] or entry.name
        parts: list[tuple[Origin, str]] = [(FileName(shown), in_words(printable(stem)))]
        if entry.is_file() and entry.name.endswith(".md") and (text := _text_of(Path(entry.path))):
            parts.append((FileText(shown, text, "page"), text))
        yield passage(parts)
        if entry.is_dir(follow_symlinks=False):
            yield from _pages(Path(entry.path))


def _text_of(file: Path) -> str:
    """The text of a file; empty if it cannot be read, which other rules report."""
    try:
        return read_text(file, _MAX_BYTES)
    except NotReadable:
        return ""


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
