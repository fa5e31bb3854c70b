"""Every text that may hold personal data, as passages: records, comments, reference lists, the data package, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.checks.personal.passage import Origin, Passage, in_words, passage
from generator.checks.survey import Comment, Spot, digits_of
from generator.problems import START, Finding, Pointer, Position
from generator.schema import Field, RecordType
from generator.source import Record
from generator.source.folders import entries, printable
from generator.source.reading import NotReadable, read_text

_LARGEST = 16 * 1024 * 1024
_ID = Field(name="id", title="Id", description="", example="", type="string")


@dataclass(frozen=True, slots=True)
class FileText:
    """A file that is no record, as one text."""

    path: str
    value: str
    kind: str

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A mistake in this file, at some of its characters."""
        start, end = characters or (0, 0)
        return Finding(self.path, Position(*_point(self.value, start), *_point(self.value, end)), message, hint)


@dataclass(frozen=True, slots=True)
class FileName:
    """The name of a file."""

    path: str
    kind: str = "name"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A mistake in the name of this file."""
        return Finding(self.path, START, message, hint)


class Passages:
    """Passages that are made when they are first asked for."""

    def __init__(self, make: Callable[[], Iterable[Passage]] = tuple) -> None:
        self._make = make
        self._made: tuple[Passage, ...] | None = None

    def __iter__(self) -> Iterator[Passage]:
        if self._made is None:
            self._made = tuple(self._make())
        return iter(self._made)


def of_record(record: Record, record_types: Mapping[str, RecordType]) -> Passage:
    """Everything in a record that somebody wrote: its id, texts and comments, and numbers as long as a telephone's."""
    comments = (Comment(record, position, text) for position, text in record.comments)
    return passage(
        [
            (Spot(record, (), record.id, _ID), in_words(record.id)),
            *_texts(record, (), record.values, record_types[record.resource].fields),
            *((one, one.value) for one in comments),
        ]
    )


def _texts(record: Record, pointer: Pointer, values: Any, fields: tuple[Field, ...]) -> Iterator[tuple[Origin, str]]:
    if not isinstance(values, Mapping):
        return
    for one in fields:
        if one.name in values:
            yield from _value(record, (*pointer, one.name), values[one.name], one)


def _value(record: Record, pointer: Pointer, value: Any, one: Field) -> Iterator[tuple[Origin, str]]:
    if one.type == "object":
        yield from _texts(record, pointer, value, one.fields)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _value(record, (*pointer, index), item, one.item or one)
    elif isinstance(value, str) and not (one.references or one.enum or one.partial_date):
        yield Spot(record, pointer, value, one), value
    elif type(value) in (int, float) and (digits := digits_of(value)):
        yield _Number(Spot(record, pointer, value, one)), digits


@dataclass(frozen=True, slots=True)
class _Number:
    """A number: where its digits stand in the file depends on how it was written."""

    spot: Spot
    kind: str = "number"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        """A mistake in this number."""
        return self.spot.finding(message, hint=hint)


def of_files(data: Path) -> Iterator[Passage]:
    """The data package, the reference lists, and beside the data: `mkdocs.yml` and every page in `content`."""
    files = [(data / "datapackage.yaml", "datapackage"), (data.parent / "mkdocs.yml", "page")]
    files += [(Path(one.path), f"list.{one.name}") for one in entries(data / "reference") if one.name.endswith(".csv")]
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
    """The text of a file; nothing if it has none: other rules say so."""
    try:
        return read_text(file, _LARGEST)
    except NotReadable:
        return ""


def _point(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
