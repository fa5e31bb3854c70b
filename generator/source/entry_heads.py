"""Repairs what comes before a value: the indent, the dash, the key and its colon."""

from __future__ import annotations

import re

from generator.problems import Position
from generator.source.findings import shared_ends, smallest_edit
from generator.source.marks import BULLETS, COLONS, SPACES, UNSEEN, named
from generator.source.outline import ASSIGNED, CLOSE, EMPTY, IN_BLOCK, PLAIN, Level, Outline

_CLOSE_DASH = re.compile(r"( *)-(?=[^\s\-\d])(.*)")
_BULLET = re.compile(rf"( *)(?:[{BULLETS}]\s*|[*+]\s+)(\S.*)")
_ADORNED = re.compile(
    rf"( *)(?=\W|\d)(?:[{BULLETS}*+>#]+ +|\d{{1,3}}[.)] *)?(?:\*\*|__|[*_`])?([a-z_]+[a-z])"
    r"(?::(?:\*\*|__|[*_`])|(?:\*\*|__|[*_`])?:)( .*|)"
)
_WORD = re.compile(r" *[a-z_]+")
_NO_COLON = re.compile(r"( *)([a-z_]+) +(\S.*)")
_COMMON = frozenset(
    "name tagline description municipality themes target_groups status founded websites url label title publisher "
    "published accessed kind date year value unit basis sources note cohort amount organiser".split()
)
"""Common keys: a line that starts with one is an entry rather than text."""
_BLANK = rf"[ \t{SPACES}{UNSEEN}]"
_HEAD = re.compile(
    rf"(?P<indent>{_BLANK}*)(?P<dashes>(?:-{_BLANK}+)*)"
    rf"(?:(?P<key>[A-Za-z_{UNSEEN}][A-Za-z0-9_{UNSEEN}-]*)(?P<gap>{_BLANK}*)(?P<colon>[:{COLONS}])(?P<after>{_BLANK}*))?"
)
_UNSEEN = re.compile(f"[{UNSEEN}]")
_ODD = re.compile(f"[{SPACES}{UNSEEN}{COLONS}]")


def repair_head(outline: Outline, number: int, level: Level | None) -> None:
    """Remove invisible characters and tabs from the indent and around the key of line `number` (from 0)."""
    line = outline.lines[number]
    match = _HEAD.match(line)
    if match is None or (line.isascii() and "\t" not in match[0]):
        return
    indent = _UNSEEN.sub("", re.sub(rf"[{SPACES}]", " ", match["indent"].replace("\u3000", "  ")))
    goes_on = level and level.state == PLAIN and len(indent) > level.indent and not level.is_list
    if goes_on and "\t" not in match["indent"] and not match["key"]:
        return
    dashes = re.sub(rf"-{_BLANK}+", "- ", match["dashes"]) if _ODD.search(match["dashes"]) else match["dashes"]
    key = ""
    rest = line[match.end() :]
    if match["key"] is not None:
        odd = bool(_ODD.search(match[0][match.start("key") :])) or "\t" in match["after"]
        own = _UNSEEN.sub("", match["key"])
        if odd and own and (match["colon"] == ":" or re.fullmatch("[a-z_]+", own)):
            key = f"{own}:" + (" " if rest else "")
        else:
            key = line[match.start("key") : match.end()]
    tabs = "\t" in indent
    if tabs:
        indent = _without_tabs(outline, number, indent, level)
    new = indent + dashes + key + rest
    if new == line:
        return
    at = shared_ends(line, new)[0]
    mark = next((character for character in line[at:] if _ODD.match(character) or character == "\t"), "\t")
    place = Position(number + 1, at + 1, number + 1, at + 2)
    edit = (
        smallest_edit(number, outline.original[number], new)
        if outline.lines[number] == outline.original[number]
        else None
    )
    if mark == "\t":
        if not tabs:
            outline.lines[number] = new
            return  # a tab between the colon and the value does no harm
        column = line.index("\t") + 1
        place = Position(number + 1, column, number + 1, column + 1)
        outline.report("indent", place, "Hier staat een tab.", "Spring in met spaties: twee per niveau.", edit)
    else:
        column = line.index(mark, at) + 1
        place = Position(number + 1, column, number + 1, column + 1)
        head = new[: len(new) - len(rest)]
        others = dict.fromkeys(character for character in line[: len(line) - len(rest)] if _ODD.match(character))
        marks = " en ".join(map(named, others))
        hint = f'Typ het begin van de regel over: "{head.strip()}"' if head.strip() else "Spring in met spaties."
        outline.report("mark", place, f"Hier staat {marks}; YAML kan de regel zo niet lezen.", hint, edit)
    outline.lines[number] = new


def written_as_entry(outline: Outline, number: int, level: Level | None) -> bool:
    """Whether a line without a key or dash is meant as an entry. If so, it is reported and rewritten as one."""
    line = outline.lines[number]
    indent = len(line) - len(line.lstrip(" "))
    goes_on = level is not None and level.state == PLAIN and indent > level.indent
    first_below = level is not None and level.state == EMPTY and indent >= level.indent
    # Items without a space after the dash are a single text to YAML, so the second line continues the first.
    in_list = level is not None and level.is_list and indent >= level.indent
    if (first_below or in_list) and (match := _CLOSE_DASH.fullmatch(line)):
        outline.rewrite(number, f"{match[1]}- {match[2]}", len(match[1]), "Na het streepje hoort een spatie.", "bullet")
        return True
    if (first_below or in_list) and (match := _BULLET.fullmatch(line)):
        mark = line.strip()[0]
        message = f'Een lijst begint met een streepje en een spatie, niet met "{mark}".'
        outline.rewrite(number, f"{match[1]}- {match[2]}", len(match[1]), message, "bullet")
        return True
    if goes_on:
        return False
    if match := _ADORNED.fullmatch(line):
        message = "Voor en achter een sleutel staat geen nummer, opmaak of ander teken."
        hint = "Begin de regel met de sleutel, meteen gevolgd door een dubbele punt."
        outline.rewrite(number, f"{match[1]}{match[2]}:{match[3]}", len(match[1]), message, hint=hint)
        return True
    if outline.valid and not first_below:
        return False
    if match := ASSIGNED.fullmatch(line):
        new = f"{match[1]}{match[2]}: {match[3]}"
        column = match.end(2) + len(line[match.end(2) :]) - len(line[match.end(2) :].lstrip())
        outline.rewrite(number, new, column, "Tussen een sleutel en de waarde hoort een dubbele punt.")
        return True
    if not outline.valid and (match := _NO_COLON.fullmatch(line)) and match[2] in _COMMON:
        new = f"{match[1]}{match[2]}: {match[3]}"
        outline.rewrite(number, new, match.end(2), "Na de sleutel hoort een dubbele punt.")
        return True
    if (match := CLOSE.fullmatch(line)) and (not outline.valid or re.fullmatch("[a-z_]+", match[2])):
        new = f"{match[1]}{match[2]}: {match[3].lstrip(': ')}"
        outline.rewrite(number, new, match.end(2), "Na de dubbele punt hoort een spatie.")
        return True
    if not outline.valid and _WORD.fullmatch(line) and not (level and level.state == EMPTY and indent > level.indent):
        column = indent + 1
        hint = f"Schrijf: {line.strip()}: en daarachter de waarde. Hoort het bij de tekst erboven? Spring het dan in."
        place = Position(number + 1, column, number + 1, len(line) + 1)
        outline.report("syntax", place, "Hier ontbreekt een dubbele punt.", hint)
        below = outline.lines[number + 1] if number + 1 < len(outline.lines) else ""
        deeper = len(below) - len(below.lstrip()) > indent or below.lstrip().startswith("- ")
        outline.lines[number] = f"{line}:" if deeper else f"{line}: {outline.gap}"
        return True
    return False


def _without_tabs(outline: Outline, number: int, indent: str, level: Level | None) -> str:
    """An indent with its tabs replaced by spaces, so that it matches an open level or is one level deeper."""
    dash = outline.lines[number].lstrip().startswith("- ")
    known = {level.indent for level in outline.levels if level.is_list == dash}
    if level and level.state in (EMPTY, IN_BLOCK):
        known.add(level.inside or level.indent + 2)
    for width in (2, 4, 8, 1):
        if len(spaces := indent.replace("\t", " " * width)) in known:
            return spaces
    depth = max(1, round(len(indent.replace("\t", "  ")) / 2))
    return " " * min(2 * depth, max(known, default=0))
