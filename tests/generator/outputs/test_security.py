"""The file security.txt is one that others can read, and there is none without an address."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from sectxt import Parser

from generator.outputs.security import PATH, security_file, security_text

URL = "https://challenge.voorbeeld.nl/"
DESK = {"name": "de redactie", "mailbox": "redactie@voorbeeld.nl"}


def written(package: dict[str, Any], url: str = URL, day: datetime.date | None = None) -> bytes:
    assert [job.path for job in security_file(package)] == [PATH]
    return security_text(package, url, day or datetime.datetime.now(datetime.UTC).date())


@pytest.mark.parametrize(
    ("package", "contacts"),
    [
        ({"desk": DESK}, ["mailto:redactie@voorbeeld.nl"]),
        ({"desk": {"name": "de redactie", "url": "https://voorbeeld.nl/meld"}}, ["https://voorbeeld.nl/meld"]),
        ({"desk": DESK, "security": {"mailbox": "beveiliging@voorbeeld.nl"}}, ["mailto:beveiliging@voorbeeld.nl"]),
        (
            {"security": {"mailbox": "beveiliging@voorbeeld.nl", "url": "https://voorbeeld.nl/lek"}},
            ["mailto:beveiliging@voorbeeld.nl", "https://voorbeeld.nl/lek"],
        ),
    ],
)
def test_it_is_valid(package: dict[str, Any], contacts: list[str]) -> None:
    """Also that it expires within a year, that its address is its own, and how its lines end."""
    text = written(package)
    parsed = Parser(text, urls=URL + PATH)
    assert parsed.errors == []
    assert {remark["code"] for remark in parsed.recommendations} <= {"not_signed", "no_encryption"}
    assert parsed.notifications == []
    assert [
        line.removeprefix("Contact: ") for line in text.decode().splitlines() if line.startswith("Contact")
    ] == contacts
    assert parsed.preferred_languages == ["nl", "en"]


@pytest.mark.parametrize("package", [{}, {"desk": {"name": "de redactie", "url": "http://voorbeeld.nl/meld"}}])
def test_without_a_contact_that_may_be_named_there_is_none(package: dict[str, Any]) -> None:
    assert [*security_file(package)] == []


def test_a_site_without_https_names_no_address_of_its_own() -> None:
    assert Parser(written({"desk": DESK}, "http://localhost:8000/")).errors == []


def test_the_same_day_gives_the_same_bytes() -> None:
    day = datetime.date(2026, 11, 23)
    text = written({"desk": DESK}, day=day)
    assert text == written({"desk": DESK}, day=day)
    assert text.decode() == (
        "Contact: mailto:redactie@voorbeeld.nl\nExpires: 2027-10-19T00:00:00Z\nPreferred-Languages: nl, en\n"
        f"Canonical: {URL}{PATH}\n"
    )
