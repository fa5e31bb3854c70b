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
