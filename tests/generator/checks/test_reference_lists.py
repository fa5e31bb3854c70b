"""Reference lists: an invalid row is reported and skipped, with an edit if only one change can be meant."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.pipeline import load_and_check
from generator.problems import Problem
from generator.source import in_order

HEADER = "gm_code,name,province,lat,lng\n"
RIGHT = "GM9001,Zonnedaal,Drenthe,52.9,6.6\nGM9003,Waterveen,Overijssel,52.5,6.4\n"


def problems(toy: Path, today: date, content: str, name: str = "municipalities.csv") -> list[Problem]:
    (toy / "reference" / name).write_text(content, encoding="utf-8")
    return [problem for problem in in_order(load_and_check(toy, today).problems) if problem.code == "YML015"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("GM9005,Elders,Drenthe,6.6,52.9", "verwisseld"),
        ("GM9005,Elders,Drenthe,48.8,2.3", "niet in Nederland"),
        ("GM9005,Elders,Drenthe,-52.9,6.6", "niet in Nederland"),
        ("GM9005,Elders,Drenthe,1e300,6.6", "niet in Nederland"),
        ("9005,Elders,Drenthe,52.9,6.6", "geen code"),
        ("GM905,Elders,Drenthe,52.9,6.6", "geen code"),
        ("gm9005,Elders,Drenthe,52.9,6.6", "geen code"),
        ("GM9001,Nog eens,Drenthe,52.9,6.6", "twee keer"),
        ("GM9005,Elders,Drenthe,nan,6.6", "geen getal"),
    ],
)
def test_an_invalid_row(toy: Path, today: date, row: str, words: str) -> None:
    (found,) = problems(toy, today, f"{HEADER}{RIGHT}{row}\n")
    assert words in found.message and found.position.line == 4


def test_swapped_coordinates_get_an_edit(toy: Path, today: date) -> None:
    text = f'{HEADER}{RIGHT}GM9005,"Elders, en verder",Drenthe,6.6,52.9\n'
    (found,) = problems(toy, today, text)
    assert found.edit and found.edit.text == 'GM9005,"Elders, en verder",Drenthe,52.9,6.6'
    lines = text.split("\n")
    assert lines[found.edit.at.line - 1][: found.edit.at.end_column - 1] == lines[3]  # type: ignore[union-attr]
    lines[3] = found.edit.text
    assert problems(toy, today, "\n".join(lines)) == []


@pytest.mark.parametrize(
    ("figures", "column"),
    [
        ("veel,3,20.5", "inhabitants_2026"),
        ("42.000,3,20.5", "inhabitants_2026"),
        ("0,3,20.5", "inhabitants_2026"),
        ("42000,6,20.5", "urbanity_2024"),
        ("42000,2.5,20.5", "urbanity_2024"),
        ('42000,3,"20,5"', "share_65_2022"),
        ("42000,3,100.5", "share_65_2022"),
        ("42000,3,nan", "share_65_2022"),
        ("42000,3,-1", "share_65_2022"),
    ],
)
def test_a_figure_that_cannot_be(toy: Path, today: date, figures: str, column: str) -> None:
    header = HEADER.replace("\n", ",inhabitants_2026,urbanity_2024,share_65_2022\n")
    others = RIGHT.replace("6.6\n", "6.6,,,\n").replace("6.4\n", "6.4,42000,3,20.5\n")
    assert problems(toy, today, header + others) == [], "what is not known stays empty"
    (found,) = problems(toy, today, f"{header}{others}GM9005,Elders,Drenthe,52.9,6.6,{figures}\n")
    assert found.message.startswith(f"De cel {column} is ") and found.position.line == 4
    assert "tot en met" in found.hint


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("themas/samen-eten/,,", "twee keer"),
        ("themas/../x/,,", "geen adres"),
        ("/themas/samen-leven/,,", "geen adres"),
        ("themas/samen-leven,,", "geen adres"),
        ("a/b/c/d/e/f/g/,,", "geen adres"),
        ("themas/samen-leven/,,themas", "geen adres"),
        ("themas/samen-leven/,gisteren,", "geen dag"),
        ("themas/samen-leven/,20261127,", "geen dag"),
        ("themas/samen-leven/,2026-11-27,themas/samen-eten/", "niet allebei"),
        ("ambassadeurs/a-7k2p/,,", "persoon"),
        ("coaches/c-3m9x/,2026-11-27,", "persoon"),
    ],
)
def test_a_row_of_the_ledger_that_cannot_be(toy: Path, today: date, row: str, words: str) -> None:
    (found,) = problems(toy, today, f"address,gone,moved_to\nthemas/samen-eten/,,\n{row}\n", "addresses.csv")
    assert words in found.message and found.position.line == 3


def test_the_lists_of_people_are_addresses_like_others(toy: Path, today: date) -> None:
    assert problems(toy, today, "address\nambassadeurs/\ncoaches/\n", "addresses.csv") == []


@pytest.mark.parametrize("name", ["municipalities.csv", "addresses.csv"])
def test_anything_but_a_regular_file_is_reported(toy: Path, today: date, name: str) -> None:
    file = toy / "reference" / name

    def huge() -> None:
        file.touch()
        os.truncate(file, 1 << 30)

    makers: tuple[Callable[[], None], ...] = (lambda: os.mkfifo(file), lambda: file.symlink_to("/dev/zero"), huge)
    for make in makers:
        file.unlink()
        make()
        assert [problem.code for problem in load_and_check(toy, today).problems if problem.path.endswith(name)] == [
            "YML015"
        ]


def test_a_list_with_semicolons_is_reported_as_such(toy: Path, today: date) -> None:
    (found,) = problems(toy, today, f"{HEADER}{RIGHT}".replace(",", ";"))
    assert "komma" in found.message and "komma" in found.hint


def test_an_address_that_is_none_is_told_once(toy: Path, today: date) -> None:
    (found,) = problems(toy, today, "address\ninitiatieven/soepfiets\n", "addresses.csv")
    assert "initiatieven" in found.message and found.position.line == 2
    assert not [problem for problem in load_and_check(toy, today).problems if problem.code == "RUL013"]


def test_an_unreadable_row_is_not_reported_as_missing(toy: Path, today: date) -> None:
    problems(toy, today, f"{HEADER}{RIGHT}".replace("52.9", "52,9", 1))
    assert not [problem for problem in load_and_check(toy, today).problems if problem.code == "RUL015"]
