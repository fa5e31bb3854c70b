"""The same problems for a terminal, for GitHub, for programs and for a comment."""

from __future__ import annotations

import json

from generator import reporting
from generator.problems import START, Position, Problem, Severity

PROBLEMS = [
    Problem(
        "data/a.yaml", Position(2, 7, 2, 11), "REF001", Severity.ERROR, '"soup" bestaat niet.', 'Bedoelde u "soep"?'
    ),
    Problem("data/b,c.yaml", START, "RUL014", Severity.WARNING, "100% <b>oud</b>\n*echt*", ""),
]
LINES = {("data/a.yaml", 2): "naam: soup\t'é'"}


def line_of(path: str, number: int) -> str:
    return LINES.get((path, number), "")


def plain(text: str, name: str) -> str:
    assert name in {"error", "warning", "place", "quiet"}
    return text


def test_text_shows_the_line_with_a_caret() -> None:
    assert reporting.as_text(PROBLEMS[:1], line_of, plain).split("\n") == [
        'data/a.yaml:2:7 REF001 fout "soup" bestaat niet.',
        "  2 | naam: soup·'é'",
        "    |       ^^^^",
        '    Bedoelde u "soep"?',
        "",
    ]


def test_text_without_a_line_has_no_caret() -> None:
    assert "^" not in reporting.as_text(PROBLEMS[1:], line_of, plain)


def test_a_caret_stays_under_its_word_in_a_long_line() -> None:
    for column in (1, 60, 150, 297):
        line = "." * (column - 1) + "soup" + "." * (300 - column)
        problem = Problem("x", Position(1, column, 1, column + 4), "FLD003", Severity.ERROR, "Fout.")
        shown = reporting.as_text([problem], lambda path, number, line=line: line, plain).split("\n")
        start = shown[2].index("^")
        assert shown[1][start : start + 4] == "soup"
        assert shown[2].count("^") == 4
        assert len(shown[1]) < 120


def test_a_problem_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    problem = Problem("x", Position(1, 4, 3, 2), "FLD003", Severity.ERROR, "Fout.")
    assert reporting.as_text([problem], lambda path, number: "a: bcd", plain).split("\n")[2] == "    |    ^^^"


def test_github_escapes_what_has_a_meaning() -> None:
    first, second = reporting.as_github(PROBLEMS).split("\n")
    assert first == (
        "::error file=data/a.yaml,line=2,endLine=2,col=7,endColumn=11,title=REF001::"
        '"soup" bestaat niet.%0ABedoelde u "soep"?'
    )
    assert second == (
        "::warning file=data/b%2Cc.yaml,line=1,endLine=1,col=1,endColumn=1,title=RUL014::100%25 <b>oud</b>%0A*echt*"
    )


def test_json_holds_every_field() -> None:
    first, second = json.loads(reporting.as_json(PROBLEMS))
    assert first["code"] == "REF001"
    assert first["severity"] == "error"
    assert first["hint"] == 'Bedoelde u "soep"?'
    assert second["path"] == "data/b,c.yaml"
    assert (first.get("position") or first["at"])["column"] == 7


def test_markdown_means_nothing_in_a_message() -> None:
    text = reporting.as_markdown(PROBLEMS, 2)
    assert "`data/a.yaml`" in text
    assert "- regel 2, kolom 7: **REF001** (fout)" in text
    assert "<b>" not in text.replace("\\<b\\>", "")
    assert "\\*echt\\*" in text


def test_summary_counts() -> None:
    assert reporting.summary([], 1) == "1 gegeven bekeken: alles klopt."
    assert reporting.summary(PROBLEMS, 2) == "2 gegevens bekeken: 1 fout en 1 waarschuwing."
    assert reporting.summary(PROBLEMS[:1] * 2, 3) == "3 gegevens bekeken: 2 fouten."
    assert reporting.summary(PROBLEMS[1:] * 2, 3) == "3 gegevens bekeken: 2 waarschuwingen."


def test_nothing_to_report_is_nothing() -> None:
    assert reporting.as_text([], line_of, plain) == ""
    assert reporting.as_github([]) == ""
    assert json.loads(reporting.as_json([])) == []
