"""Every error in a text is reported at its own position, and the rest is read as it was meant."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

from generator.problems import Edit, Position
from generator.source.reading import split_lines
from generator.source.repairing import repaired

RIGHT = """\
# yaml-language-server: $schema=../schemas/json/initiative.json
name: TaalTuin
tagline: Nederlands oefenen in een moestuin.
description: |
  Elke week oefenen.

  Mensen komen samen.
municipality: hengelo
participations:
  - cohort: hengelo-2026
    sources: [bron]
    basis: stated
themes:
  - werk
  - zorg
target_groups:
  - jongeren
  - ouderen
websites:
  - url: https://taaltuin.example
    label: Site
"""
TAGLINE = "Nederlands oefenen in een moestuin."
STORY = "  Elke week oefenen.\n\n  Mensen komen samen."

Case = tuple[tuple[str, str], tuple[int, int], str, dict[str, Any]]
SURE: dict[str, Case] = {
    "apostrophe": (("TaalTuin", "'s-Hertogenbosch"), (2, 7), "apostrof", {"name": "'s-Hertogenbosch"}),
    "apostrophe within": (("TaalTuin", "'Oma's TaalTuin'"), (2, 7), "apostrof", {"name": "Oma's TaalTuin"}),
    "apostrophe in a list": (("werk", "'t Werk"), (14, 5), "apostrof", {"themes": ["'t Werk", "zorg"]}),
    "at": (("TaalTuin", "@tuin"), (2, 7), "beginnen met @", {"name": "@tuin"}),
    "percent": (("TaalTuin", "%tuin"), (2, 7), "beginnen met %", {"name": "%tuin"}),
    "bold": (("TaalTuin", "**Taal** Tuin"), (2, 7), "begint met *", {"name": "**Taal** Tuin"}),
    "star": (("TaalTuin", "*Taal Tuin"), (2, 7), "begint met *", {"name": "*Taal Tuin"}),
    "ampersand": (("TaalTuin", "&Taal Tuin"), (2, 7), "begint met &", {"name": "&Taal Tuin"}),
    "exclamation": (("TaalTuin", "!Taal Tuin"), (2, 7), "begint met !", {"name": "!Taal Tuin"}),
    "colon": (("TaalTuin", "Taal: Tuin"), (2, 11), "dubbele punt", {"name": "Taal: Tuin"}),
    "colon at the end": (("TaalTuin", "Taal:"), (2, 11), "dubbele punt", {"name": "Taal:"}),
    "colon on a second line": (
        (TAGLINE, "Nederlands\n  Let op: moestuin."),
        (4, 9),
        "dubbele punt",
        {"tagline": "Nederlands Let op: moestuin."},
    ),
    "hash": (("TaalTuin", "#1 van de tuinen"), (2, 7), "opmerking", {"name": "#1 van de tuinen"}),
    "quote not closed": (("TaalTuin", '"TaalTuin'), (2, 7), "nergens dicht", {"name": "TaalTuin"}),
    "quotes within": (("TaalTuin", '"De "Taal" Tuin"'), (2, 7), "Binnen", {"name": 'De "Taal" Tuin'}),
    "text after quotes": (("TaalTuin", '"Taal" Tuin'), (2, 7), "gaat door", {"name": '"Taal" Tuin'}),
    "text after brackets": (("TaalTuin", "[Taal] Tuin"), (2, 7), "gaat de tekst door", {"name": "[Taal] Tuin"}),
    "backslash": (("TaalTuin", '"C:\\Taal"'), (2, 7), "eigen betekenis", {"name": "C:\\Taal"}),
    "pipe before a text": (("TaalTuin", "| TaalTuin"), (2, 7), "Achter een |", {"name": "TaalTuin"}),
    "pipe before a story": (
        ("description: |", "description: | Kom!"),
        (4, 14),
        "Achter een |",
        {"description": "Kom!\nElke week oefenen.\n\nMensen komen samen.\n"},
    ),
    "enter in a line": (
        (TAGLINE, "Oefenen\nin een tuin."),
        (4, 1),
        "ingesprongen",
        {"tagline": "Oefenen in een tuin."},
    ),
    "enter and a colon": (
        (TAGLINE, "Oefenen\nin een tuin, dus: buiten."),
        (4, 1),
        "ingesprongen",
        {"tagline": "Oefenen in een tuin, dus: buiten."},
    ),
    "block not indented": (
        (STORY, "Elke week oefenen.\n\nMensen komen samen."),
        (5, 1),
        "ingesprongen",
        {"description": "Elke week oefenen.\n\nMensen komen samen.\n"},
    ),
    "no space": (("name: ", "name:"), (2, 5), "hoort een spatie", {"name": "TaalTuin"}),
    "no space, further on": (("    basis: ", "    basis:"), (12, 10), "hoort een spatie", {}),
    "equals": (("name: ", "name = "), (2, 6), "hoort een dubbele punt", {"name": "TaalTuin"}),
    "no colon but a key": (("name: ", "name "), (2, 5), "hoort een dubbele punt", {"name": "TaalTuin"}),
    "no colon below a text": (("tagline: ", "tagline "), (3, 8), "hoort een dubbele punt", {"tagline": TAGLINE}),
    "semicolon": (("name: ", "name; "), (2, 5), "hoort een dubbele punt", {"name": "TaalTuin"}),
    "arrow": (("name: ", "name -> "), (2, 6), "hoort een dubbele punt", {"name": "TaalTuin"}),
    "comma of JSON": (("TaalTuin", '"TaalTuin",'), (2, 7), "komma", {"name": "TaalTuin"}),
    "no space behind a dash": (
        ("  - werk\n  - zorg", "  -werk\n  -zorg"),
        (14, 3),
        "streepje",
        {"themes": ["werk", "zorg"]},
    ),
    "bullets": (("  - werk\n  - zorg", "  • werk\n  • zorg"), (14, 3), "streepje", {"themes": ["werk", "zorg"]}),
    "smart dashes": (("  - werk\n  - zorg", "  – werk\n  – zorg"), (14, 3), "streepje", {"themes": ["werk", "zorg"]}),
    "stars": (("  - werk\n  - zorg", "  * werk\n  * zorg"), (14, 3), "streepje", {"themes": ["werk", "zorg"]}),
    "fence": (("name: TaalTuin\n", "```yaml\nname: TaalTuin\n"), (2, 1), "code", {"name": "TaalTuin"}),
    "tab": (("    basis", "\t\tbasis"), (12, 1), "tab", {}),
    "tabs": (("    sources: [bron]\n    basis", "\t\tsources: [bron]\n\t\tbasis"), (11, 1), "tab", {}),
    "a dash too far": (("  - zorg", "   - zorg"), (15, 4), "te ver", {"themes": ["werk", "zorg"]}),
    "a dash not far enough": (("  - zorg", " - zorg"), (15, 2), "niet ver genoeg", {"themes": ["werk", "zorg"]}),
    "a key below the dash": (("    label", "  label"), (21, 3), "niet ver genoeg", {}),
    "no-break space behind a colon": (("name: ", "name:\xa0"), (2, 6), "vaste spatie (U+00A0)", {"name": "TaalTuin"}),
    "no-break spaces as an indent": (("  - cohort", "\xa0\xa0- cohort"), (10, 1), "vaste spatie (U+00A0)", {}),
    "wide colon": (("tagline: ", "tagline\uff1a"), (3, 8), "brede dubbele punt (U+FF1A)", {"tagline": TAGLINE}),
    "mark of byte order": (("tagline", "\ufefftagline"), (3, 1), "byte order mark (U+FEFF)", {"tagline": TAGLINE}),
    "unseen in a key": (("tagline", "tag\u200bline"), (3, 4), "zonder breedte (U+200B)", {"tagline": TAGLINE}),
    "unseen at the start": (("name", "\u200bname"), (2, 1), "zonder breedte (U+200B)", {"name": "TaalTuin"}),
    "direction": (("TaalTuin", "Taal\u202eTuin"), (2, 11), "leesrichting omdraait (U+202E)", {"name": "TaalTuin"}),
    "direction as a code": (("TaalTuin", '"Taal\\u202eTuin"'), (2, 12), "U+202E", {"name": "TaalTuin"}),
    "isolate": (("TaalTuin", "Taal\u2067Tuin"), (2, 11), "leesrichting omdraait (U+2067)", {"name": "TaalTuin"}),
    "nul": (("TaalTuin", "Taal\0Tuin"), (2, 11), "nulteken (U+0000)", {"name": "TaalTuin"}),
    "nul as a code": (("TaalTuin", '"Taal\\0Tuin"'), (2, 12), "nulteken (U+0000)", {"name": "TaalTuin"}),
    "backspace as a code": (("TaalTuin", '"Taal\\x08Tuin"'), (2, 12), "wisteken (U+0008)", {"name": "TaalTuin"}),
    "no character": (("TaalTuin", "Taal\ufffeTuin"), (2, 11), "geen teken is (U+FFFE)", {"name": "TaalTuin"}),
    "no character as a code": (("TaalTuin", '"Taal\\U0001ffffTuin"'), (2, 12), "geen teken is", {"name": "TaalTuin"}),
    "half a character": (("TaalTuin", '"Taal\\ud800Tuin"'), (2, 12), "halve code", {"name": "TaalTuin"}),
    "wide space as an indent": (("    basis", "\u3000\u3000basis"), (12, 1), "brede spatie (U+3000)", {}),
    "break of line": (("TaalTuin", "Taal\u2028Tuin"), (2, 11), "regelovergang (U+2028)", {"name": "Taal Tuin"}),
    "break of line as a code": (("TaalTuin", '"Taal\\u2028Tuin"'), (2, 12), "U+2028", {"name": "TaalTuin"}),
    "a dash before the first key": (("name: ", "- name: "), (2, 1), "niet met een streepje", {"name": "TaalTuin"}),
    "a number before a key": (("tagline: ", "2. tagline: "), (3, 1), "nummer", {"tagline": TAGLINE}),
    "a bullet before a key": (("tagline: ", "• tagline: "), (3, 1), "teken", {"tagline": TAGLINE}),
    "a bold key": (("tagline: ", "**tagline**: "), (3, 1), "opmaak", {"tagline": TAGLINE}),
    "a bold key with its colon": (("tagline: ", "**tagline:** "), (3, 1), "opmaak", {"tagline": TAGLINE}),
    "a story without a pipe": (
        (f"description: |\n{STORY}", "description:\n  Elke week: oefenen.\n\n  Mensen komen samen."),
        (5, 3),
        "dubbele punt",
        {"description": "Elke week: oefenen.\n\nMensen komen samen.\n"},
    ),
    "a story without a pipe, that begins as a key": (
        (f"description: |\n{STORY}", "description:\n  Programma: oefenen.\n  - eten\n  En dat is het."),
        (5, 3),
        "dubbele punt",
        {"description": "Programma: oefenen.\n- eten\nEn dat is het.\n"},
    ),
    "a block indented with tabs": (
        (STORY, "\tElke week oefenen.\n\tKom."),
        (5, 1),
        "tab",
        {"description": "Elke week oefenen.\nKom.\n"},
    ),
    "curly quotes": (("TaalTuin", "“TaalTuin”"), (2, 7), "aanhalingstekens", {"name": "TaalTuin"}),
    "low quotes": (("TaalTuin", "„TaalTuin”"), (2, 7), "aanhalingstekens", {"name": "TaalTuin"}),
    "curly quotes in a list": (("[bron]", "[“bron”]"), (11, 15), "aanhalingstekens", {}),
}
"""Texts with one certain meaning: applying the edit gives a correct text with the values that were read."""

CHOICE: dict[str, Case] = {
    "question mark": (("TaalTuin", "?"), (2, 7), "geen waarde", {"name": None}),
    "dash": (("TaalTuin", "-"), (2, 7), "geen waarde", {"name": None}),
    "bracket": (("[bron]", "[bron"), (11, 14), "eindigen met ]", {}),
    "brace": (("TaalTuin", "{Taal"), (2, 7), "eindigen met }", {"name": None}),
    "list on the line of its key": (("TaalTuin", "- TaalTuin"), (2, 7), "lijst", {"name": None}),
    "no colon": (
        ("municipality: hengelo", "municipality"),
        (8, 1),
        "ontbreekt een dubbele punt",
        {"municipality": None},
    ),
    "conflict": (
        ("name: TaalTuin", "<<<<<<< HEAD\nname: TaalTuin\n=======\nname: Tuin\n>>>>>>> tak"),
        (2, 1),
        "conflict van git",
        {"name": "TaalTuin"},
    ),
    "a mark of a conflict": (("name: TaalTuin\n", "name: TaalTuin\n>>>>>>> tak\n"), (3, 1), "conflict", {}),
    "a sentence above": (("# yaml", "Hier is het bestand:\n\n# yaml"), (1, 1), "hoort niet", {"name": "TaalTuin"}),
    "a sentence below": (("    label: Site\n", "    label: Site\n\nVeel succes!\n"), (23, 1), "hoort bij geen", {}),
    "paragraph not indented": (
        ("  Mensen komen samen.", "Mensen komen samen."),
        (7, 1),
        "ingesprongen",
        {"description": "Elke week oefenen.\n\nMensen komen samen.\n"},
    ),
    "paragraph with a colon": (
        ("  Mensen komen samen.", "En dit nog: kom samen."),
        (7, 1),
        "ingesprongen",
        {"description": "Elke week oefenen.\n\nEn dit nog: kom samen.\n"},
    ),
    "tab in a text": (("TaalTuin", "TaalTuin\tOefenen"), (2, 15), "spreadsheet", {"name": "TaalTuin Oefenen"}),
    "a key too far": (("tagline:", "   tagline:"), (3, 4), "te ver", {"tagline": TAGLINE}),
    "the same key": (("name: TaalTuin", "name: TaalTuin\nname: Tuin"), (3, 1), "twee keer", {"name": "TaalTuin"}),
    "the same key in an item": (("    label: Site", "    url: https://b.example"), (21, 5), "twee keer", {}),
    "loose quote": (("TaalTuin", 'TaalTuin"'), (2, 15), "begint er niet mee", {"name": "TaalTuin"}),
    "second document": (("    label: Site\n", "    label: Site\n---\nname: b\n"), (22, 1), "tweede document", {}),
}
"""Ambiguous texts: they are reported without an edit."""


def text_of(case: Case) -> str:
    assert case[0][0] in RIGHT
    return RIGHT.replace(*case[0], 1)


def edited(text: str, edits: list[Edit]) -> str:
    """The text with the edits applied, from the last to the first."""
    for edit in sorted(edits, key=lambda edit: str(edit.at), reverse=True):
        at = edit.at
        assert isinstance(at, Position)
        start, end = index(text, at.line, at.column), index(text, at.end_line, at.end_column)
        text = text[:start] + edit.text + text[end:]
    return text


def index(text: str, line: int, column: int) -> int:
    """The offset in characters of a position."""
    lines = split_lines(text)
    return sum(len(text) + 1 for text in lines[: line - 1]) + column - 1


def right() -> dict[str, Any]:
    values = repaired(RIGHT).values
    assert values is not None
    return values


def assert_reported(case: Case) -> None:
    _, place, said, values = case
    read = repaired(text_of(case))
    (mistake,) = read.findings
    assert (mistake.at.line, mistake.at.column) == place
    assert said in mistake.message
    assert mistake.hint
    assert read.values == right() | values or read.unread == (("name",),)


@pytest.mark.parametrize("name", SURE)
def test_certain_repairs(name: str) -> None:
    assert_reported(SURE[name])
    text = text_of(SURE[name])
    read = repaired(text)
    edit = read.findings[0].edit
    assert edit is not None
    after = repaired(edited(text, [edit]))
    assert after.findings == ()
    assert after.values == read.values or read.unread
    assert after.values == right() | SURE[name][3]


@pytest.mark.parametrize("name", CHOICE)
def test_ambiguous_texts(name: str) -> None:
    if name in ("bracket", "the same key in an item"):
        read = repaired(text_of(CHOICE[name]))
        assert [finding.edit for finding in read.findings] == [None]
        assert read.unread
        return
    assert_reported(CHOICE[name])
    assert repaired(text_of(CHOICE[name])).findings[0].edit is None


def with_dashes(margin: str) -> str:
    """The correct text with a dash before each key, and `margin` before the lines below them."""
    lines = RIGHT.split("\n")
    return "\n".join((f"- {line}" if line[0] not in " #" else margin + line) if line else line for line in lines)


@pytest.mark.parametrize("margin", ["", "  "])
def test_a_dash_before_every_key_is_one_finding(margin: str) -> None:
    read = repaired(with_dashes(margin).replace("  # yaml", "# yaml"))
    (mistake,) = read.findings
    assert "Voor 8 sleutels" in mistake.message
    assert read.values == right()
    assert mistake.edit is not None
    after = repaired(edited(with_dashes(margin).replace("  # yaml", "# yaml"), [mistake.edit]))
    assert (after.findings, after.values) == ((), right())


def test_the_first_of_several_records_in_a_file_is_read() -> None:
    read = repaired("- name: Een\n  themes: [werk]\n- name: Twee\n  themes: [zorg]\n")
    assert [(finding.kind, finding.at.line) for finding in read.findings] == [("document", 3)]
    assert read.values == {"name": "Een", "themes": ["werk"]}


def test_a_list_below_a_key_is_not_a_record_written_as_a_list() -> None:
    read = repaired("- name: Een\nwebsites:\n- url: https://een.example\n- url: https://twee.example\n")
    assert len(read.findings) == 1
    assert read.values == {"name": "Een", "websites": [{"url": "https://een.example"}, {"url": "https://twee.example"}]}


def test_all_at_once() -> None:
    """Errors on different lines are all reported, each with the edit it has on its own."""
    text = RIGHT
    for old, new in (
        ("name: TaalTuin", "name: 'Oma's Tuin'"),
        ("tagline: ", "tagline: @"),
        ("hengelo-2026", "[hengelo"),
        ("    basis: ", "    basis:"),
        ("  - werk", "  -werk"),
        ("  - ouderen", "  • ouderen"),
        ("label: Site", "label: “Site”"),
    ):
        text = text.replace(old, new)
    read = repaired(text)
    assert [finding.at.line for finding in read.findings] == [2, 3, 10, 12, 14, 18, 21]
    assert read.unread == (("participations", 0, "cohort"),)
    assert read.values is not None
    assert read.values["themes"] == ["werk", "zorg"]
    after = repaired(edited(text, [finding.edit for finding in read.findings if finding.edit]))
    assert [finding.at.line for finding in after.findings] == [10]


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "a: ’t Lichtpunt ‘hier’\n",
        "a: “Samen” eten en “samen” koken\n",
        'a: een plank van 19"\n',
        "a: b\n  - c\n",
        "a:\n- b\n- c\nd: e\n",
        "a:\n  - - b\n    - c\n",
        "a: {b: c,\n  d: e}\n",
        "a: [b,\n c]\nd: e\n",
        "a: 'een\n  twee'\nb: \"drie\n\n  vier\"\n",
        "a: een\n  twee\n  drie\n",
        "a: |\n  ```yaml\n  • x\n  y = z\n  <<<<<<< HEAD\n",
        "a : b\n",
        "? a\n: b\n",
        '"a b": c\n',
        "a: https://x.example/#b\n",
        "a:\tb\n",
        "a:\n  https://x.example\n",
        "a:\n  -5\n",
        "a: |\n  1. b: c\n  **d:** e\n",
        "a: b\n  * c\n",
        "a:\n  Elke week\n  oefenen\n",
    ],
)
def test_correct_texts_are_left_alone(text: str) -> None:
    assert repaired(text).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "pointer"),
    [
        ("name: TaalTuin", "naam TaalTuin", ()),
        ("    label: Site", "    etiket Site", ("websites", 0)),
    ],
)
def test_a_key_without_a_colon_is_not_missing(old: str, new: str, pointer: tuple[str | int, ...]) -> None:
    read = repaired(RIGHT.replace(old, new))
    assert len(read.findings) == 1
    assert read.unread == (pointer,)


def test_the_time_for_a_text_that_is_wrong_throughout_is_bounded() -> None:
    chance = random.Random(1)
    bits = ["name: ", "- ", "'", '"', "[", "{", "\n", "\n  ", ": ", "x", " ", "|", "\t", "#", "&a", "\xa0"]
    for _ in range(3):
        text = "".join(chance.choices(bits, k=60_000))
        start = time.process_time()
        repaired(text)
        assert time.process_time() - start < 8
