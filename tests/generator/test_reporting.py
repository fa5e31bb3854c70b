"""The same problems for a terminal, GitHub, programs and a comment."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from generator import reporting
from generator.problems import START, Edit, Position, Problem, Severity
from generator.reporting import Report, report

PROBLEMS = [
    Problem(
        "data/a.yaml", Position(2, 7, 2, 11), "REF001", Severity.ERROR, '"soup" bestaat niet.', 'Bedoelde u "soep"?'
    ),
    Problem("data/b,c.yaml", START, "RUL014", Severity.WARNING, "100% <b>oud</b>\n*echt*", ""),
]
LINES = {("data/a.yaml", 2): "naam: soup\t'é'"}


def _same(line: str, path: str, number: int) -> str:
    """Every line of every file is this one."""
    return line


def line_of(path: str, number: int) -> str:
    return LINES.get((path, number), "")


def plain(text: str, name: str) -> str:
    assert name in {"error", "warning", "place", "quiet"}
    return text


def told(problems: list[Problem], records: int = 2) -> Report:
    return report(problems, records)


def problem(line: int = 1, message: str = "Fout.", code: str = "FLD003", **more: Any) -> Problem:
    path, severity = more.pop("path", "a.yaml"), more.pop("severity", Severity.ERROR)
    return Problem(path, Position(line, 1, line, 4), code, severity, message, **more)


def test_text_shows_the_line_with_a_caret() -> None:
    assert reporting.as_text(told(PROBLEMS[:1]), line_of, plain).split("\n") == [
        'data/a.yaml:2:7 REF001 fout "soup" bestaat niet.',
        "  2 | naam: soup·'é'",
        "    |       ^^^^",
        '    Bedoelde u "soep"?',
        "",
    ]


def test_text_without_a_line_has_no_caret() -> None:
    assert "^" not in reporting.as_text(told(PROBLEMS[1:]), line_of, plain)


def test_a_caret_stays_under_its_word_in_a_long_line() -> None:
    for column in (1, 60, 150, 297):
        line = "." * (column - 1) + "soup" + "." * (300 - column)
        problem = Problem("x", Position(1, column, 1, column + 4), "FLD003", Severity.ERROR, "Fout.")
        shown = reporting.as_text(told([problem]), partial(_same, line), plain).split("\n")
        start = shown[2].index("^")
        assert shown[1][start : start + 4] == "soup"
        assert shown[2].count("^") == 4
        assert len(shown[1]) < 120


def test_carets_of_a_multi_line_problem_end_with_its_first_line() -> None:
    problem = Problem("x", Position(1, 4, 3, 2), "FLD003", Severity.ERROR, "Fout.")
    assert reporting.as_text(told([problem]), lambda path, number: "a: bcd", plain).split("\n")[2] == "    |    ^^^"


def test_github_commands_are_escaped() -> None:
    first, second = reporting.as_github(told(PROBLEMS)).split("\n")
    assert first == (
        "::error file=data/a.yaml,line=2,endLine=2,col=7,endColumn=11,title=REF001::"
        '"soup" bestaat niet.%0ABedoelde u "soep"?'
    )
    assert second == (
        "::warning file=data/b%2Cc.yaml,line=1,endLine=1,col=1,endColumn=1,title=RUL014::100%25 <b>oud</b> *echt*"
    )


def test_json_holds_every_field() -> None:
    first, second = json.loads(reporting.as_json(told(PROBLEMS)))
    assert first["code"] == "REF001"
    assert first["severity"] == "error"
    assert first["hint"] == 'Bedoelde u "soep"?'
    assert second["path"] == "data/b,c.yaml"
    assert (first.get("position") or first["at"])["column"] == 7


def test_markdown_in_a_message_is_escaped() -> None:
    text = reporting.as_markdown(told(PROBLEMS))
    assert "`data/a.yaml`" in text
    assert "- regel 2, kolom 7: **REF001** (fout)" in text
    assert "<b>" not in text.replace("\\<b\\>", "")
    assert "\\*echt\\*" in text


def test_summary_counts() -> None:
    assert reporting.summary(told([], 1)) == "1 gegeven bekeken: alles klopt."
    assert reporting.summary(told(PROBLEMS, 2)) == "2 gegevens bekeken: 1 fout en 1 waarschuwing."
    assert reporting.summary(told(PROBLEMS[:1] * 2, 3)) == "3 gegevens bekeken: 2 fouten."
    assert reporting.summary(told(PROBLEMS[1:] * 2, 3)) == "3 gegevens bekeken: 2 waarschuwingen."


def test_no_problems_give_an_empty_report() -> None:
    assert reporting.as_text(told([]), line_of, plain) == ""
    assert reporting.as_github(told([])) == ""
    assert json.loads(reporting.as_json(told([]))) == []


def test_many_equal_problems_are_one_message_with_a_count() -> None:
    same = [problem(number, path=f"{number:02}.yaml", hint="Voeg toe.") for number in range(1, 26)]
    other = problem(1, "Iets anders.", path="03.yaml")
    text = reporting.as_text(told([*same, other]), line_of, plain)
    assert text.count("Fout.") == 1
    assert text.startswith("25 keer FLD003 fout Fout.\n  01.yaml:1:1\n")
    assert "\n  20.yaml:20:1\n" in text
    assert "21.yaml" not in text
    assert "en nog 5; alle plekken: --format json" in text
    assert "03.yaml:1:1 FLD003 fout Iets anders." in text
    github = reporting.as_github(told([*same, other])).split("\n")
    assert len(github) == 2
    assert "25 keer: 01.yaml:1; 02.yaml:2;" in github[0]
    assert reporting.as_markdown(told([*same, other])).count("Fout.") == 1
    assert len(json.loads(reporting.as_json(told([*same, other])))) == 26


def test_a_few_equal_problems_are_shown_one_by_one() -> None:
    same = [problem(number) for number in range(1, 4)]
    assert reporting.as_text(told(same), line_of, plain).count("Fout.") == 3


def test_what_is_new_comes_first_and_the_rest_is_folded() -> None:
    before = [problem(7, "Oud."), problem(9, "Weg.")]
    found = [problem(1, "Nieuw."), problem(8, "Oud.")]  # the old one moved down a line
    compared = report(found, 2, before)
    assert [problem.message for problem in compared.problems] == ["Nieuw."]
    assert [problem.message for problem in compared.known or ()] == ["Oud."]
    assert reporting.as_github(compared).split("\n") == [
        "::error file=a.yaml,line=1,endLine=1,col=1,endColumn=4,title=FLD003::Nieuw.",
        "::group::Al bekend voor deze wijziging (1)",
        "- a.yaml:8:1 FLD003 fout Oud.",
        "::endgroup::",
    ]
    assert [problem["new"] for problem in json.loads(reporting.as_json(compared))] == [True, False]
    assert reporting.summary(compared) == "2 gegevens bekeken: 1 fout nieuw. Al bekend: 1 fout."
    assert "<details>" in reporting.as_markdown(compared)
    text = reporting.as_text(compared, line_of, plain)
    assert text.index("Nieuw.") < text.index("Al bekend") < text.index("Oud.")


def test_a_second_equal_problem_is_new() -> None:
    compared = report([problem(1), problem(5)], 1, [problem(1)])
    assert len(compared.problems) == 1
    assert reporting.summary(report([problem(1)], 1, [problem(1)])) == (
        "1 gegeven bekeken: niets nieuws. Al bekend: 1 fout."
    )


def test_github_gets_no_more_annotations_than_it_shows() -> None:
    found = [problem(number, f"Fout {number}.") for number in range(30)]
    found += [problem(number, f"Let op {number}.", severity=Severity.WARNING) for number in range(30)]
    lines = reporting.as_github(told(found)).split("\n")
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert sum(line.startswith("::warning ") for line in lines) == 10
    assert "::group::Meer meldingen (40)" in lines
    assert not any(line.lstrip().startswith("::") for line in lines if "Fout 29" in line)


SECRET = "Noor Voorbeeld, 06-12345678"


@pytest.mark.parametrize(
    "form",
    [
        lambda found: reporting.as_text(found, lambda path, line: f"name: {SECRET}", plain),
        reporting.as_github,
        reporting.as_json,
        reporting.as_markdown,
    ],
)
def test_no_report_repeats_a_veiled_line(form: Any) -> None:
    found = [
        problem(2, "Hier staat een telefoonnummer.", "PRV007", veiled=True),
        problem(2, f'De zin die begint met "{SECRET}" telt 40 woorden.', "CNT004"),
        problem(2, "Aanhalingstekens.", hint=f"Schrijf: {SECRET}", edit=Edit(Position(2, 1, 2, 4), SECRET)),
        Problem("a.yaml", Position(1, 1, 3, 1), "FLD005", Severity.ERROR, f'"{SECRET}" is te lang.'),
    ]
    text = form(told(found))
    assert "06-1234" not in text
    assert "Noor" not in text
    assert "40 woorden" in text


def test_other_lines_are_shown() -> None:
    found = [problem(2, "Een nummer.", "PRV007", veiled=True), problem(3, '"soup" bestaat niet.')]
    assert '"soup"' in reporting.as_text(told(found), line_of, plain)


def test_no_control_characters_reach_a_terminal() -> None:
    odd = problem(1, "\x1b[31mrood\u202e\x07", path="a\x1b.yaml", hint="\x9b0m\r\nweg")
    for text in (
        reporting.as_text(told([odd]), lambda path, line: "\x1b[2J", plain),
        reporting.as_text(report([odd], 1, [odd]), line_of, plain),
        reporting.as_github(report([odd], 1, [odd])),
        reporting.as_markdown(told([odd])),
    ):
        assert all(character.isprintable() or character == "\n" for character in text)


def test_no_message_is_a_command_to_github() -> None:
    odd = problem(1, "\n::set-output name=x::y", path="::error::x\n::warning::y")
    for text in (reporting.as_github(told([odd])), reporting.as_github(report([odd], 1, [odd]))):
        commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
        assert all(line.startswith(("::error file=", "::group::", "::endgroup::")) for line in commands)


def test_markdown_has_no_mentions_and_links() -> None:
    text = reporting.as_markdown(told([problem(1, "Mail @noor, zie #12 op https://a.example of www.b.example.")]))
    for live in ("@noor", "#12", "https://a", "www.b"):
        assert live not in text


def test_no_line_is_shown_for_a_file_as_a_whole() -> None:
    """The first line of a spreadsheet may well hold names."""
    whole = Problem("lijst.csv", START, "PRV012", Severity.ERROR, "Dit is een spreadsheet.", "Haal het weg.")
    text = reporting.as_text(told([whole]), lambda path, number: "Noor Voorbeeld;06", plain)
    assert text == "lijst.csv:1:1 PRV012 fout Dit is een spreadsheet.\n    Haal het weg.\n"


def test_what_is_personal_is_not_folded_on_github() -> None:
    many = [problem(number, f"Fout {number}.") for number in range(1, 15)]
    personal = Problem(
        "z.yaml", START, "PRV006", Severity.ERROR, "Hier staat een e-mailadres.", "Haal het weg.", veiled=True
    )
    lines = reporting.as_github(told([*many, personal])).split("\n")
    assert "PRV006" in lines[0]
    assert len(told([*many, personal]).problems) == 15
