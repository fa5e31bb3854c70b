"""Every rule has an example that breaks it and one that does not; what is reported is written down word for word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.checks import RULES
from generator.problems import Problem, Rule
from tests.generator.checks.examples import CODES, INVALID, MADE, invalid_example, overlay, problems


def as_line(problem: Problem, data: Path) -> str:
    path = problem.path.removeprefix(f"{data.as_posix()}/").removeprefix(f"{data.parent.as_posix()}/")
    said = f"{problem.message} | {problem.hint}"
    said = said.replace(f"{data.as_posix()}/", "").replace(f"{data.parent.as_posix()}/", "")
    return f"{path}:{problem.position.line}:{problem.position.column} {problem.code} {said}\n"


@pytest.mark.parametrize("code", CODES)
def test_the_invalid_example_is_reported(code: str, toy: Path, approved: Callable[[Path, str], None]) -> None:
    example = invalid_example(code, toy)
    assert code in {problem.code for problem in example.problems}
    lines = "".join(as_line(problem, example.data) for problem in example.problems)
    approved(INVALID / code / "problems.txt", lines)


@pytest.mark.parametrize("code", [code for code in CODES if code not in MADE])
def test_the_valid_example_is_not_reported(code: str, toy: Path, today: date) -> None:
    overlay(toy, code, "goed")
    assert code not in {problem.code for problem in problems(toy, today, code)}


def test_the_toy_directory_is_valid(examples: Path, today: date) -> None:
    assert problems(examples / "valid", today) == []


def test_every_rule_has_an_example_and_every_example_a_rule() -> None:
    assert sorted(folder.name for folder in INVALID.iterdir()) == sorted(CODES)
    for code in CODES:
        sides = {"problems.txt"} if code in MADE else {"fout", "goed", "problems.txt"}
        assert {folder.name for folder in (INVALID / code).iterdir()} == sides, code


def test_codes_are_unique() -> None:
    assert len(CODES) == len(set(CODES))


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_every_rule_is_documented(rule: Rule[...]) -> None:
    documentation = rule.documentation
    summary, _, rest = documentation.partition("\n")
    assert summary.endswith((".", ":")), "the first sentence stands alone"
    for word in ("Goed", "Fout"):
        assert any(line.startswith(word) and line.endswith(":") for line in rest.split("\n")), word
        snippet = rest.split(f"\n{word}", 1)[1].split("\n\n", 1)[1]
        assert snippet.startswith(" " * 4), f"no snippet under {word}"
