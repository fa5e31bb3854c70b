"""Dates compared with each other and with today: only certain mistakes are reported, each once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.checks.violation import number
from generator.pipeline import load_and_check

Codes = Callable[[str, str], list[str]]

INITIATIVE = """name: Buurtbakker
tagline: Samen brood bakken in een oude bakkerij.
description: Elke vrijdag bakken buren brood in een oude bakkerij.
themes: [samen-eten]
"""
SOURCED = "sources: [challenge-site]\n    basis: stated\n"


@pytest.fixture
def codes(toy: Path, today: date) -> Codes:
    """The codes of what is wrong with the toy directory when one file is written in it."""

    def told(file: str, text: str) -> list[str]:
        (toy / file).write_text(text, encoding="utf-8")
        return [problem.code for problem in load_and_check(toy, today).problems]

    return told


@pytest.mark.parametrize(
    "more",
    [
        f"status:\n  - value: active\n    date: 2026-11-24\n    {SOURCED}",
        f"milestones:\n  - value: eerste brood\n    date: 2027\n    {SOURCED}",
        f"founded:\n  - value: 2026-12\n    {SOURCED}",
        f"awards:\n  - name: broodprijs\n    kind: jury\n    date: 2062\n    {SOURCED}",
        "confirmed: {date: 2026-11-24, role: initiatiefnemer}\n",
    ],
)
def test_past_events_are_not_in_the_future(codes: Codes, more: str) -> None:
    assert codes("initiatives/bakker.yaml", INITIATIVE + more) == ["RUL020"]


@pytest.mark.parametrize("day", ["2026-10", "2026-10-01", "2026", "2025"])
def test_today_and_earlier_are_valid(codes: Codes, day: str) -> None:
    more = f"status:\n  - value: active\n    date: {day}\n    {SOURCED}"
    assert codes("initiatives/bakker.yaml", INITIATIVE + more) == []


@pytest.mark.parametrize("value", ["taken-over", "stopped"])
def test_a_final_status_does_not_go_out_of_date(codes: Codes, value: str) -> None:
    more = f"status:\n  - value: {value}\n    date: 2020\n    {SOURCED}"
    assert codes("initiatives/bakker.yaml", INITIATIVE + more) == []
    assert codes("initiatives/bakker.yaml", INITIATIVE + more.replace(value, "active")) == ["RUL014"]
    earlier = f"status:\n  - value: active\n    date: 2019\n    {SOURCED}"
    assert codes("initiatives/bakker.yaml", INITIATIVE + earlier + more.removeprefix("status:\n")) == []


EDITION = """municipalities: [zonnedaal]
year: 2025
names:
  - value: Zonnedaal Challenge
    sources: [challenge-site]
    basis: stated
phases:
"""
KNOWN = "sources: [challenge-site], basis: stated}\n"


@pytest.mark.parametrize(
    ("phase", "other", "right"),
    [
        ("sign-up, start: 2025-01, end: 2025-12-27", "final, start: 2025-11-20", False),
        ("sign-up, start: 2025-01, end: 2025-06", "vote, start: 2025-05-01", False),
        ("plan, end: 2025-06", "programme, start: 2025-05", False),
        ("selection, start: 2025-12", "final, start: 2025-11", False),
        ("vote, start: 2025-10, end: 2025-12", "final, start: 2025-11-20", False),
        ("sign-up, start: 2025-01, end: 2025-04", "intake, start: 2025-02, end: 2025-03", False),
        ("sign-up, start: 2025-01, end: 2025-03", "intake, start: 2025-02, end: 2025-03", True),
        ("sign-up, start: 2025-01, end: 2025-11", "final, start: 2025-11", True),
        ("programme, start: 2025-05, end: 2025-12", "final, start: 2025-11-20", True),
        ("final, start: 2025-11-20", "impact-measurement, start: 2026", True),
    ],
)
def test_the_order_of_phases(codes: Codes, phase: str, other: str, right: bool) -> None:
    phases = f"  - {{phase: {phase}, {KNOWN}  - {{phase: {other}, {KNOWN}"
    assert codes("cohorts/zonnedaal-tussendoor.yaml", EDITION + phases) == ([] if right else ["RUL007"])


def test_a_vote_is_a_phase(codes: Codes) -> None:
    phases = f"  - {{phase: final, start: 2025-11-20, {KNOWN}"
    vote = f"vote:\n  - value: Iedereen mocht stemmen.\n    start: 2025-12\n    end: 2025-12\n    {SOURCED}"
    assert codes("cohorts/zonnedaal-tussendoor.yaml", EDITION + phases + vote) == ["RUL007"]


def test_an_edition_far_ahead_is_reported_once(codes: Codes, toy: Path) -> None:
    file = toy / "cohorts" / "zonnedaal-2026.yaml"
    assert codes("cohorts/zonnedaal-2026.yaml", file.read_text("utf-8").replace("year: 2026", "year: 2062")) == [
        "RUL021"
    ]


@pytest.mark.parametrize(
    ("published", "accessed", "kind", "right"),
    [
        ("2024-11-16", "2026-10-01", "press", False),
        ("2024-11-16", "2026-10-01", "organisation-site", True),
        ("2025-06", "2026-10-01", "article", True),
        ("", "2026-10-01", "press", True),
        ("", "2025-01-01", "press", False),
        ("", "", "press", True),
    ],
)
def test_a_source_is_not_older_than_its_claims(
    codes: Codes, toy: Path, published: str, accessed: str, kind: str, right: bool
) -> None:
    dates = (f"published: {published}\n" if published else "") + (f"accessed: {accessed}\n" if accessed else "")
    (toy / "sources" / "bakkersblad.yaml").write_text(
        f"title: Brood bakken met de buurt\npublisher: Bakkersblad\nkind: {kind}\nread: full\n{dates}", encoding="utf-8"
    )
    more = "status:\n  - {value: active, date: 2025-06-13, sources: [bakkersblad], basis: stated}\n"
    assert codes("initiatives/bakker.yaml", INITIATIVE + more) == ([] if right else ["RUL023"])


@pytest.mark.parametrize(
    ("measure", "unit", "value", "right"),
    [
        ("groei van de omzet", "procent", "150", True),
        ("resultaat", "euro", "-200", True),
        ("deelnemers met werk", "procent", "100", True),
        ("deelnemers met werk", "procent", "101", False),
        ("deelnemers", "personen", "-3", False),
    ],
)
def test_implausible_numbers(codes: Codes, measure: str, unit: str, value: str, right: bool) -> None:
    more = f"impact:\n  - measure: {measure}\n    kind: result\n    unit: {unit}\n    value: {value}\n    {SOURCED}"
    assert codes("initiatives/bakker.yaml", INITIATIVE + more) == ([] if right else ["RUL030"])


@pytest.mark.parametrize(
    ("value", "text"), [(3000000.0, "3000000"), (2.5, "2.5"), (12, "12"), (0.125, "0.125"), (-4.0, "-4")]
)
def test_a_number_is_formatted_without_exponent(value: float, text: str) -> None:
    assert number(value) == text
