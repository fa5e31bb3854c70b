"""Values as Dutch people write them are parsed as they were meant."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values import (
    as_id,
    format_number,
    is_blank,
    ordinal,
    read_boolean,
    read_date,
    read_list,
    read_number,
    read_province,
    url_problem,
)


@pytest.mark.parametrize(
    ("text", "value", "upper", "qualifier", "unit"),
    [
        ("€ 3.000,-", "3000", None, "", "euro"),
        ("3.000,00", "3000", None, "", ""),
        ("3\u202f000", "3000", None, "", ""),
        ("0.125", "0.125", None, "", ""),
        ("1,5 miljoen", "1500000", None, "", ""),
        ("3 tot 4 miljoen", "3000000", "4000000", "", ""),
        ("ca. 92", "92", None, "circa", ""),
        ("ruim 90", "90", None, "meer dan", ""),
        ("tussen 90 en 95", "90", "95", "", ""),
        ("50%", "50", None, "", "procent"),
        ("vijfentwintig", "25", None, "", ""),
        ("tweeduizendtwintig", "2020", None, "", ""),
        ("92 aanmeldingen", "92", None, "", "aanmeldingen"),
        ("2024/2025", "2024", "2025", "", ""),
        ("2025/26", "2025", "2026", "", ""),
        ("anderhalf", "1.5", None, "", ""),
        ("anderhalve miljoen", "1500000", None, "", ""),
        ("2½", "2.5", None, "", ""),
        ("3.000,-", "3000", None, "", ""),
        ("-3,5 procent", "-3.5", None, "", "procent"),
        ("90+", "90", None, "minstens", ""),
        ("90 of meer", "90", None, "minstens", ""),
        ("bijna 90", "90", None, "minder dan", ""),
        ("niet meer dan 90", "90", None, "hoogstens", ""),
        ("5 mln", "5000000", None, "", ""),
        ("€ 1,5 mio.", "1500000", None, "", "euro"),
        ("1.234.567", "1234567", None, "", ""),
        ("1 234,5", "1234.5", None, "", ""),
        ("3e2", "300", None, "", ""),
    ],
)
def test_numbers(text: str, value: str, upper: str | None, qualifier: str, unit: str) -> None:
    number = read_number(text)
    assert number is not None
    assert number.alternative is None
    assert (format_number(number.value), number.qualifier, number.unit) == (value, qualifier, unit)
    assert (number.upper is not None and format_number(number.upper)) == (upper or False)


@pytest.mark.parametrize(("text", "readings"), [("3.000", {3000, 3}), ("3,000", {3000, 3}), ("-1.500", {-1500, -1.5})])
def test_an_ambiguous_number_has_both_readings(text: str, readings: set[float]) -> None:
    number = read_number(text)
    assert number is not None and number.alternative is not None
    assert {float(number.value), float(number.alternative)} == readings


@pytest.mark.parametrize(
    "text",
    [
        "1.000-1.500",
        "10 euro tot 20 procent",
        "95 tot 90",
        "06 tot 12",
        "10 e",
        "9" * 16,
        "3,,",
        "x" * 121,
        "",
        "een paar",
        "1/2",
        "2025/24",
        "12:30",
        "06-12345678",
        "1.2.3",
        "n.v.t.",
        "1e",
        "2020-05",
        "x" * 500,
    ],
)
def test_not_a_number(text: str) -> None:
    assert read_number(text) is None


@given(st.text(max_size=40) | st.from_regex(r"[€ ]{0,2}[0-9.,' ]{1,12}[-%k]?", fullmatch=True))
def test_formatting_a_number_keeps_its_value(text: str) -> None:
    number = read_number(text)
    if number is not None:
        assert Decimal(format_number(number.value)) == number.value


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_an_amount_is_read_as_it_was_meant(whole: int, cents: int) -> None:
    grouped = f"{whole:,}".replace(",", ".")
    number = read_number(f"€ {grouped},{cents:02}")
    assert number is not None and number.value == Decimal(whole) + Decimal(cents) / 100


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_a_day_is_read_as_it_was_meant(day: date) -> None:
    for text in (f"{day.day}-{day.month}-{day.year}", f"{day.year}/{day.month}/{day.day}", f"{day:%Y%m%d}"):
        read = read_date(text)
        assert read is not None and read.text == day.isoformat()
    serial = read_date(str((day - date(1899, 12, 30)).days))
    assert serial is not None and serial.text == day.isoformat()


@given(st.text(max_size=60))
def test_readers_get_through_any_text(text: str) -> None:
    (
        read_number(text),
        read_date(text),
        read_list(text),
        read_province(text),
        read_boolean(text),
        as_id(text),
        is_blank(text),
    )
    for address in (text, f"https://{text}", f"https://a.nl/{text}"):
        problem = url_problem(address)
        assert problem is None or not problem.corrected or url_problem(problem.corrected) is None


def test_booleans_provinces_lists_and_ids() -> None:
    assert [read_boolean(text) for text in ("ja", "Nee", "waar", "x", "misschien")] == [True, False, True, True, None]
    assert [read_province(text) for text in ("Friesland", "N-Brabant", "Twente")] == ["Fryslân", "Noord-Brabant", ""]
    assert read_list("• a\n• b") == read_list("a; b") == read_list("a en b") == read_list("a, b") == ("a", "b")
    assert as_id("Café‑Samen 2026") == "cafe-samen-2026"


def test_ordinals() -> None:
    assert [ordinal(text) for text in ("1e", "2de", "3ste editie", "Tweede", "vijfde editie", "twaalfde", "2.")] == [
        1, 2, 3, 2, 5, 12, 2,
    ]  # fmt: skip
    assert [ordinal(text) for text in ("2", "twee", "2e helft", "de", "weide", "", "2.5")] == [None] * 7


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("https://a.nl.", "https://a.nl"),
        ("https://a.nl/b,", "https://a.nl/b"),
        ("https://a.nl/b?c=d!", "https://a.nl/b?c=d"),
        ("https://nl.wikipedia.org/wiki/E.V.", None),
        ("https://a.nl/soep_(gerecht)", None),
    ],
)
def test_a_mark_behind_a_web_address(text: str, right: str | None) -> None:
    problem = url_problem(text)
    if right:
        assert problem is not None
        assert (problem.kind, problem.corrected) == ("tail", right)
    else:
        assert problem is None or problem.kind != "tail"
