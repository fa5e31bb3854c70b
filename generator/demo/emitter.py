"""Writes one record as YAML in the style of the hand-written records.

It is no general YAML writer: it knows only the values that the demo uses (mappings, lists, text, numbers, booleans and
dates). Text that a YAML reader could take for another type is quoted; long text is folded or literal.
"""

import datetime
import re
from collections.abc import Callable
from functools import lru_cache

Record = dict[str, object]

WIDTH = 108
NOTICE = "# voorbeelddata: alles in dit bestand is verzonnen"
_PLAIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ](?:[^\n:#'\"\[\]{},]|:(?=[^ \n])|,(?= )|'(?=\w))*")
_BRACKETS = re.compile(r"\[[^]]*]")
_MISREAD = frozenset("true false yes no on off null y n nan inf".split())


def emit(record: Record, singular: str) -> str:
    """The text of a record file: the schema line, the notice, then the fields in the order of `record`."""
    lines = [f"# yaml-language-server: $schema=../schemas/json/{singular}.json", NOTICE]
    _mapping(record, 0, lines.append)
    return "\n".join(lines) + "\n"


def _mapping(record: Record, indent: int, add: Callable[[str], None], first: str | None = None) -> None:
    pad = " " * indent
    lead = first if first is not None else pad
    for key, value in record.items():
        _entry(f"{lead}{key}:", value, indent, add)
        lead = pad


def _entry(head: str, value: object, indent: int, add: Callable[[str], None]) -> None:
    if isinstance(value, dict):
        add(head)
        _mapping(value, indent + 2, add)
    elif isinstance(value, list):
        _list(head, value, indent, add)
    elif isinstance(value, str):
        _text(head, value, indent + 2, add)
    else:
        add(f"{head} {_atom(value)}")


def _list(head: str, items: list[object], indent: int, add: Callable[[str], None]) -> None:
    if not isinstance(items[0], dict):
        flow = f"{head} [{', '.join(_flow_atom(item) for item in items)}]"
        if len(flow) <= WIDTH:
            add(flow)
            return
    add(head)
    dash = " " * (indent + 2) + "- "
    for item in items:
        if isinstance(item, dict):
            _mapping(item, indent + 4, add, dash)
        else:
            add(dash + _atom(item))


def _text(head: str, text: str, indent: int, add: Callable[[str], None]) -> None:
    pad = " " * indent
    if "\n" in text:
        add(f"{head} |-")
        for line in text.split("\n"):
            for part in wrap(line, WIDTH - indent):
                add(pad + part if part else "")
    elif len(head) + len(text) >= WIDTH:
        add(f"{head} >-")
        for part in wrap(text, WIDTH - indent):
            add(pad + part)
    else:
        add(f"{head} {quoted(text)}")


def wrap(line: str, width: int) -> list[str]:
    """Break a line at single spaces, never inside the text of a link; a list item continues under its own text."""
    if len(line) <= width:
        return [line]
    lines: list[str] = []
    current = ""
    for word in _BRACKETS.sub(_glue, line).split(" "):
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = "  " + word if line.startswith("- ") else word
        else:
            current = f"{current} {word}" if current else word
    lines.append(current)
    return [part.replace("\0", " ") for part in lines]


def _glue(brackets: re.Match[str]) -> str:
    return brackets[0].replace(" ", "\0")


@lru_cache(maxsize=4096)
def quoted(text: str) -> str:
    """The text as a one-line YAML scalar, in quotes if it could be read as anything but that text."""
    if _PLAIN.fullmatch(text) and text[-1] != " " and text.lower() not in _MISREAD and " #" not in text:
        return text
    return "'" + text.replace("'", "''") + "'"


def _atom(value: object) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value)


def _flow_atom(value: object) -> str:
    text = _atom(value)
    return f"'{text}'" if "," in text and not text.startswith("'") else text
