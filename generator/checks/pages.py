"""The hand-written pages in `content/` as rules see them: text, headings and addresses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.markdown.headings import slug
from generator.problems import Finding, Position, Problem
from generator.source import rules
from generator.source.folders import entries, printable
from generator.source.reading import NotReadable, read_text
from generator.source.rubbish import is_rubbish

LARGEST = 1024 * 1024
"""The maximum size of a page in bytes."""
_CODE = re.compile(
    r"^[ \t]*(```|~~~).*?^[ \t]*\1|(?<!`)`[^`\n]*`(?!`)|(?<!`)``[^\n]*?``(?!`)", re.DOTALL | re.MULTILINE
)
_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?^---[ \t]*$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+([^\n]+)$", re.MULTILINE)
_EXPLICIT_ID = re.compile(r"\{:?[^{}\n]*?#([A-Za-z][\w-]*)[^{}\n]*\}")
_MARKS = re.compile(r"\[@[^\]]*\]|\]\([^)\n]*\)|\{[^{}\n]*\}|[*`\[\]]")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_NOT_NEWLINE = re.compile(r"[^\n]")


@dataclass(frozen=True)
class ProsePage:
    """A page: its path below `content`, its file, the path to report, and its text."""

    path: str
    file: Path
    shown: str
    text: str

    @property
    def address(self) -> str:
        """The address of the page, relative to the root of the site."""
        return address_of(self.path)

    @cached_property
    def running(self) -> str:
        """The text with front matter, code and escaped characters blanked out; offsets stay the same."""
        text = _FRONT_MATTER.sub(_blank_out, self.text, count=1) if self.has_front_matter else self.text
        return _ESCAPE.sub("  ", _CODE.sub(_blank_out, text))

    @property
    def has_front_matter(self) -> bool:
        """Whether it starts with front matter."""
        return bool(_FRONT_MATTER.match(self.text))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The ids that links may point to: those of headings, and explicit ones in braces."""
        counted: Counter[str] = Counter()
        ids = set(_EXPLICIT_ID.findall(self.running))
        for match in _HEADING.finditer(self.running):
            heading = self.text[slice(*match.span(1))]
            if not _EXPLICIT_ID.search(heading):
                id = _slug(heading.rstrip("# \t"))
                ids.add(f"{id}_{counted[id]}" if counted[id] else id)
                counted[id] += 1
        return frozenset(ids)

    def finding(self, start: int, end: int, message: str, hint: str) -> Finding:
        """A finding about the characters from `start` to `end` (exclusive)."""
        return Finding(self.shown, self.position(start, end), message, hint)

    def position(self, start: int, end: int) -> Position:
        """The position of the characters from `start` to `end` (exclusive)."""
        line, column = self.text.count("\n", 0, start) + 1, start - self.text.rfind("\n", 0, start)
        last, last_column = self.text.count("\n", 0, end) + 1, end - self.text.rfind("\n", 0, end)
        return Position(line, column, last, last_column)


def _blank_out(match: re.Match[str]) -> str:
    return _NOT_NEWLINE.sub(" ", match[0])


def address_of(path: str) -> str:
    """The address of a page: `aanpak/` for `aanpak.md`, `kennis/` for `kennis/index.md`, empty for `index.md`."""
    stem = path.removesuffix(".md")
    return f"{stem}/" if stem.rpartition("/")[2] != "index" else stem.removesuffix("index")


def _slug(heading: str) -> str:
    """The id that Python-Markdown gives a heading."""
    return slug(_MARKS.sub("", heading))


def files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files and links below a folder, each by its path from there and by itself; no link is followed."""
    waiting = [("", folder)]
    while waiting:
        above, here = waiting.pop()
        for entry in entries(here):
            if entry.is_dir(follow_symlinks=False):
                waiting.append((f"{above}{entry.name}/", Path(entry.path)))
            else:
                yield f"{above}{entry.name}", Path(entry.path)


def read_pages(content: Path) -> tuple[list[ProsePage], list[Problem]]:
    """The pages below a folder, and the problems of files that cannot be read; links are skipped."""
    pages: list[ProsePage] = []
    problems: list[Problem] = []
    for path, file in sorted(files_below(content)):
        if not path.endswith(".md") or is_rubbish(file.name):
            continue
        shown = f"{content.as_posix()}/{printable(path)}"
        if file.is_symlink() or not file.is_file():
            continue  # CNT054 reports it
        try:
            pages.append(ProsePage(path, file, shown, read_text(file, LARGEST)))
        except NotReadable as reason:
            problems += rules.unreadable(shown, reason)
    return pages, problems
