"""Texts as readers see them: what is reported, what its edit does, and what is left alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.pipeline import load_and_check
from generator.problems import Edit, Position, Problem
from generator.source import in_order
from tests.conftest import EXAMPLES

Told = Callable[..., list[Problem]]

FIELDS = {
    "name": "Buurtbakker",
    "tagline": "Samen brood bakken in een oude bakkerij.",
    "description": "Elke vrijdag bakken buren brood in een oude bakkerij.",
    "themes": "[samen-eten]",
}
FILE = "initiatives/bakker.yaml"


def quoted(text: str) -> str:
    return yaml.safe_dump(text, allow_unicode=True, width=1000, default_style='"').strip()


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """The toy directory without the records that say nothing of these texts: they would be checked for each."""
    data, whole = tmp_path / "data", EXAMPLES / "valid"
    for folder in ("initiatives", "themes"):
        (data / folder).mkdir(parents=True)
    shutil.copy(whole / "themes" / "samen-eten.yaml", data / "themes")
    package = (whole / "datapackage.yaml").read_text("utf-8")
    (data / "datapackage.yaml").write_text(package.replace("programme: bureau-kompas\n", ""), "utf-8")
    return data


@pytest.fixture
def told(toy: Path, today: date) -> Told:
    """What is wrong with an initiative with these fields, each written as a text."""

    def check(raw: str = "", **fields: str) -> list[Problem]:
        written = FIELDS | {name: quoted(text) for name, text in fields.items()}
        (toy / FILE).write_text("".join(f"{name}: {text}\n" for name, text in written.items()) + raw, "utf-8")
        return in_order(load_and_check(toy, today).problems)

    return check


def mended(file: Path, edit: Edit) -> dict[str, object]:
    """The values of a file after an edit."""
    assert isinstance(edit.at, Position)
    lines = file.read_text("utf-8").split("\n")
    before = "\n".join([*lines[: edit.at.line - 1], lines[edit.at.line - 1][: edit.at.column - 1]])
    after = "\n".join([lines[edit.at.end_line - 1][edit.at.end_column - 1 :], *lines[edit.at.end_line :]])
    file.write_text(before + edit.text + after, "utf-8")
    values: dict[str, object] = yaml.safe_load(file.read_text("utf-8"))
    return values


@pytest.mark.parametrize(
    ("code", "field", "text", "right"),
    [
        ("CNT020", "name", "Taal\u00a0Tuin", "Taal Tuin"),
        ("CNT020", "name", "Taal\u200bTuin", "TaalTuin"),
        ("CNT020", "tagline", "Ge\u00adzellig koken met de buurt.", "Gezellig koken met de buurt."),
        ("CNT020", "name", "Cafe\u0301 Buurt", "Café Buurt"),
        ("CNT020", "name", "Buurt\u2011bakker", "Buurt-bakker"),
        ("CNT020", "name", "Buurtbakker\u00a0", "Buurtbakker"),
        ("CNT021", "name", "S\u043eepfabriek", "Soepfabriek"),
        ("CNT021", "name", "\uff33\uff4f\uff45\uff50fabriek", "Soepfabriek"),
        ("CNT021", "name", "\U0001d5e7\U0001d5ee\U0001d5ee\U0001d5f9", "Taal"),
        ("CNT021", "tagline", "Samen \ufb01etsen maken met de buurt.", "Samen fietsen maken met de buurt."),
        ("CNT022", "name", "CafÃ© TaalTuin", "Café TaalTuin"),
        ("CNT022", "tagline", "Eten voor Ã©Ã©n euro per kom.", "Eten voor één euro per kom."),
        ("CNT022", "tagline", "Samen in â€™t klein beginnen.", "Samen in ’t klein beginnen."),
        ("CNT022", "name", "CafÃƒÂ© TaalTuin", "Café TaalTuin"),
        ("CNT022", "tagline", "Soep Ã la carte voor de buurt.", "Soep à la carte voor de buurt."),
        ("CNT024", "name", "Taal &amp; Tuin", "Taal & Tuin"),
        ("CNT024", "name", "Taal&nbsp;Tuin", "Taal Tuin"),
        ("CNT024", "name", "Taal%20Tuin", "Taal Tuin"),
        ("CNT025", "tagline", "Samen <br>koken met de buurt", "Samen koken met de buurt"),
        ("CNT026", "name", " Taaltuin ", "Taaltuin"),
        ("CNT028", "name", "'Taaltuin", "Taaltuin"),
        ("CNT024", "tagline", "Soep &euro; 2 per kom, in de &#39;Zon&#39;.", None),
        ("CNT025", "tagline", "**Nederlands** oefenen met de buurt", "Nederlands oefenen met de buurt"),
        ("CNT025", "tagline", "Nederlands oefenen in een [moestuin](https://moestuin.example)", None),
        ("CNT026", "name", "Taal  Tuin", "Taal Tuin"),
        ("CNT028", "name", "“Taaltuin”", "Taaltuin"),
        ("CNT028", "name", "'Taaltuin'", "Taaltuin"),
        ("CNT028", "name", "• Taaltuin", "Taaltuin"),
        ("CNT028", "tagline", "Nederlands oefenen in een tuin,", "Nederlands oefenen in een tuin"),
    ],
)
def test_an_edit_replaces_part_of_a_text(
    told: Told, toy: Path, code: str, field: str, text: str, right: str | None
) -> None:
    problems = told(**{field: text})
    assert {problem.code for problem in problems} == {code}
    for problem in problems:
        assert (problem.edit is not None) == (right is not None or "&" in text)
    if right is not None and len(problems) == 1:
        assert problems[0].edit is not None
        assert mended(toy / FILE, problems[0].edit)[field] == right


@pytest.mark.parametrize(
    ("code", "field", "text"),
    [
        ("CNT022", "name", "Caf\ufffd Taal"),
        ("CNT022", "name", "Eetcafï¿½ Zon"),
        ("CNT023", "name", "Caf? TaalTuin"),
        ("CNT029", "name", "test 1"),
        ("CNT030", "name", "Naam van het initiatief"),
        ("CNT030", "description", "Wat het initiatief doet, in eigen woorden."),
        ("CNT023", "tagline", "De co?rdinator kookt met de buurt."),
        ("CNT023", "tagline", "Voor ?én euro een kom soep."),
        ("CNT024", "tagline", "Soep koken.\\nMet de buurt."),
        ("CNT027", "name", "TaalTuin\tNederlands oefenen\tTaal"),
        ("CNT029", "name", "onbekend"),
        ("CNT029", "name", "xxx"),
        ("CNT029", "name", "1.0"),
        ("CNT029", "name", "?"),
        ("CNT029", "name", "-"),
        ("CNT029", "name", "true"),
        ("CNT029", "name", "2026"),
        ("CNT029", "name", "2026-05-13"),
        ("CNT029", "tagline", "2026"),
        ("CNT029", "tagline", "Ja"),
        ("CNT029", "tagline", "Buurtbakker."),
        ("CNT029", "description", "2026"),
        ("CNT029", "description", "Samen brood bakken in een oude bakkerij"),
        ("CNT029", "name", "Test"),
        ("CNT029", "tagline", "N.v.t."),
        ("CNT029", "tagline", "…"),
        ("CNT029", "description", "Lorem ipsum dolor sit amet, nog invullen door de buurt"),
        ("CNT029", "description", "Wij koken samen. De tekst volgt nog."),
        ("CNT029", "tagline", "Soep van [naam] voor de buurt."),
        ("CNT030", "tagline", "Buurtsoep is soep die buren van Voorbeeldstad samen koken."),
        ("CNT030", "description", "in Voorbeeldstad koken twaalf buren elke week een pan buurtsoep"),
        ("CNT030", "name", "Buurtsoep"),
    ],
)
def test_a_text_is_reported_without_an_edit(told: Told, code: str, field: str, text: str) -> None:
    problems = told(**{field: text})
    assert {problem.code for problem in problems} == {code}
    assert all(problem.edit is None for problem in problems)


@pytest.mark.parametrize("name", ["013", "Poppodium 013", "1 voor allen", "Ja, ik wil", "Stichting 2026"])
def test_a_name_may_contain_a_number(told: Told, name: str) -> None:
    assert told(name=name) == []


@pytest.mark.parametrize(
    ("items", "right"),
    [
        (["ouderen; jongeren"], ["ouderen", "jongeren"]),
        (["kinderen", "ouderen | jongeren"], ["kinderen", "ouderen", "jongeren"]),
        (["ouderen", "ouderen; jongeren"], None),
        (["ouderen, jongeren en kinderen"], []),
        (["ouders/verzorgers"], []),
    ],
)
def test_several_values_in_one_item(told: Told, toy: Path, items: list[str], right: list[str] | None) -> None:
    problems = told("target_groups:\n" + "".join(f"  - {quoted(item)}\n" for item in items))
    if right == []:
        assert problems == []
        return
    (problem,) = problems
    assert problem.code == "CNT032"
    assert (problem.edit is None) == (right is None)
    if problem.edit:
        assert mended(toy / FILE, problem.edit)["target_groups"] == right


def test_an_optional_placeholder_gets_an_edit_that_removes_it(told: Told, toy: Path) -> None:
    (problem,) = told(municipality_note="n.v.t.")
    assert problem.code == "CNT029"
    assert problem.edit is not None
    assert "municipality_note" not in mended(toy / FILE, problem.edit)


def test_edits_in_a_block_scalar_are_made_on_their_lines(told: Told, toy: Path) -> None:
    problems = told().copy()
    assert problems == []
    (toy / FILE).write_text(
        "name: Buurtbakker\ntagline: Samen brood bakken.\nthemes: [samen-eten]\n"
        "description: |\n  Elke vrijdag bakken buren\n  in CafÃ© Zon een brood.\n",
        "utf-8",
    )
    (problem,) = in_order(load_and_check(toy, date(2026, 11, 23)).problems)
    assert (problem.code, problem.position.line, problem.position.column) == ("CNT022", 6, 6)
    assert problem.edit is not None
    assert mended(toy / FILE, problem.edit)["description"] == "Elke vrijdag bakken buren\nin Café Zon een brood.\n"


HONEST_NAMES = (
    "Café 't Hoekje", "Buurt 10/2", "VoorElkaar!", "1,5 meter soep", "K-12", "ÉÉN", "'t Lichtpunt", "De Zon & Co",
    "Soep?", "Wie kookt er mee? Buurtkeuken Zon", "IJssalon Zoet", "Plan B", "50plus aan zet", "Challenge50",
    "Het (t)huis", "Buur.nl", "Koffie+", "#samen", "@Home in de wijk", "Øresund", "Łódź kookt", "Привіт, buren",
    "Zorg·saam", "Thuis… bij de buren", "3x Anders", "Ik & jij", "O’Neills keuken", "E-waste", "365", "Naoberschap 2.0",
    "Mama's (en papa's)", "Fiets \"De Zon\"", "Test je zelf", "Onbekend maakt bemind", "50/50", "C*ke*tail",
    "Wij_zijn_zon",
)  # fmt: skip


@pytest.mark.parametrize("name", HONEST_NAMES)
def test_ordinary_names_are_not_reported(told: Told, name: str) -> None:
    assert told(name=name) == []


HONEST_TEXTS = (
    "Boor, tent of taartvorm? Leen het bij je buren om de hoek.",
    "Een kom soep kost € 2,50 – en een praatje is gratis.",
    "Coördinatoren, ambtenaren én buren: iedereen kan meedoen!",
    "“Samen eten” en “samen koken” in het buurthuis.",
    "Naam onbekend? Bij ons ben je welkom.",
    "Van x tot y: een wandeling door de wijk van A & B.",
    "Hieruit volgt dat de buurt vaker samen eet.",
    "Kijk op soep.example/?q=kom voor meer.",
    "Een zin.",
    "Proef",
    "Pannenkoeken à € 1, mét stroop – voor 0 tot 99 jaar.",
)


@pytest.mark.parametrize("text", HONEST_TEXTS)
def test_ordinary_texts_are_not_reported(told: Told, text: str) -> None:
    assert told(tagline=text) == []
    assert told(description=text) == []


def test_ordinary_names_are_not_similar(told: Told, toy: Path) -> None:
    for number, other in enumerate(HONEST_NAMES):
        own = FIELDS | {"name": quoted(other), "description": quoted(f"Elke {number}e dag van de maand bakken wij.")}
        (toy / "initiatives" / f"n{number}.yaml").write_text(
            "".join(f"{key}: {text}\n" for key, text in own.items()), "utf-8"
        )
    assert told() == []


@pytest.mark.parametrize(
    ("name", "tagline", "swapped"),
    [
        ("Nederlands oefenen in een moestuin", "TaalTuin", True),
        ("Samen brood bakken met de buurt.", "De Bakkers", True),
        ("Stichting samen voor de buurt", "Buurthulp", False),
        ("Buurtbakker", "Een zin.", False),
        ("Koken met de buren", "Elke week een pan soep met de hele straat", False),
    ],
)
def test_swapped(told: Told, name: str, tagline: str, swapped: bool) -> None:
    assert [problem.code for problem in told(name=name, tagline=tagline)] == (["CNT031"] if swapped else [])
