"""No report repeats the texts of people, whatever is wrong with them; other values are quoted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator import reporting
from generator.pipeline import load_and_check
from generator.source import in_order

FILE = "people/a-7k2p.yaml"
SLIPS = [
    ("name: Noor Voorbeeld", "name: 'Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "name = Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "name:Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "name: “Noor Voorbeeld”"),
    ("name: Noor Voorbeeld", "name: Noor: Voorbeeld"),
    ("name: Noor Voorbeeld", "- name: Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "name: [Noor Voorbeeld]"),
    ("name: Noor Voorbeeld", "name: NoÃ«l Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "naam: Noor Voorbeeld"),
    ("name: Noor Voorbeeld", "Noor Voorbeeld: ja"),
    ("Begin klein, en", "Noor begon **klein**, en"),
    ("Begin klein, en", "“Noor” begon #klein, en"),
    ("  Begon de Soepfiets", "  Lees [Noor](../noor/)"),
    ("  Begon de Soepfiets", "  ##Noor\n\n  Begon"),
    ("  Begon de Soepfiets", "  " + "Noor begon en " * 40),
    ("  - Nederlands", "  - Noors; Voorbeeldig"),
    ("alt: Tekening van een lachend gezicht met krullen.", "alt: Noor &amp; Voorbeeld"),
]


@pytest.mark.parametrize(("right", "wrong"), SLIPS, ids=[wrong[:30] for _, wrong in SLIPS])
def test_no_report_quotes_a_text_of_a_person(right: str, wrong: str, toy: Path, today: date) -> None:
    file = toy / FILE
    text = file.read_text("utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), "utf-8")
    report = reporting.report(in_order(load_and_check(toy, today).problems), 1)
    assert report.problems

    def line_of(path: str, number: int) -> str:
        return Path(path).read_text("utf-8").split("\n")[number - 1]

    told = (
        reporting.as_text(report, line_of, lambda text, _: text),
        reporting.as_json(report),
        reporting.as_github(report),
        reporting.as_markdown(report),
    )
    for line in told:
        assert "noor" not in line.casefold() and "voorbeeldig" not in line.casefold()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("role: ambassador", "role: ambasador"), ("given_on: 2026-01-10", "given_on: 10 jan 2026"), ("desk", "desc")],
)
def test_other_values_are_quoted(right: str, wrong: str, toy: Path, today: date) -> None:
    file = toy / FILE
    file.write_text(file.read_text("utf-8").replace(right, wrong, 1), "utf-8")
    report = reporting.report(in_order(load_and_check(toy, today).problems), 1)
    assert wrong.partition(": ")[2] in "".join(problem.message for problem in report.problems)
    assert not any(problem.veiled for problem in report.problems)
