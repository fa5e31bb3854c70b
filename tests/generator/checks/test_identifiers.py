"""What is an address or number of a person in a text, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.checks import Context
from generator.checks.identifiers import mail_address, phone_number, service_number
from generator.checks.survey import survey
from generator.pipeline import SCHEMAS, load_and_check
from generator.problems import Problem, Rule
from generator.schema import load_package
from generator.source import Record, Records

TYPES = load_package(SCHEMAS).record_types
Find = Callable[[str], list[Problem]]


def find(rule: Rule[Records, Context], text: str) -> list[Problem]:
    record = Record("initiatives", "een", "/nergens", "een.yaml", {"description": text})
    records = Records({"initiatives": {"een": record}})
    found = survey([record], TYPES.values())
    context = Context(today=date(2026, 11, 23), data="/nergens", record_types=TYPES, survey=found)
    return list(rule(records, context))


@pytest.mark.parametrize(
    ("rule", "text"), [(mail_address, "a@b.nl"), (phone_number, "06-12345678"), (service_number, "111222333")]
)
def test_a_comment_is_as_public_as_a_value(rule: Rule[Records, Context], text: str, toy: Path, today: date) -> None:
    theme = toy / "themes" / "samen-eten.yaml"
    before = theme.read_text(encoding="utf-8")
    theme.write_text(f"{before}# vraag het aan {text}\n", encoding="utf-8")
    told = [one for one in load_and_check(toy, today).problems if one.code == rule.code]
    assert [(one.path, one.position.line, one.position.column) for one in told] == [
        (f"{toy.as_posix()}/themes/samen-eten.yaml", before.count("\n") + 1, 1)
    ]


PHONES = [
    "06-12345678", "06 12345678", "0612345678", "06 12 34 56 78", "06-12 34 56 78", "06.12.34.56.78", "+31612345678",
    "+31 6 12345678", "+31 (0)6 12 34 56 78", "+31(0)612345678", "0031612345678", "0031 6 12345678", "050-1234567",
    "050 123 45 67", "(050) 123 45 67", "(050)1234567", "0592-123456", "0592 12 34 56", "(0592) 12 34 56",
    "088-1234567", "0800-1234", "0900 1234", "Bel 0612345678.", "tel:0612345678", "[bel](tel:+31612345678)",
]  # fmt: skip
NO_PHONES = [
    "2019-2022", "2020-05-13", "2020-05-13 en 2020-06-14", "GM0014", "7.000 euro", "1.250.000", "20.000 euro in 2019",
    "0,5 procent", "0.123456789", "€ 12,50", "12:30 tot 14:45", "https://a.nl/0612345678", "https://a.nl/?id=0612345678",
    "9711 AB", "01-02-2020", "01-02-2020 tot 03-04-2021", "2020 2021 2022 2023", "1200 stemmen, 0 klachten",
    "0 1 2 3 4 5 6", "ISBN 9789012345678", "14 050", "100 000 000 mensen", "06", "0612", "kvk 12345678",
]  # fmt: skip


@pytest.mark.parametrize("text", PHONES)
def test_phone_number(text: str) -> None:
    assert find(phone_number, f"Een zin met {text} erin.")


@pytest.mark.parametrize("text", NO_PHONES)
def test_no_phone_number(text: str) -> None:
    assert not find(phone_number, f"Een zin met {text} erin.")


@pytest.mark.parametrize(
    "text", ["a@b.nl", "voor.achter@gemeente.groningen.nl", "<a@b.nl>", "[mail](mailto:a@b.nl)", "A+B@C.ORG"]
)
def test_mail_address(text: str) -> None:
    assert find(mail_address, f"Een zin met {text} erin.")


@pytest.mark.parametrize(
    "text", ["@omapost", "a @ b", "https://sociaal.example/@omapost", "om 5 uur @ het plein", "a@b"]
)
def test_no_mail_address(text: str) -> None:
    assert not find(mail_address, f"Een zin met {text} erin.")


@pytest.mark.parametrize("text", ["111222333", "1112.22.333", "111 222 333", "bsn:111222333."])
def test_service_number(text: str) -> None:
    assert find(service_number, f"Een zin met {text} erin.")


@pytest.mark.parametrize(
    "text",
    ["111222334", "000000000", "1112223330", "111.222.333", "https://a.nl/111222333", "12345678", "2020-111222333"],
)
def test_no_service_number(text: str) -> None:
    assert not find(service_number, f"Een zin met {text} erin.")


def test_a_report_does_not_spread_what_it_found() -> None:
    for rule, text in (
        (phone_number, "06-12345678"),
        (mail_address, "noor@voorbeeld.nl"),
        (service_number, "111222333"),
    ):
        (problem,) = find(rule, text)
        assert text not in problem.message + problem.hint
