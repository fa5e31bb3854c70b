"""The time to detect personal data is linear in the length of a text."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from generator.checks.personal import births, homes, mail, names, numbers, phones, profiles, scores
from generator.checks.personal.hidden_names import HiddenNames
from generator.checks.personal.passage import Passage, Span, passage
from generator.problems import START, Finding

Find = Callable[[Passage], Iterator[Span]]
HENDRIKA = HiddenNames.of(["Hendrika Verlopenstein", "Piet van der Voorbeeld"])
FINDERS: dict[str, Find] = {
    "mail": mail.find, "phones": phones.find, "service": numbers.find_service_numbers, "iban": numbers.find_accounts,
    "documents": numbers.find_documents, "homes": homes.find_homes, "points": homes.find_points,
    "births": births.find, "profiles": profiles.find, "scores": scores.find,
    "names": lambda passage_: names.find(passage_, HENDRIKA),
}  # fmt: skip
PIECES = [
    "[",
    "a@",
    "@ ",
    "06 ",
    "1",
    "1 1",
    "nul ",
    "straat 1 ",
    "woont ",
    "geb. ",
    "zij ",
    "nl91 ",
    "h verlopenstein ",
    "at ",
    " . a",
    "06=",
    "1l",
    "plein van ",
    "brink 5, ",
    "noor (54) ",
    "van 54 jaar",
    "jury gaf ",
    "werd niet ",
    "x.com/",
    "piet van v. d. ",
    "hendrika v ",
    "vanvan",
]


class Nowhere:
    kind = "page"

    def finding(self, message: str, *, hint: str = "", characters: Span | None = None) -> Finding:
        return Finding("", START, message, hint)


@pytest.mark.parametrize("finder", FINDERS)
def test_the_cost_is_linear(finder: str) -> None:
    def cost(piece: str, length: int) -> float:
        text = passage([(Nowhere(), piece * (length // len(piece)))])
        start = time.process_time()
        for _ in FINDERS[finder](text):
            pass
        return time.process_time() - start

    for piece in PIECES:
        assert cost(piece, 16_000) < 12 * cost(piece, 4_000) + 0.1, piece
