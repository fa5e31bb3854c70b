"""Takes names out of the texts and the addresses of records and prose, however they are dressed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from generator.appearance import seen, squashed
from generator.checks.personal import names
from generator.checks.personal.passage import passage
from generator.problems import Finding
from generator.source import SourceFile, load

_GONE = "(naam weggehaald)"
_LEAST = 8
"""So many letters of a name are surely that name, whatever stands between them."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

Redact = Callable[[str], str]


def redact(folder: Path, of_whom: Iterable[str]) -> None:
    """Take these names out of all records in a folder, their ids, and the prose beside it.

    An id with a name in it becomes the same other one wherever it stands, so that what refers to it still does.
    """
    wanted = [one for one in map(_Name, of_whom) if one.pattern]
    if not wanted:
        return
    ids: dict[str, str] = {}

    def without(text: str) -> str:
        for one in wanted:
            text = one.taken_out_of(text)
        return text

    def without_in_record(text: str) -> str:
        made = without(text)
        return ids.setdefault(text, f"zonder-naam-{len(ids) + 1}") if made != text and _ID.fullmatch(text) else made

    for file in sorted(folder.glob("*/*.yaml")):
        _redact_record(file, without_in_record)
        if (id := without_in_record(file.stem)) != file.stem:
            file.rename(file.with_stem(id))
    addresses = folder / "reference" / "addresses.csv"
    if addresses.is_file():
        rows = (row.split(",") for row in addresses.read_text(encoding="utf-8", errors="replace").splitlines())
        addresses.write_text("".join(f"{','.join(map(without_in_record, row))}\n" for row in rows), encoding="utf-8")
    for file in sorted((folder.parent / "content").rglob("*.md")):
        if without(file.stem) == file.stem:
            _redact_prose(file, without)
        else:
            file.unlink()


def write_values(file: Path, values: Any) -> None:
    """Write a record whose values are text: JSON is YAML, and every text in it stays a text."""
    file.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class _Name:
    """A name to look for: its words, with whatever looks like nothing between them."""

    def __init__(self, name: str) -> None:
        words = re.findall(r"\w+", seen(name).text)
        between = r"[\W_]+".join(map(re.escape, words))
        self.pattern = re.compile(rf"(?<!\w){between}(?!\w)") if words else None
        self.squashed = squashed(seen(name).text)
        self.sought = names.name(name)

    def taken_out_of(self, text: str) -> str:
        look = seen(text)
        assert self.pattern is not None
        for found in reversed(list(self.pattern.finditer(look.text))):
            start, end = look.source(*found.span())
            text = f"{text[:start]}{_GONE}{text[end:]}"
        if self.sought is not None:
            whole = passage([(_TEXT, text)])
            for span in sorted(names.find(whole, [self.sought]), reverse=True):
                start, end = whole.parts[0].seen.source(*span)
                text = f"{text[:start]}{_GONE}{text[end:]}"
        if len(self.squashed) >= _LEAST and self.squashed in squashed(seen(text).text):
            return _GONE
        return text


class _Text:
    """A text of which nothing is told."""

    kind = "page"

    def finding(self, message: str, *, hint: str = "", characters: tuple[int, int] | None = None) -> Finding:
        raise NotImplementedError


_TEXT = _Text()


def _redact_record(file: Path, without: Redact) -> None:
    """Comments go too: they may hold the name, and they are not published."""
    record, _ = load(SourceFile(file.parent.name, file.stem, str(file), str(file)))
    if record is None:
        return
    if (values := _each(record.values, without)) != record.values:
        write_values(file, values)


def _each(value: Any, change: Redact) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _each(one, change) for key, one in value.items()}
    return value


def _redact_prose(file: Path, without: Redact) -> None:
    text = file.read_text(encoding="utf-8", errors="replace")
    blocks = [without(one) for one in text.split("\n\n")]
    if (made := "\n\n".join(blocks)) != text:
        file.write_text(made, encoding="utf-8")
