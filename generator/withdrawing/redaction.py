"""Takes names out of records, prose and settings, and out of their file names: all that the checks would find."""

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
"""Beside the records: the settings of a site that has them elsewhere."""
_GONE = "(naam weggehaald)"
_GONE_FROM_ADDRESS = "zonder-naam"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BEGINNING = re.compile(r"\s*(?:- +)*(?:[^\s:#]+: +)?[\"'>|]?")
"""What a line of YAML starts with, before its value."""
_ROUNDS = 5

Redact = Callable[[str], str]


def redact(folder: Path, of_whom: Iterable[str], shown: Iterable[str] = (), places: Collection[str] = ()) -> None:
    """Take these names out of all records in a folder, out of what stands beside it, and out of the names of files.

    `shown` are the names of people who may be named, `places` those of municipalities, folded. An id with a name in it
    becomes the same other one wherever it stands, so that what refers to it still does.
    """
    sought = HiddenNames.of(of_whom, shown, places)
    if not sought.names:
        return
    below = (folder, folder.parent / "content")
    texts = _Texts(_there(below, sought))
    for one in below:
        _rename(one, texts)
    for file in _records(folder):
        _redact_record(file, texts)
    for file in _files(folder):
        _redact_file(file, texts.without_in_cells if file.suffix == ".csv" else texts.without)


def _records(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.yaml"))


def _files(folder: Path) -> list[Path]:
    """What else holds text: lists and settings, of the records and of the site, and the prose."""
    named = [folder / "datapackage.yaml", folder.parent / "mkdocs.yml", folder.parent / SETTINGS]
    prose = sorted((folder.parent / "content").rglob("*.md"))
    return [one for one in (*sorted(folder.glob("reference/*.csv")), *named, *prose) if one.is_file()]


def _there(folders: tuple[Path, Path], sought: HiddenNames) -> HiddenNames:
    """Those of the names that may be in the texts of these folders or in the names of files: mostly a few of many."""
    held = ["\n".join(in_words(one.stem) for folder in folders for one in folder.rglob("*"))]
    held += ["\n".join((file.stem, *_each(_values(file)))) for file in _records(folders[0])]
    held += [file.read_text(encoding="utf-8", errors="replace") for file in _files(folders[0])]
    looks = [seen(one).text for one in held]
    words = [{*one.split()} for one in looks]
    titled = {one for look, some in zip(looks, words, strict=True) for one in after_titles(look, some)}
    return mentioned({*chain.from_iterable(words)}, titled, looks, sought)


def write_values(file: Path, values: Any) -> None:
    """Write a record whose values are text: JSON is YAML, and every text in it stays a text."""
    file.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class _Text:
    """A text of which nothing is told."""

    kind = "page"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        raise NotImplementedError


class _Texts:
    """Texts without names, and the ids that came for those with one."""

    def __init__(self, sought: HiddenNames) -> None:
        self._sought = sought
        self._ids: dict[str, str] = {}
        self._renamed: re.Pattern[str] | None = None

    def rename(self, stem: str) -> str:
        """The name of a file or a folder without its ending; another if it holds the name of somebody."""
        return stem if self._found([stem]) == [[]] else self._id_for(stem)

    def settle(self) -> None:
        """Make the new names count wherever the old ones stand."""
        if self._ids:
            longest = sorted(self._ids, key=len, reverse=True)
            self._renamed = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")

    def without(self, text: str) -> str:
        """A text without the names in it."""
        return self.without_all([text])[0]

    def without_in_cells(self, text: str) -> str:
        """A table without the names in it; a cell that is an address is read folder by folder."""
        return "".join(map(self.without, re.split(r"([,/\n])", text)))

    def without_all(self, texts: list[str]) -> list[str]:
        """Texts that are read together, without the names in them."""
        texts = [self._with_new_ids(text) for text in texts]
        for _ in range(_ROUNDS):
            found = self._found(texts)
            if not any(found):
                break
            texts = [
                self._id_for(text) if stretches and _ID.fullmatch(text) else _covered(text, stretches)
                for text, stretches in zip(texts, found, strict=True)
            ]
        return texts

    def _with_new_ids(self, text: str) -> str:
        return self._renamed.sub(lambda found: self._ids[found[0]], text) if self._renamed else text

    def _id_for(self, text: str) -> str:
        return self._ids.setdefault(text, f"{_GONE_FROM_ADDRESS}-{len(self._ids) + 1}")

    def _found(self, texts: list[str]) -> list[list[tuple[int, int]]]:
        """Of each text the stretches that name somebody."""
        whole = passage((_Text(), text) for text in texts)
        found: list[list[tuple[int, int]]] = [[] for _ in texts]
        for start, end in names.find(whole, self._sought):
            for part, stretches in zip(whole.parts, found, strict=True):
                first, last = max(start - part.start, 0), min(end - part.start, len(part.seen.text))
                if first < last:
                    stretches.append(part.seen.source(first, last))
        return found


def _covered(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """A text with something else in the place of some stretches of it, of which the lines stay as they are."""
    last = len(text)
    for start, end in sorted(stretches, reverse=True):
        if end > last:  # what a link leads to is seen behind the rest, and may be found with it
            continue
        address = not re.search(r"\s", text[start:end]) and re.search(r"[/=@_.%-]\Z", text[:start]) is not None
        gone = _GONE_FROM_ADDRESS if address else _GONE
        lines = [gone, *(f"{_beginning(line)}{gone}" for line in text[start:end].split("\n")[1:])]
        text, last = f"{text[:start]}{chr(10).join(lines)}{text[end:]}", start
    return text


def _beginning(line: str) -> str:
    found = _BEGINNING.match(line)
    return found[0] if found else ""


def _rename(folder: Path, texts: _Texts) -> None:
    """Give files and folders whose name holds that of somebody another one."""
    for path in sorted(folder.rglob("*"), reverse=True):  # what is in a folder before the folder
        stem, ending = (path.stem, path.suffix) if path.is_file() else (path.name, "")
        if (made := texts.rename(stem)) != stem:
            path.rename(path.with_name(f"{made}{ending}"))
    texts.settle()


def _redact_record(file: Path, texts: _Texts) -> None:
    """All texts of a record are read together. Comments go too: they may hold the name, and they are not published."""
    values = _values(file)
    held = list(_each(values))
    if (made := texts.without_all([file.stem, *held])[1:]) != held:
        write_values(file, _filled(values, iter(made)))


def _values(file: Path) -> Any:
    """What a record says; None if it cannot be read."""
    record, _ = load(SourceFile(file.parent.name, file.stem, str(file), str(file)))
    return record and record.values


def _each(value: Any) -> Iterator[str]:
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _each(one)


def _filled(value: Any, texts: Iterator[str]) -> Any:
    """A value with other texts in the place of its own."""
    if isinstance(value, str):
        return next(texts)
    if isinstance(value, list):
        return [_filled(one, texts) for one in value]
    if isinstance(value, dict):
        return {key: _filled(one, texts) for key, one in value.items()}
    return value


def _redact_file(file: Path, without: Redact) -> None:
    text = file.read_text(encoding="utf-8", errors="replace")
    if (made := without(text)) != text:
        file.write_text(made, encoding="utf-8")
