"""Reads the text of one file, within bounds."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from generator.source.marks import FORBIDDEN

LARGEST = 256 * 1024
"""The maximum size of a record, in bytes."""

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


class NotReadable(Exception):
    """A file has no text: `kind` is "special" (not a regular file), "unreadable", "large" or "encoding" (not UTF-8).

    `detail` is the reason of the operating system, the size in bytes, or the text before the first byte that is not
    UTF-8. `guess` is the text decoded as UTF-16 or Windows-1252, if it certainly is in that encoding.
    """

    def __init__(self, kind: str, detail: str = "", guess: str = "") -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail
        self.guess = guess


def read_text(file: str | Path, largest: int = LARGEST) -> str:
    """The text of a regular file in UTF-8, without a byte order mark. Raises NotReadable for anything else."""
    content = read_bytes(file, largest)
    if content.count(b"\0") * 4 > len(content) > 0:
        raise NotReadable("encoding", guess=_guess(content))  # UTF-16 without a byte order mark, or not text at all
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable("encoding", _head(error.object, error.start), _guess(content)) from None


def yaml_text(file: str | Path) -> str:
    """The YAML in a file: all of it, or the front matter of a Markdown page, with the same line numbers.

    A page without front matter gives an empty text, unless every line of it is YAML. Raises NotReadable.
    """
    return _yaml_of(str(file), read_text(file))


def yaml_text_if_any(file: str | Path) -> tuple[str, NotReadable | None]:
    """As `yaml_text`, but a file in another encoding than UTF-8 is decoded if possible, and returned with the error.

    Raises NotReadable if there is no text at all.
    """
    try:
        return yaml_text(file), None
    except NotReadable as reason:
        if not reason.guess:
            raise
        return _yaml_of(str(file), reason.guess), reason


def _yaml_of(file: str, text: str) -> str:
    if not file.endswith(".md"):
        return text
    match = _FRONT_MATTER.match(text)
    return match["break"] + match["yaml"] if match else text if _RECORD.fullmatch(text) else ""


_FRONT_MATTER = re.compile(r"---[ \t]*(?P<break>\r?\n)(?P<yaml>.*?\n|)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)


_ENTRY = r"[a-z_]+:(?: [^\r\n]*)?"
_RECORD = re.compile(rf"(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*{_ENTRY}(?:\r?\n(?:{_ENTRY}|[ \t-][^\r\n]*|#[^\r\n]*)?)+")
"""A text in which every line is one of a record: a record whose file has the wrong extension."""


def read_bytes(file: str | Path, largest: int) -> bytes:
    """The content of a regular file of at most `largest` bytes. Raises NotReadable for anything else."""
    try:
        # Do not follow links and do not block on a pipe: open what is at this path itself.
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise NotReadable("unreadable", error.strerror or "") from None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotReadable("special")
        size = status.st_size
        if size > largest:
            raise NotReadable("large", str(size))
        content = _read(descriptor, size + 1)  # not `largest`: a buffer of that size costs more than the file
        while len(content) > size and (more := _read(descriptor, largest + 1 - len(content))):
            content += more  # it grows while it is read, or its size is not known
    finally:
        os.close(descriptor)
    if len(content) > largest:
        raise NotReadable("large", str(len(content)))
    return content


def _read(descriptor: int, most: int) -> bytes:
    try:
        return os.read(descriptor, most)
    except OSError as error:
        raise NotReadable("unreadable", error.strerror or "") from None


def split_lines(text: str) -> list[str]:
    """The lines of a text by the line breaks of YAML 1.1; at least one."""
    return LINE_BREAK.split(text)


def _guess(content: bytes) -> str:
    """The text of a file that is not in UTF-8, as Windows writes it; empty if it is not text."""
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252")
    except UnicodeDecodeError:
        return ""
    return "" if FORBIDDEN.search(text) else text.removeprefix("\ufeff")


def _head(content: bytes, offset: int) -> str:
    """The text before the first bad byte, to count its line and column."""
    return content[:offset].decode("utf-8", errors="replace")
