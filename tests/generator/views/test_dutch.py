"""Numbers, amounts and sentences as a Dutch reader writes them."""

from __future__ import annotations

import pytest

from generator.views import dutch


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (7000, "7.000"), (2.5, "2,5"), (0.0045, "0,0045"), (2.9999, "2,9999"), (0.5555, "0,5555"), (0.125, "0,125"),
        (1234567.25, "1.234.567,25"), (-3.5, "-3,5"), (0, "0"), (1e14, "100.000.000.000.000"), (1e-7, "0,0000001"),
    ],
)  # fmt: skip
def test_a_number_keeps_its_decimals(value: float, shown: str) -> None:
    assert dutch.number(value) == shown


def test_a_list_whose_parts_hold_the_last_word_has_a_comma_before_it() -> None:
    assert dutch.joined(["ouderen", "kinderen"]) == "ouderen en kinderen"
    assert dutch.joined(["ouderen", "kinderen en jongeren"]) == "ouderen, en kinderen en jongeren"
    assert dutch.joined(["vrij en blij", "rust", "werk"]) == "vrij en blij, rust, en werk"
    assert dutch.joined(["hier en daar", "elders"], "of") == "hier en daar of elders"


@pytest.mark.parametrize(("value", "shown"), [(3000, "3.000"), (2.5, "2,50"), (0.004, "0,004"), (1234.5, "1.234,50")])
def test_an_amount_has_cents(value: float, shown: str) -> None:
    assert dutch.euro(value) == f"€\u00a0{shown}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("eHealth-prijs", "eHealth-prijs."), ("'s avonds is er soep", "'s Avonds is er soep."),
        ("’t kan", "’t Kan."), ("ijs voor iedereen", "IJs voor iedereen."), ("soep", "Soep."), ("iPad", "iPad."),
        ("'s avonds om zes uur: \"Klaar.\"", "'s Avonds om zes uur: \"Klaar.\""), ("zij zei: ‘Ja!’", "Zij zei: ‘Ja!’"),
        ("een (kleine) kop", "Een (kleine) kop."), ("écht", "Écht."), ("Klaar…", "Klaar…"), ("", ""),
        ("1e keer", "1e keer."),
        ("'s-gravenhage", "'s-Gravenhage."), ("de \"Soep\"", "De \"Soep\"."),
    ],
)  # fmt: skip
def test_a_sentence(text: str, shown: str) -> None:
    assert dutch.sentence(text) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [(0, "0 initiatieven"), (1, "1 initiatief"), (2, "2 initiatieven"), (1000, "1.000 initiatieven")],
)
def test_only_one_is_singular(count: int, shown: str) -> None:
    assert dutch.counted(count, "initiatief", "initiatieven") == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0e"), (1, "eerste"), (2, "tweede"), (9, "negende"), (10, "tiende"), (11, "11e"), (20, "20e")],
)
def test_an_ordinal_is_a_word_up_to_ten(value: int, shown: str) -> None:
    assert dutch.ordinal(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [(0, "nul"), (1, "één"), (11, "elf"), (12, "twaalf"), (13, "13"), (1300, "1.300"), (-1, "-1")]
)
def test_a_number_is_a_word_up_to_twelve(value: int, shown: str) -> None:
    assert dutch.in_words(value) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("ijs", "IJs"), ("ij", "IJ"), ("ijsbeer en ijs", "IJsbeer en ijs"), ("i", "I"), ("idee", "Idee"), ("", "")],
)
def test_the_letter_ij_is_one_capital(text: str, shown: str) -> None:
    assert dutch.capital(text) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (1449, "1,4 kB"), (9949, "9,9 kB"), (12_345, "12 kB"),
        (1_000_000, "1 MB"), (1_440_000, "1,4 MB"), (25_600_000, "26 MB"),
    ],
)  # fmt: skip
def test_the_size_of_a_file(count: int, shown: str) -> None:
    assert dutch.size(count) == shown.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (1, "stuks", "1 stuk"), (0, "stuks", "0 stuks"), (2, "stuks", "2 stuks"), (1, "ideeën", "1 idee"),
        (1, "kommen", "1 kommen"), (12.5, "procent", "12,5 procent"), (1, "euro", "€ 1"), (0.5, "euro", "€ 0,50"),
    ],
)  # fmt: skip
def test_an_amount_has_its_unit(value: float, unit: str, shown: str) -> None:
    assert dutch.amount(value, unit) == shown.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("", "", ""), ("2024", "", "vanaf 2024"), ("", "2024-05", "tot en met mei 2024"), ("2024", "2024", "2024"),
        ("2024-01-01", "2024-12", "1\u00a0januari 2024 tot en met december 2024"),
    ],
)  # fmt: skip
def test_a_period(start: str, end: str, shown: str) -> None:
    assert dutch.period(start, end) == shown


def test_a_list_of_none_of_one_and_of_three() -> None:
    assert [dutch.joined(words) for words in ((), ("a",), ("a", "b", "c"))] == ["", "a", "a, b en c"]


def test_every_ordinal_up_to_ten_is_a_word() -> None:
    words = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende 11e"
    assert " ".join(dutch.ordinal(number) for number in range(1, 12)) == words


def test_every_number_up_to_twelve_is_a_word() -> None:
    words = "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf 13"
    assert " ".join(dutch.in_words(number) for number in range(14)) == words


@pytest.mark.parametrize(
    ("unit", "singular"),
    [
        ("stuks", "stuk"), ("personen", "persoon"), ("deelnemers", "deelnemer"), ("initiatieven", "initiatief"),
        ("banen", "baan"), ("bedrijven", "bedrijf"), ("steden", "stad"), ("wijken", "wijk"), ("ideeën", "idee"),
        ("maanden", "maand"), ("dagen", "dag"),
    ],
)  # fmt: skip
def test_one_of_a_unit_is_singular(unit: str, singular: str) -> None:
    assert dutch.amount(1, unit) == f"1\u00a0{singular}"
    assert dutch.amount(2, unit) == f"2\u00a0{unit}"
