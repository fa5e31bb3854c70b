"""What belongs together stays on one line: a space that may not break."""

import pytest

from generator.views import dutch


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        (dutch.euro(3000), "€_3.000"),
        (dutch.euro(2.5), "€_2,50"),
        (dutch.amount(7000, "stuks"), "7.000_stuks"),
        (dutch.amount(1, "personen"), "1_persoon"),
        (dutch.amount(12.5, "procent"), "12,5_procent"),
        (dutch.amount(3000, "euro"), "€_3.000"),
        (dutch.day("2020-10-16"), "16_oktober 2020"),
        (dutch.day("2020-10"), "oktober 2020"),
        (dutch.period("2020-01-15", "2020-02-28"), "15_januari 2020 tot en met 28_februari 2020"),
    ],
)
def test_a_number_stays_with_its_word(shown: str, meant: str) -> None:
    assert shown == meant.replace("_", "\u00a0")
