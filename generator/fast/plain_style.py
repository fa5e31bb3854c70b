"""Reads the plain style of YAML, in which nearly every record is written, without the YAML parser.

One key or item a line, values on that line or in a block below it, lists of words between brackets: such a text has one
meaning only, and the same lines recur in thousands of records. Whatever is not surely in this style is left to the
parser, mistakes too: nothing is refused here, and what is read here is what the parser would have read.
"""

from __future__ import annotations

import re
from typing import Any

NOTHING = {"", "~", "null", "Null", "NULL"}
"""What means "no value" when it is not quoted."""

_DEEPEST = 8
_KNOWN_AT_MOST = 20_000
_KNOWN_UP_TO = 100
_ODD = re.compile(
    "[^\n -~\xa0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff"
    "\uf900-\ufdcf\ufdf0-\ufefe\uff00-\ufff8\ufffc\ufffd]"
).search
"""Tabs, other breaks of line, and characters that no text may hold or that are rare."""

# Each of these takes whole runs of characters in one step, where it can: that is most of what reading a record costs.
_LINE = re.compile(r"( *)(- )?(?:([A-Za-z_][A-Za-z0-9_-]{0,60}):(?: (?! )|$))?(.*)").fullmatch
_PLAIN = re.compile(r"[A-Za-z0-9À-ɏ(€][^:#]*(?:(?::(?=\S)|(?<=\S)#)[^:#]*)*(?<! )").fullmatch
_QUOTED = re.compile(r"'([^']*(?:''[^']*)*)'|\"([^\"\\]*)\"").fullmatch
_WORD = r"[A-Za-z0-9][\w.-]*(?: [\w.-]+)*"
_WORDS = re.compile(rf"\[(?:{_WORD}(?:, {_WORD})*)?\]").fullmatch
_BLOCKS = {"|", "|-", ">", ">-"}

_SKIPPED, _WHOLE, _LIST, _BELOW, _BLOCK = range(5)
_Line = tuple[int, bool, str | None, int, Any]
"""The indent, whether it opens an item of a list, the key, and what is behind it: the kind and the value."""

_known: dict[str, _Line] = {}


def in_plain_style(text: str) -> dict[str, Any] | None:  # noqa: C901 (one loop, without calls: it is there for its speed)
    """The mapping in a text, with scalars as text and None for no value; None if the text is not in the plain style."""
    if text[-1:] != "\n":
        return None
    lines = text.split("\n")
    root: dict[str, Any] = {}
    current: Any = root
    indent = 0  # of the keys or dashes of `current`
    above: list[tuple[Any, int]] = []
    pending: str | None = None  # the key whose value may stand on the lines below
    number, count = 0, len(lines)
    while number < count:
        line = lines[number]
        number += 1
        entry = _known.get(line) or _understood(line)
        if entry is None:
            return None
        here, item, key, kind, value = entry
        if kind == _SKIPPED:
            continue
        if pending is not None:
            if here > indent or (item and here == indent):
                above.append((current, indent))
                current[pending] = current = [] if item else {}
                indent = here
            pending = None
        while here < indent or (here == indent and not item and type(current) is list):
            if not above:
                return None
            current, indent = above.pop()
        if here != indent or item != (type(current) is list):
            return None
        if key is None:
            if not item or kind > _LIST:
                return None
            current.append(value if kind == _WHOLE else [*value])
            continue
        if item:
            above.append((current, indent))
            inner: dict[str, Any] = {}
            current.append(inner)
            current, indent = inner, here + 2
        if key in current or len(above) > _DEEPEST:
            return None
        if kind == _WHOLE:
            current[key] = value
        elif kind == _LIST:
            current[key] = [*value]
        elif kind == _BELOW:
            current[key] = None
            pending = key
        else:
            end, block = _block(lines, number, indent, value)
            if block is None:
                return None
            current[key], number = block, end
    return root or None


def is_plain_value(value: str) -> bool:
    """Whether a value on one line is in the plain style: a text, a quoted text or a list of words."""
    return bool(_PLAIN(value) or _QUOTED(value) or _WORDS(value))


def _understood(line: str) -> _Line | None:
    """What a line says, remembered; None if it is not in the plain style."""
    entry = None if _ODD(line) else _parsed(line)
    if entry is not None and len(_known) < _KNOWN_AT_MOST and len(line) < _KNOWN_UP_TO:
        _known[line] = entry
    return entry


def _parsed(line: str) -> _Line | None:
    matched = _LINE(line)
    assert matched is not None  # the pattern takes any line
    spaces, dash, key, rest = matched.groups()
    where = len(spaces), dash is not None, key
    if not rest:
        if key is not None:
            return (*where, _BELOW, None)
        return None if dash else (*where, _SKIPPED, None)
    if _PLAIN(rest):
        return (*where, _WHOLE, None if rest in NOTHING else rest)
    if quoted := _QUOTED(rest):
        single, double = quoted.groups()
        return (*where, _WHOLE, double if single is None else single.replace("''", "'"))
    if _WORDS(rest):
        words = rest[1:-1].split(", ") if rest != "[]" else []
        return (*where, _LIST, [None if word in NOTHING else word for word in words])
    if rest[0] == "#" and key is None and not dash:
        return (*where, _SKIPPED, None)
    if rest in _BLOCKS and key is not None:
        return (*where, _BLOCK, rest)
    return None


def _block(lines: list[str], start: int, outside: int, header: str) -> tuple[int, str | None]:  # noqa: C901
    """The text of a block whose key is indented by `outside`, and the line after it; no text if it is not plain."""
    first = lines[start]
    inside = len(first) - len(first.lstrip(" "))
    if inside <= outside or inside == len(first):
        return start, None
    margin = first[:inside]
    end = start
    taken = []
    for end in range(start, len(lines)):
        line = lines[end]
        if line.startswith(margin):
            if line.isspace():
                return start, None
            taken.append(line[inside:])
        elif not line:
            taken.append("")
        elif line.isspace():
            return start, None
        else:
            break
    else:
        end = len(lines)
    while not taken[-1]:
        taken.pop()
    if any(map(_ODD, taken)):
        return start, None
    if header[0] == "|":
        text = "\n".join(taken)
    elif any(line[:1] == " " for line in taken):
        return start, None
    else:
        text = _folded(taken)
    return end, text if header[-1] == "-" else text + "\n"


def _folded(lines: list[str]) -> str:
    """Lines as one, where an empty line stands for a break."""
    parts, breaks = [lines[0]], 0
    for line in lines[1:]:
        if not line:
            breaks += 1
        else:
            parts += ("\n" * breaks or " ", line)
            breaks = 0
    return "".join(parts)
