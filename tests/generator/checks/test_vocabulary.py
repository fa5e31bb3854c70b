"""Words for target groups."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check
from generator.problems import Problem
from generator.source import in_order


def told(toy: Path, today: date, *codes: str) -> list[Problem]:
    return [problem for problem in in_order(load_and_check(toy, today).problems) if problem.code in codes]


def with_groups(toy: Path, *words: str) -> None:
    """Let an initiative name these groups."""
    file = toy / "initiatives" / "soepfiets.yaml"
    text = file.read_text(encoding="utf-8")
    before = "target_groups:\n  - ouderen\n  - buurtbewoners\n"
    assert before in text
    file.write_text(text.replace(before, f"target_groups: [{', '.join(words)}]\n"), encoding="utf-8")


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("oudren", 'Bedoelde u "ouderen"?'),
        ("seniroen", 'Bedoelde u "senioren"?'),
        ("buren", "Zet het woord bij synonyms"),
        ("mensen van elders", "Zet het woord bij synonyms"),
    ],
)
def test_a_word_that_is_not_known_is_told_with_what_to_do(toy: Path, today: date, word: str, hint: str) -> None:
    with_groups(toy, word, "ouderen")
    (found,) = told(toy, today, "RUL043")
    assert f'"{word}"' in found.message and found.hint.startswith(hint)


@pytest.mark.parametrize("word", ["Ouderen", "SENIOREN", "mensen uit de buurt", "Samen eten", "samen-eten"])
def test_a_word_in_another_form_is_known_and_a_theme_is_told_by_its_own_rule(toy: Path, today: date, word: str) -> None:
    with_groups(toy, word)
    assert told(toy, today, "RUL043") == []


def test_without_a_vocabulary_any_word_will_do(toy: Path, today: date) -> None:
    for file in (toy / "groups").iterdir():
        file.unlink()
    with_groups(toy, "mensen van elders")
    assert told(toy, today, "RUL043") == []


def test_a_word_means_one_group(toy: Path, today: date) -> None:
    (toy / "groups" / "opa.yaml").write_text("title: opa’s\nsynonyms: [Ouderen, grootvaders]\n", encoding="utf-8")
    (found,) = told(toy, today, "RUL044")
    assert found.path.endswith("opa.yaml") and "ouderen" in found.message
    (toy / "groups" / "opa.yaml").write_text("title: opa’s\nsynonyms: [opa’s]\n", encoding="utf-8")
    assert told(toy, today, "RUL044") == []


def test_a_longer_way_round_is_told_in_each_file_on_it(toy: Path, today: date) -> None:
    for id, broader in {"a": "b", "b": "c", "c": "a", "d": "a"}.items():
        (toy / "groups" / f"{id}.yaml").write_text(f"title: groep {id}\nbroader: [{broader}]\n", encoding="utf-8")
    found = told(toy, today, "RUL045")
    assert [Path(problem.path).stem for problem in found] == ["a", "b", "c"], "d stands beside the circle"
    assert "b valt zelf onder a" in found[0].message
