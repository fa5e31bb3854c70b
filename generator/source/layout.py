"""Goes through a text that is not YAML line by line, tells what is wrong with each line, and mends it as was meant.

The lines keep their number, so that a place in the mended text is a place in the file. What cannot be mended gives way
to `gap`, a value that stands for what could not be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.problems import Edit, Position
from generator.source.marks import BULLETS, COLONS, SPACES, UNSEEN, named
from generator.source.mistake import Mistake, changed, difference, short
from generator.source.plain_style import _PLAIN, _QUOTED, _WORDS
from generator.source.values import Told, proposal, quoted, readable, told

MOST_TOLD = 500
"""After so many mistakes the rest of a text is left alone."""
_ENTRY = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)"
    r"(?:(?P<key>[A-Za-z_][\w-]*|\"[^\"\\]*\"|'[^']*') *:(?:[ \t]+|$))?(?P<rest>.*)"
)
_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?")
_HEADER_BEFORE_TEXT = re.compile(r"[|>][+-]?\s*(?=\S)(.*)")
_FENCE = re.compile(r"\s*(?:```|~~~)\s*\w*\s*")
_ASSIGNED = re.compile(r"( *(?:- +)*)([a-z_][a-z0-9_-]*)\s*=\s*(\S.*)")
_CLOSE = re.compile(r"( *(?:- +)*)([A-Za-z_][A-Za-z0-9_-]*):(?!//)(\S.*)")
_CLOSE_DASH = re.compile(r"( *)-(?=[^\s\-\d])(.*)")
_BULLET = re.compile(rf"( *)(?:[{BULLETS}]\s*|[*+]\s+)(\S.*)")
_SENTENCE = re.compile(r"([^:#]+):(?:\s|$)")
_LONG_KEY = 3
"""So many words before a colon are a sentence, not a key."""
_WORD = re.compile(r" *[a-z_]+")
_BLANK = rf"[ \t{SPACES}{UNSEEN}]"
_HEAD = re.compile(
    rf"(?P<indent>{_BLANK}*)(?P<dashes>(?:-{_BLANK}+)*)"
    rf"(?:(?P<key>[A-Za-z_{UNSEEN}][A-Za-z0-9_{UNSEEN}-]*)(?P<gap>{_BLANK}*)(?P<colon>[:{COLONS}])(?P<after>{_BLANK}*))?"
)
_UNSEEN = re.compile(f"[{UNSEEN}]")
_ODD = re.compile(f"[{SPACES}{UNSEEN}{COLONS}]")

_EMPTY, _PLAIN_TEXT, _CLOSED, _IN_BLOCK = range(4)


@dataclass(slots=True)
class _Level:
    """A mapping or a list that is open: where its keys or dashes stand, and what its last entry holds so far."""

    indent: int
    is_list: bool
    state: int = _EMPTY
    line: int = 0
    column: int = 0
    """Where the value of the last entry starts, both from 0."""
    inside: int | None = None
    """The indent of the block that is its value."""


@dataclass(slots=True)
class Layout:
    """A text while it is gone through. `lines` become what was meant.

    With `valid` the text is YAML, and only what surely was not meant that way is told.
    """

    lines: list[str]
    gap: str
    valid: bool
    mistakes: list[Mistake] = field(default_factory=list)
    _levels: list[_Level] = field(default_factory=list)
    _original: list[str] = field(default_factory=list)
    _after_blank: bool = False
    _shifted: tuple[int, int] = (-1, 0)

    def go_through(self) -> None:
        """Tell and mend every line."""
        self._original = list(self.lines)
        number, seen = 0, False
        while number < len(self.lines):
            if len(self.mistakes) >= MOST_TOLD:
                self.lines[number:] = [""] * (len(self.lines) - number)
                return
            line = self.lines[number]
            bare = line.strip()
            level = self._levels[-1] if self._levels else None
            if level and level.state == _IN_BLOCK and (not bare or self._in_block(level, line)):
                number += 1
                self._after_blank = not bare
                continue
            if not bare or bare[0] == "#" or (not seen and (line[0] == "%" or bare == "---")):
                self._after_blank = not bare
                number += 1
                continue
            if seen and re.match(r"(?:---|\.\.\.)(?:\s|$)", line):
                return  # what comes after it is told by the parser
            seen = True
            number = self._line(number)
            self._after_blank = False

    def _in_block(self, level: _Level, line: str) -> bool:
        indent = len(line) - len(line.lstrip(" "))
        if indent <= self._owner(level):
            return False
        if level.inside is None:
            level.inside = indent
        return True

    def _owner(self, level: _Level) -> int:
        return level.indent

    def _line(self, number: int) -> int:
        """Looks at one line; gives the number of the next to look at."""
        level = self._levels[-1] if self._levels else None
        self._head(number, level)
        line = self.lines[number]
        found = _ENTRY.fullmatch(line)
        if found is None:
            return number + 1  # a break of line that YAML does not count
        if found["key"] is None and not found["dashes"]:
            if not self._rewritten(number, level):
                return self._text(number, level)
            line = self.lines[number]
            found = _ENTRY.fullmatch(line)
            assert found is not None
        indent = len(found["indent"])
        bare_text = found["key"] is None and level is not None and level.state == _PLAIN_TEXT and not level.is_list
        if bare_text and level is not None and indent > level.indent:
            return number + 1  # a text that goes on, with a dash
        if (
            found["key"] is not None
            and level is not None
            and level.state == _PLAIN_TEXT
            and indent > level.indent
            and not re.fullmatch(r"[a-z_]+", found["key"])
        ):
            return self._text(number, level)
        if not self._place(number, indent, found["dashes"], found["key"]):
            return number + 1
        line = self.lines[number]
        found = _ENTRY.fullmatch(line)
        assert found is not None
        return self._value(number, found.start("rest"), found["rest"].rstrip())

    # What stands before the value.

    def _head(self, number: int, level: _Level | None) -> None:
        """Takes marks that nobody sees, and tabs, out of the indent and from around the key."""
        line = self.lines[number]
        found = _HEAD.match(line)
        if found is None or (line.isascii() and "\t" not in found[0]):
            return
        indent = _UNSEEN.sub("", re.sub(rf"[{SPACES}]", " ", found["indent"]))
        goes_on = level and level.state == _PLAIN_TEXT and len(indent) > level.indent and not level.is_list
        if goes_on and "\t" not in found["indent"] and not found["key"]:
            return
        dashes = re.sub(rf"-{_BLANK}+", "- ", found["dashes"]) if _ODD.search(found["dashes"]) else found["dashes"]
        key = ""
        rest = line[found.end() :]
        if found["key"] is not None:
            odd = bool(_ODD.search(found[0][found.start("key") :])) or "\t" in found["after"]
            own = _UNSEEN.sub("", found["key"])
            if odd and own and (found["colon"] == ":" or re.fullmatch("[a-z_]+", own)):
                key = f"{own}:" + (" " if rest else "")
            else:
                key = line[found.start("key") : found.end()]
        tabs = "\t" in indent
        if tabs:
            indent = self._without_tabs(number, indent, level)
        new = indent + dashes + key + rest
        if new == line:
            return
        at = difference(line, new)[0]
        mark = next((one for one in line[at:] if _ODD.match(one) or one == "\t"), "\t")
        place = Position(number + 1, at + 1, number + 1, at + 2)
        edit = changed(number, self._original[number], new) if self.lines[number] == self._original[number] else None
        if mark == "\t":
            if self.valid and not tabs:
                self.lines[number] = new
                return  # a tab between the colon and the value does no harm
            column = line.index("\t") + 1
            place = Position(number + 1, column, number + 1, column + 1)
            self._tell("indent", place, "Hier staat een tab.", "Spring in met spaties: twee per niveau.", edit)
        else:
            column = line.index(mark, at) + 1
            place = Position(number + 1, column, number + 1, column + 1)
            head = new[: len(new) - len(rest)]
            others = dict.fromkeys(one for one in line[: len(line) - len(rest)] if _ODD.match(one))
            marks = " en ".join(map(named, others))
            hint = f'Typ het begin van de regel over: "{head.strip()}"' if head.strip() else "Spring in met spaties."
            self._tell("mark", place, f"Hier staat {marks}; YAML kan de regel zo niet lezen.", hint, edit)
        self.lines[number] = new

    def _without_tabs(self, number: int, indent: str, level: _Level | None) -> str:
        """An indent with the tabs as so many spaces that it is one of the levels that are open, or one level deeper."""
        dash = self.lines[number].lstrip().startswith("- ")
        known = {one.indent for one in self._levels if one.is_list == dash}
        if level and level.state == _EMPTY:
            known.add(level.indent + 2)
        for width in (2, 4, 8, 1):
            if len(spaces := indent.replace("\t", " " * width)) in known:
                return spaces
        depth = max(1, round(len(indent.replace("\t", "  ")) / 2))
        return " " * min(2 * depth, max(known, default=0))

    def _rewritten(self, number: int, level: _Level | None) -> bool:
        """Whether a line without a key or a dash is an entry in disguise; it is then written as one."""
        line = self.lines[number]
        indent = len(line) - len(line.lstrip(" "))
        goes_on = level is not None and level.state == _PLAIN_TEXT and indent > level.indent
        first_below = level is not None and level.state == _EMPTY and indent >= level.indent
        # Items without a space behind the dash are one text to YAML, so the second line goes on with the first.
        in_list = level is not None and level.is_list and indent >= level.indent
        if (first_below or in_list) and (found := _CLOSE_DASH.fullmatch(line)):
            self._rewrite(
                number, f"{found[1]}- {found[2]}", len(found[1]), "Na het streepje hoort een spatie.", "bullet"
            )
            return True
        if (first_below or in_list) and (found := _BULLET.fullmatch(line)):
            mark = line.strip()[0]
            message = f'Een lijst begint met een streepje en een spatie, niet met "{mark}".'
            self._rewrite(number, f"{found[1]}- {found[2]}", len(found[1]), message, "bullet")
            return True
        if goes_on or (self.valid and not first_below):
            return False
        if found := _ASSIGNED.fullmatch(line):
            new = f"{found[1]}{found[2]}: {found[3]}"
            self._rewrite(number, new, line.index("="), "Tussen een sleutel en haar waarde hoort een dubbele punt.")
            return True
        if (found := _CLOSE.fullmatch(line)) and (not self.valid or re.fullmatch("[a-z_]+", found[2])):
            new = f"{found[1]}{found[2]}: {found[3]}"
            self._rewrite(number, new, found.end(2), "Na de dubbele punt hoort een spatie.")
            return True
        if not self.valid and _WORD.fullmatch(line) and not (level and level.state == _EMPTY and indent > level.indent):
            column = indent + 1
            hint = (
                f"Schrijf: {line.strip()}: en daarachter de waarde. Hoort het bij de tekst erboven? Spring het dan in."
            )
            place = Position(number + 1, column, number + 1, len(line) + 1)
            self._tell("syntax", place, "Hier ontbreekt een dubbele punt.", hint)
            below = self.lines[number + 1] if number + 1 < len(self.lines) else ""
            deeper = len(below) - len(below.lstrip()) > indent or below.lstrip().startswith("- ")
            self.lines[number] = f"{line}:" if deeper else f"{line}: {self.gap}"
            return True
        return False

    def _rewrite(self, number: int, new: str, column: int, message: str, kind: str = "syntax") -> None:
        place = Position(number + 1, column + 1, number + 1, column + 2)
        edit = changed(number, self._original[number], new) if self._original[number] == self.lines[number] else None
        self._tell(kind, place, message, f"Schrijf: {short(new)}", edit)
        self.lines[number] = new

    # Where the line stands.

    def _place(self, number: int, indent: int, dashes: str, key: str | None) -> bool:
        """Finds the level a line belongs to, and opens it; tells and mends an indent that is none. False: leave it."""
        levels, starts = self._levels, _dashes(indent, dashes)
        shallow = not levels
        if shallow:
            levels.append(_Level(indent, bool(dashes)))
        popped: _Level | None = None
        while indent < levels[-1].indent and len(levels) > 1 and indent <= levels[-2].indent:
            popped = levels.pop()
        top = levels[-1]
        target = indent
        if indent > top.indent:
            if top.state == _EMPTY:
                levels.append(_Level(indent, bool(dashes)))
            elif popped is not None and popped.indent - indent < indent - top.indent:
                target = popped.indent
                levels.append(popped)
            else:
                target = top.indent
        elif indent < top.indent:
            below = levels[-2].indent if len(levels) > 1 else None
            target = top.indent
            if below is not None and indent - below < top.indent - indent:
                levels.pop()
                target = below
        top = levels[-1]
        if target == top.indent:
            if dashes and not top.is_list:
                if top.state == _EMPTY and top.line != number and not shallow:
                    levels.append(_Level(target, True))
                elif not shallow:
                    return False
            elif not dashes and top.is_list:
                if len(levels) > 1 and levels[-2].indent == target and not levels[-2].is_list:
                    levels.pop()
                elif len(levels) > 1:
                    target = top.indent + 2
                    levels.append(_Level(target, False, _CLOSED))
        if target != indent:
            self._misfit(number, indent, target)
            starts = _dashes(target, dashes)
        for start in starts[1:]:
            levels[-1].state = _CLOSED
            levels.append(_Level(start, True))
        if dashes and key is not None:
            levels[-1].state = _CLOSED
            levels.append(_Level(target + len(dashes), False))
        return True

    def _misfit(self, number: int, indent: int, target: int) -> None:
        line = self.lines[number]
        new = " " * target + line[indent:]
        along = self._shifted == (number - 1, target - indent)
        level = next((one for one in self._levels if one.indent == target), None)
        after_text = level is not None and level.state == _PLAIN_TEXT and target < indent and not level.is_list
        sure = along or (abs(target - indent) == 1) or not after_text
        if not self.valid or (level is not None and level.is_list):
            message = f"Deze regel is {'te ver' if target < indent else 'niet ver genoeg'} ingesprongen."
            hint = f"Begin de regel in kolom {target + 1}."
            if not sure:
                hint += " Hoort hij bij de tekst erboven? Zet die hele tekst dan tussen dubbele aanhalingstekens."
            edit = changed(number, line, new) if sure and line == self._original[number] else None
            place = Position(number + 1, indent + 1, number + 1, len(line) + 1)
            self._tell("indent", place, message, hint, edit)
        self.lines[number] = new
        self._shifted = (number, target - indent)

    # The value.

    def _value(self, number: int, column: int, value: str) -> int:
        """Looks at the value on a line; gives the number of the next line to look at."""
        level = self._levels[-1]
        level.line, level.column, level.inside = number, column, None
        line = self.lines[number]
        if not value or value[0] == "#":
            level.state = _EMPTY
            if re.match(r"#[^\s#!]", value) and not self._is_followed(number, level):
                self._hash(number, level, value)
            return number + 1
        if _HEADER.fullmatch(value):
            level.state = _IN_BLOCK
            return number + 1
        if _PLAIN(value) or _QUOTED(value) or _WORDS(value) or value == self.gap or readable(value):
            level.state = _CLOSED if value[0] in "\"'[{" else _PLAIN_TEXT
            return number + 1
        if value[0] in "\"'[{" and (end := self._closed(number, level, column)):
            level.state = _CLOSED
            return end
        level.state = _PLAIN_TEXT
        if self.valid:
            return number + 1
        if found := _HEADER_BEFORE_TEXT.fullmatch(value):
            return self._header(number, level, found[1], value[0])
        self._mend(number, level, told(value), value)
        if level.state != _IN_BLOCK:
            level.state = _CLOSED if self.lines[number] != line else _PLAIN_TEXT
        return max(number + 1, self._continuation(number, level) + 1)

    def _is_followed(self, number: int, level: _Level) -> bool:
        """Whether the value of a key may stand on the lines below it."""
        for line in self.lines[number + 1 :]:
            if line.strip() and line.lstrip()[0] != "#":
                indent = len(line) - len(line.lstrip(" "))
                return indent > level.indent or (indent == level.indent and line.lstrip().startswith("- "))
        return False

    def _hash(self, number: int, level: _Level, value: str) -> None:
        """A text that begins with #, which is a comment to YAML."""
        line = self.lines[number]
        place = Position(number + 1, level.column + 1, number + 1, len(line) + 1)
        sure = bool(re.match(r"#\d", value)) or " " in value
        edit = Edit(place, quoted(value)) if sure and line == self._original[number] else None
        hint = proposal(line[: level.column], value)
        if not sure:
            hint += ". Is het een opmerking? Zet haar op een eigen regel."
        self._tell("syntax", place, "Wat achter een # staat leest YAML als opmerking: deze waarde is leeg.", hint, edit)
        self.lines[number] = line[: level.column] + (quoted(value) if sure else self.gap)

    def _continuation(self, number: int, level: _Level, any_text: bool = False) -> int:
        """The last of the lines below that go on with a text; `number` itself if there are none."""
        last = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            indent = len(line) - len(line.lstrip(" "))
            if not line.strip() or indent <= level.indent or line.lstrip().startswith(("- ", "#")):
                break
            found = _ENTRY.fullmatch(line)
            if found and found["key"] and re.fullmatch("[a-z_]+", found["key"]) and not any_text:
                break
            last = at
        return last

    def _closed(self, number: int, level: _Level, column: int) -> int:
        """The line after a text in quotes or a list in brackets that starts here and runs over several; 0 if none."""
        first = self.lines[number][column:]
        closing = {"[": "]", "{": "}"}.get(first[0], first[0])
        parts, tries = [first], 0
        for at in range(number + 1, min(number + 200, len(self.lines))):
            line = self.lines[at]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= level.indent and first[0] in "\"'":
                return 0
            parts.append(f" {line}")
            if closing in line:
                tries += 1
                if readable("\n".join(parts)):
                    return at + 1
                if tries == 10:
                    return 0
        return 0

    def _header(self, number: int, level: _Level, text: str, mark: str) -> int:
        """A | with the text on the same line."""
        line = self.lines[number]
        below = number
        for at in range(number + 1, len(self.lines)):
            if self.lines[at].strip():
                if len(self.lines[at]) - len(self.lines[at].lstrip(" ")) <= level.indent:
                    break
                below = at
        inside = self.lines[number + 1] if below > number else ""
        indent = len(inside) - len(inside.lstrip(" ")) if inside else level.indent + 2
        place = Position(number + 1, level.column + 1, number + 1, level.column + 2)
        message = f"Achter een {mark} staat geen tekst: die begint op de regel eronder."
        edit = None
        if below > number or mark == "|":
            new = f"{mark}\n{' ' * indent}{text}" if below > number else quoted(text)
            edit = Edit(Position(number + 1, level.column + 1, number + 1, len(line) + 1), new)
            edit = edit if line == self._original[number] else None
            hint = f"Zet de tekst een regel lager, of haal de {mark} weg."
        else:
            hint = f"Haal de {mark} weg, of zet de hele waarde tussen aanhalingstekens: {quoted(line[level.column :])}"
        self._tell("syntax", place, message, hint, edit)
        whole = [text, *(one[indent:] for one in self.lines[number + 1 : below + 1])]
        self.lines[number] = line[: level.column] + quoted("\n".join(whole) + ("\n" if below > number else ""))
        for at in range(number + 1, below + 1):
            self.lines[at] = ""
        level.state = _CLOSED
        return below + 1

    def _mend(self, number: int, level: _Level, said: Told, value: str) -> None:
        """Tells what is wrong with a value and puts what was meant, or a gap, in its place."""
        line = self.lines[number]
        before = line[: level.column]
        last = self._continuation(number, level)
        start = level.column + said.start
        place = Position(number + 1, start + 1, number + 1, level.column + len(value) + 1)
        if last > number and said.meant is not None:
            self._fold(number, level, last, said.message, said.kind, place)
            return
        edit = None
        if said.meant is None:
            hint = said.hint
            self.lines[number] = before + self.gap
        else:
            hint = said.hint or proposal(before, said.meant)
            if line == self._original[number]:
                end = Position(number + 1, level.column + 1, number + 1, level.column + len(value) + 1)
                edit = Edit(end, quoted(said.meant))
            # An anchor or a tag may be meant as one: what it would be as a text is not judged.
            self.lines[number] = before + (quoted(said.meant) if said.kind == "syntax" else self.gap)
        for at in range(number + 1, last + 1):
            self.lines[at] = ""
        self._tell(said.kind, place, said.message, hint, edit)

    # Text without a key.

    def _text(self, number: int, level: _Level | None) -> int:
        """A line without a key: a text that goes on, one that is not indented, or one that does not belong here."""
        line = self.lines[number]
        indent = len(line) - len(line.lstrip(" "))
        if _FENCE.fullmatch(line) and not (level and level.state == _PLAIN_TEXT and indent > level.indent):
            self._stray(number, number, "Dit is een teken voor code, geen gegeven.", whole=True)
            return number + 1
        if level and level.state in (_PLAIN_TEXT, _EMPTY) and indent > level.indent:
            if not self.valid and level.state == _PLAIN_TEXT and re.search(r":(?=\s|$)", line):
                last = max(number, self._run(number, level, indented=True))
                at = line.index(":")
                place = Position(number + 1, at + 1, number + 1, len(line) + 1)
                message = "In deze tekst staat een dubbele punt met een spatie; YAML leest dat als een nieuwe sleutel."
                self._fold(level.line, level, last, message, "syntax", place)
                return last + 1
            if level.state == _EMPTY:
                level.state, level.line, level.column = _PLAIN_TEXT, number, indent
                if self.valid or readable(line.strip()):
                    return number + 1
                return self._value(number, indent, line.strip())
            return number + 1
        sentence = _SENTENCE.match(line)
        if (self.valid and sentence is None) or (sentence is not None and len(sentence[1].split()) < _LONG_KEY):
            return number + 1  # a key with a space in it
        if level is None:
            last = self._run(number, None)
            self._stray(number, last, "Deze tekst hoort niet bij de gegevens.")
            return last + 1
        if self._after_blank and level.state != _IN_BLOCK:
            last = self._run(number, level)
            self._stray(number, last, "Deze tekst hoort bij geen sleutel.")
            return last + 1
        return self._outside(number, level)

    def _outside(self, number: int, level: _Level) -> int:
        """A text below a value that should have been indented."""
        last = self._run(number, level)
        original = self.lines[number : last + 1]
        width = level.inside or level.indent + 2
        place = Position(number + 1, 1, last + 1, len(self.lines[last]) + 1)
        message = "Deze tekst hoort bij de waarde erboven, maar is niet ingesprongen."
        hint = f"Zet {width} spaties voor {'de' if last == number else 'elke'} regel."
        if level.state == _CLOSED:
            message = "Deze tekst staat buiten de waarde erboven."
            self._tell("syntax", place, message, "Zet hem in die waarde, of haal hem weg.")
            for at in range(number, last + 1):
                self.lines[at] = ""
            return last + 1
        if level.state != _IN_BLOCK and any(re.search(r":(?=\s|$)| #", one) for one in original):
            self._fold(level.line, level, last, message, "syntax", place)
            return last + 1
        new = [" " * width + one.lstrip() if one.strip() else one for one in original]
        edit = None
        if original == self._original[number : last + 1] and not (level.state == _IN_BLOCK and self._after_blank):
            edit = Edit(place, "\n".join(new))
        elif self._after_blank:
            hint += " Hoort de tekst er niet bij? Haal hem dan weg."
        self._tell("indent", place, message, hint, edit)
        self.lines[number : last + 1] = new
        return last + 1

    def _run(self, number: int, level: _Level | None, indented: bool = False) -> int:
        """The last line of a text without keys that starts at `number`."""
        last = number
        block = level is not None and level.state == _IN_BLOCK
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if not line.strip():
                if block or level is None:
                    continue
                break
            if line.lstrip()[0] == "#":
                break
            found = _ENTRY.fullmatch(line)
            if found and (found["key"] or (found["dashes"] and not block)):
                break
            if _FENCE.fullmatch(line) or _ASSIGNED.fullmatch(line) or (_CLOSE.fullmatch(line) and not block):
                break
            if indented and level is not None and len(line) - len(line.lstrip(" ")) <= level.indent:
                break
            last = at
        return last

    def _fold(self, number: int, level: _Level, last: int, message: str, kind: str, place: Position) -> None:
        """Takes the lines from `number` to `last` as one text."""
        first = self.lines[number][level.column :].rstrip()
        texts = [first, *(one.strip() for one in self.lines[number + 1 : last + 1])]
        margin = "\n" + " " * (level.indent + 2)
        edit = None
        if self.lines[number : last + 1] == self._original[number : last + 1]:
            end = Position(number + 1, level.column + 1, last + 1, len(self.lines[last]) + 1)
            edit = Edit(end, ">-" + "".join(margin + one if one else "\n" for one in texts))
        hint = 'Zet ">-" achter de sleutel en de hele tekst op de regels eronder, twee spaties ingesprongen.'
        self._tell(kind, place, message, hint, edit)
        self.lines[number] = self.lines[number][: level.column] + quoted(" ".join(filter(None, texts)))
        for at in range(number + 1, last + 1):
            self.lines[at] = ""
        level.state = _CLOSED

    def _stray(self, number: int, last: int, message: str, whole: bool = False) -> None:
        place = Position(number + 1, 1, last + 1, len(self.lines[last]) + 1)
        edit = None
        if whole:
            end = Position(last + 2, 1, last + 2, 1) if last + 1 < len(self.lines) else place
            edit = Edit(Position(number + 1, 1, end.end_line, end.end_column), "")
        hint = "Haal deze regel weg." if last == number else f"Haal de regels {number + 1} tot en met {last + 1} weg."
        self._tell("stray", place, message, hint, edit)
        for at in range(number, last + 1):
            self.lines[at] = ""

    def _tell(self, kind: str, at: Position, message: str, hint: str, edit: Edit | None = None) -> None:
        self.mistakes.append(Mistake(kind, at, message, hint, edit))


def _dashes(indent: int, dashes: str) -> list[int]:
    return [indent + found.start() for found in re.finditer("-", dashes)] or [indent]
