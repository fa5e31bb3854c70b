"""Redacts names in records, prose and settings, and in file names: every name that the checks would find."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from generator.appearance import seen
from generator.checks.personal import names
from generator.checks.personal.hidden_names import HiddenNames
from generator.checks.personal.name_prefilter import after_titles, mentioned
from generator.checks.personal.passage import in_words, passage
from generator.problems import Finding
from generator.source import SourceFile, load

SETTINGS = "settings.yml"
"""Next to a copy of the records: the settings of a site that keeps them elsewhere."""
_REPLACEMENT = "(naam weggehaald)"
_REPLACEMENT_ID = "zonder-naam"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BEGINNING = re.compile(r"\s*(?:- +)*(?:[^\s:#]+: +)?[\"'>|]?")
"""What a line of YAML has before its value."""
_ROUNDS = 5

Redact = Callable[[str], str]


def redact(folder: Path, of_whom: Iterable[str], shown: Iterable[str] = (), places: Collection[str] = ()) -> None:
    """Redact names in all records of a folder, in what is next to it, and in the names of files.

    `of_whom` are the names to redact, `shown` those of people who may be named, `places` those of municipalities, case
    folded. An id with a name in it gets the same replacement everywhere, so that references to it still resolve.
    """
    sought = HiddenNames.of(of_whom, shown, places)
    if not sought.names:
        return
    folders = (folder, folder.parent / "content")
    texts = _Texts(_occurring(folders, sought))
    for place in folders:
        _rename(place, texts)
    for file in _records(folder):
        _redact_record(file, texts)
    for file in _files(folder):
        _redact_file(file, texts.without_in_cells if file.suffix == ".csv" else texts.without)


def _records(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.yaml"))


def _files(folder: Path) -> list[Path]:
    """The other files with text: reference lists, settings and prose."""
    named = [folder / "datapackage.yaml", folder.parent / "mkdocs.yml", folder.parent / SETTINGS]
    prose = sorted((folder.parent / "content").rglob("*.md"))
    return [file for file in (*sorted(folder.glob("reference/*.csv")), *named, *prose) if file.is_file()]


def _occurring(folders: tuple[Path, Path], sought: HiddenNames) -> HiddenNames:
    """The names that may occur in the files of these folders or in their names: usually a few of many."""
    texts = ["\n".join(in_words(path.stem) for folder in folders for path in folder.rglob("*"))]
    texts += ["\n".join((file.stem, *_each(_values(file)))) for file in _records(folders[0])]
    texts += [file.read_text(encoding="utf-8", errors="replace") for file in _files(folders[0])]
    visible = [seen(text).text for text in texts]
    words = [{*text.split()} for text in visible]
    titled = {name for text, own in zip(visible, words, strict=True) for name in after_titles(text, own)}
    return mentioned({*chain.from_iterable(words)}, titled, visible, sought)


def write_values(file: Path, values: Any) -> None:
    """Write a record whose values are text, as JSON: that is YAML in which every text stays a text."""
    file.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class _Text:
    """The place of a text about which nothing is reported."""

    kind = "page"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        raise NotImplementedError


class _Texts:
    """Redacts texts, and remembers the replacements of ids with a name in them."""

    def __init__(self, sought: HiddenNames) -> None:
        self._sought = sought
        self._ids: dict[str, str] = {}
        self._renamed: re.Pattern[str] | None = None

    def rename(self, stem: str) -> str:
        """The name of a file or folder, without its extension; replaced if it holds a name."""
        return stem if self._spans_in([stem]) == [[]] else self._id_for(stem)

    def settle(self) -> None:
        """Apply the replacements of `rename` to every text from now on."""
        if self._ids:
            longest = sorted(self._ids, key=len, reverse=True)
            self._renamed = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")

    def without(self, text: str) -> str:
        """A text with the names in it redacted."""
        return self.without_all([text])[0]

    def without_in_cells(self, text: str) -> str:
        """The text of a CSV file, with names redacted in its cells and in each part of an address in a cell."""
        return "".join(map(self.without, re.split(r"([,/\n])", text)))

    def without_all(self, texts: list[str]) -> list[str]:
        """Texts that are read as one, with the names in them redacted."""
        texts = [self._with_new_ids(text) for text in texts]
        for _ in range(_ROUNDS):
            spans_by_text = self._spans_in(texts)
            if not any(spans_by_text):
                break
            texts = [
                self._id_for(text) if spans and _ID.fullmatch(text) else _covered(text, spans)
                for text, spans in zip(texts, spans_by_text, strict=True)
            ]
        return texts

    def _with_new_ids(self, text: str) -> str:
        return self._renamed.sub(lambda match: self._ids[match[0]], text) if self._renamed else text

    def _id_for(self, text: str) -> str:
        return self._ids.setdefault(text, f"{_REPLACEMENT_ID}-{len(self._ids) + 1}")

    def _spans_in(self, texts: list[str]) -> list[list[tuple[int, int]]]:
        """For each text the spans (start, end) that name somebody."""
        whole = passage((_Text(), text) for text in texts)
        spans_by_text: list[list[tuple[int, int]]] = [[] for _ in texts]
        for start, end in names.find(whole, self._sought):
            for part, spans in zip(whole.parts, spans_by_text, strict=True):
                first, last = max(start - part.start, 0), min(end - part.start, len(part.seen.text))
                if first < last:
                    spans.append(part.seen.source(first, last))
        return spans_by_text


def _covered(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with these spans of it replaced; it keeps its number of lines."""
    last = len(text)
    for start, end in sorted(spans, reverse=True):
        if end > last:  # the target of a link is seen after the rest, and may be found along with it
            continue
        address = not re.search(r"\s", text[start:end]) and re.search(r"[/=@_.%-]\Z", text[:start]) is not None
        replacement = _REPLACEMENT_ID if address else _REPLACEMENT
        lines = [replacement, *(f"{_beginning(line)}{replacement}" for line in text[start:end].split("\n")[1:])]
        text, last = f"{text[:start]}{chr(10).join(lines)}{text[end:]}", start
    return text


def _beginning(line: str) -> str:
    match = _BEGINNING.match(line)
    return match[0] if match else ""


def _rename(folder: Path, texts: _Texts) -> None:
    """Rename the files and folders in a folder whose name holds that of a person."""
    for path in sorted(folder.rglob("*"), reverse=True):  # the contents of a folder before the folder itself
        stem, ending = (path.stem, path.suffix) if path.is_file() else (path.name, "")
        if (renamed := texts.rename(stem)) != stem:
            path.rename(path.with_name(f"{renamed}{ending}"))
    texts.settle()


def _redact_record(file: Path, texts: _Texts) -> None:
    """Redact the texts of a record, read as one. Its comments go too: they may hold a name, and are not published."""
    values = _values(file)
    original = list(_each(values))
    if (redacted := texts.without_all([file.stem, *original])[1:]) != original:
        write_values(file, _filled(values, iter(redacted)))


def _values(file: Path) -> Any:
    """The values of a record as text; None if it cannot be read."""
    record, _ = load(SourceFile(file.parent.name, file.stem, str(file), str(file)))
    return record and record.values


def _each(value: Any) -> Iterator[str]:
    """Every text in a value, depth first."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _each(part)


def _filled(value: Any, texts: Iterator[str]) -> Any:
    """A value with its texts replaced by others, in the order of `_each`."""
    if isinstance(value, str):
        return next(texts)
    if isinstance(value, list):
        return [_filled(item, texts) for item in value]
    if isinstance(value, dict):
        return {key: _filled(part, texts) for key, part in value.items()}
    return value


def _redact_file(file: Path, without: Redact) -> None:
    text = file.read_text(encoding="utf-8", errors="replace")
    if (redacted := without(text)) != text:
        file.write_text(redacted, encoding="utf-8")
