"""Reads the text of one file, within bounds."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from generator.source.marks import FORBIDDEN

LARGEST = 256 * 1024
"""The most bytes a record may have."""

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


class NotReadable(Exception):
    """Why a file has no text: `kind` is "special", "unreadable", "large" or "encoding".

    `detail` is the system's reason, the size in bytes, or the text before the first byte that is not UTF-8. `guess` is
    the text in another encoding, if it surely is in that one.
    """

    def __init__(self, kind: str, detail: str = "", guess: str = "") -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail
        self.guess = guess


def read_text(file: str | Path, largest: int = LARGEST) -> str:
    """The text of a regular file in UTF-8, a byte order mark left out. Raises NotReadable for anything else."""
    content = read_bytes(file, largest)
    if content.count(b"\0") * 4 > len(content) > 0:
        raise NotReadable("encoding", guess=_guess(content))  # UTF-16 without a mark, or no text at all
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable("encoding", _head(error.object, error.start), _guess(content)) from None


def yaml_text(file: str | Path) -> str:
    """The YAML in a file: all of it, or what a page in Markdown starts with, on the lines where it stands.

    A page that starts with no `---`, or never closes it, has none: an empty text, unless every line of it is YAML.
    Raises NotReadable.
    """
    return _yaml_of(str(file), read_text(file))


def yaml_text_if_any(file: str | Path) -> tuple[str, NotReadable | None]:
    """As `yaml_text`, also of a file in another encoding than UTF-8: then with what is wrong. Raises NotReadable."""
    try:
        return yaml_text(file), None
    except NotReadable as reason:
        if not reason.guess:
            raise
        return _yaml_of(str(file), reason.guess), reason


def _yaml_of(file: str, text: str) -> str:
    if not file.endswith(".md"):
        return text
    found = _FRONT_MATTER.match(text)
    return found["break"] + found["yaml"] if found else text if _RECORD.fullmatch(text) else ""


_FRONT_MATTER = re.compile(r"---[ \t]*(?P<break>\r?\n)(?P<yaml>.*?\n|)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)


_ENTRY = r"[a-z_]+:(?: [^\r\n]*)?"
_RECORD = re.compile(rf"(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*{_ENTRY}(?:\r?\n(?:{_ENTRY}|[ \t-][^\r\n]*|#[^\r\n]*)?)+")
"""A text in which every line is one of a record: it may have the wrong ending to its name."""


def read_bytes(file: str | Path, largest: int) -> bytes:
    """What is in a regular file of at most `largest` bytes. Raises NotReadable for anything else."""
    try:
        # Not following links and not waiting for a pipe: what is opened is what lies here.
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
        content = _read(descriptor, size + 1)  # Not `largest`: a buffer of that size costs more than the file.
        while len(content) > size and (more := _read(descriptor, largest + 1 - len(content))):
            content += more  # it grows while it is read, or does not tell its size
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
    """The lines of a text as YAML counts them; never none."""
    return LINE_BREAK.split(text)


def _guess(content: bytes) -> str:
    """The text of a file that is not in UTF-8, as Windows writes it; empty if it is no text."""
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252")
    except UnicodeDecodeError:
        return ""
    return "" if FORBIDDEN.search(text) else text.removeprefix("\ufeff")


def _head(content: bytes, offset: int) -> str:
    """What comes before the first bad byte, so that its line and column can be counted."""
    return content[:offset].decode("utf-8", errors="replace")
