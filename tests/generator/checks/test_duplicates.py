"""Duplicates are reported once, at the second occurrence."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.checks.duplicates import address
from generator.checks.similar_names import similar
from generator.pipeline import load_and_check
from generator.source import Record, Records

Codes = Callable[..., list[str]]


def initiative(name: str, more: str = "") -> str:
    return (
        f"name: {name}\ntagline: Samen brood bakken in een oude bakkerij.\n"
        f"description: Elke vrijdag bakken buren brood in een oude bakkerij.\nthemes: [samen-eten]\n{more}"
    )


@pytest.fixture
def codes(toy: Path, today: date) -> Codes:
    """The codes of what is wrong with the toy directory with these files in it, each with its file."""

    def told(**files: str) -> list[str]:
        for name, text in files.items():
            (toy / f"{name.replace('__', '/').replace('_', '-')}.yaml").write_text(text, "utf-8")
        return [problem.code for problem in load_and_check(toy, today).problems]

    return told


def named(*names: str) -> Records:
    return Records({"initiatives": {str(at): Record("initiatives", str(at), "", "", {"name": name}) for at, name in
                                    enumerate(names)}})  # fmt: skip


@pytest.mark.parametrize(
    ("name", "other", "alike"),
    [
        ("TaalTuin", "De Taaltuin", True),
        ("TaalTuin", "Taaltuyn", True),
        ("Het Leenlokaal", "Leen lokaal", True),
        ("Buurtbakkerij", "Buurtbakerij", True),
        ("Buurtbakkerij", "Buurtbakkerji", True),
        ("Kookmaat Centrum", "Kookmaad Centrum", True),
        ("TaalTuin", "Taal-tuin", False),  # the very same, which is another rule
        ("Buurt 10/2", "Buurt 10/3", False),
        ("Challenge2024 Noord", "Challenge2025 Noord", False),
        ("Soepbus", "Soepfiets", False),
        ("Taalhuis", "Tuinhuis", False),
        ("Zon", "Ton", False),
    ],
)
def test_similar_names(name: str, other: str, alike: bool) -> None:
    assert bool([*similar(named(name, other), "initiatives")]) is alike
    assert bool([*similar(named(other, name), "initiatives")]) is alike


def test_the_cost_of_many_names_is_linear() -> None:
    records = named(*(f"Samen koken in buurt {at:05} van de stad" for at in range(20_000)))
    start = time.process_time()
    assert not [*similar(records, "initiatives")]
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "url",
    [
        "https://taaltuin.example",
        "http://taaltuin.example/",
        "https://www.Taaltuin.example",
        "http://taaltuin.example:80",
    ],
)
def test_addresses_of_one_page(url: str) -> None:
    assert address(url) == "taaltuin.example"


def test_pages_of_one_site_differ() -> None:
    assert address("https://a.example/een") != address("https://a.example/twee")


WEBSITE = "websites:\n  - url: {}\n    sources: [challenge-site]\n    basis: stated\n"


def test_a_shared_website(codes: Codes) -> None:
    assert codes(
        initiatives__bakker=initiative("Buurtbakker", WEBSITE.format("http://www.soepfiets.voorbeeld.example/"))
    ) == ["RUL026"]


@pytest.mark.parametrize(
    "more",
    [
        "target_groups: [ouderen, Ouderen]\n",
        "aliases: [De Bakkers, de bakkers]\n",
        WEBSITE.format("https://brood.example")
        + WEBSITE.format("https://www.brood.example/").removeprefix("websites:\n"),
    ],
)
def test_a_repeated_item(codes: Codes, more: str) -> None:
    assert codes(initiatives__bakker=initiative("Buurtbakker", more)) == ["RUL027"]


def test_an_alias_that_is_the_name_of_another(codes: Codes) -> None:
    assert codes(initiatives__bakker=initiative("Buurtbakker", "aliases: [Leen-lokaal]\n")) == ["RUL012"]


def test_an_alias_that_is_the_alias_of_another(codes: Codes) -> None:
    assert codes(initiatives__bakker=initiative("Buurtbakker", "aliases: [de soepfiets]\n")) == ["RUL012"]


def test_a_second_file_for_an_initiative_is_reported_once(codes: Codes, toy: Path) -> None:
    cohort = toy / "cohorts" / "zonnedaal-2024.yaml"
    cohort.write_text(
        cohort.read_text("utf-8").replace("step: selected, value: 8", "step: selected, value: 1"), "utf-8"
    )
    part = "participations:\n  - cohort: zonnedaal-2024\n    sources: [courant-2024-11]\n    basis: stated\n"
    assert codes(initiatives__bakker=initiative("De Soepfyets", part)) == ["RUL025"]
    assert codes(initiatives__bakker=initiative("Buurtbakker", part)) == ["RUL002"]


@pytest.mark.parametrize("side", ["de_buurtbakkerij", "buurtbakkerij"])
def test_records_stated_to_be_different_are_not_reported(side: str, codes: Codes) -> None:
    website = WEBSITE.format("https://brood.example")
    files = {
        "initiatives__buurtbakkerij": initiative("Buurtbakkerij", website).replace("Elke", "Iedere"),
        "initiatives__de_buurtbakkerij": initiative("De Buurtbakkery", website),
    }
    assert codes(**files) == ["RUL025"]
    other = "de-buurtbakkerij" if side == "buurtbakkerij" else "buurtbakkerij"
    files[f"initiatives__{side}"] += f"different_from: [{other}]\n"
    assert codes(**files) == []


THEME = "name: {}\ndescription: Waar dit thema over gaat.\nsynonyms: [{}]\n"


@pytest.mark.parametrize(
    ("theme", "other", "expected"),
    [
        (("Wonen", "thuis"), ("Zorg", "Thuis!"), ["RUL025"]),
        (("Wonen", "thuis"), ("Zorg", "wonen"), ["RUL025"]),
        (("Wonen", "zorg"), ("Zorg", "thuis"), ["RUL025"]),
        (("Wonen", "thuis"), ("Zorg", "hulp"), []),
        (("Wonen", "wonen"), ("Zorg", "hulp"), []),
    ],
)
def test_a_word_belongs_to_one_theme(
    theme: tuple[str, str], other: tuple[str, str], expected: list[str], codes: Codes
) -> None:
    found = codes(themes__eerste=THEME.format(*theme), themes__tweede=THEME.format(*other))
    assert [code for code in found if code == "RUL025"] == expected


def test_different_from_must_refer_to_a_record(codes: Codes) -> None:
    text = initiative("Buurtbakkerij", "different_from: [weg]\n")
    assert codes(initiatives__buurtbakkerij=text) == ["REF001"]
