"""Turns the text of one file into a record, as far as it can be read.

A text in the plain style needs no parser, see `plain_style`; any other is read by `mending`, which tells what is wrong
with it. Values carry no positions: see `positions` for those.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from generator.problems import Position, Problem
from generator.source import rules
from generator.source.asides import asides
from generator.source.files import SourceFile
from generator.source.mending import mended
from generator.source.mistake import Mistake
from generator.source.plain_style import in_plain_style
from generator.source.positions import within
from generator.source.reading import NotReadable, read_text, yaml_text_if_any
from generator.source.record import Record


def load(source: SourceFile) -> tuple[Record | None, list[Problem]]:
    """The record in a file with its values as text, as far as it can be read, and what is wrong with how it is written.

    No record if nothing in the file can be read.
    """
    try:
        text, wrong = yaml_text_if_any(source.file)
    except NotReadable as reason:
        return None, list(rules.unreadable(source.path, reason))
    record, problems = _loaded(source, text)
    if wrong is None:
        return record, problems
    return record and replace(record, misread=True), [*rules.unreadable(source.path, wrong), *problems]


def read_settings(file: Path, shown: str) -> tuple[Record | None, list[Problem]]:
    """As `read_document`, for `mkdocs.yml`: a value may come from the environment, `!ENV [SOC_…, value without it]`.

    Such a value is the list that is written.
    """
    source = SourceFile("", file.stem, str(file), shown)
    try:
        text = read_text(file)
    except NotReadable as reason:
        return None, list(rules.unreadable(source.path, reason))
    text = _ENVIRONMENT.sub("    ", text)
    return _loaded(source, _TITLE.sub(lambda found: re.sub(r"[ .]", "_", found[0]), text))


_TITLE = re.compile(r"(?m)(?<=- )[^\W\d_][^: #\"'\n]* [^:#\"'\n]*(?=:(?: [\w/.-]+\.md)?[ \t]*$)")
"""What a page is called in the menu. Its spaces would be taken for a slip where another line is broken."""
_ENVIRONMENT = re.compile(r"(?<=[:-] )!ENV(?= \[SOC_[A-Z_]+,)")


def _loaded(source: SourceFile, text: str) -> tuple[Record | None, list[Problem]]:
    if (values := in_plain_style(text)) is not None:
        return Record(source.resource, source.id, source.file, source.path, values, comments=_comments(text)), []
    read = mended(text)
    problems = [problem for one in read.mistakes for problem in rules.BY_KIND[one.kind](source.path, placed(text, one))]
    if read.values is None:
        return None, problems
    record = Record(
        source.resource,
        source.id,
        source.file,
        source.path,
        read.values,
        comments=_comments(text),
        unread=read.unread,
        asides=asides(read),
        misread=bool(problems),
    )
    return record, problems


def placed(text: str, mistake: Mistake) -> Mistake:
    """The mistake, with its place inside the text."""
    return replace(mistake, at=within(text, mistake.at))


def read_document(file: Path, shown: str) -> tuple[Record | None, list[Problem]]:
    """What any other file in YAML holds, or the front matter of a page in Markdown, with the same problems as a record.

    What comes back as a record belongs to no resource; its values are text, and its places can be looked up. A page
    without front matter has no values.
    """
    source = SourceFile("", file.stem, str(file), shown)
    record, problems = load(source)
    if file.suffix == ".md" and [one.code for one in problems] == [rules.empty.code]:
        return Record(source.resource, source.id, source.file, source.path, {}), []
    return record, problems


def _comments(text: str) -> tuple[tuple[Position, str], ...]:
    """What is written behind a #; not the line at the top that names the schema for editors.

    A # in a value that runs over several lines counts too: who looks at comments looks at values as well.
    """
    found = []
    told = _FOR_EDITORS.match(text)
    at = text.find("#", told.end() if told else 0)
    line = counted = 0
    while at >= 0:  # one by one: a pattern would look at every character of every record
        end = at + 1
        if not at or text[at - 1].isspace():
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            line, counted = line + text.count("\n", counted, at), at
            column = at - text.rfind("\n", 0, at)
            found.append((Position(line + 1, column, line + 1, column + end - at), text[at:end]))
        at = text.find("#", end)
    return tuple(found)


_FOR_EDITORS = re.compile(r"# yaml-language-server: \$schema=[./a-z_-]*/schemas/json/[a-z-]+\.json(?=\r?\n)")
