"""Turns the text of one file into a record, as far as it can be read.

A text in the plain style needs no parser (see `plain_style`); any other is read by `repairing`, which also reports what
is wrong with it. Values carry no positions: see `positions` for those.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from generator.fast import in_plain_style
from generator.problems import Position, Problem
from generator.source import rules
from generator.source.asides import asides
from generator.source.files import SourceFile
from generator.source.findings import SyntaxFinding
from generator.source.positions import within
from generator.source.reading import NotReadable, read_text, yaml_text_if_any
from generator.source.record import Record
from generator.source.repairing import repaired


def load(source: SourceFile) -> tuple[Record | None, list[Problem]]:
    """The record in a file, with its values as text, and the problems in how the file is written.

    The record is as complete as can be read, and None if nothing can.
    """
    try:
        text, wrong = yaml_text_if_any(source.file)
    except NotReadable as reason:
        return None, list(rules.unreadable(source.path, reason))
    record, problems = _loaded(source, text)
    if wrong is None:
        return record, problems
    return record and replace(record, malformed=True), [*rules.unreadable(source.path, wrong), *problems]


def read_settings(file: Path, shown: str, *, titles: bool = False) -> tuple[Record | None, list[Problem]]:
    """As `read_document`, for `mkdocs.yml`: a value may come from the environment, as `!ENV [SOC_…, default]`.

    Such a value is read as the list. Without `titles` the names of pages in the navigation have underscores for spaces,
    so that a mistake elsewhere in the file does not make a mistake of them.
    """
    source = SourceFile("", file.stem, str(file), shown)
    try:
        text = read_text(file)
    except NotReadable as reason:
        return None, list(rules.unreadable(source.path, reason))
    text = _ENVIRONMENT.sub("    ", text)
    if not titles:
        text = _TITLE.sub(lambda match: re.sub(r"[ .]", "_", match[0]), text)
    return _loaded(source, text)


_TITLE = re.compile(r"(?m)(?<=- )[^\W\d_][^: #\"'\n]* [^:#\"'\n]*(?=:(?: [\w/.-]+\.md)?[ \t]*$)")
"""The title of a page in the navigation. Its spaces would look like a slip when another line is broken."""
_ENVIRONMENT = re.compile(r"(?<=[:-] )!ENV(?= \[SOC_[A-Z_]+,)")


def _loaded(source: SourceFile, text: str) -> tuple[Record | None, list[Problem]]:
    if (values := in_plain_style(text)) is not None:
        return Record(source.resource, source.id, source.file, source.path, values, comments=_comments(text)), []
    read = repaired(text)
    problems = [
        problem
        for finding in read.findings
        for problem in rules.BY_KIND[finding.kind](source.path, placed(text, finding))
    ]
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
        malformed=bool(problems),
    )
    return record, problems


def placed(text: str, finding: SyntaxFinding) -> SyntaxFinding:
    """The finding, with its position moved inside the text."""
    return replace(finding, at=within(text, finding.at))


def read_document(file: Path, shown: str) -> tuple[Record | None, list[Problem]]:
    """The content of any other YAML file, or the front matter of a Markdown page, with the same problems as a record.

    It is returned as a record of no resource, with its values as text; positions in it can be looked up. A page without
    front matter has no values.
    """
    source = SourceFile("", file.stem, str(file), shown)
    record, problems = load(source)
    if file.suffix == ".md" and [problem.code for problem in problems] == [rules.empty.code]:
        return Record(source.resource, source.id, source.file, source.path, {}), []
    return record, problems


def _comments(text: str) -> tuple[tuple[Position, str], ...]:
    """The comments in a text with their positions, but for the line at the top that names the schema for editors.

    A # inside a multi-line value counts as well: whoever reads the comments reads the values too.
    """
    comments = []
    modeline = _FOR_EDITORS.match(text)
    at = text.find("#", modeline.end() if modeline else 0)
    line = counted = 0
    while at >= 0:  # not with a pattern: that would look at every character of every record
        end = at + 1
        if not at or text[at - 1].isspace():
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            line, counted = line + text.count("\n", counted, at), at
            column = at - text.rfind("\n", 0, at)
            comments.append((Position(line + 1, column, line + 1, column + end - at), text[at:end]))
        at = text.find("#", end)
    return tuple(comments)


_FOR_EDITORS = re.compile(r"# yaml-language-server: \$schema=[./a-z_-]*/schemas/json/[a-z-]+\.json(?=\r?\n)")
